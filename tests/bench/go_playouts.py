"""Random games on a small go board: squares are objects that know their group and neighbours."""

EMPTY, BLACK, WHITE = 0, 1, 2
SIZE = 9


class Dice:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % n


class Square:
    def __init__(self, board, place):
        self.board = board
        self.place = place
        self.colour = EMPTY
        self.neighbours = []
        self.leader = self
        self.members = []
        self.stamp = 0

    def find(self):
        leader = self.leader
        while leader is not leader.leader:
            leader = leader.leader
        self.leader = leader
        return leader

    def liberties(self):
        self.board.stamp += 1
        stamp = self.board.stamp
        count = 0
        for member in self.find().members:
            for n in member.neighbours:
                if n.colour == EMPTY and n.stamp != stamp:
                    n.stamp = stamp
                    count += 1
        return count

    def join(self, other):
        a, b = self.find(), other.find()
        if a is not b:
            if len(a.members) < len(b.members):
                a, b = b, a
            b.leader = a
            a.members.extend(b.members)
            b.members = []

    def clear(self):
        removed = self.find().members[:]
        for member in removed:
            member.colour = EMPTY
            member.leader = member
            member.members = []
            self.board.empty.append(member)
        return len(removed)


class Board:
    def __init__(self):
        self.stamp = 0
        self.squares = [Square(self, i) for i in range(SIZE * SIZE)]
        for i, square in enumerate(self.squares):
            x, y = i % SIZE, i // SIZE
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                if 0 <= x + dx < SIZE and 0 <= y + dy < SIZE:
                    square.neighbours.append(self.squares[(y + dy) * SIZE + x + dx])
        self.empty = self.squares[:]
        self.ko = None
        self.captured = [0, 0, 0]

    def is_eye(self, square, colour):
        return all(n.colour == colour for n in square.neighbours)

    def is_legal(self, square, colour):
        if square is self.ko or self.is_eye(square, colour):
            return False
        for n in square.neighbours:
            if n.colour == EMPTY:
                return True
            if n.colour == colour:
                if n.liberties() > 1:
                    return True
            elif n.liberties() == 1:
                return True
        return False

    def play(self, square, colour):
        square.colour = colour
        square.leader = square
        square.members = [square]
        for n in square.neighbours:
            if n.colour == colour:
                square.join(n)
        taken = 0
        for n in square.neighbours:
            if n.colour == 3 - colour and n.liberties() == 0:
                taken += n.clear()
        self.captured[colour] += taken
        self.ko = self.empty[-1] if taken == 1 else None

    def choose(self, colour, dice):
        empty = self.empty
        left = len(empty)
        while left:
            at = dice.below(left)
            square = empty[at]
            left -= 1
            empty[at], empty[left] = empty[left], empty[at]
            if self.is_legal(square, colour):
                empty[left] = empty[-1]
                empty.pop()
                return square
        return None

    def score(self):
        counts = [0, 0, 0]
        for square in self.squares:
            if square.colour == EMPTY:
                seen = {n.colour for n in square.neighbours}
                counts[seen.pop() if len(seen) == 1 else EMPTY] += 1
            else:
                counts[square.colour] += 1
        return counts[BLACK] - counts[WHITE]


def game(dice):
    board = Board()
    colour, passes, moves = BLACK, 0, 0
    while passes < 2 and moves < 3 * SIZE * SIZE:
        square = board.choose(colour, dice)
        if square is None:
            passes += 1
        else:
            passes = 0
            board.play(square, colour)
        moves += 1
        colour = 3 - colour
    return board.score(), moves, sum(board.captured)


dice = Dice(20)
totals = [0, 0, 0]
for _ in range(400):
    for i, value in enumerate(game(dice)):
        totals[i] += value
print(totals)

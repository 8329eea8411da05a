"""Places boxes, some inside others, in columns from left to right, and leads lines between them.

A line runs from left to right wherever it can, and past the other boxes: in every column between its ends it
has a place of its own. The result depends on nothing but the order of boxes and lines.
"""

GAP, LINE_GAP, COLUMN_GAP, SWEEPS = 16, 9, 46, 8


class Box:
    """x and y, of the upper left corner, are relative to the box around it until arrange() is done.

    A box with children takes its size from them; padding is left, top, right, bottom. A box that comes
    `first` stands in the first column.
    """

    def __init__(self, width=0, height=0, *, padding=(0, 0, 0, 0), first=False):
        self.width, self.height, self.padding, self.first = width, height, padding, first
        self.x = self.y = self.column = 0
        self.parent = None
        self.children = []
        self.pairs, self.chains, self.crossings = [], [], {}

    def add(self, child):
        child.parent = self
        self.children.append(child)
        return child

    def inset(self, y):
        """How far the outline is from the left and right side, at the height y."""
        return 0

    def around(self):
        """The box and all around it, from the outside."""
        return (self.parent.around() if self.parent else []) + [self]


class Line:
    """Leaves one box at the height source_y and comes to another at target_y; points is the way."""

    def __init__(self, source, target, source_y, target_y):
        self.source, self.target, self.source_y, self.target_y = source, target, source_y, target_y
        self.backward = False
        self.points = []
        self.chains = []

    def end_y(self, box):
        """The height at which the line meets the border of a box that one of its ends is in."""
        if box is self.source:
            return self.source_y
        return self.target_y if box is self.target else box.crossings[self]


class Bend:
    """The place of a line in a column that it passes."""

    height, width = 1, 0

    def __init__(self, column):
        self.column, self.y = column, 0


class Chain:
    """The part of a line inside one box: from `left` to `right` by way of bends; None is the border."""

    def __init__(self, line, group, left, right):
        self.line, self.left, self.right = line, left, right
        start = left.column + 1 if left else 0
        end = right.column if right else columns_of(group)
        self.bends = [Bend(column) for column in range(start, end)]
        group.chains.append(self)

    def stops(self):
        """The items of the chain with the height of the line in each."""
        stops = [(bend, 0) for bend in self.bends]
        if self.left:
            stops.insert(0, (self.left, self.line.end_y(self.left)))
        if self.right:
            stops.append((self.right, self.line.end_y(self.right)))
        return stops


def columns_of(group):
    return max((child.column for child in group.children), default=-1) + 1


# ---- columns: a box stands to the right of what refers to it ---------------------------------------------

def without_cycles(children, pairs):
    """The pairs, with those turned round that would close a circle."""
    after = {child: [] for child in children}
    for tail, head in pairs:
        after[tail].append(head)
    result, state = [], dict.fromkeys(children, "new")
    for start in children:
        if state[start] != "new":
            continue
        state[start] = "open"
        stack = [(start, iter(after[start]))]
        while stack:
            tail, heads = stack[-1]
            head = next(heads, None)
            if head is None:
                state[tail] = "done"
                stack.pop()
                continue
            result.append((head, tail) if state[head] == "open" else (tail, head))
            if state[head] == "new":
                state[head] = "open"
                stack.append((head, iter(after[head])))
    return result


def choose_columns(group):
    children = group.children
    pairs = without_cycles(children, list(dict.fromkeys(group.pairs)))
    waiting = dict.fromkeys(children, 0)
    after = {child: [] for child in children}
    for tail, head in pairs:
        waiting[head] += 1
        after[tail].append(head)
    ready = [child for child in children if not waiting[child]]
    for tail in ready:
        for head in after[tail]:
            head.column = max(head.column, tail.column + 1)
            waiting[head] -= 1
            if not waiting[head]:
                ready.append(head)
    for tail in reversed(ready):  # a box that nothing refers to stands next to what it refers to
        if not tail.first and after[tail] and all(head is not tail for _, head in pairs):
            tail.column = min(head.column for head in after[tail]) - 1


# ---- order within the columns -----------------------------------------------------------------------------

def neighbours(group):
    """For every item of the columns: what it is tied to on the left and on the right, with the heights."""
    left, right = {}, {}
    for chain in group.chains:
        stops = chain.stops()
        for (a, a_y), (b, b_y) in zip(stops, stops[1:]):
            right.setdefault(a, []).append((b, a_y, b_y))
            left.setdefault(b, []).append((a, b_y, a_y))
    return left, right


def fill_columns(group):
    columns = [[] for _ in range(columns_of(group))]
    for child in group.children:
        columns[child.column].append(child)
    for chain in group.chains:
        for bend in chain.bends:
            columns[bend.column].append(bend)
    return columns


def crossings(columns, right, place):
    total = 0
    for column in columns:
        ends = sorted((place[item] + own_y / (item.height + 1), place[other] + other_y / (other.height + 1))
                      for item in column for other, own_y, other_y in right.get(item, ()))
        heights = [end for _, end in ends]
        for i, end in enumerate(heights):
            total += sum(1 for earlier in heights[:i] if earlier > end)
    return total


def order_columns(columns, left, right):
    """Items go where their neighbours are; of the orders met, the one with the fewest crossings stays."""
    place = {item: i for column in columns for i, item in enumerate(column)}
    best = None
    for sweep in range(SWEEPS):
        ties, walk = (left, columns) if sweep % 2 == 0 else (right, columns[::-1])
        for column in walk:
            wanted = {}
            for item in column:
                tied = [place[other] + other_y / (other.height + 1) for other, _, other_y in ties.get(item, ())]
                wanted[item] = sum(tied) / len(tied) if tied else place[item]
            column.sort(key=lambda item: (wanted[item], place[item]))
            place.update((item, i) for i, item in enumerate(column))
        count = crossings(columns, right, place)
        if best is None or count < best[0]:
            best = count, [list(column) for column in columns]
        if not count:
            break
    columns[:] = best[1]


# ---- heights ----------------------------------------------------------------------------------------------

def gap_between(a, b):
    return GAP if isinstance(a, Box) and isinstance(b, Box) else LINE_GAP


def settle(column, wanted):
    """Gives the items of a column, in their order, the heights nearest to the wanted ones without overlap."""
    blocks, offset, before = [], 0, None  # blocks: sum of what is wanted, weight, items
    for item in column:
        if before is not None:
            offset += before.height + gap_between(before, item)
        weight = 1 if isinstance(item, Box) else 2
        blocks.append([(wanted[item] - offset) * weight, weight, [(item, offset)]])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] >= blocks[-1][0] / blocks[-1][1]:
            total, weight, items = blocks.pop()
            blocks[-1][0] += total
            blocks[-1][1] += weight
            blocks[-1][2] += items
        before = item
    for total, weight, items in blocks:
        for item, offset in items:
            item.y = round(total / weight + offset, 1)


def choose_heights(columns, left, right):
    for column in columns:
        y = 0
        for item in column:
            item.y, y = y, y + item.height + GAP
    for sweep in range(SWEEPS):
        ties, walk = (left, columns) if sweep % 2 == 0 else (right, columns[::-1])
        for column in walk:
            wanted = {}
            for item in column:
                tied = [other.y + other_y - own_y for other, own_y, other_y in ties.get(item, ())]
                wanted[item] = sum(tied) / len(tied) if tied else item.y
            settle(column, wanted)
    top = min((item.y for column in columns for item in column), default=0)
    for column in columns:
        for item in column:
            item.y = round(item.y - top, 1)


# ---- a box and what is in it ------------------------------------------------------------------------------

def place_columns(group, columns, right):
    """x of the children, and the sides of every column; the size of the group."""
    pad_left, pad_top, pad_right, pad_bottom = group.padding
    group.sides, x, width, height = [], pad_left, 0, 0
    for column in columns:
        width = max((item.width for item in column), default=0)
        group.sides.append((x, x + width))
        for item in column:
            item.y = round(item.y + pad_top, 1)
            height = max(height, item.y + item.height)
            if isinstance(item, Box):
                item.x = x
        x += width + COLUMN_GAP + min(3 * sum(len(right.get(item, ())) for item in column), 36)
    content = group.sides[-1][1] if group.sides else pad_left
    group.width = max(group.width, content + pad_right)
    group.height = max(group.height, (height or pad_top) + pad_bottom)


def arrange_inside(group):
    for child in group.children:
        if child.children:
            arrange_inside(child)
    columns = fill_columns(group)
    left, right = neighbours(group)
    order_columns(columns, left, right)
    choose_heights(columns, left, right)
    place_columns(group, columns, right)
    for chain in group.chains:
        if chain.left is None or chain.right is None:
            item, y = chain.stops()[0 if chain.left is None else -1]
            group.crossings[chain.line] = item.y + y


def move(box, x, y):
    box.x, box.y = round(box.x + x, 1), round(box.y + y, 1)
    for child in box.children:
        move(child, box.x, box.y)


# ---- lines ------------------------------------------------------------------------------------------------

def common_box(line):
    """The innermost box around both ends, and the ways from there to each end."""
    a, b = line.source.around(), line.target.around()
    depth = 0
    while depth < min(len(a), len(b)) and a[depth] is b[depth]:
        depth += 1
    return a[depth - 1], a[depth:], b[depth:]


def make_chains(line):
    group, down_source, down_target = common_box(line)
    line.backward = down_source[0].column > down_target[0].column
    parts = []
    for outer, inner in zip(down_source, down_source[1:]):
        parts.insert(0, (outer, inner, None))
    parts.append((group, down_source[0], down_target[0]))
    for outer, inner in zip(down_target, down_target[1:]):
        parts.append((outer, None, inner))
    for box, tail, head in parts:
        line.chains.append((box, Chain(line, box, *((head, tail) if line.backward else (tail, head)))))


def chain_points(box, chain):
    """From left to right, as far as the line is in this box."""
    line, points, y0 = chain.line, [], box.y
    if chain.left:
        points.append((box.x + box.sides[chain.left.column][1], chain.left.y + line.end_y(chain.left)))
    else:
        points.append((box.x, y0 + box.crossings[line]))
    for bend in chain.bends:
        points += [(box.x + side, y0 + bend.y) for side in box.sides[bend.column]]
    if chain.right:
        points.append((box.x + box.sides[chain.right.column][0], chain.right.y + line.end_y(chain.right)))
    else:
        points.append((box.x + box.width, y0 + box.crossings[line]))
    return points


def lead(line):
    source, target = line.source, line.target
    for box, chain in line.chains:
        points = chain_points(box, chain)
        line.points += reversed(points) if line.backward else points
    ends = []
    for box, y, on_right in ((source, line.source_y, not line.backward), (target, line.target_y, line.backward)):
        inset = box.inset(y)
        ends.append((box.x + box.width - inset if on_right else box.x + inset, box.y + y))
    line.points = [ends[0], *line.points, ends[1]]


def arrange(root, lines):
    """Gives every box below root its place and every line its points."""
    groups = [root]
    for group in groups:
        groups += [child for child in group.children if child.children]
    between = [line for line in lines if line.source is not line.target]
    for line in between:
        group, down_source, down_target = common_box(line)
        group.pairs.append((down_source[0], down_target[0]))
    for group in groups:
        choose_columns(group)
    for line in between:
        make_chains(line)
    arrange_inside(root)
    move(root, 0, 0)
    for line in lines:
        if line.source is line.target:
            box = line.source
            line.points = [(box.x + box.width - box.inset(y), box.y + y) for y in (line.source_y, line.target_y)]
        else:
            lead(line)

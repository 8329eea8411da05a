"""Lists: stacks and queues, comprehensions, slices, insertion, reversal, life on a torus."""


def life(width, height, turns):
    cells = [[(x * 7 + y * 13 + x * y) % 3 == 0 for x in range(width)] for y in range(height)]
    for _ in range(turns):
        after = []
        for y in range(height):
            above, here, below = cells[y - 1], cells[y], cells[(y + 1) % height]
            row = []
            for x in range(width):
                left, right = x - 1, (x + 1) % width
                around = (
                    above[left]
                    + above[x]
                    + above[right]
                    + here[left]
                    + here[right]
                    + below[left]
                    + below[x]
                    + below[right]
                )
                row.append(around == 3 or (around == 2 and here[x]))
            after.append(row)
        cells = after
    return sum(map(sum, cells))


def brackets(count):
    stack = []
    deepest = 0
    for i in range(count):
        if i % 5 < 3:
            stack.append(i)
            deepest = max(deepest, len(stack))
        elif stack:
            stack.pop()
    return len(stack), deepest


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


print(life(80, 60, 330))
print(brackets(2_500_000))
numbers = [i * 7919 % 100_003 for i in range(100_000)]
ordered = merge_sort(numbers)
print(ordered == sorted(numbers), ordered[::20_000])
matrix = [[i * j % 10 for j in range(120)] for i in range(120)]
product = [[sum(a * b for a, b in zip(row, column)) for column in zip(*matrix)] for row in matrix]
print(sum(map(sum, product)))
queue = list(range(1000))
for i in range(500_000):
    queue.append(queue.pop(0) + 1)
print(sum(queue), queue.index(max(queue)))
flat = [v for row in matrix for v in row if v % 2]
flat[10:20] = []
flat.reverse()
print(len(flat), flat[:5] + flat[-5:], [1, 2] * 3)

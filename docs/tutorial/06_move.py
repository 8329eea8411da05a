from regions import Region, RegionError, dump, spawn


def fill(box, n):
    box.squares = [i * i for i in range(n)]
    return move(box)


box = Region("box")
thread = spawn(fill, move(box), 5)
try:
    print(box)
except NameError as error:
    print(error)

box = thread.join()
print(box.squares)

squares = box.squares
dump(file="06_move.svg")
try:
    spawn(fill, box, 5)
except RegionError as error:
    print(error)
    print("  ", error.__notes__[1])

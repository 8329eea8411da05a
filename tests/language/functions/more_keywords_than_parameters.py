def add(a, b, c):
    return a + b + c


def many(**words):
    return add(add(1, 2, 3), add(4, 5, 6), add(1, 1, 1)), len(words), sorted(words)


def rest(first, *others, **words):
    return add(add(1, 2, 3), add(4, 5, 6), add(1, 1, 1)), first, others, words


for turn in range(3):
    text = "text of turn %d" % turn
    print(many(a=text + "a", b=text + "b", c=text + "c", d=text + "d", e=text + "e"))
    print(rest(text, text, text, a=text + "a", b=text + "b", c=text + "c", d=text + "d"))
    try:
        add(1, 2, 3, 4, a=text, b=text, d=text, e=text)
    except TypeError as error:
        print(error)
    print(text)

# only: lfpy
# options: -X model=ownership
# exit: 1
# stderr: full
# Who refers to the object stands in the notes of the error.
class Shelf:
    pass


shelf = Shelf()


def work(books):
    shelf.books = books
    more = books
    more.append("Emma")


work(["Ulysses"])

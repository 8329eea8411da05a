import sys


class A:
    def __str__(self):
        return "as text"


sys.exit(A())

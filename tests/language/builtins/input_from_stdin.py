# since: 3.14
import io, sys
sys.stdin = io.StringIO("first\n\nlast"); print(repr(input()), repr(input("prompt> ")), repr(input()))
try: input()
except EOFError as e: print(type(e).__name__, e)
sys.stdin = io.StringIO("5 6\nx"); print(sum(map(int, input().split())))
try: int(input())
except ValueError as e: print(e)
try: input(1, 2)
except TypeError as e: print(e)
sys.stdin = None
try: input()
except RuntimeError as e: print(e)

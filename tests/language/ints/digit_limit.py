# since: 3.14
import sys
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
n = 10 ** 5000
for f in (lambda: str(n), lambda: repr(n), lambda: int("1" * 4301), lambda: f"{n}", lambda: "%d" % n, lambda: int("1" * 4300) > 0,
          lambda: len(hex(n)), lambda: len(bin(n)), lambda: int("f" * 5000, 16) > 0, lambda: format(n, "x")[:4], lambda: int("7" * 5000, 7)):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__, e)
sys.set_int_max_str_digits(6000)
print(len(str(n)), len(str(-n)), int("1" * 5000) % 97)
sys.set_int_max_str_digits(0)
print(len(str(10 ** 20000)))
for bad in (1, 639, -1):
    try:
        sys.set_int_max_str_digits(bad)
    except ValueError as e:
        print(e)
sys.set_int_max_str_digits(640)
print(len(str(10 ** 639)))
try:
    print(10 ** 640)
except ValueError as e:
    print(e)

def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "b'abc'[0], b'abc'[1:], b'a' + b'b', b'a' * 3, b'a' in b'abc', 97 in b'abc', b'abc' == b'abc', b'a' < b'b'",
    "bytes(3), bytes([65, 66]), bytes('é', 'utf-8'), bytearray(b'ab'), bytearray(2), bytes(range(3)), bytes(b'x'), b''",
    "b'abc'.hex(), bytes.fromhex('6162'), b'a-b'.split(b'-'), b'-'.join([b'a', b'b']), b' a '.strip(), b'abc'.replace(b'b', b'X'), b'abc'.find(b'c'), b'abc'.upper()",
    'b\'a\\x00\\xff\\n\\\'"\', b\'\\\\\', rb\'\\n\', b"it\'s", repr(b\'"\'), repr(b\'\\\'"\'), b\'\\t\\r\'',
    "list(b'abc'), tuple(b'a'), sum(b'\\x01\\x02'), max(b'abc'), sorted(b'cab'), [*b'ab'], set(b'a'), list(reversed(b'ab'))",
    "b'%d-%s' % (5, b'x'), b'%c' % 65, b'%x' % 255, b'%5.1f' % 2.25, b'%a' % 'é', b'%%' % ()",
    "b'abc'.startswith(b'a'), b'abc'.endswith((b'c', b'd')), b'abc'.isalpha(), b'1'.isdigit(), b'A'.isupper(), b'aBc'.swapcase(), b'ab cd'.title()",
    "b'a,b'.partition(b','), b'a,b,c'.rsplit(b',', 1), b'a\\nb'.splitlines(), b'abc'.center(7, b'*'), b'5'.zfill(3), b'a'.ljust(2) + b'|', b'abc'.index(b'b')",
    "int.from_bytes(b'\\x01\\x00', 'big'), (1).to_bytes(2, 'big'), bytes.maketrans(b'a', b'b')[97], b'aab'.translate(bytes.maketrans(b'a', b'z')), b'abc'.translate(None, b'b'), b'aaa'.count(b'a')",
    "hash(b'a') == hash(b'a'), {b'a': 1}[b'a'], bytearray(b'a') == b'a', b'a' != 'a', type(b'a' + bytearray(b'b')).__name__, type(bytearray(b'b') + b'a').__name__",
    "memoryview(b'abc')[0], bytes(memoryview(b'abc')[1:]), memoryview(b'abc').tolist(), len(memoryview(b'ab')), memoryview(b'a') == b'a', memoryview(b'ab')[::-1].tobytes()",
    "(lambda a: [a.append(1), a])(bytearray(b'a')), (lambda a: [a.extend(b'bc'), a])(bytearray(b'a')), (lambda a: [a.pop(), a])(bytearray(b'ab')), (lambda a: [a.__setitem__(0, 98), a])(bytearray(b'a'))",
    "b'abc'.decode(), b'\\xc3\\xa9'.decode('utf-8'), b'\\xe9'.decode('latin-1'), b'\\xff'.decode('utf-8', 'replace'), b'\\xff'.decode('ascii', 'ignore'), b'a\\xff'.decode('ascii', 'backslashreplace'), str(b'a'), str(b'a', 'ascii')",
):
    t(s)

"""Quoted-printable: bytes as lines of printable ASCII, =XX for the rest."""

from binascii import a2b_qp, b2a_qp

__all__ = ["encode", "decode", "encodestring", "decodestring"]

ESCAPE = b"="
MAXLINESIZE = 76
HEX = b"0123456789ABCDEF"


def needsquoting(c, quotetabs, header):
    """Whether a byte must be written as =XX."""
    if c in b" \t":
        return quotetabs
    if c == b"_":
        return header
    return c == ESCAPE or not (b" " <= c <= b"~")


def quote(c):
    """A byte as =XX."""
    return b"=%02X" % ord(c)


def encode(input, output, quotetabs, header=False):
    """Write what one binary file has to another; quotetabs: blanks and tabs as =XX too; header: blanks as _."""
    output.write(b2a_qp(input.read(), quotetabs=quotetabs, header=header))


def encodestring(s, quotetabs=False, header=False):
    """The bytes, encoded."""
    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decode(input, output, header=False):
    """Write what one binary file has, decoded, to another; header: _ is a blank."""
    output.write(a2b_qp(input.read(), header=header))


def decodestring(s, header=False):
    """The bytes, decoded."""
    return a2b_qp(s, header=header)


def ishex(c):
    """Whether a byte is a hexadecimal digit."""
    return c in b"0123456789abcdefABCDEF"


def unhex(s):
    """The number that hexadecimal digits stand for."""
    return int(s, 16)


def main():
    """The command: encodes or decodes (-d) files."""
    import getopt
    import sys

    try:
        options, files = getopt.getopt(sys.argv[1:], "td")
    except getopt.error as error:
        sys.stdout = sys.stderr
        print(error)
        print("usage: quopri [-t | -d] [file] ...")
        print("-t: quote tabs")
        print("-d: decode; default encode")
        sys.exit(2)
    decodes, tabs = ("-d", "") in options, ("-t", "") in options
    if decodes and tabs:
        sys.stdout = sys.stderr
        print("-t and -d are mutually exclusive")
        sys.exit(2)
    failed = False
    for name in files or ["-"]:
        try:
            file = sys.stdin.buffer if name == "-" else open(name, "rb")
        except OSError as error:
            sys.stderr.write("%s: can't open (%s)\n" % (name, error))
            failed = True
            continue
        try:
            if decodes:
                decode(file, sys.stdout.buffer)
            else:
                encode(file, sys.stdout.buffer, tabs)
        finally:
            if file is not sys.stdin.buffer:
                file.close()
    if failed:
        sys.exit(1)


if __name__ == "__main__":
    main()

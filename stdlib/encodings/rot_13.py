"""The letters of ASCII moved by half an alphabet."""

from encodings._transform import bytes_codec

rot13_map = {}
for _first in "Aa":
    for _i in range(26):
        rot13_map[ord(_first) + _i] = ord(_first) + (_i + 13) % 26


def encode(input, errors="strict"):
    """Move the letters; decode does the same."""
    return str.translate(input, rot13_map), len(input)


decode = encode


def rot13(infile, outfile):
    """Copy a text file, its letters moved."""
    outfile.write(encode(infile.read())[0])


def getregentry():
    """Return the CodecInfo."""
    return bytes_codec("rot-13", encode, decode, str)

"""An encoding that refuses everything: for those who want no default."""

import codecs


def encode(input, errors="strict"):
    """Refuse."""
    raise UnicodeError("undefined encoding")


decode = encode


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        """Refuse."""
        raise UnicodeError("undefined encoding")


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        """Refuse."""
        raise UnicodeError("undefined encoding")


def getregentry():
    """Return the CodecInfo."""
    return codecs.CodecInfo(encode, decode, codecs.StreamReader,
                            codecs.StreamWriter, IncrementalEncoder,
                            IncrementalDecoder, "undefined")

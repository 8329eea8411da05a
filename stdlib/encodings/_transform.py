"""What the encodings from bytes to bytes, or text to text, have in common."""

import codecs


def take_bytes(data, text="a bytes-like object is required, not '{}'"):
    """Return the bytes of a bytes-like object."""
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(text.format(type(data).__name__)) from None


def bytes_codec(name, forth, back, kind=bytes, incremental=None):
    """Return the CodecInfo of two functions (input, errors) -> (output, length)."""
    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return forth(input, self.errors)[0]

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            return back(input, self.errors)[0]

    class StreamWriter(codecs.StreamWriter):
        charbuffertype = kind

        def encode(self, input, errors="strict"):
            return forth(input, errors)

    class StreamReader(codecs.StreamReader):
        charbuffertype = kind

        def decode(self, input, errors="strict"):
            return back(input, errors)

    encoder, decoder = incremental or (IncrementalEncoder, IncrementalDecoder)
    return codecs.CodecInfo(forth, back, StreamReader, StreamWriter,
                            encoder, decoder, name, _is_text_encoding=False)


def strict_pair(forth, back):
    """Return codec functions of two plain ones."""
    def encode(input, errors="strict"):
        assert errors == "strict"
        return forth(input), len(input)

    def decode(input, errors="strict"):
        assert errors == "strict"
        return back(input), len(input)

    return encode, decode

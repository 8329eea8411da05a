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


def incremental_pair(compressor, decompressor):
    """Return the incremental encoder and decoder over objects that compress and decompress piece by piece."""
    class IncrementalEncoder(codecs.IncrementalEncoder):
        def __init__(self, errors="strict"):
            assert errors == "strict"
            super().__init__(errors)
            self.reset()

        def encode(self, input, final=False):
            data = self._stream.compress(input)
            return data + self._stream.flush() if final else data

        def reset(self):
            self._stream = compressor()

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def __init__(self, errors="strict"):
            assert errors == "strict"
            super().__init__(errors)
            self.reset()

        def decode(self, input, final=False):
            data = self._stream.decompress(input)
            if final and hasattr(self._stream, "flush"):  # bz2 keeps nothing back
                data += self._stream.flush()
            return data

        def reset(self):
            self._stream = decompressor()

    return IncrementalEncoder, IncrementalDecoder

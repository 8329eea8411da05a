data = b"caf\xe9 é"

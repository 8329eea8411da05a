exec(b"x = '\xff'")

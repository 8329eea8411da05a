text = "abc\x4"

text = "hello"
print(text.upper().index("z").bit_length())

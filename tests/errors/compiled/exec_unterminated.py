exec("x = '''abc\n")

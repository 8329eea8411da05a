text = "abc \
def
x = 1

text = "eval(text)"
try:
    eval(text)
except RecursionError:
    print("caught")

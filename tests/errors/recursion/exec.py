text = "exec(text)"
try:
    exec(text)
except RecursionError:
    print("caught")

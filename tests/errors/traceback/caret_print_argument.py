class Bad:
    def __str__(self):
        raise ValueError("no text")


print("a", Bad())

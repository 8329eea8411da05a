if (n := int("12a")) > 3:
    print(n)

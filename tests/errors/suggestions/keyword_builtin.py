print("a", seperator=1)

"a".replace("b")

type("A", 1, {})

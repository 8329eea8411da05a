people = [("a", 1), ("b", None), ("c", 2)]
people.sort(key=lambda person: person[1])

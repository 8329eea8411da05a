try:
    raise KeyError("k")
except KeyError as e:
    for i in range(3):
        e.add_note(f"note {i}")
    raise

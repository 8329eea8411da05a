try:
    e = ValueError("inner")
    e.add_note("inner note")
    raise e
except ValueError as e:
    f = TypeError("outer")
    f.add_note("outer note")
    raise f from e

{}.pop("missing")

def load():
    return {}["key"]


load()

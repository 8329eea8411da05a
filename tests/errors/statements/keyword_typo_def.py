defn f():
    pass

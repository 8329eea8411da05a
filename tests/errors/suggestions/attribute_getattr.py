class A:
    def __getattr__(self, name):
        raise AttributeError(f"nothing called {name}")


A().x

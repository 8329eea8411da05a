class Builder:
    def add(self, value):
        return self

    def fail(self):
        return None


result = (
    Builder()
    .add(1)
    .fail()
    .add(2)
)

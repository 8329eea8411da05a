first = 10
second = "a"
value = (
    first
    + second
)

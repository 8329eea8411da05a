def draw(width, height, *, colour="red", line_width=1):
    pass


draw(1, 2, color="blue")

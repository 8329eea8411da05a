class Robot:
    def __init__(self):
        self.position = 1


print(Robot().postion)

class Robot:
    def __init__(self):
        self.speed = 1

    def move_forward(self):
        pass


Robot().move_foward()

class Colour:
    RED = 1


Colour.REED

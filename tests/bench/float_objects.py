"""Floats on objects: points that are made, normalised and maximised."""

from math import cos, sin, sqrt


class Point:
    __slots__ = ("x", "y", "z")

    def __init__(self, i):
        self.x = x = sin(i)
        self.y = cos(i) * 3
        self.z = x * x / 2

    def normalise(self):
        x, y, z = self.x, self.y, self.z
        length = sqrt(x * x + y * y + z * z)
        self.x /= length
        self.y /= length
        self.z /= length

    def maximise(self, other):
        self.x = self.x if self.x > other.x else other.x
        self.y = self.y if self.y > other.y else other.y
        self.z = self.z if self.z > other.z else other.z
        return self

    def __repr__(self):
        return f"<Point {self.x:.9f} {self.y:.9f} {self.z:.9f}>"


def greatest(points):
    best = points[0]
    for point in points[1:]:
        best = best.maximise(point)
    return best


def run(count):
    points = [Point(i) for i in range(count)]
    for point in points:
        point.normalise()
    return greatest(points)


for _ in range(14):
    print(run(100_000))

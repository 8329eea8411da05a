"""A ray tracer: spheres, a floor, shadows and mirrors; vectors are small objects."""

from math import sqrt


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self * (1.0 / sqrt(self.dot(self)))

    def mirrored(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Sphere:
    def __init__(self, centre, radius, colour, shine):
        self.centre = centre
        self.radius = radius
        self.paint = colour
        self.shine = shine

    def hit(self, origin, direction):
        way = self.centre - origin
        along = way.dot(direction)
        rest = self.radius * self.radius - (way.dot(way) - along * along)
        if rest < 0.0:
            return None
        distance = along - sqrt(rest)
        return distance if distance > 1e-6 else None

    def normal(self, point):
        return (point - self.centre).unit()

    def colour(self, point):
        return self.paint


class Floor:
    shine = 0.1

    def __init__(self, height):
        self.height = height

    def hit(self, origin, direction):
        if abs(direction.y) < 1e-9:
            return None
        distance = (self.height - origin.y) / direction.y
        return distance if distance > 1e-6 else None

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)

    def colour(self, point):
        if (int(point.x // 1) + int(point.z // 1)) % 2:
            return Vector(0.9, 0.9, 0.9)
        return Vector(0.1, 0.1, 0.1)


class Scene:
    def __init__(self):
        self.things = [Floor(-1.0)]
        for i in range(4):
            place = Vector(i * 1.6 - 2.4, i % 2 * 0.8 - 0.3, 5.0 + i % 3)
            self.things.append(Sphere(place, 0.75, Vector(1.0 - i * 0.2, 0.3, i * 0.25), 0.4))
        self.light = Vector(-5.0, 8.0, -4.0)

    def nearest(self, origin, direction):
        best = None
        best_distance = 1e30
        for thing in self.things:
            distance = thing.hit(origin, direction)
            if distance is not None and distance < best_distance:
                best, best_distance = thing, distance
        return best, best_distance

    def trace(self, origin, direction, depth):
        thing, distance = self.nearest(origin, direction)
        if thing is None:
            return Vector(0.4, 0.6, 0.9) * (1.0 - direction.y * 0.5)
        point = origin + direction * distance
        normal = thing.normal(point)
        to_light = (self.light - point).unit()
        colour = thing.colour(point) * 0.2
        shadow, _ = self.nearest(point, to_light)
        if shadow is None:
            colour = colour + thing.colour(point) * (0.8 * max(0.0, normal.dot(to_light)))
        if depth and thing.shine:
            seen = self.trace(point, direction.mirrored(normal), depth - 1)
            colour = colour * (1.0 - thing.shine) + seen * thing.shine
        return colour


def render(width, height):
    scene = Scene()
    eye = Vector(0.0, 0.3, -2.0)
    sums = [0, 0, 0]
    for row in range(height):
        for column in range(width):
            x = (column - width / 2) / width * 2.4
            y = (height / 2 - row) / height * 1.8
            c = scene.trace(eye, Vector(x, y, 2.0).unit(), 3)
            for i, part in enumerate((c.x, c.y, c.z)):
                sums[i] += int(max(0.0, min(1.0, part)) * 255)
    return sums


print(render(370, 270))

# only: lfpy
# Pictures as SVG, read by a small parser: well-formed, every object once, no box upon another, all inside.
import os, re, tempfile
from regions import Cown, Region, dump, freeze

TOKEN = re.compile(r"<(/?)([a-z]+)((?: [-a-zA-Z:]+=\"[^\"<]*\")*) ?(/?)>|([^<]+)")
ATTRIBUTE = re.compile(r" ([-a-zA-Z:]+)=\"([^\"<]*)\"")
REFERENCE_TEXT = re.compile(r"&[a-z0-9#]+;")
REFERENCE = re.compile(r"&(?!(?:amp|lt|gt|quot|#39);)")


class Element:
    def __init__(self, name, attributes):
        self.name, self.attributes, self.children, self.text = name, attributes, [], ""

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def kinds(self):
        return self.attributes.get("class", "").split()

    def find(self, kind):
        return [e for e in self.walk() if kind in e.kinds()]


def parsed(text):
    at, stack, top = 0, [], None
    text = text.rstrip("\n")
    while at < len(text):
        token = TOKEN.match(text, at)
        assert token, text[at:at + 80]
        end, name, attributes, empty, data = token.groups()
        if data is not None:
            assert not REFERENCE.search(data) and stack, data
            stack[-1].text += data
        elif end:
            assert stack.pop().name == name, text[at:at + 80]
        else:
            assert not REFERENCE.search(attributes), attributes
            pairs = ATTRIBUTE.findall(attributes)
            element = Element(name, dict(pairs))
            assert len(element.attributes) == len(pairs)
            if stack:
                stack[-1].children.append(element)
            else:
                assert top is None
                top = element
            if not empty:
                stack.append(element)
        at = token.end()
    assert not stack and top.name == "svg" and top.attributes["xmlns"] == "http://www.w3.org/2000/svg"
    return top


def frame_of(shape):
    """x0, y0, x1, y1 of a rect or polygon."""
    a = shape.attributes
    if shape.name == "rect":
        x, y = float(a["x"]), float(a["y"])
        return x, y, x + float(a["width"]), y + float(a["height"])
    points = [tuple(map(float, p.split(","))) for p in a["points"].split()]
    xs, ys = zip(*points)
    return min(xs), min(ys), max(xs), max(ys)


def apart(a, b):
    return a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def inside(a, b):
    return b[0] <= a[0] and b[1] <= a[1] and a[2] <= b[2] and a[3] <= b[3]


def check_places(svg):
    nodes = [frame_of(n.find("box")[0]) for n in svg.find("node")]
    for i, a in enumerate(nodes):
        assert all(apart(a, b) for b in nodes[:i]), a
    whole = (0, 0, float(svg.attributes["width"]), float(svg.attributes["height"]))
    groups = [(g, frame_of(r)) for g in svg.walk() for r in g.children if "group" in r.kinds()]
    for i, (g, a) in enumerate(groups):
        assert inside(a, whole)
        for other, b in groups[:i]:
            assert apart(a, b) or inside(a, b) and g in other.walk()
        for n in g.find("node"):
            assert inside(frame_of(n.find("box")[0]), a)
    assert all(inside(n, whole) for n in nodes)


def check_edges(svg):
    """Lines begin and end at the borders of their boxes."""
    boxes = {n.attributes["data-id"]: frame_of(n.find("box")[0]) for n in svg.find("node")}
    for edge in svg.find("edge"):
        if "data-from" not in edge.attributes:
            continue
        start, end = boxes[edge.attributes["data-from"]], boxes[edge.attributes["data-to"]]
        way, head = [e.attributes["d"] for e in edge.walk() if e.name == "path"]
        x, y = map(float, re.match(r"M([-\d.]+) ([-\d.]+)", way).groups())
        assert start[0] - 1 <= x <= start[2] + 1 and start[1] <= y <= start[3], (start, way)
        x, y = map(float, re.match(r"M([-\d.]+) ([-\d.]+)", head).groups())
        assert end[0] - 8 <= x <= end[2] + 8 and end[1] <= y <= end[3], (end, head)


def texts(element):
    return [e.text for e in element.walk() if e.name == "text"]


folder = tempfile.mkdtemp()
path = os.path.join(folder, "picture.SVG".lower())


def picture(o, **more):
    assert dump(o, path, **more) is None
    text = open(path, encoding="utf-8").read()
    dump(o, path, **more)
    assert text == open(path, encoding="utf-8").read()
    svg = parsed(text)
    check_places(svg)
    check_edges(svg)
    return svg


class A: pass


print("-- every kind of object, and every stroke")
r = Region("bank")
r.a = A()
r.a.l = [r.a]
r.sub = Region()
r.sub.x = A()
r.frozen = freeze([1, [2]])
r.c = Cown(Region())
box = [r, r.a.l, {"k": 1, 5: r.sub.x}]
svg = picture(box)
for kind in ("node", "object", "bridge", "cown", "frozen"):
    print(kind, len([n for n in svg.find("node") if kind in n.kinds()]))
for kind in ("owner", "borrow", "ref"):
    print(kind, len([e for e in svg.find(kind) if "data-from" in e.attributes]))
print(sorted(texts(g)[0] for g in svg.walk() if any("group" in c.kinds() for c in g.children)))
print([t for t in texts(svg) if "LRC" in t or t == "released" or t == "bank"])
bridge = svg.find("bridge")[0].find("box")[0]
print(bridge.name, len(bridge.attributes["points"].split()))
nested = [g for g in svg.find("region") if any("region" in c.kinds() for c in g.children)]
print(len(nested), [texts(c)[0] for c in nested[0].children if "region" in c.kinds()])
print(any(e.name == "style" and "prefers-color-scheme: dark" in e.text for e in svg.walk()))

print("-- text")
o = A()
o.quotes = "<b>&\"'"
o.long = "x" * 100000
o.wide = "日本語" * 10
o.bad = "\ud800\x00\x1b\u202e"
o.many = 10 ** 4000
setattr(o, "<&\"'", [o])
o.__dict__["n" * 200] = []
svg = picture(o)
print([t for t in texts(svg)[:-7]])
print(max(len(REFERENCE_TEXT.sub("?", t)) for t in texts(svg.find("node")[0])))

print("-- cycles, oneself, two references to one")
o = A()
o.me = o
o.a, o.b = [o], [o]
o.a.append(o.b)
o.b.append(o.a)
print(len(picture(o).find("node")))

print("-- large graphs")
print(len(picture([[] for _ in range(10000)]).find("node")), [e.text for e in picture([[] for _ in range(10000)]).find("more")])
tree = None
def grow(n): return [grow(n - 1), grow(n - 1)] if n else []
tree = grow(13)
svg = picture(tree, limit=60)
print(len(svg.find("node")), [e.text for e in svg.find("more")])

print("-- many shapes of graph")
import random
for seed in range(12):
    rnd = random.Random(seed)
    home = [Region() for _ in range(4)]
    homes = list(home)
    things = []
    for n in range(30):
        thing = A()
        home[rnd.randrange(len(home))].__setattr__(f"f{n}", thing)
        things.append(thing)
    for n in range(40):
        a, b = rnd.choice(things), rnd.choice(things + [home[-1]])
        try:
            setattr(a, f"g{n}", b)
        except RuntimeError:
            pass
    for child in home[1:]:
        try:
            rnd.choice(home).sub = child
        except RuntimeError:
            pass
    svg = picture([homes, things[:6], freeze([seed])], limit=80)
    assert len(svg.find("node")) >= 8
print("done")

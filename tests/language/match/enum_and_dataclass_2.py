from enum import Enum
from dataclasses import dataclass
class Color(Enum): RED = 1; GREEN = 2; BLUE = 3
@dataclass
class Click:
    x: int; y: int; button: Color = Color.RED
@dataclass
class Key: name: str; mods: tuple = ()
@dataclass
class Batch: events: list
def handle(e):
    match e:
        case Click(0, 0): return "corner"
        case Click(x, y, Color.GREEN) if x == y: return f"green diagonal {x}"
        case Click(button=Color.BLUE, x=x): return f"blue at {x}"
        case Click(): return "click"
        case Key("q" | "Q", mods=("ctrl", *_)): return "quit"
        case Key(name=n, mods=()) if len(n) == 1: return f"type {n}"
        case Key(n, (m,)): return f"{m}+{n}"
        case Batch([]): return "empty"
        case Batch([first, *rest]): return f"{handle(first)}; {len(rest)} more"
        case Color.RED | Color.BLUE as c: return f"color {c.name}"
        case Color(): return "other color"
        case {"click": [x, y]}: return handle(Click(x, y))
        case str() | bytes() as s: return f"text {s!r}"
        case bool(b): return f"flag {b}"
        case int(n) | float(n): return f"num {n}"
        case None: return "nothing"
        case [Click() as c, Key() as k]: return f"pair {c.x} {k.name}"
        case _: return f"unknown {type(e).__name__}"
for e in (
    Batch([]),
    Batch([Key("z"), 1, 2]),
    Color.RED,
    Color.GREEN,
    {"click": [0, 0]},
    {"click": 5},
    "s",
    b"b",
):
    print(handle(e))

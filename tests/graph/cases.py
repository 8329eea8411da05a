"""Programs run with -X graph, and what their pages must show at which step."""

import dataclasses


@dataclasses.dataclass
class View:
    """A page opened at #step=N (and perhaps &pick=BOX).

      line, thread, count   texts of the marked line, the badge and the counter
      message               the error shown, None when there must be none
      output                all of the output shown
      variables             {name: text} that must be among the variables
      boxes                 {text of a hint: how many} of the picture
      regions               titles and notes of the regions
      lit                   numbers of the boxes that are highlighted
    """

    step: int
    pick: int = None
    line: str = None
    thread: str = None
    count: str = None
    message: str = None
    output: str = None
    variables: dict = dataclasses.field(default_factory=dict)
    boxes: dict = None
    regions: list = None
    lit: list = None


@dataclasses.dataclass
class Case:
    name: str
    program: str
    views: list
    status: int = 0
    options: list = dataclasses.field(default_factory=list)
    files: dict = dataclasses.field(default_factory=dict)
    remark: str = ""


BANK = """\
from regions import Region

class Account:
    def __init__(self, owner):
        self.owner = owner

bank = Region("bank")
bank.first = Account("ann <&> 'bob'")
branch = Region("branch")
bank.branch = branch
branch = None
ann = bank.first
print("ünïcode & <b>")
other = Region()
other.ann = ann
"""

THREADS = """\
from regions import Cown, Region, freeze, spawn

def add(shared, amounts):
    for n in amounts:
        with shared as box:
            box.total += n
    return "done"

box = Region("box")
box.total = 0
shared = Cown(box)
box = None
print(spawn(add, shared, freeze([1, 2])).join())
"""

CASES = [
    Case("regions", BANK, status=1, views=[
        View(1, line="from regions import Region", count="step 1 of 14", output="", boxes={"<module>": 1}),
        View(6, line="        self.owner = owner", boxes={"<module>": 1, "__init__()": 1},
             variables={"owner": "\"ann <&> 'bob'\"", "self": "Account"}),
        View(9, line="branch = None", regions=["region bank open · LRC 1 · OSC 1", "region branch open · LRC 1 · OSC 0"],
             variables={"bank": "Region · region bank", "branch": "Region · region branch"}),
        View(10, line="ann = bank.first", regions=["region bank open · LRC 1 · OSC 0", "region branch closed · LRC 0 · OSC 0"]),
        View(12, line="other = Region()", output="ünïcode & <b>\n", variables={"ann": "Account · region bank"}),
        View(14, line="other.ann = ann", count="step 14: raised", lit=None,
             message="regions.RegionError: References to objects in other regions are forbidden",
             regions=["region bank open · LRC 2 · OSC 0", "region branch closed · LRC 0 · OSC 0",
                      "region 3 open · LRC 1 · OSC 0"]),
        View(12, pick=2, lit=[0, 1, 2]),
    ]),
    Case("threads", THREADS, views=[
        View(7, line="print(spawn(add, shared, freeze([1, 2])).join())", thread="main thread"),
        View(9, line="        with shared as box:", thread="thread 1",
             boxes={"add()": 1, "Cown": 1, "list (frozen)": 1}, regions=[]),
        View(10, line="            box.total += n", thread="thread 1", regions=["region box open · LRC 1 · OSC 0"]),
        View(16, count="step 16: the end", thread="main thread", output="done\n"),
    ]),
    Case("loops", "a = 0\nfor i in range(3):\n    if i == 1:\n        continue\n    a += i\nwhile a:\n    a -= 1\n", views=[
        View(2, line="for i in range(3):"),
        View(6, line="    if i == 1:", variables={"i": "1"}),
        View(16, line="while a:", variables={"a": "0", "i": "2"}),
        View(17, count="step 17: the end", line=""),
    ]),
    Case("limits", "rows = [[n] for n in range(1000)]\nfor row in rows:\n    row.append(0)\n", views=[
        View(1, line="rows = [[n] for n in range(1000)]"),
        View(500, count="step 500 of 501"),
    ], remark="The first 500 of 2,002 steps are recorded; the program ran on to its end."),
    Case("modules", "import helper\nprint(helper.double(4))\n", files={"helper.py": "def double(n):\n    return n + n\n"},
         views=[View(4, line="    return n + n", variables={"n": "4"}), View(5, output="8\n")]),
    Case("wrong", "x = 1\nif x\n    pass\n", status=1, views=[
        View(1, count="step 1: raised", message="SyntaxError: expected ':' (prog.py, line 2)"),
    ]),
    Case("leaving", "import sys\nx = [1]\nx.append(x)\nsys.exit(3)\n", status=3, views=[
        View(4, line="sys.exit(3)", pick=1, lit=[0, 1], boxes={"list rc 2": 1}), View(5, count="step 5: the end"),
    ]),
]

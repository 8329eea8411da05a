# shlex and getopt: words of a shell, options of a command line, and what is refused.
import getopt
import random
import shlex

R = random.Random(6)
for _ in range(60):
    s = "".join(R.choices("ab c'\"\\#\n;|&<>()é-~.$=", k=R.randrange(14)))
    for f in (lambda: shlex.split(s), lambda: shlex.split(s, True), lambda: shlex.split(s, posix=False), lambda: list(shlex.shlex(s)),
              lambda: list(shlex.shlex(s, posix=True)), lambda: list(shlex.shlex(s, posix=True, punctuation_chars=True)),
              lambda: shlex.split(shlex.join([s, "x"])) == [s, "x"]):
        try:
            print(repr(s), f())
        except ValueError as e:
            print(repr(s), e)
print(shlex.join(["a b", "c", "it's", ""]), shlex.shlex("a").error_leader("f", 3))
for f in lambda: shlex.split(None), lambda: shlex.quote(5):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
for args in (["-ab", "x", "-o", "f", "--all", "rest"], ["--out=f", "--opt", "--opt=1", "y", "-a"], ["--", "-a"], ["-o"], ["-z"],
             ["--n"], ["--all=1"], ["--out"], ["-", "-a"], ["x", "-ofile"]):
    for f in getopt.getopt, getopt.gnu_getopt:
        for short in "abo:", "-abo::":
            try:
                print(args, f(args, short, ["all", "out=", "opt=?", "name", "number"]))
            except getopt.GetoptError as e:
                print(args, e, e.opt)

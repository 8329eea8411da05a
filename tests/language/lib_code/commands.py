import cmd, io
class M(cmd.Cmd):
    prompt = "> "
    intro = "hello"
    use_rawinput = False
    def do_add(self, arg):
        """add numbers
           and print"""
        self.stdout.write(f"{sum(map(int, arg.split()))}\n")
    def do_quit(self, arg): return True
    def do_secret(self, arg): self.stdout.write("s" + arg + "\n")
    def help_topic(self): self.stdout.write("about topic\n")
    def do_EOF(self, arg): self.stdout.write("eof\n"); return True
    def complete_add(self, *a): return ["1", "2"]
    def preloop(self): self.stdout.write("pre\n")
    def postloop(self): self.stdout.write("post\n")
for text in ("add 1 2\n\n?\nhelp add\n?topic\nhelp nothing\nsecret x\nnosuch y\n!ls\nhelp secret\nquit\nadd 3 4\n", "add 5", "   add   7  8  \n@x\nadd2 3\n"):
    o = io.StringIO(); M(stdin=io.StringIO(text), stdout=o).cmdloop(); print(o.getvalue())
m = M(stdout=io.StringIO())
for l in ("add 1", "", "?x", "!x", "add-1", "-", " quit  "): print(m.parseline(l))
print(m.completenames("a"), sorted(m.complete_help("")), m.completedefault(), m.lastcmd, m.identchars == cmd.IDENTCHARS)
for items in (["a"], [], ["x" * 30] * 5, [str(i) * (i % 7 + 1) for i in range(40)]):
    m.stdout = io.StringIO(); m.columnize(items, 60); print(m.stdout.getvalue())
try: m.columnize(["a", 1, 2])
except TypeError as e: print(e)

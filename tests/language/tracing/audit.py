"""Events that audit hooks are told, and hooks that refuse."""
import sys, os, shutil, subprocess, tempfile
d = tempfile.mkdtemp()
home = os.getcwd()
os.chdir(d)
seen = []
on = False
def hook(event, args):
    if on: seen.append((event, args))
sys.addaudithook(hook)
def show(name):
    global on
    on = False
    print(name)
    for e, a in seen:
        print("   ", e, [x if isinstance(x, (str, int, bytes, type(None))) else type(x).__name__ for x in a])
    seen.clear()
    on = True
show("begin")
open("f.txt", "w").close(); show("open")
os.close(os.open("f.txt", os.O_RDONLY)); show("os.open")
compile("1", "<x>", "exec"); show("compile")
exec("1"); show("exec str")
exec(compile("1", "<x>", "exec")); show("exec code")
eval("1"); show("eval")
os.listdir("."); show("listdir")
os.mkdir("dd"); show("mkdir")
os.rename("f.txt", "g.txt"); show("rename")
os.remove("g.txt"); show("remove")
os.rmdir("dd"); show("rmdir")
os.system("true"); show("system")
os.chdir("."); show("chdir")
list(os.scandir(".")); show("scandir")
os.putenv("A", "b"); os.unsetenv("A"); show("putenv")
open("f.txt", "w").close(); seen.clear()
os.chmod("f.txt", 0o600); show("chmod")
os.symlink("f.txt", "l"); show("symlink")
os.link("f.txt", "h"); show("link")
os.utime("f.txt", (1, 1)); show("utime")
os.truncate("f.txt", 0); show("truncate")
sys._getframe(); show("getframe")
sys.settrace(None); sys.setprofile(None); show("settrace")
import time; seen.clear(); time.sleep(0); show("sleep")
sys.audit("my", 1, 2); show("own")
subprocess.run(["true"])
seen[:] = [one for one in seen if one[0] == "subprocess.Popen"]
show("subprocess")
sys.addaudithook(lambda *a: None); show("add")
os.walk("."); list(os.walk(".")); show("walk")
sys._current_frames(); sys._current_exceptions(); show("cur")
on = False
for bad in ((), (1,)):
    try: sys.audit(*bad)
    except TypeError as e: print(e)
def refuse(event, args):
    if event == "os.mkdir": raise PermissionError("no " + args[0])
sys.addaudithook(refuse)
try: os.mkdir("q")
except PermissionError as e: print("refused", e, os.path.exists("q"))
os.chdir(home)
shutil.rmtree(d)


def noisy(event, args):
    raise ValueError(event)


try:
    sys.addaudithook(noisy)
    sys.audit("x")
except ValueError as error:
    print("raised", error)

# After fork() each process goes on compiling and running its own functions: what one does changes nothing in the other.
import os


def product(n):
    total = 1
    for i in range(1, n): total = total * i % 1000003
    return total


def words(n):
    parts = []
    for i in range(n): parts.append("x" if i % 3 else "yz")
    return len("".join(parts))


def known(n):
    total = 0
    for i in range(n): total += i & 7
    return total


class Counts:
    def __init__(self): self.n = 0
    def add(self, k):
        for i in range(k): self.n += i
        return self.n


class Texts:
    def __init__(self): self.a, self.n = "", ""
    def add(self, k):
        for i in range(k): self.n += "x"
        return len(self.n)


N = 20000
print(known(N))
to_child, to_parent = os.pipe(), os.pipe()
pid = os.fork()
if pid == 0:
    os.read(to_child[0], 1)                 # the parent has compiled its function, now the child does its own
    right = words(N) == 26667 and Texts().add(N) == N and known(N) == 70000
    os.write(to_parent[1], b"x")
    os.read(to_child[0], 1)
    right = right and words(N) == 26667 and Texts().add(N) == N
    os._exit(0 if right else 1)
first = product(N), Counts().add(N)
os.write(to_child[1], b"x")
os.read(to_parent[0], 1)
second = product(N), Counts().add(N)
os.write(to_child[1], b"x")
print(first == second, second[1], known(N), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))

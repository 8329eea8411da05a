# Calls of os that move data between descriptors, with their errors.
import errno
import os
import pickle
import tempfile


def attempt(label, function, *arguments, **options):
    try:
        print(label, function(*arguments, **options))
    except BaseException as error:
        print(label, type(error).__name__, str(error).replace(folder, ""))


folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")
with open(path, "wb") as file:
    file.write(bytes(range(65, 91)))
source = os.open(path, os.O_RDWR)
target = os.open(path + "2", os.O_RDWR | os.O_CREAT)
for arguments in ((0, 3), (24, 10), (100, 1), (0, -1), ("a", 1), (0, "a")):
    attempt("sendfile", os.sendfile, target, source, *arguments)
attempt("sendfile", os.sendfile, out_fd=target, in_fd=source, offset=None, count=2)
print(os.pread(target, 100, 0))
attempt("copy", os.copy_file_range, source, target, 4, offset_src=1, offset_dst=0)
attempt("copy", os.copy_file_range, source, target, -1)
attempt("copy", os.copy_file_range, source, target, 1, offset_src="a")
print(os.pread(target, 100, 0))
reader, writer = os.pipe()
attempt("splice", os.splice, source, writer, 5, offset_src=10)
attempt("read", os.read, reader, 10)
attempt("splice", os.splice, source, target, 5)
attempt("writev", os.writev, writer, [b"ab", bytearray(b"cd"), memoryview(b"efg")])
buffers = [bytearray(2), bytearray(3), bytearray(9)]
attempt("readv", os.readv, reader, buffers)
print(buffers)
attempt("preadv", os.preadv, source, buffers, 20)
print(buffers)
attempt("pwritev", os.pwritev, target, (b"xy", b"z"), 1)
print(os.pread(target, 100, 0))
for bad in (5, [b"bytes"], ["a"], {}, None):
    attempt("readv", os.readv, reader, bad)
attempt("writev", os.writev, -1, [b"a"])
attempt("fallocate", os.posix_fallocate, target, 0, 100)
print(os.fstat(target).st_size)
attempt("fallocate", os.posix_fallocate, target, 0, 0)
attempt("fadvise", os.posix_fadvise, source, 0, 0, os.POSIX_FADV_SEQUENTIAL)
attempt("lockf", os.lockf, target, os.F_LOCK, 0)
attempt("lockf", os.lockf, target, os.F_ULOCK, 0)

counter = os.eventfd(3)
os.eventfd_write(counter, 4)
print(os.eventfd_read(counter), os.get_inheritable(counter))
attempt("eventfd", os.eventfd, -1)
attempt("write", os.eventfd_write, counter, "a")
os.close(counter)
memory = os.memfd_create("memory")
print(os.write(memory, b"text"), os.pread(memory, 10, 0), os.get_inheritable(memory))
os.close(memory)
terminal = os.openpty() if os.path.exists("/dev/pts/ptmx") else ()  # a bare chroot has none
print(all(os.isatty(end) and not os.get_inheritable(end) for end in terminal))
print(os.pathconf(path, "PC_NAME_MAX"), os.fpathconf(source, os.pathconf_names["PC_NAME_MAX"]))
for bad in ("PC_NOTHING", 1.5):
    attempt("pathconf", os.pathconf, path, bad)
attempt("pathconf", os.pathconf, path + "3", "PC_NAME_MAX")
try:
    os.getxattr(path, "user.nothing at all", follow_symlinks=True)
except OSError as e:  # or the file system has no such attributes
    print(e.errno in (errno.ENODATA, errno.ENOTSUP))
attempt("xattr", os.getxattr, source, "user.a", follow_symlinks=False)
attempt("xattr", os.listxattr, path + "3")
for name in ("setuid", "setgid", "setegid"):
    for bad in (1 << 32, -2, "a", 1 << 80, -1 << 80):
        attempt(name, getattr(os, name), bad)
print(os.getresuid() == (os.getuid(), os.geteuid(), os.geteuid()), os.getpriority(os.PRIO_PROCESS, 0) == os.nice(0))
for result in (os.stat(path), os.statvfs(path), os.times(), os.terminal_size((3, 4))):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(result, protocol))
        if again != result or type(again) is not type(result):
            print(result, again)
    print(type(result).__reduce__(result)[0].__name__, sorted(result.__reduce__()[1][1])[:3])
print(pickle.loads(pickle.dumps(os.stat(path))).st_mtime_ns == os.stat(path).st_mtime_ns)
for number in (source, target, reader, writer, *terminal):
    os.close(number)
attempt("close", os.close, source)
os.unlink(path)
os.unlink(path + "2")
os.rmdir(folder)

# glob below a folder that is open, and below one that is named.
import glob
import os
import tempfile

top = tempfile.mkdtemp()
for folder in ("a", "a/b", ".h"):
    os.mkdir(os.path.join(top, folder))
for name in ("a/x.txt", "a/b/y.txt", "a/.z", "t.txt"):
    open(os.path.join(top, name), "w").close()
fd = os.open(top, os.O_RDONLY | os.O_DIRECTORY)
for pattern in ("*", "a/*", "*/*.txt", "**/*.txt", "**", "**/", ".*", "a", "none", "a/", "[at]*"):
    by_fd = sorted(glob.glob(pattern, dir_fd=fd, recursive=True))
    print(pattern, by_fd, by_fd == sorted(glob.glob(pattern, root_dir=top, recursive=True)))
print(sorted(glob.glob("*", root_dir="a", dir_fd=fd)), sorted(glob.glob(b"*", dir_fd=fd, include_hidden=True)))
os.close(fd)
for folder, _, files in os.walk(top, topdown=False):
    for name in files:
        os.unlink(os.path.join(folder, name))
    os.rmdir(folder)

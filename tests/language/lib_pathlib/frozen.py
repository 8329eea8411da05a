# only: lfpy
# A frozen path is as good as another one, in every thread.
import threading
from pathlib import Path
from regions import freeze, is_frozen

top = freeze(Path("/tmp/a.b"))


def work(path):
    print(path / "c", path.parent, path.suffix, hash(path) == hash(Path("/tmp/a.b")), path.info.is_dir(), is_frozen(path))
    print(top.parts, list(top.parents), sorted({top, Path("/tmp")}))


thread = threading.Thread(target=work, args=(top,))
thread.start()
thread.join()
work(top)

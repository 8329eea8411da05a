"""Other programs in processes of their own: starting them, talking with them, waiting for them.

    run(["ls", "-l"], capture_output=True, text=True).stdout

Waiting lets other threads and behaviours run.
"""
import builtins
import errno
import io
import locale
import os
import posix
import select
import signal
import sys
import time
import warnings
from types import GenericAlias

__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
           "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]

PIPE = -1
STDOUT = -2
DEVNULL = -3

_active = []  # processes whose Popen died before they ended; None while the interpreter ends
_CHUNK = 32768


class SubprocessError(Exception):
    pass


def _set_output(self, value):
    self.output = value


_stdout = property(lambda self: self.output, _set_output, doc="The same as output.")


class CalledProcessError(SubprocessError):
    """A command that was to succeed has not: returncode, cmd, output (stdout), stderr."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            try:
                return "Command %r died with %r." % (self.cmd, signal.Signals(-self.returncode))
            except ValueError:
                return "Command %r died with unknown signal %d." % (self.cmd, -self.returncode)
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, self.returncode)

    stdout = _stdout


class TimeoutExpired(SubprocessError):
    """A command has not ended in time: cmd, timeout in seconds, and what it has printed so far."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    stdout = _stdout


class CompletedProcess:
    """What run() gives: args, returncode, and stdout and stderr if they were captured."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = ["args={!r}".format(self.args), "returncode={!r}".format(self.returncode)]
        if self.stdout is not None:
            parts.append("stdout={!r}".format(self.stdout))
        if self.stderr is not None:
            parts.append("stderr={!r}".format(self.stderr))
        return "{}({})".format(type(self).__name__, ", ".join(parts))

    __class_getitem__ = classmethod(GenericAlias)

    def check_returncode(self):
        """CalledProcessError if the exit status is not 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def list2cmdline(seq):
    """One line of which the C library of Windows makes the same list of arguments."""
    words = []
    for arg in map(os.fsdecode, seq):
        quoted = " " in arg or "\t" in arg or not arg
        word, slashes = [], 0
        for c in arg:
            if c == "\\":
                slashes += 1
                continue
            word.append("\\" * (2 * slashes + 1 if c == '"' else slashes) + c)
            slashes = 0
        word.append("\\" * (2 * slashes if quoted else slashes))
        words.append('"%s"' % "".join(word) if quoted else "".join(word))
    return " ".join(words)


def call(*popenargs, timeout=None, **kwargs):
    """Run a command and wait for it: its exit status."""
    with Popen(*popenargs, **kwargs) as p:
        try:
            return p.wait(timeout=timeout)
        except BaseException:
            p.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a command and wait for it: 0, or CalledProcessError."""
    retcode = call(*popenargs, **kwargs)
    if retcode:
        cmd = kwargs.get("args")
        raise CalledProcessError(retcode, popenargs[0] if cmd is None else cmd)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a command: what it prints, or CalledProcessError."""
    for name in "stdout", "check":
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        text = any(kwargs.get(name) for name in ("text", "encoding", "errors", "universal_newlines"))
        kwargs["input"] = "" if text else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a command and wait for it: a CompletedProcess.

    input goes to its standard input; capture_output keeps what it prints; check makes an exit status other than
    0 a CalledProcessError; after timeout seconds it is killed: TimeoutExpired. All else is for Popen.
    """
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except BaseException:
            process.kill()
            raise
        retcode = process.poll()
        if check and retcode:
            raise CalledProcessError(retcode, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, retcode, stdout, stderr)


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """Run a command of the shell: its exit status and what it prints, without the last newline."""
    try:
        data = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        status = 0
    except CalledProcessError as e:
        data, status = e.output, e.returncode
    return status, data.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    """Run a command of the shell: what it prints, without the last newline."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def _cleanup():
    for process in list(_active or ()):
        if process._internal_poll() is not None:
            try:
                _active.remove(process)
            except ValueError:
                pass


class Popen:
    """A program that runs in a process of its own.

    args: the words of a command, or with shell=True one for /bin/sh. stdin, stdout, stderr: PIPE, DEVNULL, a
    file or its descriptor, None (the same as ours), for stderr also STDOUT. cwd, env: its folder and
    environment. text, encoding, errors: pipes of text. Errors: OSError if it cannot be started.
    """

    _child_created = False

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                 close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None,
                 creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None,
                 group=None, extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1,
                 process_group=None):
        _cleanup()
        self._input = None
        self._sent = 0
        self._parts = None
        self._communication_started = False
        bufsize = -1 if bufsize is None else bufsize
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if not isinstance(pipesize, int):
            raise TypeError("pipesize must be an integer")
        if pass_fds and not close_fds:
            warnings.warn("pass_fds overriding close_fds.", RuntimeWarning)
            close_fds = True
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are supplied but "
                                  "different. Pass one or the other.")
        self.args = args
        self.stdin = self.stdout = self.stderr = None
        self.pid = None
        self.returncode = None
        self.encoding = encoding
        self.errors = errors
        self.pipesize = pipesize
        self.text_mode = encoding or errors or text or universal_newlines
        if self.text_mode and encoding is None:
            self.encoding = encoding = locale.getpreferredencoding(False)
        line_buffering = bufsize == 1
        if bufsize == 1:
            if not self.text_mode:
                warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer "
                              "size will be used", RuntimeWarning, stacklevel=2)
                line_buffering = False
            bufsize = -1
        if process_group is None:
            process_group = -1
        if umask is None:
            umask = -1
        elif not isinstance(umask, int):
            raise TypeError("an integer is required (got type %s)" % type(umask).__name__)
        ours, theirs, to_close = self._pipes(stdin, stdout, stderr)
        try:
            files = []
            for fd, mode in zip(ours, ("wb", "rb", "rb")):
                files.append(None if fd == -1 else io.open(fd, mode, bufsize))
            self.stdin, self.stdout, self.stderr = files
            if self.text_mode:
                if self.stdin:
                    self.stdin = io.TextIOWrapper(self.stdin, write_through=True, line_buffering=line_buffering,
                                                  encoding=encoding, errors=errors)
                if self.stdout:
                    self.stdout = io.TextIOWrapper(self.stdout, encoding=encoding, errors=errors)
                if self.stderr:
                    self.stderr = io.TextIOWrapper(self.stderr, encoding=encoding, errors=errors)
            special = preexec_fn is not None or umask >= 0 or any(
                x is not None for x in (user, group, extra_groups))
            child = _Child(args, executable, shell, cwd, env, theirs, close_fds, pass_fds, restore_signals,
                           start_new_session, process_group)
            sys.audit("subprocess.Popen", child.given, child.args, cwd, env)
            self._child_created = True
            try:
                self.pid = (child.fork(preexec_fn, user, group, extra_groups, umask) if special
                            else child.spawn())
            except BaseException:
                self._child_created = False
                raise
        except BaseException:
            for f in self.stdin, self.stdout, self.stderr:
                if f is not None:
                    try:
                        f.close()
                    except OSError:
                        pass
            for fd, made in zip(ours, (self.stdin, self.stdout, self.stderr)):
                if made is None and fd != -1:
                    os.close(fd)
            raise
        finally:
            for fd in to_close:
                os.close(fd)

    __class_getitem__ = classmethod(GenericAlias)

    def __repr__(self):
        return "<%s: returncode: %s args: %s>" % (type(self).__name__, self.returncode, _shortened(repr(self.args)))

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def _pipes(self, stdin, stdout, stderr):
        """Our ends, the child's ends (-1: none), and what is closed when it runs."""
        ours, theirs, to_close, made = [-1] * 3, [-1] * 3, [], []
        try:
            for k, file in enumerate((stdin, stdout, stderr)):
                if file is None:
                    pass
                elif isinstance(file, int) and file == PIPE:
                    read, write = os.pipe()
                    made += [read, write]
                    ours[k], theirs[k] = (write, read) if k == 0 else (read, write)
                    to_close.append(theirs[k])
                elif isinstance(file, int) and file == DEVNULL:
                    theirs[k] = os.open(os.devnull, os.O_RDWR)
                    made.append(theirs[k])
                    to_close.append(theirs[k])
                elif k == 2 and isinstance(file, int) and file == STDOUT:
                    theirs[2] = theirs[1] if theirs[1] != -1 else sys.__stdout__.fileno()
                elif isinstance(file, int):
                    theirs[k] = file
                else:
                    theirs[k] = file.fileno()
        except BaseException:
            for fd in made:
                os.close(fd)
            raise
        return ours, theirs, to_close

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        if self.stdout:
            self.stdout.close()
        if self.stderr:
            self.stderr.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            self.wait()

    def __del__(self, _maxsize=sys.maxsize, _warn=warnings.warn):
        if not self._child_created:
            return
        if self.returncode is None:
            _warn("subprocess %s is still running" % self.pid, ResourceWarning, source=self)
        if self._internal_poll() is None and _active is not None:
            _active.append(self)

    # --- ending ---

    def _ended(self, pid, status):
        if pid == self.pid:
            self.returncode = os.waitstatus_to_exitcode(status)

    def _internal_poll(self):
        if self.returncode is None:
            try:
                self._ended(*os.waitpid(self.pid, os.WNOHANG))
            except ChildProcessError:
                self.returncode = 0  # somebody else has waited for it: how it ended is not to be known
        return self.returncode

    def poll(self):
        """The exit status, -N after signal N; None while it runs."""
        return self._internal_poll()

    def wait(self, timeout=None):
        """Wait until it ends, timeout seconds at most: its exit status, -N after signal N. TimeoutExpired."""
        if self.returncode is not None:
            return self.returncode
        if timeout is not None:
            end, delay = time.monotonic() + timeout, 0.0005
            while self._internal_poll() is None:
                left = end - time.monotonic()
                if left <= 0:
                    raise TimeoutExpired(self.args, timeout)
                delay = min(delay * 2, left, 0.05)
                time.sleep(delay)
            return self.returncode
        while self.returncode is None:
            try:
                self._ended(*os.waitpid(self.pid, 0))
            except ChildProcessError:
                self.returncode = 0
        return self.returncode

    def send_signal(self, sig):
        """Send a signal, unless it is known to have ended."""
        self.poll()
        if self.returncode is None:
            try:
                os.kill(self.pid, sig)
            except ProcessLookupError:
                pass

    def terminate(self):
        """Send SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def kill(self):
        """Send SIGKILL."""
        self.send_signal(signal.SIGKILL)

    # --- talking ---

    def communicate(self, input=None, timeout=None):
        """Send input, read all it prints, wait for it: (stdout, stderr), None for what is no pipe.

        After TimeoutExpired it may be called again: nothing is lost.
        """
        if self._communication_started and input:
            raise ValueError("Cannot send input after starting communication")
        end = None if timeout is None else time.monotonic() + timeout
        try:
            stdout, stderr = self._talk(input, end, timeout)
        finally:
            self._communication_started = True
        self.wait(timeout=None if end is None else max(end - time.monotonic(), 0))
        return stdout, stderr

    def _expired(self, timeout):
        outputs = [b"".join(self._parts[f]) if self._parts and self._parts.get(f) else None
                   for f in (self.stdout, self.stderr)]
        raise TimeoutExpired(self.args, timeout, *outputs)

    def _talk(self, input, end, timeout):
        if self.stdin and not self._communication_started:
            try:
                self.stdin.flush()
            except BrokenPipeError:
                pass
            if not input:
                try:
                    self.stdin.close()
                except BrokenPipeError:
                    pass
        if self._parts is None:
            self._parts = {f: [] for f in (self.stdout, self.stderr) if f}
            self._input = input
            if self.stdin and input is not None and self.text_mode:
                self._input = input.encode(self.stdin.encoding, self.stdin.errors)
        data = memoryview(self._input).cast("b") if self._input else None
        files, waiting = {}, select.poll()
        if self.stdin and data and not self.stdin.closed:
            files[self.stdin.fileno()] = self.stdin
            waiting.register(self.stdin, select.POLLOUT)
        for f in self._parts:
            if not f.closed:
                files[f.fileno()] = f
                waiting.register(f, select.POLLIN)
        while files:
            left = None if end is None else end - time.monotonic()
            if left is not None and left < 0:
                self._expired(timeout)
            ready = waiting.poll(None if left is None else left * 1000)
            for fd, event in ready:
                file = files[fd]
                if file is self.stdin:
                    done = self._send(fd, data)
                else:
                    part = os.read(fd, _CHUNK)
                    self._parts[file].append(part)
                    done = not part
                if done:
                    waiting.unregister(fd)
                    del files[fd]
                    try:
                        file.close()
                    except BrokenPipeError:
                        pass
        self._wait_in_talk(end, timeout)
        return tuple(self._gathered(f) if f else None for f in (self.stdout, self.stderr))

    def _send(self, fd, data):
        try:
            self._sent += os.write(fd, data[self._sent:self._sent + select.PIPE_BUF])
        except BrokenPipeError:
            return True
        return self._sent >= len(data)

    def _wait_in_talk(self, end, timeout):
        try:
            self.wait(timeout=None if end is None else max(end - time.monotonic(), 0))
        except TimeoutExpired:
            self._expired(timeout)

    def _gathered(self, file):
        data = b"".join(self._parts[file])
        if not self.text_mode:
            return data
        return data.decode(file.encoding, file.errors).replace("\r\n", "\n").replace("\r", "\n")


def _shortened(text):
    return text if len(text) <= 80 else text[:76] + "..."


class _Child:
    """What a process is to be, and the two ways to start it."""

    def __init__(self, args, executable, shell, cwd, env, fds, close_fds, pass_fds, restore_signals, new_session,
                 group):
        if isinstance(args, (str, bytes)):
            args = [args]
        elif isinstance(args, os.PathLike):
            if shell:
                raise TypeError("path-like args is not allowed when shell is true")
            args = [args]
        else:
            args = list(args)
        if shell:
            args = ["/bin/sh", "-c"] + args
            if executable:
                args[0] = executable
        self.given = args[0] if executable is None else executable
        executable = os.fsencode(self.given)
        if os.path.dirname(executable):
            self.programs = [executable]
        else:
            self.programs = [os.path.join(os.fsencode(folder), executable) for folder in os.get_exec_path(env)]
        self.args = args
        self.cwd = cwd
        self.env = None if env is None else dict(env)
        self.fds = fds
        self.close_fds = close_fds
        self.pass_fds = sorted(set(map(int, pass_fds)))
        if any(fd < 0 for fd in self.pass_fds):
            raise ValueError("bad value(s) in fds_to_keep")
        self.signals = [signal.SIGPIPE, signal.SIGXFSZ] if restore_signals else []
        self.new_session = new_session
        self.group = group

    def _high(self):
        """The child's ends, none of them in the way of another: (descriptors, what to close)."""
        fds, copies = list(self.fds), []
        for k, fd in enumerate(fds):
            low = []
            while fd != k and 0 <= fd <= 2:
                fd = os.dup(fd)
                low.append(fd)
            copies += low
            fds[k] = fd
        return fds, copies

    def _open_fds(self):
        try:
            return sorted(map(int, os.listdir("/proc/self/fd")))
        except OSError:
            return range(3, os.sysconf("SC_OPEN_MAX"))

    def spawn(self):
        fds, copies = self._high()
        try:
            actions = [] if self.cwd is None else [(posix._POSIX_SPAWN_CHDIR, self.cwd)]
            actions += [(os.POSIX_SPAWN_DUP2, fd, k) for k, fd in enumerate(fds) if fd != -1]
            actions += [(os.POSIX_SPAWN_DUP2, fd, fd) for fd in self.pass_fds if fd > 2]
            if self.close_fds:
                last = max(self.pass_fds + [2])
                if self.pass_fds:
                    actions += [(os.POSIX_SPAWN_CLOSE, fd) for fd in self._open_fds()
                                if 2 < fd < last and fd not in self.pass_fds]
                actions.append((os.POSIX_SPAWN_CLOSEFROM, last + 1))
            group = None if self.group < 0 else self.group
            failed = None
            for program in self.programs:
                try:
                    return os.posix_spawn(program, self.args, os.environ if self.env is None else self.env,
                                          file_actions=actions, setpgroup=group, setsid=self.new_session,
                                          setsigdef=self.signals)
                except OSError as e:
                    if failed is None or e.errno not in (errno.ENOENT, errno.ENOTDIR):
                        failed = e.errno
            self._fail(failed or errno.ENOENT)
        finally:
            for fd in copies:
                os.close(fd)

    def _fail(self, number):
        name = self.given
        if self.cwd is not None:
            try:
                os.stat(os.path.join(self.cwd, "."))
            except OSError as e:
                name, number = self.cwd, e.errno
        raise OSError(number, os.strerror(number), name) from None

    def fork(self, preexec_fn, user, group, extra_groups, umask):
        """With functions of the program's own to be called in the child: through a fork."""
        if user is not None:
            user = _id_of(user, "user", "pwd", 2)
        if group is not None:
            group = _id_of(group, "group", "grp", 2)
        if extra_groups is not None:
            extra_groups = [_id_of(g, "group", "grp", 2) for g in extra_groups]
        read, write = os.pipe()
        fds, copies = self._high()
        try:
            while write <= 2:
                copies.append(write)
                write = os.dup(write)
            pid = os.fork()
            if pid == 0:
                self._become(write, fds, preexec_fn, user, group, extra_groups, umask)
            os.close(write)
            write = -1
            report = b""
            while part := os.read(read, 50000):
                report += part
        finally:
            os.close(read)
            for fd in copies + ([write] if write != -1 else []):
                os.close(fd)
        if not report:
            return pid
        os.waitpid(pid, 0)
        kind, number, text = report.split(b":", 2)
        if kind == b"OSError":
            if text == b"noexec":
                raise OSError(int(number), os.strerror(int(number)))
            self._fail(int(number))
        raise getattr(builtins, kind.decode(), SubprocessError)(text.decode())

    def _become(self, report, fds, preexec_fn, user, group, extra_groups, umask):
        text = b""
        try:
            for k, fd in enumerate(fds):
                if fd == k:
                    os.set_inheritable(fd, True)
                elif fd != -1:
                    os.dup2(fd, k)
            for fd in self.pass_fds:
                os.set_inheritable(fd, True)
            if self.cwd is not None:
                os.chdir(self.cwd)
            if umask >= 0:
                os.umask(umask)
            for number in self.signals:
                signal.signal(number, signal.SIG_DFL)
            if self.new_session:
                os.setsid()
            if self.group >= 0:
                os.setpgid(0, self.group)
            if extra_groups is not None:
                os.setgroups(extra_groups)
            if group is not None:
                os.setregid(group, group)
            if user is not None:
                os.setreuid(user, user)
            text = b"SubprocessError:0:Exception occurred in preexec_fn."
            if preexec_fn is not None:
                preexec_fn()
            text = b""
            if self.close_fds:
                for fd in self._open_fds():
                    if fd > 2 and fd != report and fd not in self.pass_fds:
                        try:
                            os.close(fd)
                        except OSError:
                            pass
            failed = errno.ENOENT
            for program in self.programs:
                try:
                    os.execve(program, self.args, os.environ if self.env is None else self.env)
                except OSError as e:
                    if e.errno not in (errno.ENOENT, errno.ENOTDIR):
                        failed = e.errno
            text = b"OSError:%d:" % failed
        except OSError as e:
            text = text or b"OSError:%d:%s" % (e.errno, b"" if self.cwd is not None else b"noexec")
        except BaseException as e:
            text = text or b"%s:0:%s" % (type(e).__name__.encode(), str(e).encode())
        finally:
            try:
                os.write(report, text)
            finally:
                os._exit(255)


def _id_of(value, what, module, place):
    if isinstance(value, str):
        return getattr(__import__(module), "getpwnam" if what == "user" else "getgrnam")(value)[place]
    if not isinstance(value, int):
        raise TypeError("%s must be a string or an integer, not %s" % (what.capitalize(), type(value)))
    if value < 0:
        raise ValueError("%s ID cannot be negative, got %s" % (what.capitalize(), value))
    return value

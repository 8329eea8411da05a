"""What this program runs on: machine, system, interpreter."""

import collections
import os
import sys

uname_result = collections.namedtuple(
    "uname_result", "system node release version machine processor")
uname_result.__module__ = __name__

_uname = None


def uname():
    """System, node, release, version, machine and processor."""
    global _uname
    if _uname is None:
        _uname = uname_result(*os.uname(), "")
    return _uname


def system():
    """The name of the system: 'Linux'."""
    return uname().system


def node():
    """The name of the computer in its network."""
    return uname().node


def release():
    """The release of the system."""
    return uname().release


def version():
    """The version of the release."""
    return uname().version


def machine():
    """The kind of the computer: 'x86_64'."""
    return uname().machine


def processor():
    """The name of the processor, as far as the system tells."""
    return uname().processor


def architecture(executable=sys.executable, bits="", linkage=""):
    """(bits, format) of the interpreter."""
    return bits or ("64bit" if sys.maxsize > 2**32 else "32bit"), \
        linkage or "ELF"


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """(name, version) of the C library."""
    if executable is None:
        try:
            name, _, number = os.confstr("CS_GNU_LIBC_VERSION").partition(" ")
        except (AttributeError, ValueError, OSError):
            return lib, version
        return name, number
    return lib, version


def _joined(*parts):
    text = "-".join(part for part in parts if part).replace(" ", "_")
    for sign in "/\\:;\"()":
        text = text.replace(sign, "-")
    return text.replace("unknown", "").strip("-")


def platform(aliased=False, terse=False):
    """One text that says as much as possible of the platform."""
    libc = "".join(libc_ver())
    if terse:
        return _joined(system(), release(), f"with-{libc}" if libc else "")
    return _joined(system(), release(), machine(), processor(),
                   f"with-{libc}" if libc else "")


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    """Of a Mac, which this is not: what was given."""
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    """Of Windows, which this is not: what was given."""
    return release, version, csd, ptype


def freedesktop_os_release():
    """What /etc/os-release says of the system, by name."""
    for name in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(name, encoding="utf-8") as file:
                lines = file.readlines()
        except OSError as error:
            failure = error
            continue
        found = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
        for line in lines:
            key, equals, value = line.strip().partition("=")
            if equals and not key.startswith("#"):
                value = value.strip("\"'")
                for sign in "\\$\"'`":
                    value = value.replace("\\" + sign, sign)
                found[key] = value
        return found
    raise OSError(failure.errno, "Unable to read files /etc/os-release, "
                  "/usr/lib/os-release")


def python_implementation():
    """The name of this implementation."""
    return sys.implementation.name


def python_version():
    """The version of the language: '3.14.0'."""
    return "{}.{}.{}".format(*sys.version_info)


def python_version_tuple():
    """The same as three texts."""
    return tuple(python_version().split("."))


def python_branch():
    """The branch it was made from: not known here."""
    return ""


def python_revision():
    """The revision it was made from: not known here."""
    return ""


def python_build():
    """(number, date) of the build: not known here."""
    return "", ""


def python_compiler():
    """The compiler that made the interpreter."""
    first = sys.version.rfind("[")
    return sys.version[first + 1:-1] if first >= 0 else ""

"""Locks the worker process in: no network, own process space, writing only to a scratch folder."""

from __future__ import annotations

import ctypes
import os
import resource
import site
import sys
from collections.abc import Iterable
from pathlib import Path

_LIBC = ctypes.CDLL(None, use_errno=True)

# Numbers of the Linux interface (sched.h, prctl.h, landlock.h), the same on every architecture.
_NEW_USER, _NEW_NET, _NEW_PID, _NEW_IPC = 0x10000000, 0x40000000, 0x20000000, 0x08000000
_SET_NO_NEW_PRIVILEGES, _SET_PARENT_DEATH_SIGNAL = 38, 1
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_RULE_PATH_BENEATH, _VERSION_QUERY = 1, 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_ALL_BY_VERSION = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF, 5: 0xFFFF}
_TCP = 0b11
_SPARE_PROCESSES = 256

NETWORK = "no network"
TCP = "no TCP"
PROCESSES = "own process space"
FILES = "writes only to a scratch folder, reads only the program"


def separate() -> tuple[str, ...]:
    """Leave the network and the process space of the machine; return what was reached, in words.

    A new process space holds from the next `os.fork()` on. Tries as an ordinary user first.
    """
    for space in (_NEW_USER, 0):
        if _unshare(space | _NEW_NET | _NEW_PID | _NEW_IPC):
            return NETWORK, PROCESSES
    for space in (_NEW_USER, 0):
        if _unshare(space | _NEW_NET):
            return (NETWORK,)
    return ()


def _unshare(flags: int) -> bool:
    # os.unshare comes with Python 3.12.
    return bool(_LIBC.unshare(flags) == 0)


def die_with_parent() -> None:
    """Let the kernel kill this process when the one that started it ends."""
    _LIBC.prctl(_SET_PARENT_DEATH_SIGNAL, 9, 0, 0, 0)


class _Ruleset(ctypes.Structure):
    _fields_ = [("files", ctypes.c_uint64), ("network", ctypes.c_uint64)]


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = [("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32)]


def restrict_files(scratch: Path) -> tuple[str, ...]:
    """Forbid this process and its children all files but the program's own and `scratch`.

    Uses Landlock, which needs no rights; where the kernel lacks it the answer is empty.
    """
    version = _LIBC.syscall(_CREATE_RULESET, None, 0, _VERSION_QUERY)
    if version < 1:
        return ()
    everything = _ALL_BY_VERSION[min(version, max(_ALL_BY_VERSION))]
    rules = _Ruleset(everything, _TCP if version >= 4 else 0)
    size = ctypes.sizeof(rules) if version >= 4 else 8
    handle = _LIBC.syscall(_CREATE_RULESET, ctypes.byref(rules), size, 0)
    if handle < 0:
        return ()
    try:
        _allow(handle, _readable(), _EXECUTE | _READ_FILE | _READ_DIR)
        _allow(handle, [Path("/dev/null"), Path("/dev/urandom")], _READ_FILE | _WRITE_FILE)
        _allow(handle, [scratch], everything & ~_EXECUTE)
        _LIBC.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        done = _LIBC.syscall(_RESTRICT_SELF, handle, 0) == 0
    finally:
        os.close(handle)
    if not done:
        return ()
    return (FILES, TCP) if version >= 4 else (FILES,)


def _readable() -> list[Path]:
    """Return where Python, its packages, and the system's programs and libraries are."""
    system = ("/usr", "/bin", "/lib", "/lib64", "/etc", "/opt", "/proc", "/sys/devices/system")
    own = (sys.prefix, sys.base_prefix, sys.exec_prefix, *site.getsitepackages(), *sys.path)
    # The case may lie in the current folder, which Python calls "" in its search path.
    return [Path(name) for name in dict.fromkeys((*system, *own)) if name]


def _allow(handle: int, paths: Iterable[Path], access: int) -> None:
    for path in paths:
        try:
            folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue
        on_files = _EXECUTE | _WRITE_FILE | _READ_FILE
        rule = _PathBeneath(access if path.is_dir() else access & on_files, folder)
        _LIBC.syscall(_ADD_RULE, handle, _RULE_PATH_BENEATH, ctypes.byref(rule), 0)
        os.close(folder)


def limit(memory: int, seconds: int, file_size: int) -> None:
    """Limit this process: address space in bytes beyond what it has, CPU seconds, file size."""
    _set(resource.RLIMIT_AS, _address_space() + memory)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    _set(resource.RLIMIT_FSIZE, file_size)
    _set(resource.RLIMIT_NOFILE, 256)
    _set(resource.RLIMIT_CORE, 0)
    _set(resource.RLIMIT_NPROC, _processes() + _SPARE_PROCESSES)


def _set(kind: int, value: int) -> None:
    _, hard = resource.getrlimit(kind)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (value, value))


def _address_space() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    return pages * resource.getpagesize()


def _processes() -> int:
    """Return how many threads the machine runs: older kernels count them all for one user."""
    return int(Path("/proc/loadavg").read_text().split()[3].split("/")[1])

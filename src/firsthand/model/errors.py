"""The one tree of errors: catch `FirsthandError` and nothing of ours escapes.

FirsthandError
├── UsageError          the call itself is wrong: exit code 2
│   ├── NotACase        the folder is no case folder, or of a newer schema
│   └── NothingToRead   the path is missing, empty or unreadable
├── UnreadableError     one file can't be taken in; becomes an `Unread` record
│   ├── LimitError      it is larger, deeper or slower than the limits allow
│   └── ContainerError  a zip, mail, WARC or WACZ that is broken or hostile
├── IntegrityError      stored bytes or ledger lines are not what was sealed: exit code 1
├── GateError           a protected name would be published: exit code 1
├── SandboxError        the confined reader can't be started here: exit code 2
└── StorageError        the disk is full or the case folder can't be written: exit code 2
"""

from __future__ import annotations


class FirsthandError(Exception):
    """The root. `str(error)` is for people: it says what happened and what to do next."""


class UsageError(FirsthandError):
    """The call itself is wrong."""


class NotACase(UsageError):
    """The folder is no case folder, or one written by a newer version."""


class NothingToRead(UsageError):
    """The path given is missing, empty or unreadable."""


class UnreadableError(FirsthandError):
    """One file can't be taken in. The build goes on and keeps an `Unread` record."""


class LimitError(UnreadableError):
    """The file is larger, deeper or slower than the limits for untrusted input allow."""


class ContainerError(UnreadableError):
    """A container (zip, mail, WARC, WACZ) is broken or hostile."""


class IntegrityError(FirsthandError):
    """Stored bytes or ledger lines are not what was sealed."""


class GateError(FirsthandError):
    """A protected name stands in what would be published, so nothing was published."""


class SandboxError(FirsthandError):
    """The confined reader can't be started here: a fault of the machine, not of a file."""


class StorageError(FirsthandError):
    """The disk is full or the case folder can't be written."""

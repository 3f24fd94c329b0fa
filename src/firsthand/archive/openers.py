"""Opens one container, whatever its kind: bytes in, members out, one level deep."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from firsthand.archive import media
from firsthand.archive.mail import unpack_mail, unpack_mailbox, unpack_saved_page
from firsthand.archive.received import Received
from firsthand.archive.waczs import unpack_wacz
from firsthand.archive.warcs import unpack_warc
from firsthand.archive.zips import unpack_gzip, unpack_zip
from firsthand.model.errors import ContainerError

_OPENERS: dict[str, Callable[[str, bytes], Iterator[Received]]] = {
    media.ZIP: unpack_zip,
    media.GZIP: unpack_gzip,
    media.WARC: unpack_warc,
    media.WACZ: unpack_wacz,
    media.MAIL: unpack_mail,
    media.MAILBOX: unpack_mailbox,
    media.SAVED_PAGE: unpack_saved_page,
}

OPENED = frozenset(_OPENERS)
"""Media types that `unpack` opens: all containers, and mail for its attachments."""


def unpack(name: str, data: bytes) -> Iterator[Received]:
    """Yield the members of the container `data`, received under `name`, in its own order.

    Pure, so that it can run in the sandbox. A member that can't be taken in comes with its reason;
    raises ContainerError or LimitError where the whole container is broken or too large.
    """
    found = media.media_type(name, data)
    opener = _OPENERS.get(found)
    if opener is None:
        raise ContainerError(f"It is no container that can be opened ({found}).")
    yield from opener(name, data)


def warm() -> None:
    """Import what opening needs, before the sandbox forks for the first file."""
    import warcio.archiveiterator  # noqa: F401

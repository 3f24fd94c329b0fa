"""Takes bytes in: files, folders, containers, one web page; names and types every item.

Comes after `store`, which keeps the bytes; before `read`, which makes documents of them.
`archive.fetch` is imported by itself, so that nothing that opens files has network code loaded.
"""

from firsthand.archive.media import CONTAINERS, media_type
from firsthand.archive.names import is_address
from firsthand.archive.openers import unpack, warm
from firsthand.archive.received import Received
from firsthand.archive.sealing import intake, seal
from firsthand.archive.walking import walk

VERSION = 1

__all__ = [
    "CONTAINERS",
    "VERSION",
    "Received",
    "intake",
    "is_address",
    "media_type",
    "seal",
    "unpack",
    "walk",
    "warm",
]

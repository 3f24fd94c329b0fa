"""Takes bytes in: files, folders, zip, mail, WARC and WACZ; names and types every item.

Comes after `store`, which keeps the bytes; before `read`, which makes documents of them.
"""

from firsthand.archive.media import CONTAINERS, media_type
from firsthand.archive.openers import unpack, warm
from firsthand.archive.received import Received
from firsthand.archive.sealing import intake
from firsthand.archive.walking import walk

VERSION = 1

__all__ = ["CONTAINERS", "VERSION", "Received", "intake", "media_type", "unpack", "walk", "warm"]

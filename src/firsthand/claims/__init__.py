"""Brings statements of one proposition together, with denials and competing figures.

Gets resolved statements and facts from `entities`; gives claims to `origins`.
"""

from firsthand.claims.link import Settings, link

__all__ = ["VERSION", "Settings", "link"]

VERSION = 13

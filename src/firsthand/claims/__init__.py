"""Brings statements of one proposition together, with denials and competing figures.

Gets resolved statements and facts from `entities`; gives claims to `origins`.
"""

from firsthand.claims.context_rows import CONTEXT_VERSION, LARGE, ContextRows, read_context
from firsthand.claims.link import Settings, link

__all__ = [
    "CONTEXT_VERSION",
    "LARGE",
    "VERSION",
    "ContextRows",
    "Settings",
    "link",
    "read_context",
]

VERSION = 21

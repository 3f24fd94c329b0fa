"""Turns bytes into documents: body text without page furniture, and who published it when.

Comes after `archive`, which hands it items and their bytes, and before `statements`, which gets
its documents.
"""

from __future__ import annotations

from firsthand.read.reading import Reading, read, warm
from firsthand.read.settle import settle

VERSION = 10
"""Raise it whenever the room would give another answer for the same input."""

__all__ = ["VERSION", "Reading", "read", "settle", "warm"]

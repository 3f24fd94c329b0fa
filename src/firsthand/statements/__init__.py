"""Finds who says what in one document; it gets what `read` made and gives to `entities`."""

from __future__ import annotations

from firsthand.statements.finder import Finder

__all__ = ["VERSION", "Finder"]

VERSION = 16

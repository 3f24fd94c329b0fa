"""Names, dates, places and figures: found, normalised, and resolved across the pile.

Comes after `statements` (it gets documents and their statements) and before `claims`.
"""

from __future__ import annotations

from firsthand.entities.marker import Marker
from firsthand.entities.resolve import Resolution, resolve

VERSION = 18

__all__ = ["VERSION", "Marker", "Resolution", "resolve"]

"""Places: which names mean one place, and which place of the gazetteer that surely is."""

from __future__ import annotations

from firsthand.entities.places.gazetteer import Listed, listed
from firsthand.entities.places.locating import Located, locate

__all__ = ["Listed", "Located", "listed", "locate"]

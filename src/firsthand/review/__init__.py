"""People decide, look back and take back; comes after the stage rooms, before `protect`."""

from __future__ import annotations

from firsthand.review.decisions import DecisionStore, decide, undo
from firsthand.review.history import history, in_force

__all__ = ["DecisionStore", "decide", "history", "in_force", "undo"]

VERSION = 1

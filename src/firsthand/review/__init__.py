"""People decide, look back and take back; comes after the stage rooms, before `protect`."""

from __future__ import annotations

from firsthand.review.decisions import DecisionStore, decide, undo
from firsthand.review.history import history, in_force
from firsthand.review.queue import Question, queue

__all__ = ["DecisionStore", "Question", "decide", "history", "in_force", "queue", "undo"]

VERSION = 1

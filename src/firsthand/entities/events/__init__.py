"""Events: which reports of a pile tell of one event, and what they come to: day, town, figures."""

from __future__ import annotations

from firsthand.entities.events.grouping import by_event
from firsthand.entities.events.settling import Settled, settle
from firsthand.entities.events.tellings import Telling, telling
from firsthand.entities.events.tolls import Figures

__all__ = ["Figures", "Settled", "Telling", "by_event", "settle", "telling"]

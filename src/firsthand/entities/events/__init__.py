"""Events: which reports of a pile tell of one event, and what they come to: day, town, figures."""

from __future__ import annotations

from firsthand.entities.events.accounts import Account, account
from firsthand.entities.events.grouping import by_event
from firsthand.entities.events.settling import Settled, settle
from firsthand.entities.events.tolls import Figures

__all__ = ["Account", "Figures", "Settled", "account", "by_event", "settle"]

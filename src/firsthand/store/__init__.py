"""The case folder: database, originals by hash, custody ledger, cache of stage results.

Comes after `model`, which it stores; before `archive` and the stage rooms, which fill it.
"""

from firsthand.store.folder import CaseFolder
from firsthand.store.ledger import EVENTS, Event, Finding, Ledger, now, utc
from firsthand.store.originals import Originals

__all__ = ["EVENTS", "CaseFolder", "Event", "Finding", "Ledger", "Originals", "now", "utc"]

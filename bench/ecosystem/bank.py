"""Loads what ecosystems grow from: the invented press, and events told by several people each."""

from __future__ import annotations

import datetime
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent


class Outlet(NamedTuple):
    """An invented newspaper, agency, station or site."""

    name: str
    host: str
    nickname: str
    """What others call it without its name: "the weekly"."""
    misspelt: tuple[str, ...]
    standing: str
    """A paragraph that it prints under everything."""
    language: str = "en"
    article: bool = False
    """Tells whether its name wants "the" before it."""
    latin: str = ""
    """Its name for readers of Latin letters, where it has another one."""

    @property
    def called(self) -> str:
        """Its name inside an English sentence."""
        return f"the {self.name}" if self.article else self.latin or self.name


class Account(NamedTuple):
    """What one first-hand source tells, in several whole wordings of our own.

    Every text is a headline and paragraphs with empty lines between; the sentences that carry the
    claim stand in square brackets; "{outlet}" in `cited` is whom the account is taken from.
    """

    source: str
    wordings: tuple[str, ...]
    russian: str
    cited: tuple[str, ...]
    cited_russian: str


class Event(NamedTuple):
    """One abuse: the claim, everyone who knows of it at first hand, and what surrounds it."""

    key: str
    claim: str
    place: str
    day: datetime.date
    accounts: tuple[Account, ...]
    silent: tuple[str, ...]
    """Wordings that name no source at all."""
    public: str
    """A public statement that anyone may quote; it does not speak to the claim."""
    public_russian: str
    denial: str
    around: tuple[str, ...]
    """Paragraphs of background."""
    around_russian: tuple[str, ...]

    def told(self, source: str) -> Account:
        """Return the account of `source`."""
        return next(account for account in self.accounts if account.source == source)


@cache
def outlets() -> tuple[Outlet, ...]:
    """Return the invented press, in the order of its file."""
    rows = tomllib.loads((HERE / "outlets.toml").read_text("utf-8"))["outlets"]
    return tuple(Outlet(**_frozen(row)) for row in rows)


@cache
def events(bank: str) -> tuple[Event, ...]:
    """Return the events of a bank, "dev" or "report", by name."""
    return tuple(_event(path) for path in sorted((HERE / "events" / bank).glob("*.toml")))


def _event(path: Path) -> Event:
    row = _frozen(tomllib.loads(path.read_text("utf-8")))
    accounts = tuple(Account(**_frozen(account)) for account in row.pop("accounts"))
    return Event(key=path.stem, accounts=accounts, **row)


def _frozen(row: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}

"""Knows who is brought in as the voice of a body: "Their Ada Rill, from Mill Watch, said"."""

from __future__ import annotations

import re

from firsthand.entities.beside import Role
from firsthand.entities.context import Around
from firsthand.entities.lexicon import ENGLISH

REPRESENTS = "representative for"
"""How the role of such a person begins; what she lived through herself still protects her."""
_CAPITALS = r"[A-Z][\w’'-]+(?: (?:(?:of|at|for|and|the|under) ){0,2}[A-Z][\w’'-]+){1,5}"
_AUTHORITY = r"constabulary|police|ministry|prosecutor[’']s office|army|government|palace|council"
_FROM = re.compile(
    rf"^, (?:from|of|with|for) (?:the )?(?P<body>{_CAPITALS}|{_AUTHORITY})"
    r"(?P<behind>[,.;]| (?:is|are)\b.{0,20}|$)(?P<rest>.*)$"
)
_WATCHES = re.compile(
    r"\b(?:Watch|Monitors?|Monitoring|Observatory|Rights|Amnesty|Lawyers|Defenders|Transparency|"
    r"Accountability|Legal (?:Aid|Clinic|Centre|Center))\b"
)
"""Bodies that document and defend: their guests speak for them, a clinic's nurse may not."""
_GUEST = re.compile(
    r"\b(?:(?:with (?:me|us)|joining (?:me|us)|on the line|in the studio)"
    r"(?: (?:now|tonight|today|here|from [A-Z]\w+))? is|(?:I[’']m|I am|we[’']re|we are) joined"
    r"(?: (?:now|tonight|today))? by)\s*$",
    re.IGNORECASE,
)
_THEIR = re.compile(r"\b(?:[Tt]heir|[Ii]ts)\s*$")
_SPEAKS = re.compile(r"^\s*(?:said|says|told|tells|answered|replied|wrote|spoke|put it)\b")
_HOUSES = frozenset(
    ["clinic", "close", "college", "company", "court", "crescent", "hospital", "infirmary", "mine",
     "prison", "row", "school", "street", "terrace", "university",
     "upper", "lower", "north", "south", "east", "west", "new", "old"]
)  # fmt: skip
"""Words of streets, villages and places of work."""
_QUOTED = re.compile(
    rf"^,? (?:of|from|at|with) (?:the )?(?P<body>{_CAPITALS}),? (?:said|told|says)\b"
)
_LEADS = re.compile(
    r"^,? who (?:heads|leads|directs|chairs|coordinates|runs) [^,.;]{0,40}?\b(?:of|at|for) "
    rf"(?:the )?(?P<body>{_CAPITALS})"
)


def represented(here: Around) -> Role | None:
    """Return the role of whoever a report brings in as a body's voice, in English; else None.

    Whoever is quoted for it, leads a part of it or is its guest on air must come from a body that
    documents abuses. "Their" before a whole name makes it the voice of the body told of before, if
    words of hers follow; no place may stand for the body.
    """
    if " " not in here.name.strip():
        return None
    body = _watching(here) or _voiced(here)
    return Role(f"{REPRESENTS} {body}", "post") if body else None


def _watching(here: Around) -> str | None:
    guest = _FROM.match(here.after) if _GUEST.search(here.before) else None
    found = _QUOTED.match(here.after) or _LEADS.match(here.after) or guest
    return found["body"] if found and _documents(found["body"]) else None


def _documents(body: str) -> bool:
    """Whether a body watches over rights, and is no address: "Watch Hill", "Lawyers Row"."""
    found = _WATCHES.search(body)
    if not found:
        return False
    return body.endswith(found[0]) or ENGLISH.base(body.split()[-1]) not in ENGLISH.places | _HOUSES


def _voiced(here: Around) -> str | None:
    found = _FROM.match(here.after) if _THEIR.search(here.before) else None
    if found is None or found["behind"] != "," or not _SPEAKS.match(found["rest"]):
        return None
    return None if _is_place(found["body"]) else found["body"]


def _is_place(body: str) -> bool:
    """Whether a body may be a place or a house where people work or lie: a village, a hospital."""
    if _WATCHES.search(body) or re.search(r" (?:at|for|under) ", body):
        return False
    found = [ENGLISH.base(word) for word in body.split()]
    return bool({found[0], found[-1]} & (ENGLISH.places | _HOUSES))

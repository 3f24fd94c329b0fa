"""Tells who issued a plain text: its sender, its letterhead, or the masthead over its title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.read import lexicon
from firsthand.read.colophon import carried_by_address
from firsthand.read.draft import Piece
from firsthand.read.letterhead import issuer_of
from firsthand.read.lines import is_dated
from firsthand.read.naming import has_noun, is_name_shaped, is_shouted
from firsthand.read.outlets import tidy
from firsthand.read.text import words

_ADDRESS = re.compile(r"<[^>]*>|\S+@\S+")
_RELEASE = re.compile(lexicon.PRESS_RELEASE, re.I)
_STATE = re.compile(lexicon.STATE, re.I)
_ISSUER = re.compile(lexicon.ISSUER, re.I)
_MARKS = ' «»"“”*_'
_FIRST = 3


def text_issuer(
    fields: dict[str, str], lines: Sequence[str], title: str | None, pieces: Sequence[Piece]
) -> tuple[str | None, tuple[str, ...]]:
    """Return who issued a text and its other names: the sender, what names itself, the masthead.

    `fields` are the headers of a mail, `lines` those above the first sentence, `pieces` the whole.
    A sender without a name goes by the letterhead under the headers, where there is one.
    """
    if sender := _ADDRESS.sub("", fields.get("from", "")).strip(' "'):
        return tidy(sender), ()
    issuer = issuer_of(pieces, title)
    if fields.get("from"):
        return _from_address(fields, issuer)
    return issuer or _masthead(lines, title), ()


def _masthead(lines: Sequence[str], title: str | None) -> str | None:
    """Return the first line where it is written as a name and stands over a title."""
    heads = [line for line in lines[:_FIRST] if _may_issue(line) and tidy(line) != title]
    named = [line for line in heads[:1] if title and not _STATE.match(line)]
    issuing = [line for line in heads if _ISSUER.search(line) and not _STATE.match(line)]
    chosen = next((line for line in [*named, *issuing] if _is_masthead(line)), None)
    return tidy(chosen) if chosen else None


def _is_masthead(line: str) -> bool:
    bare = line.strip(_MARKS)
    if len(words(bare)) <= _FIRST and line[:1] in _MARKS and line[-1:] in _MARKS:
        return True
    if not is_name_shaped(bare):
        return False
    return len(words(line)) <= _FIRST or has_noun(line) or is_shouted(line)


def _may_issue(line: str) -> bool:
    count = len(words(line))
    return 0 < count <= 9 and not (is_dated(line) or _RELEASE.fullmatch(line) or "@" in line)


def _from_address(fields: dict[str, str], issuer: str | None) -> tuple[str | None, tuple[str, ...]]:
    """Return the letterhead, else the list's tag in the subject, else the host of the address.

    A tag is "[Name] ..." or "Name #12: ..." where the address is made of its words.
    """
    address = fields["from"].strip("<> ")
    host = address.rpartition("@")[2].split(".")[0] or None
    subject = fields.get("subject", "")
    tag = re.match(r"\[([^\]]{2,40})\]", subject)
    series = re.match(r"([^:#\d]{2,40}?)\s*(?:#|no\.? |№ ?|issue )\d", subject, re.I)
    titled = series.group(1).strip() if series else ""
    carried = titled if titled and carried_by_address(titled, address) else None
    names = [n for n in (issuer, tag.group(1) if tag else None, carried, host) if n]
    return (names[0], tuple(dict.fromkeys(names[1:]))) if names else (None, ())

"""Finds where running text names its own publisher: what it did, who told it, how it greets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.model.terms import BlockKind
from firsthand.read import publisher_words
from firsthand.read.draft import Piece
from firsthand.read.naming import core, has_noun, initials, is_name_shaped
from firsthand.read.text import clean, words

_CAPITAL = r"[^\W\d_a-zа-яё][\w'’&]*"
_NAME = (
    rf"(?P<name>(?:[Tt]he )?{_CAPITAL}"
    rf"(?:[ -](?:&|(?:of|for|and|the|under|de|la|{_CAPITAL}|\d+)(?!\w))|\s«[^«»]+»){{0,6}})"
)
_IS_KIND = (
    r"(?:\s\([^()]+\))?\s(?:is|are|est|es|ist|sont|—(?: это)?|є)\s(?:[\w\-]+,? ){0,6}?"
    rf"(?:{publisher_words.KIND_NOUNS})\b"
)
_LISTENING = re.compile(
    rf"(?i:\b{publisher_words.BROADCAST})\s+(?P<small>радио |радіо |радыё )?{_NAME}"
)
_GREETING = re.compile(rf"(?i:\b{publisher_words.GREETING})\s+{_NAME}")
_ABOUT = re.compile(rf"^(?i:{publisher_words.ABOUT}){_NAME}")
_NOTICE = re.compile(rf"^{_NAME}{_IS_KIND}")
_CONTACT = re.compile(publisher_words.CONTACT, re.I)
_REPRINTED = re.compile(rf"^\W*(?i:{publisher_words.REPRINTED})\W*(?P<name>[^.,;()|\d]{{2,60}})")
_HOSTS = re.compile(r"(?:[\w.\-]+@|https?://(?:www\.)?|\bwww\.)([\w\-]+(?:\.[\w\-]+)+)")
_LINE = 90


def backing(name: str, text: str) -> int:
    """Weigh how much `text` shows that `name` is the one who speaks in it: 0 to 5.

    It counts that the name comes back, that its bearer sends staff, reports on its own work or is
    told things, that its initials are used for it, that an address carries it.
    """
    bare = re.escape(core(name))
    known = re.search(rf"(?<!\w){bare}(?!\w)", text, re.I) is not None
    acts = rf"(?<!\w){bare}(?:['’]s?)?\s+(?:{publisher_words.OWN_ACTS})\b"
    told = rf"\b(?:{publisher_words.TOLD})\s+(?:the\s+)?{bare}(?!\w)"
    acting = re.search(f"{acts}|{told}", text, re.I) is not None
    return known + acting + 2 * impersonal_backing(name, text)


def impersonal_backing(name: str, text: str) -> bool:
    """Tell whether `text` shows `name` as a body or a paper, and not as a person."""
    forms = [core(name), *(w for w in core(name).split()[-1:] if len(words(name)) > 1)]
    wanted = "|".join(re.escape(form) for form in forms)
    sent = re.search(rf"(?<!\w)(?:{wanted})(?:['’]s?)?\s+(?:{publisher_words.OWN_PEOPLE})\b", text)
    is_group = re.search(rf"(?<!\w){re.escape(core(name))}{_IS_KIND}", text)
    short = any(re.search(rf"(?<!\w){i.upper()}(?!\w)", text) for i in initials(name) if len(i) > 2)
    return bool(sent or is_group or short)


def hosts_of(text: str) -> tuple[str, ...]:
    """Return the host names of the addresses in a text, in order."""
    return tuple(dict.fromkeys(host.casefold() for host in _HOSTS.findall(text)))


def broadcaster_of(pieces: Sequence[Piece]) -> str | None:
    """Return how a programme calls itself to its listeners, or None."""
    spoken = [p.text for p in pieces if p.kind == BlockKind.SPEECH]
    said = [*spoken[:3], *spoken[-2:]]
    sure = (m for text in said if (m := _LISTENING.search(text)))
    weak = (m for text in said for m in _GREETING.finditer(text) if has_noun(m.group("name")))
    found = next(iter([*sure, *weak]), None)
    if found is None:
        return None
    small = found.groupdict().get("small") or ""
    return clean(small + found.group("name"))


def greeted(name: str, pieces: Sequence[Piece]) -> bool:
    """Tell whether someone in a programme says "This is NAME" or "Welcome to NAME"."""
    opening = rf"\b{publisher_words.GREETING}\s+(?:the\s+)?{re.escape(core(name))}(?!\w)"
    return any(re.search(opening, p.text, re.I) for p in pieces if p.kind == BlockKind.SPEECH)


def notice_of(pieces: Sequence[Piece]) -> str | None:
    """Return whom a last notice is about: "About NAME", or "NAME is a ..." with an address."""
    for i, part in enumerate(pieces[len(pieces) // 2 :], len(pieces) // 2):
        following = " ".join(p.text for p in pieces[i : i + 2])
        if (about := _ABOUT.match(part.text)) and (name := _repeated(about, following)):
            return name
    for part in pieces[-3:]:
        if (found := _NOTICE.match(part.text)) and _CONTACT.search(part.text):
            return clean(found.group("name"))
    return None


def _repeated(about: re.Match[str], text: str) -> str | None:
    """Return the name after "About", as far as the words that follow begin with it again."""
    found = words(about.group("name"))
    for count in range(len(found), 0, -1):
        name = r"\W+".join(re.escape(word) for word in found[:count])
        again = re.match(rf"\W*\w+\s+(?:the\s+)?({name})\W+(?:the\s+)?{name}(?!\w)", text, re.I)
        if again and (count > 1 or len(found) == 1):
            return clean(again.group(1))
    return None


def reprinted_from(line: str) -> str | None:
    """Return the paper that a clip names as its own: "Source: ...", "First published in ..."."""
    found = _REPRINTED.match(line) if len(line) < 2 * _LINE else None
    whole = re.split(r"\s+(?:https?:|www\b)", found.group("name"))[0] if found else ""
    name = re.sub(r"\s+(?:on|am|le|el)$", "", whole.strip())
    return name if name and is_name_shaped(name) else None

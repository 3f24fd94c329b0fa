"""Reads which role the words beside a name give its bearer: "spokesman Xx", "Xx, the mayor"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.entities.context import Around
from firsthand.entities.lexicon import Lexicon
from firsthand.entities.russian import agree, is_verb

_HEAD_ENDS = frozenset({
    "of", "for", "at", "in", "from", "with", "who", "on", "to", "whose", "where", "which", "under",
    "by", "de", "du", "des", "d", "à", "au", "chez", "pour", "dans", "в", "на", "из", "при", "по",
    "у",
})  # fmt: skip
"""Words that end the part of a phrase in which its role stands."""
_DETERMINERS = frozenset({
    "a", "an", "the", "its", "his", "her", "their", "our", "my", "whose",
    "un", "une", "le", "la", "les", "son", "sa", "leur",
})  # fmt: skip
_ADJECTIVE = re.compile(r"[а-яё-]+(?:ый|ий|ой|ая|яя|ого|его|ому|ему|ым|им|ую|юю|ые|ие)")
_CHILD = re.compile(r",\s(?:an? |une? )?(?:[\w-]+ )?([^\W\d_]+)(?=[,.;])")
_SPEAKS_FOR = re.compile(r"^,?\s+who (?:speaks|spoke) for ([^,.;:()“”\"«»—–]+)")
_NAMED = re.compile(r"\b[A-ZÀ-ÞА-ЯЁ][\w’'-]+ [A-ZÀ-ÞА-ЯЁ][\w’'-]+\s*$")


class Role(NamedTuple):
    """What a text calls the bearer of a name, and the word that carries it."""

    phrase: str
    head: str


def role_after(here: Around) -> Role | None:
    """Return the role in apposition after a name: ", the guild's treasurer,"."""
    rest = re.sub(r"^['’]s\b", "\x00", here.after)
    rest = re.sub(r"^,?\s*\(?(?:aged )?\d{1,3}\)?(?=[,.])", "", rest)
    if (spoken_for := _SPEAKS_FOR.match(rest)) and _is_body(spoken_for[1], here.words):
        return Role(f"spokesperson for {spoken_for[1].strip()}", "spokesperson")
    match = re.match(
        r"^(?:,\s*|\s+\(|\s*[—–]\s*(?=[^\d]*$)|,?\s+who\s+(?:is|was|heads|runs|leads)\s+)([^,.;:()“”\"«»—–]+)",
        rest,
    )
    if not match:
        return None
    phrase = match.group(1).strip()
    listed = phrase.split()[:14]
    if not listed or _is_name_list(listed, here.words):
        return None
    return _role_in(listed, here.words)


def child_after(here: Around) -> Role | None:
    """Return the word that calls a name's bearer a child, a little behind it: ", …, a pupil,"."""
    for found in _CHILD.finditer(here.after):
        if not any(letter.isupper() for letter in here.after[: found.start()]):
            word = here.words.base(found[1])
            if word in here.words.children:
                return Role(word, word)
    return None


def _is_body(phrase: str, words: Lexicon) -> bool:
    """Whether a phrase names a body, not a family or a village that someone speaks for."""
    found = {words.base(word) for word in phrase.split()}
    return bool(found & (words.organisations | words.governments))


def _is_name_list(listed: Sequence[str], words: Lexicon) -> bool:
    """Whether the phrase goes on to another person, "Xx Yy, Colonel Zz", or to a clause."""
    if listed[0] in {"each", "both", "all"}:
        return True
    if listed[0][0].isupper() and words.base(listed[0]) in words.titles and len(listed) > 1:
        return listed[1][0].isupper() and words.base(listed[1]) not in words.roles
    return any(words.base(word) in words.speech for word in listed[:5])


def _role_in(listed: Sequence[str], words: Lexicon) -> Role | None:
    head = ""
    for word in listed:
        low = words.base(word)
        parts = [low, *low.split("-")[-1:]]
        if low in _HEAD_ENDS and head:
            break
        head = next((part for part in parts if part in words.roles or part in words.kin), head)
    if not head:
        return None
    kept = list(listed)
    while kept and kept[0].casefold() in _DETERMINERS:
        kept.pop(0)
    return Role(" ".join(kept), head)


def role_before(here: Around, age: int | None) -> Role | None:
    """Return the role before a name: "spokesman Xx", "the port's director, Xx,"."""
    chunk = re.split(r"[;:()“”\"«»—–]", re.sub(r"[\s“\"«‘]+$", " ", here.before))[-1]
    comma = chunk.rstrip().endswith(",")
    said = chunk.rstrip().rstrip(",").split(",")
    listed = said[-1].split()[-9:]
    if not listed or (not comma and _closes_a_line(said)):
        return None
    if comma:
        closed = re.match(r"^\s*(?:[,.;)—–]|$)", here.after)
        return _closing(listed, here.words) if closed and age is None else None
    return _adjacent(listed, here.words, here.name)


def _closes_a_line(said: Sequence[str]) -> bool:
    """Whether a lone word behind a name and a comma is that name's: "Ada Rill, chair Bo Lind, ...".

    So run the lines of those who sign together where a page has lost its line breaks.
    """
    return len(said) > 1 and len(said[-1].split()) == 1 and bool(_NAMED.search(said[-2]))


def _adjacent(listed: Sequence[str], words: Lexicon, name: str) -> Role | None:
    """The role stands right before the name; where a genitive may stand between, near it."""
    reach = 5 if words.genitive else 1
    for back in range(1, min(reach, len(listed)) + 1):
        low = words.base(listed[-back])
        held = words.genitive and _is_held(listed[: len(listed) - back + 1], words, name)
        if held:
            continue
        if low in words.roles | words.kin and (low in words.kin or agree(listed[-back], name)):
            between = listed[len(listed) - back + 1 :]
            if not _genitive(between) or (low not in words.kin and _belongs(between)):
                return None
            return _role_in(listed[_begin(listed, len(listed) - back, words) :], words)
        if low in words.speech:
            return None
    return None


def _is_held(listed: Sequence[str], words: Lexicon, name: str) -> bool:
    """Whether a role in the genitive is that of whom a noun before it belongs to.

    "Дочь министра Ада Рилл" is a daughter and no minister.
    """
    word, outer = listed[-1].casefold(), listed[-2:-1]
    oblique = words.base(word) in words.roles and words.base(word) != word
    if not oblique or not outer:
        return False
    holder = words.base(outer[0])
    return holder in words.roles | words.kin and agree(outer[0], name)


def _genitive(between: Sequence[str]) -> bool:
    """Whether words between a role and a name can all belong to the role: no verb among them."""
    if not between or re.match(r"(?i)(?:d[eu]s?|d['’].*|à|en)$", between[0]):
        return True
    return all(re.search("[а-яё]", word.casefold()) and not is_verb(word) for word in between)


def _belongs(between: Sequence[str]) -> bool:
    """Whether a role is somebody else's: "l'avocate de Xx Yy" is not Xx Yy herself."""
    return bool(between) and bool(re.fullmatch(r"(?i)d[eu]s?|d['’]|l['’]|l[ae]s?|à", between[-1]))


def _closing(listed: Sequence[str], words: Lexicon) -> Role | None:
    """A whole phrase before a comma; it begins at the first determiner with a role behind it."""
    for at in range(len(listed)):
        if listed[at].casefold() in _DETERMINERS or listed[at].endswith(("'s", "’s")):
            role = _role_in(listed[at:], words)
            if role:
                return role
    return None


def _begin(listed: Sequence[str], role_at: int, words: Lexicon) -> int:
    """Return where a role's phrase begins: at its determiner or, in Russian, its adjectives."""
    if words.genitive:
        while role_at > 0 and _ADJECTIVE.fullmatch(listed[role_at - 1].casefold()):
            role_at -= 1
        return role_at
    begin = role_at
    while begin > 0 and role_at - begin < 4 and re.match(r"[\w'’-]+$", listed[begin - 1]):
        begin -= 1
        if listed[begin].casefold() in _DETERMINERS:
            break
    return begin

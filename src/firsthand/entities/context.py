"""Reads what stands around a name: title, role, age, and whether it is a person's at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.entities.lexicon import Lexicon
from firsthand.entities.russian import agree, is_verb
from firsthand.entities.words_english import CALLED, ORGANISATION_NOUNS, OUTLET_NOUNS, PLACE_NOUNS

_WINDOW = 110
_AGE_AFTER = re.compile(
    r"^,?\s*\(?\s*(?:aged\s+|âgée?\s+de\s+)?(\d{1,3})\s*"
    r"(?:\)|,|\.|;|[-‑ ]years?[-‑ ]old|\s*ans\b|\s*лет\b|\s*год\w*\b|\s+and\b(?!\s+\d)|$)"
)
_AGE_BEFORE = re.compile(r"(\w+)[-‑ ](?:years?[-‑ ]old|летн\w+|year-old)\b[^.;:!?]{0,40}$")
_AGE_PHRASE = re.compile(r"^,?\s*(?:a |an )?[\w-]+ (?:of|aged|âgée? de)\s+(\w+)\b")
_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_HEAD_ENDS = frozenset(
    [
        "of",
        "for",
        "at",
        "in",
        "from",
        "with",
        "who",
        "on",
        "to",
        "whose",
        "where",
        "which",
        "under",
        "by",
        "de",
        "du",
        "des",
        "d",
        "à",
        "au",
        "chez",
        "pour",
        "dans",
        "в",
        "на",
        "из",
        "при",
        "по",
        "у",
    ]
)
_DETERMINERS = frozenset(
    [
        "a",
        "an",
        "the",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
        "whose",
        "un",
        "une",
        "le",
        "la",
        "les",
        "son",
        "sa",
        "leur",
    ]
)


_ADJECTIVE = re.compile(r"[а-яё-]+(?:ый|ий|ой|ая|яя|ого|его|ому|ему|ым|им|ую|юю|ые|ие)")
_CHILD = re.compile(r",\s(?:an? |une? )?(?:[\w-]+ )?([^\W\d_]+)(?=[,.;])")
_SPEAKS_FOR = re.compile(r"^,?\s+who (?:speaks|spoke) for ([^,.;:()“”\"«»—–]+)")


class Role(NamedTuple):
    """What a text calls the bearer of a name, and the word that carries it."""

    phrase: str
    head: str


class Around(NamedTuple):
    """The words before and after a name, cut at the sentence, with the name's word lists."""

    before: str
    after: str
    words: Lexicon
    name: str = ""


def around(text: str, start: int, end: int, bounds: tuple[int, int], words: Lexicon) -> Around:
    """Return what stands around `text[start:end]` inside `bounds`."""
    before = text[max(bounds[0], start - _WINDOW) : start]
    after = text[end : min(bounds[1], end + _WINDOW)]
    cut = list(re.finditer(r"[.!?…](?=[\s”\"»])|\n", before))
    if cut:
        before = before[cut[-1].end() :]
    ending = re.search(r"\n", after)
    after = after[: ending.start()] if ending else after
    return Around(before, after, words, text[start:end])


def age_of(here: Around) -> int | None:
    """Return the age given next to a name, in years."""
    for match in (_AGE_AFTER.match(here.after), _AGE_BEFORE.search(here.before),
                  _AGE_PHRASE.match(here.after)):  # fmt: skip
        age = number_of(match.group(1)) if match else None
        if age is not None and 0 <= age < 120:
            return age
    return None


def number_of(word: str) -> int | None:
    """Return a small number written in digits or in an English word."""
    if word.isdigit():
        return int(word)
    low = word.casefold()
    return _SMALL.index(low) if low in _SMALL else None


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


_NAMED = re.compile(r"\b[A-ZÀ-ÞА-ЯЁ][\w’'-]+ [A-ZÀ-ÞА-ЯЁ][\w’'-]+\s*$")


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


_DATELINE = re.compile(
    r"^(?:,\s*[^\W\d_]+)?(?:,?\s*\(?[^.!?\n]{0,30}\d[^.!?\n]{0,12}\)?)?\s*[-–—]\s"
)


_AGAINST = re.compile(r"^\s+(?:v|vs|versus)\.?\s+(?:the\s+)?[A-ZÀ-ÞА-ЯЁ]")
"""What parts the two sides of a case: "In Rill v. River Guard"."""


_WRITTEN_FOR = re.compile(
    r"^[^.!?\n]{0,60}\b(?:special (?:to|for)|pour|специально для)\b", re.IGNORECASE
)


def opens_dateline(here: Around) -> bool:
    """Whether a name is the place of a dateline: "KESTREL, 14 March - "."""
    opens = not here.before.strip() and _DATELINE.match(here.after)
    return bool(opens) and not written_for(here)


def written_for(here: Around) -> bool:
    """Whether a name signs: "Xx Yy, Kestrel — special to the paper"."""
    return bool(_WRITTEN_FOR.match(here.after))


def votes(here: Around) -> dict[str, float]:
    """Return what the words around a name say it is, each with a weight."""
    words = here.words
    if opens_dateline(here):
        return {"place": 5.0}
    if _AGAINST.match(here.after):
        return {"person": 5.0}
    before = re.findall(r"[\w'’-]+|[,.]", here.before)[-4:]
    after = re.findall(r"['’]s\b|[\w'’-]+|[,.(]", here.after)[:4]
    found: dict[str, float] = {}
    _vote_before(found, [words.base(word) for word in before], words)
    _vote_after(found, after, words)
    return found


def _add(found: dict[str, float], kind: str, weight: float) -> None:
    found[kind] = found.get(kind, 0.0) + weight


def _vote_before(found: dict[str, float], before: Sequence[str], words: Lexicon) -> None:
    last = before[-1] if before else ""
    prior = before[-2] if len(before) > 1 else ""
    if last in words.kin or last in CALLED or last in words.children:
        _add(found, "person", 3)
    if last in words.roles:
        _add(found, "person", 2)
    if last == "the":
        _add(found, "thing", 2)
    if last in words.place_prepositions or (last == "the" and prior in words.place_prepositions):
        _add(found, "place", 1.5)
    if last in {"from", "at", "of", "à", "de", "из", "в"}:
        _add(found, "place", 0.7)
    if last in PLACE_NOUNS or (last == "of" and prior in PLACE_NOUNS) or last in words.places:
        _add(found, "place", 3)
    if last in OUTLET_NOUNS:
        _add(found, "outlet", 3)
    if last in ORGANISATION_NOUNS or last in words.organisations:
        _add(found, "organisation", 2.5)
    if last in words.speech or (last == "with" and prior == "spoke"):
        _add(found, "person", 0.7)


def _vote_after(found: dict[str, float], after: Sequence[str], words: Lexicon) -> None:
    if not after:
        return
    following = words.base(after[1]) if len(after) > 1 else ""
    if after[0] in {"'s", "’s"}:
        if following in words.kin:
            _add(found, "person", 3)
        elif following in words.roles or following in words.organisations:
            _add(found, "organisation", 1)
        elif following in words.places:
            _add(found, "place", 1)
        return
    low = words.base(after[0])
    if after[0] == "," and following == "which":
        _add(found, "thing", 3)
        _add(found, "person", -3)
    if low in words.speech:
        _add(found, "person", 1)
    if low == "who":
        _add(found, "person", 1.5)
    if low in words.kin:
        _add(found, "person", 0.5)
    elif low in words.places:
        _add(found, "place", 2)
    elif low in words.roles and after[0][0].islower():
        _add(found, "thing", 1.5)

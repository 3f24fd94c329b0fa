"""Tells the title of a paper, letter or broadcast from the name of whoever writes a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from firsthand.entities.common_words import is_common_english
from firsthand.model.document import Document
from firsthand.model.source import Name
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect.fold import clean, keys
from firsthand.protect.given_lexicon import GIVEN
from firsthand.protect.lexicon import FIRM_OUTLETS, OUTLET_NAMES, PERIODICALS

_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening"
_SERIAL = re.compile(
    r"\b(?:issue|edition|episode|выпуск|numéro|édition|épisode|número)\W{0,3}\d"
    rf"|(?:\b(?:every|each|your) (?:{_DAYS}|week|month|day|fortnight)\b)"
    r"|\b(?:daily|weekly|fortnightly|monthly) (?:letter|newsletter|paper|briefing|read|magazine)\b"
    r"|\b(?:paper|newspaper|magazine|newsletter|journal) (?:of|for|by) [^.\n]{2,50} since \d{4}\b"
    r"|\bdear (?:readers?|subscribers?|listeners?)\b|\bдорогие читатели\b|\bchers lecteurs\b"
    r"|\bкаждый (?:понедельник|вторник|четверг)|\bкаждую (?:среду|пятницу|субботу|неделю)\b"
    r"|\bchaque (?:semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
    re.IGNORECASE,
)
"""What the head of a paper says that comes out again and again."""
_MAILED = re.compile(
    r"\bunsubscribe\b|\b(?:because|when) you (?:signed up|subscribed|asked for it)\b"
    r"|\bforward (?:it |this )?to a friend\b|\bотписаться\b|\bse désabonner\b",
    re.IGNORECASE,
)
_GROUP = re.compile(r"\b(?:google|yahoo|whatsapp) ?groups?\b|\bmailing list\b|\blist-id\b", re.I)
"""A list on which anyone may write: its footer proves no paper."""
_ON_AIR = re.compile(
    r"\b(?:programme|broadcast|listeners|on air|studio|podcast|episode|fm|эфир\w*|передач\w+|"
    r"émission|auditeurs)\b",
    re.IGNORECASE,
)
_PAPERS = re.compile(
    r"\b(?:statement|testimony|witness|complaint|affidavit|declaration|interview|deposition|"
    r"confession|diary|petition|appeal|case|file|log|order|minutes|protocol|family|"
    r"показания|заявление|жалоба|протокол|дневник|déclaration|témoignage|plainte|journal intime)\b",
    re.IGNORECASE,
)
"""Words for papers that anyone may write: they open no title."""
_ARTICLE = re.compile(r"^(?:(?:the|le|la|les|el|los|las|der|die|das)\s+|l['’])", re.IGNORECASE)
_STATION = re.compile(r"(?=.{2,6}$)[A-ZÀ-ÞА-ЯЁ]{1,4}\d{1,3}")
_NOUNS = PERIODICALS | OUTLET_NAMES | FIRM_OUTLETS
_COMPOUND = re.compile(
    r"(?P<first>\w{3,})"
    r"(?:briefing|bulletin|desk|digest|dispatch|gazette|letter|newsletter|roundup|weekly|wire)"
)
"""A title in one word: "nightdesk". Two plain words make a surname as well: "greenwood"."""
_TIMED = re.compile(r"(?:day|morning|night|week|evening|dawn|noon)(?P<rest>[a-z]{5,})")
_PORTIONS = re.compile(
    r"\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) "
    r"(?:things|stories|minutes|links|reads|headlines)\b",
    re.IGNORECASE,
)
""""Dayglance: five things, four minutes" is a paper; a person has so long a name seldom."""
_HEAD, _TAIL = 500, 300


def has_title(document: Document, borne: frozenset[str]) -> bool:
    """Tell whether a document comes out under a title: it heads it, and says that it is a serial.

    `borne` are the keys of words of people's names: a title that holds one may be a writer's name.
    A broadcast may go by letters and a figure ("VR1").
    """
    name = clean(document.outlet or "").strip()
    head = f"{document.title or ''}\n{document.text[:_HEAD]}"
    if not name or not _heads(name, head) or _PAPERS.search(name):
        return False
    if document.kind is DocumentKind.TRANSCRIPT:
        return bool(_STATION.fullmatch(name) and _ON_AIR.search(head))
    if borne & _own_words(name) or not _is_serial(document.text, head):
        return False
    return _reads_as_title(name) or _promises(name, head)


def borne_words(names: Iterable[Name], titles: Iterable[str]) -> frozenset[str]:
    """Return the keys of all words of people's names, but of pieces of `titles` taken for people.

    A lone word counts where a title, an age or a trade shows that someone bears it.
    """
    known = [frozenset(keys(title)) for title in titles]
    found = set[str]()
    for name in names:
        words = frozenset(keys(name.name))
        sure = bool(name.title or name.role or name.age is not None or name.minor)
        if name.kind is SourceKind.PERSON and (sure or len(words) > 1):
            found |= set() if any(words <= title for title in known) and not sure else words
    return frozenset(found)


def _heads(name: str, head: str) -> bool:
    """Tell whether a name opens one of the first lines: it stands over what it publishes."""
    wanted = keys(_ARTICLE.sub("", name))
    lines = [keys(_ARTICLE.sub("", line.strip(' *#«»"“”'))) for line in head.splitlines()[:4]]
    return bool(wanted) and any(line[: len(wanted)] == wanted for line in lines)


def _is_serial(text: str, head: str) -> bool:
    mailed = _MAILED.search(head) or _MAILED.search(text[-_TAIL:])
    return bool(_SERIAL.search(head) or (mailed and not _GROUP.search(text)))


def _own_words(name: str) -> set[str]:
    """Return the keys of the words of a title that are no nouns of papers."""
    return set(keys(_ARTICLE.sub("", name))) - noun_keys()


@cache
def noun_keys() -> frozenset[str]:
    """Return the keys of nouns of papers and stations: "report", "gazette", "radio"."""
    return frozenset(one for noun in _NOUNS for one in keys(noun))


def _reads_as_title(name: str) -> bool:
    """Tell a title from a person's name: plain words with an article or a noun of papers.

    One plain word must end in a noun of papers ("Nightdesk"): "Underwood" is a surname. Two may be
    a name, too: "Amber Kettle" looks no other than "Rowan Wells"; and any other word but behind an
    article: "Dunmar Letter".
    """
    led = bool(_ARTICLE.match(name))
    words = re.findall(r"[^\W\d_]+", _ARTICLE.sub("", name).casefold())
    if not words or (words[0] in GIVEN and not led):
        return False
    plain = all(map(is_common_english, words))
    if len(words) > 1 and {words[0], words[-1]} & _NOUNS:
        return led or plain
    return plain if led else len(words) == 1 and _is_compound(words[0])


def _promises(name: str, head: str) -> bool:
    """Tell a title that joins a time to a plain word, and says how much a reader gets."""
    found = _TIMED.fullmatch(name.casefold())
    joined = found is not None and is_common_english(found["rest"]) and found["rest"] not in GIVEN
    return joined and bool(_PORTIONS.search(head))


def _is_compound(word: str) -> bool:
    """Tell a plain word with a noun of papers, "nightdesk", that opens with nobody's name."""
    found = _COMPOUND.fullmatch(word)
    return found is not None and found["first"] not in GIVEN and is_common_english(found["first"])

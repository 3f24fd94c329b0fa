"""Tells bodies and papers that bear a person's name: their victim's, or their only writer's."""

from __future__ import annotations

import re
from collections.abc import Container

from firsthand.entities.common_words import is_common_english, is_common_russian
from firsthand.entities.russian import parses
from firsthand.entities.word_list import word_list
from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.protect.allow import EVERYDAY
from firsthand.protect.bodies import is_body_word
from firsthand.protect.fold import clean, key, keys
from firsthand.protect.given_lexicon import GIVEN
from firsthand.protect.match import Form

_TITLED = r"(?-i:[A-ZÀ-ÞА-ЯЁ])[\w’'-]+"
_BODY_FOR = (
    r"(?:[\w’']+ )?(?:committee|campaign|movement|group|coalition|network|association|"
    r"initiative|fund|appeal) (?:to|for(?: the)?|in)(?: the)? "
)
_CAUSE = re.compile(
    rf"^(?:the )?(?:{_BODY_FOR})?(?:free|save|remember(?:ing)?|release|help|find|bring back|bring|"
    r"in memory of|(?:release|freedom|return|memory) of|defend|"
    r"(?:we|i) (?:are|am)(?: all)?|where(?:[’']s| is| are)|(?:stand|stands|standing) with|"
    r"je suis|nous sommes|où (?:est|sont)|rendez-nous|retrouve[zr]|sauve[zr]|"
    r"(?:justice|freedom|truth|liberté|vérité|libertad|verdad|justicia) (?:for|pour|para)|"
    r"(?:friends|famil(?:y|ies)|supporters) of|"
    r"(?:comité|collectif|association|mouvement) (?:(?:vérité|justice|liberté) pour|de soutien à)|"
    r"(?:(?:les|association des) )?amis (?:de |d[’'])|amigos de|"
    rf"свободу|верните|где|найти|спасти|справедливость для|друзья|семья|памяти)"
    rf"[ «“\"]*(?P<who>{_TITLED}(?: {_TITLED})?)",
    re.IGNORECASE,
)
"""How a body is called after someone: "Free Quenby Committee", "Friends of Ada Quenby"."""
_KIN = re.compile(
    r"^(?P<who>[A-ZÀ-ÞА-ЯЁ][\w-]+)s?[’']? (?:family|brothers|sisters|case|affair)\b", re.IGNORECASE
)
_WHOLE = re.compile(
    rf"^(?:(?:the|le|la) )?(?P<who>{_TITLED} {_TITLED})[’']?s? (?:(?:legal|defen[cs]e|support|"
    r"solidarity|memorial|relief|release|rights) )*(?:fund|committee|campaign|appeal|case|act|law|"
    r"bill|inquiry|ruling|petition|vigil|march)\b"
    rf"|^(?:radio|télé|tele|tv|радио) (?P<named>{_TITLED} {_TITLED})$",
    re.IGNORECASE,
)
"""A body or station that bears somebody's whole name and nothing else of a name."""
_RUSSIAN = re.compile(r"^[А-ЯЁ][а-яё-]+(?: [а-яё]+){0,3} [«„\"]?(?P<who>[А-ЯЁ][а-яё-]+) [А-ЯЁ]")
""""Фонд Ады Риль": a noun, at most a few words, and whose it is."""
BODIES = frozenset({SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET})
"""Kinds of source that are nobody's name."""
_OLD_HOUSES = word_list(
    """
    bridge clinic clinique college hospital hôpital lycée road school street université university
    école больниц клиник колледж университет школ
    """
)
"""Words of houses and streets that bear names of long ago."""
_PREPOSITIONS = word_list("aus bei dans em en im in na nel no sur à в во на")
"""Words that open sentences before a place: "En Orra" is nobody, if nothing else is known."""
_SHORTEST = 3
"""Letters of a surname: three capitals are short forms of bodies as well."""


def is_called_after_someone(name: str, places: Container[Form]) -> bool:
    """Tell whether a body may bear a person's name: "Justice for Ada" does, "Free Press" doesn't.

    `places` are known names of places, as keys of their words. Who is in the name of such a body
    is as a rule its victim.
    """
    whole = _WHOLE.match(clean(name))
    if whole and _is_whole_name((whole["who"] or whole["named"]).split(), places):
        return True
    if _is_russians(name):
        return True
    found = _CAUSE.match(clean(name)) or _KIN.match(clean(name))
    who = [re.sub(r"[’']s?$", "", word) for word in found["who"].split()] if found else []
    if not who or not who[0][0].isupper() or (key(who[0]),) in places:
        return False
    low = [word.casefold() for word in who if not is_body_word(word)]
    return any(word in GIVEN or not is_common(word) for word in low)


def namesakes(records: CaseRecords, places: Container[Form]) -> frozenset[str]:
    """Return the ids of bodies and papers in whose name stands a private person's surname.

    "Rill Watch" in a case about Ada Rill is called after her, or hers. Of whom a report says
    nothing but the name, only what the same report's publisher is called tells. Words of `places`,
    of dictionaries and of public people's names say nothing, and hospitals bear old names.
    """
    public = {word for one in records.sources if one.public and _is_person(one)
              for name in (one.name, *one.names) for word in keys(name)}  # fmt: skip
    borne = {home: {w for w in found if (w,) not in places} - public
             for home, found in _surnames(records).items()}  # fmt: skip
    publishers = _publishers(records)
    return frozenset(
        source.id
        for source in records.sources
        if source.kind in BODIES
        and _OLD_HOUSES.isdisjoint(keys(source.name))
        and any(
            borne.get(home, set()).intersection(keys(source.name))
            for home in ("", *publishers.get(keys(source.name), ()))
        )
    )


def _surnames(records: CaseRecords) -> dict[str, set[str]]:
    """Return the last words of private people's names by document; "" has the surely known."""
    public = {mention for one in records.sources if one.public for mention in one.mentions}
    ends = {statement.mentions[-1].name for statement in records.statements if statement.mentions}
    found: dict[str, set[str]] = {"": set()}
    for name in records.names:
        form = name.name.split()
        if name.kind is not SourceKind.PERSON or name.id in public or len(form) < 2:
            continue
        told = name.title or name.role or name.age is not None or name.minor or name.name in ends
        if form[0].casefold() in _PREPOSITIONS and not told:
            continue
        last = re.sub(r"[’']s?$", "", form[-1])
        if len(last) < _SHORTEST or (len(last) == _SHORTEST and last.isupper()):
            continue
        if is_common(last.casefold()) or is_body_word(last):
            continue
        found.setdefault(name.document, set()).add(key(last))
        if told:
            found[""].add(key(last))
    return found


def _publishers(records: CaseRecords) -> dict[Form, list[str]]:
    found: dict[Form, list[str]] = {}
    for document in records.documents:
        for name in (document.outlet, *document.outlet_names):
            if name:
                found.setdefault(keys(name), []).append(document.id)
    return found


def _is_person(source: Source) -> bool:
    return source.kind is SourceKind.PERSON


def is_common(word: str) -> bool:
    """Tell whether a word is everyday or stands in a dictionary."""
    return key(word) in EVERYDAY or is_common_english(word) or is_common_russian(word)


def _is_russians(name: str) -> bool:
    """Tell whether a Russian name of a body ends in a first name in the genitive, and a surname."""
    found = _RUSSIAN.match(clean(name))
    read = parses(found["who"].casefold()) if found else ()
    return bool(read) and "Name" in read[0].tag and read[0].tag.case == "gent"


def _is_whole_name(who: list[str], places: Container[Form]) -> bool:
    """Tell a first name and a surname from words of a language, of places or of bodies."""
    words = [re.sub(r"[’']s?$", "", word) for word in who]
    if any((key(word),) in places or is_body_word(word) for word in words):
        return False
    low = [word.casefold() for word in words]
    named = [word in GIVEN or not is_common_english(word) for word in low]
    return all(named) and not any(map(is_common_russian, low))

"""Takes two descriptions of one trade for one holder, where they give a claim the same number.

"A nurse" of one report and "a nurse of the clinic" of the next who both say seventeen stand once in
the table of figures. Names are never joined here: who a described person is, nobody is told.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from firsthand.claims.told import PEOPLE, Told, number
from firsthand.claims.words import stem, words

TOO_COMMON = 3
"""Two who give a number up to this may well be two: it says little."""
_BEHIND = re.compile(
    r"[,(]|\s(?:at|from|in|of|on|that|who|whose|with|working|de|des|du|qui|à|в|из|на|с|за)\b"
    r"|\s(?=d['’])",
    re.IGNORECASE,
)
"""What ends the noun that a description is about."""
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_LISTED = """
account authority detainee former government man officer official other person post prisoner
resident side source survivor user victim villager witness woman worker
бывший бывшая бывшие житель источник человек source témoin
"""
_ANYONE = frozenset(map(stem, [*_LISTED.split(), *PEOPLE]))
"""Nouns that fit too many to know somebody by."""
_LISTED_OTHERS = """
another no other second third
другая другой вторая второй третий третья ещё еще никакой ни
aucun aucune autre deuxième second seconde troisième
"""
_ANOTHER = frozenset(_LISTED_OTHERS.split())
"""Words before a noun that say it is somebody else than the one told of before."""
_ADJECTIVE = re.compile(r"(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$")
"""Ends a Russian adjective, or what is used as a noun ("полицейский") where none follows."""
_OBLIQUE = re.compile(r"(?:[иыую]|[ео]й|[ое]м)$")
"""Ends a Russian noun that another governs ("рабочий верфи")."""


def one_holder(told: Sequence[Told], described: Mapping[str, str]) -> list[Told]:
    """Return the figures with one holder for all descriptions of one trade that give a number.

    `described` holds the names of unnamed sources by their ids. The longest description stands.
    Two that one report tells apart stay two.
    """
    homes: dict[str, set[str]] = defaultdict(set)
    for each in told:
        homes[each.figure.holder].add(each.passage.document.id)
    alike: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for each in told:
        key = _key(each, described)
        if key:
            alike[key].add(each.figure.holder)
    chosen = {
        key: min(holders, key=lambda by: (-len(described[by].split()), by))
        for key, holders in alike.items()
        if sum(len(homes[by]) for by in holders) == len(set().union(*(homes[by] for by in holders)))
    }
    return [_held(each, chosen.get(_key(each, described), "")) for each in told]


def _key(each: Told, described: Mapping[str, str]) -> tuple[object, ...]:
    """What two figures have in common that one holder may give; () where nothing tells."""
    figure = each.figure
    trade = _trade(described.get(figure.holder, ""))
    if not trade or number(figure) <= TOO_COMMON:
        return ()
    return trade, figure.low, figure.high, figure.qualifier


def _held(each: Told, holder: str) -> Told:
    if holder in {"", each.figure.holder}:
        return each
    return each._replace(figure=msgspec.structs.replace(each.figure, holder=holder))


def _trade(description: str) -> str:
    """The stem of the noun that a description is about; "" where it fits anyone."""
    said = words(_BEHIND.split(description.strip(), maxsplit=1)[0])
    if not said or _ANOTHER & set(said):
        return ""
    trade = stem(_russian_noun(said) if _CYRILLIC.search(description) else said[-1])
    return "" if trade in _ANYONE or trade.isdigit() else trade


def _russian_noun(said: Sequence[str]) -> str:
    """The first word that is no adjective; the adjective itself where it stands for the noun."""
    noun = next((word for word in said if not _ADJECTIVE.search(word)), said[0])
    return said[0] if _OBLIQUE.search(noun) else noun

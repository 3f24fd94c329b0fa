"""Finds the office that a report gives somebody anywhere: "Colonel Brell", "Brell, the mayor"."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind

_ROLE = (
    r"(?:spokes(?:man|woman|person)|mouthpiece|minister|governor|mayor|commander|brigadier|colonel|"
    r"general|major|captain|commandant|superintendent|police chief|chief of police|consul|prefect|"
    r"director|manager|chairman|president|chief|col|gen|maj|capt|cmdr|gov|supt|начальник|директор|пресс-секретарь|министр|губернатор|мэр|полковник|генерал|"
    r"майор|комендант|главврач|porte-parole|ministre|gouverneur|préfet|maire|colonel|général|"
    r"portavoz|ministro|ministra|coronel|gobernador|alcalde)"
)
"""Offices whose bearers answer for a state, a force or a company, and for nobody else."""
_CAPITAL = r"[A-ZÀ-ÞА-ЯЁ][\w.'’-]*"
_BEFORE = re.compile(
    rf"(?:^|[\s(«“\"'‘—–-])(?P<office>(?:[\w'’-]+\s+){{0,2}}(?i:{_ROLE})\b\.?"
    rf"(?:\s+(?:of|for|at|du|de|des|del)\s+[^,.;:!?\n]{{2,40}}?,?|(?:\s+[а-яё]+(?<!л)(?<!л[аи])){{1,3}}"
    rf"|,)?)\s+(?:{_CAPITAL}\s+){{0,2}}\Z"
)
_BEHIND = re.compile(
    rf",\s+(?P<office>(?:(?!(?:who|whose|which|and|told|said|as|or)\b)[\w'’-]+\s+){{0,5}}?"
    rf"(?i:{_ROLE})\b[^.;:!?\n,]{{0,40}})"
)
_NOTE = re.compile(r"\s*[\[(][^\])]*[\])]")
"""What stands in brackets behind a speaker's name: "BRELL [on tape]"."""
_NEAR = 90
"""Code points on each side of a name in which its office stands."""
_SHORT = 3


def with_office(speaker: Mention, text: str) -> Mention:
    """Return a person with the office that the document's `text` gives him or her anywhere."""
    if speaker.kind is not SourceKind.PERSON:
        return speaker
    office = _office(text, _NOTE.sub("", speaker.name))
    if not office:
        return speaker
    return msgspec.structs.replace(speaker, role=f"{speaker.role} {office}".strip())


@lru_cache(maxsize=256)
def _office(text: str, name: str) -> str:
    """Return the words that give the bearer of a surname an office, "" where none do."""
    surname = name.split()[-1] if name.split() else ""
    if len(surname) < _SHORT or not surname[0].isupper():
        return ""
    for match in re.finditer(rf"(?i:(?<!\w){re.escape(surname)}(?!\w))", text):
        found = _BEFORE.search(text[max(0, match.start() - _NEAR) : match.start()])
        found = found or _BEHIND.match(text[match.end() : match.end() + _NEAR])
        if found is not None:
            return " ".join(found["office"].split()).rstrip(",")
    return ""

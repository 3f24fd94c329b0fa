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
    r"director|manager|chairman|president|chief|col|gen|maj|capt|cmdr|gov|supt|"
    r"начальник|директор|пресс-секретарь|министр|губернатор|мэр|полковник|генерал|майор|"
    r"комендант|главврач|porte-parole|ministre|gouverneur|préfet|maire|colonel|général|"
    r"portavoz|ministro|ministra|coronel|gobernador|alcalde)"
)
"""Offices whose bearers answer for a state, a force or a company, and for nobody else."""
_CAPITAL = r"[A-ZÀ-ÞА-ЯЁ](?:\.|[\w'’-]*)"
_SHORTENED = r"(?:col|gen|maj|capt|cmdr|gov|supt)\."
_BEFORE = re.compile(
    rf"(?:^|[\s(«“\"'‘—–-])(?P<office>(?:[\w'’-]+\s+){{0,2}}(?i:{_SHORTENED}|{_ROLE}\b)"
    rf"(?:\s+(?:of|for|at|du|de|des|del)\s+[^,.;:!?\n]{{2,40}}?,?|(?:\s+[а-яё]+(?<!л)(?<!л[аи])){{1,3}}"
    rf"|,)?)\s+(?:{_CAPITAL}\s+){{0,2}}\Z"
)
_BEHIND = re.compile(
    rf",\s+(?P<office>(?:(?!(?:who|whose|which|and|told|said|as|or)\b)[\w'’-]+\s+){{0,5}}?"
    rf"(?i:{_ROLE})\b[^.;:!?\n,]{{0,40}})"
)
_SAYING = (
    r"(?:said|says?|told|tells|added|wrote|recalled|сказал\w*|рассказал\w*|говорит|заявил\w*|"
    r"a dit|dit|dijo)\b"
)
_SPEAKS = re.compile(rf"\s+{_SAYING}")
_NOT_OFFICE = re.compile(
    rf"(?i)\b{_SAYING}|\bin general\b|\b(?:(?!acting|retired)\w+(?:ed|ing)|beaten|taken|held|shot|"
    rf"by|at|in|from|to|with|of|against|for|par)\s(?:[\w'’-]+\s+){{0,4}}?{_ROLE}\b|{_ROLE}['’]s\b"
)
"""Another's office: "Tarn, beaten by the commander", "Tarn, the mayor said"."""
_WORD_BEFORE = re.compile(r"(?P<word>[A-ZÀ-ÞА-ЯЁ][\w.'’-]*)\s+\Z")
_TITLE = re.compile(rf"(?i)(?:{_SHORTENED}|{_ROLE}|mrs?\.?|ms\.?|miss|dr\.?|sir|\w\.)\Z")
_STEM = 2
"""Letters of a first name that no case changes."""
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
        ahead = text[max(0, match.start() - _NEAR) : match.start()]
        behind = text[match.end() : match.end() + _NEAR]
        if not _same(ahead, name):
            continue
        before = _BEFORE.search(ahead)
        if before and before["office"].endswith(",") and _SPEAKS.match(behind):
            before = None
        for found in (before, _BEHIND.match(behind)):
            if found and "\n\n" not in found[0] and not _NOT_OFFICE.search(found["office"]):
                return " ".join(found["office"].split()).rstrip(",")
    return ""


def _same(ahead: str, name: str) -> bool:
    """Tell whether the words before a surname leave it to the bearer of a whole name."""
    firsts = [word for word in name.split()[:-1] if not _TITLE.match(word)]
    found = _WORD_BEFORE.search(ahead)
    if not firsts or found is None or _TITLE.match(found["word"]):
        return True
    said = found["word"].casefold()
    return any(said[:_STEM] == first.casefold()[:_STEM] for first in firsts)

"""Finds lists of people to whom a case happened: whoever stands in one is no official there.

In a list a trade stands beside each name, and the next line's name right behind it: "41; editor
Ada Rill; 38; cook". Rows are told by their form, whether a reader kept the lines or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.protect.allow import public_forms
from firsthand.protect.fold import clean, keys, words
from firsthand.protect.insiders import RANKS
from firsthand.protect.match import Form, Matcher

_WORD = r"[^\W\d_a-zà-ÿа-яё][\w’'.-]{0,40}"
_START = r"(?<!\w)(?<!\w[’'.-])"
"""Rows begin at words and not inside "A-A-A-A"."""
_NAME = rf"(?P<name>{_WORD}(?:,? {_WORD}){{0,4}})"
_BORN = r"(?:aged? |née? (?:en |le )?|b\. ?|born (?:in )?)?"
_ENDS = r"(?=\s*(?:$|[,;.)|\n]|ans\b|years\b|лет\b|год))"
_AGE = rf"{_BORN}\d{{1,2}}{_ENDS}"
_ROW = re.compile(
    rf"{_START}(?={_NAME},? ?[;|\t] ?(?:[^;|\t\n]{{1,60}}[;|\t] ?)?{_BORN}\d{{1,4}}\b)"
)
"""A name, a mark between cells, and an age or a year, with one cell between them at most."""
_INVERTED = re.compile(rf"{_START}(?=(?P<name>{_WORD}, {_WORD}), {_AGE})")
_CODED = re.compile(rf"{_START}(?=[A-ZА-Я]{{1,2}}-?\d{{1,3}} ?[=:–—] ?{_NAME})")
""""A1 = Ada Rill": who is behind the codes of a report."""
_AGED = re.compile(rf"{_START}(?={_NAME}, {_AGE})")
_NEAR = 40
"""Characters from one row to the next where only commas part the cells."""
_BEFELL = (
    r"taken|took|seized|beaten|beat|wounded|injured|hurt|detained|arrested|missing|disappeared|"
    r"vanished|victims?|survivors?|hostages?|prisoners?|captives?|inmates?|jailed|imprisoned|"
    r"deported|evicted|raped|tortured|abducted|kidnapped|held|patients|admissions|admitted|"
    r"witnesses|signatories|undersigned|interviewees?|people we spoke to|signed|"
    r"blessé\w*|battu\w*|disparu\w*|détenu\w*|arrêté\w*|otages?|victimes|enlevé\w*|témoins|"
    r"signataires|soussigné\w*|signé|"
    r"(?:deten|her|desaparec|golpe|secuestr|detid|fer)[ia]?d[oa]s?|pres[oa]s|víctimas|testigos|firmantes|"
    r"vítimas|testemunhas|verletzte\w*|festgenommen\w*|verhaftet\w*|vermisst\w*|opfer|zeugen|"
    r"gefangene\w*|yaralı\w*|kayıp\w*|gözaltına|tutuklu\w*|tutuklanan\w*|tanıklar|"
    r"затриман\w+|поранен\w+|побит\w+|зникл\w+|викраден\w+|свідк\w+|"
    r"пострадавш\w+|ранен\w+|избит\w+|задержан\w+|арестован\w+|пропавш\w+|похищенн\w+|"
    r"увезл\w+|увезен\w+|жертв\w*|пленн\w+|свидетел\w+|подписавш\w+|подписали|выживш\w+"
)
_LEAD = re.compile(rf"\b(?:{_BEFELL})\b", re.IGNORECASE)
_LONGEST = 120
"""Characters of a line that is an item, or leads to items."""
_MARK = r"(?:[-–—•*·▪]|\(?\d{1,3}[.)])"
_ITEM = re.compile(
    rf"^\s*(?P<mark>{_MARK})?\s*(?:[^\W\d_]+\.? ){{0,3}}?{_NAME}(?=\s*(?:$|[,;(|–—-]))"
)
_RUN = re.compile(rf"\b(?:{_BEFELL})\b[^.!?\n:]{{0,60}}: (?P<run>[^\n]+)", re.IGNORECASE)
"""A list inside a paragraph: "The wounded: Ada Rill, a cook; Judge Tarn; ..."."""
_BETWEEN_ITEMS = re.compile(r"\([^()]*\)|(?P<mark>,? (?:and|et|и|y|und|e|та|ve) |[,;])")
"""Brackets whole, and what parts items outside them."""
_PLAIN_ITEM = re.compile(rf"^\s*{_NAME}(?:\s*\([^()]*\))?\s*$")
_SENTENCE = re.compile(r"^.+?(?=(?<!\b[^\W\d_a-zа-яё])[.!?](?:\s|$)|$)")
"""Up to its stop, which is none behind an initial."""
_COLUMN = re.compile(
    r"\b(?:witness(?:es)?|victims?|survivors?|detainees?|prisoners?|patients?|wounded|injured|missing|"
    r"disappeared|arrested|interviewees?|complainants?|claimants?|témoins?|victimes?|détenue?s?|"
    r"blessée?s?|testigos?|víctimas?|detenid[oa]s?|свидетел\w*|пострадавш\w*|задержанн\w*|очевид\w*)\b",
    re.IGNORECASE,
)
"""Heads of columns under which people stand to whom the case happened."""
_CELLS = re.compile(r" ?[|\t] ?")
_SIGNERS = re.compile(
    r"\b(?:signed(?: by)?|подписали|подписал|подписи|signé|signataires)\b ?:? ?(?P<run>[^.!?\n]+)",
    re.IGNORECASE,
)
_RANKED = re.compile(rf"(?:^|\s)(?i:{RANKS})\.? (?P<name>{_WORD}(?: {_WORD}){{0,2}})")
"""Sergeants who sign a letter: no office makes them write to the papers."""
_HOUSES = frozenset({SourceKind.ORGANISATION, SourceKind.OUTLET})
_FORMS = ((_ROW, 2, None), (_CODED, 2, None), (_INVERTED, 2, None), (_AGED, 3, _NEAR))
"""Forms of rows, how many make a list, and how near to each other."""
Stretch = tuple[int, int]


def listed_sources(records: CaseRecords) -> frozenset[str]:
    """Return the ids of sources that stand in such a list, offices beside their names or not.

    "Post Ada Rill" is no paper there but the head of a column before a name: whatever publishes
    nothing in the pile counts.
    """
    published = {keys(name) for one in records.documents
                 for name in (one.outlet, *one.outlet_names) if name}  # fmt: skip
    matcher = Matcher(dict(_forms(records.sources, published)))
    return frozenset(
        owner for document in records.documents for owner in _owners(clean(document.text), matcher)
    )


def _forms(sources: tuple[Source, ...], published: set[Form]) -> Iterator[tuple[Form, str]]:
    for source in sources:
        if source.kind is SourceKind.PERSON and source.public:
            yield from ((form, source.id) for form in public_forms(source))
        elif source.kind in _HOUSES and not published.intersection(map(keys, source.names)):
            form = keys(source.name)
            yield from [(form, source.id)] if len(form) > 1 else ()


def _owners(text: str, matcher: Matcher[str]) -> Iterator[str]:
    stretches = list(listed(text))
    if not stretches:
        return
    held = bytearray(len(text))
    for start, end in stretches:
        held[start:end] = b"1" * (end - start)
    found = words(text)
    for hit in matcher.find([word.key for word in found]):
        if held[found[hit.start].start]:
            yield hit.owner


def listed(text: str) -> Iterator[Stretch]:
    """Yield where a cleaned text names people in such lists: start and end of names."""
    for rows, fewest, near in _FORMS:
        yield from _rows(_names(rows, text), fewest, near)
    for run in _RUN.finditer(text):
        items = list(_run_items(run))
        yield from items if len(items) > 2 else _plain_items(run)
    yield from _columns(text)
    for run in _SIGNERS.finditer(text):
        at = run.start("run")
        for one in _RANKED.finditer(run["run"]):
            yield at + one.start("name"), at + one.end("name")
    yield from _items(text)


def _names(rows: re.Pattern[str], text: str) -> list[Stretch]:
    """Return the names of all rows, which may overlap; of two that end alike, the longer."""
    first: dict[int, int] = {}
    for found in rows.finditer(text):
        first.setdefault(found.end("name"), found.start("name"))
    return sorted((start, end) for end, start in first.items())


def _rows(found: list[Stretch], fewest: int, near: int | None) -> Iterator[Stretch]:
    """Yield the names of rows that stand near enough to others; `near` in characters, or None."""
    group: list[Stretch] = []
    for start, end in found:
        if near is not None and group and start - group[-1][1] > near:
            yield from group if len(group) >= fewest else ()
            group = []
        group.append((start, end))
    yield from group if len(group) >= fewest else ()


def _run_items(run: re.Match[str]) -> Iterator[Stretch]:
    at = run.start("run")
    for part in run["run"].split(";"):
        if item := _ITEM.match(part):
            yield at + item.start("name"), at + item.end("name")
        at += len(part) + 1


def _plain_items(run: re.Match[str]) -> list[Stretch]:
    """Return the names of a run of three and more that holds nothing but names, with brackets."""
    at, found = run.start("run"), _SENTENCE.match(run["run"])
    said = found[0] if found else run["run"]
    ends = [(each.start(), each.end()) for each in _BETWEEN_ITEMS.finditer(said) if each["mark"]]
    bounds = zip(
        [0, *(end for _, end in ends)], [*(start for start, _ in ends), len(said)], strict=True
    )
    items = [(start, _PLAIN_ITEM.match(said[start:end])) for start, end in bounds]
    names = [
        (at + start + item.start("name"), at + start + item.end("name"))
        for start, item in items
        if item
    ]
    return names if len(names) > 2 and len(names) == len(items) else []


def _columns(text: str) -> Iterator[Stretch]:
    """Yield the cells of table columns whose first row says "Witness", "Victim" and the like."""
    columns: list[int] | None = None
    for line in re.finditer(r"[^\n]+", text):
        cells = list(_cells(line))
        if len(cells) < 2:
            columns = None
        elif columns is None:
            columns = [at for at, (start, end) in enumerate(cells)
                       if _COLUMN.search(text[start:end])]  # fmt: skip
        else:
            yield from (cells[at] for at in columns if at < len(cells))


def _cells(line: re.Match[str]) -> Iterator[Stretch]:
    at = line.start()
    for mark in _CELLS.finditer(line[0]):
        yield at, line.start() + mark.start()
        at = line.start() + mark.end()
    yield at, line.end()


def _items(text: str) -> Iterator[Stretch]:
    """Yield the names of items behind a line that says what befell them."""
    lines = [(found.start(), found[0]) for found in re.finditer(r"[^\n]+", text)]
    taken = 0
    for place, (_, lead) in enumerate(lines):
        if place < taken or len(lead) > _LONGEST or not _LEAD.search(lead):
            continue
        marked = not lead.rstrip().endswith(":")
        items = list(_following(lines, place + 1, marked))
        if len(items) > 1:
            yield from (item for _, item in items)
            taken = items[-1][0]


def _following(
    lines: list[tuple[int, str]], first: int, marked: bool
) -> Iterator[tuple[int, Stretch]]:
    """Yield the lines that are items, with their names; a heading's need their `marked` sign.

    One line that is none may lead: the heads of columns, a place and a day.
    """
    for place in range(first, len(lines)):
        start, line = lines[place]
        item = _ITEM.match(line) if len(line) <= _LONGEST else None
        if item and (item["mark"] or not marked):
            yield place, (start + item.start("name"), start + item.end("name"))
        elif place > first:
            return

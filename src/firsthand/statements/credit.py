"""Finds the agency that a whole text is credited to, which is then a link of every chain."""

from __future__ import annotations

import re
from collections.abc import Iterator

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.statements.lexicon import lexicon
from firsthand.statements.retold import retold_from

_NAME = r"(?P<name>[A-ZА-ЯЁ][\w.’'&-]*(?:\s+(?:of|the|and|de)?\s*[A-ZА-ЯЁ][\w.’'&-]*){0,4})"
_HOUSE = (
    r"[A-ZÀ-Ý][\w’'&-]+(?:\s+[A-ZÀ-Ý][\w’'&-]+){0,2}?"
    r"(?:\s+(?i:news|press|telegraph))?\s+(?i:agency|newswire|wire)"
)
"""A name that says itself that it is an agency's."""
_HOUSE_LINE = re.compile(_HOUSE + r"\.?")
_REUSED = re.compile(
    r"^(?i:\W*(?:translated|adapted|abridged|reprinted|republished)(?: and \w+)*\s+from)\s+"
    r"(?:the\s+)?(?!(?i:english|french|german|italian|portuguese|russian|spanish|ukrainian)\b)"
    + _NAME
    + r"(?=[,.]|\s*$)"
)
"""Whose text is used anew: no person's, whatever the name looks like."""
_DATELINE = re.compile(r"[A-ZÀ-ÝА-ЯЁ][\w .,'’/-]{1,60}\(" + _NAME + r"\)\s*[-—–:]")
_BARE = re.compile(r"[A-ZА-ЯЁ][\w’'&-]+(?:\s+(?:News|Wire|Agency|Newswire|Press))?")
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"^\s*[—–-]\s*" + _NAME + r"\s*\.?$",
        r"(?i:\bsource|источник)\s*:\s*(?i:(?:the )?(?:news )?agency|агентство|agence)?\s*[«“\"]?"
        + _NAME
        + r"[»”\"]?\s*(?:\.|$)",
        r"(?i:\bwith|from)\s+(?:the\s+)?" + _NAME + r"\s+(?:agency\s+)?(?:reporting|wire|copy)",
        r"(?i:\b(?:agency|wire)\s+(?:report|copy)\s+by|\bby\s+agency\s*:)\s*" + _NAME,
        r"^(?i:by)\s+" + _NAME + r"\s+(?:News )?(?:Agency|Wire|staff)\b",
        r"(?i:(?:wire|news) (?:service|agency)|agence|агентство)[,:]?\s+[«“\"]?"
        + _NAME
        + r"[»”\"]?$",
        r"^(?i:\W*(?:the |la )?(?:staff|newsroom|editors?|rédaction|редакция)),?\s+"
        r"(?i:with|and|avec|et|и)\s+" + _NAME + r"\s*\.?$",
        r"^(?i:\W*(?:translat\w+|traduction|traduit|перевод)\b[^:]{0,30}):\s*" + _NAME + r"\s*\.?$",
        r"^\W*(?i:по материалам|(?:con|com|mit)\s+"
        r"(?:información|informazioni|informações|Material)\s+(?:d[aeio]s?|del|von))\s+"
        r"(?i:the\s+|l['’]agence\s+|la\s+agencia\s+|агентства\s+)?[«“\"]?" + _NAME + r"\W*$",
        r"^(?i:from)\s+(?:the\s+)?(?P<name>" + _HOUSE + r")\s*(?:\.|$)",
        r"^" + _NAME + r",?\s+(?i:(?:and\s+)?own (?:report(?:ing|s)?|correspondents?|staff))\b",
        r"^" + _NAME + r",?\s+(?i:with|and|avec|et)\s+(?:[A-Z][\w’'-]+\s+){0,2}"
        r"(?i:staff|reporters?|reporting|rédaction)\b",
        r"^(?i:d['’]après|traduit d['eu’]\w*|adapté d['eu’]\w*|repris d['eu’]\w*)\s*"
        r"(?i:l[ae]s?\s+|l['’])?" + _NAME + r"\s*(?:\([^)]*\))?\s*\.?$",
        r"(?i:copyright|©)\s+" + _NAME + r"[.,]?\s+(?i:reproduced|republished|used)",
        r"(?i:this (?:story|article|report) (?:was )?(?:first )?(?:published|supplied) by)\s+"
        r"(?:the\s+)?" + _NAME,
    )
)
_BRACKET = re.compile(r"\(" + _NAME + r"\)\s*\.?$")
_CITED = re.compile(r"[a-zà-ÿа-яё]\s+\(([A-ZА-ЯЁ][^()]{1,60})\)\s*(?:[.;,]|$)")
"""A source in brackets behind one of several sentences or entries."""
_SENT = re.compile(r"^(?i:from)\s+(?P<name>[A-Z][\w’'&-]+(?:\s+[A-Z][\w’'&-]+){0,2})\s+in\s+[A-Z]")
_AGENCY = re.compile(r"(?i)\b(?:news\w*|wire|agency|press|telegraph|service)\b")
_SLUG = re.compile(r"[A-ZА-ЯЁ]+(?:-[A-ZА-ЯЁ0-9]+)+(?:/[A-ZА-ЯЁ0-9-]+)?")
"""A line by which an agency files its copy: "TARVIA-MINE-COLLAPSE"."""
_WITH = re.compile(
    r"(?i:by|par)\s+(?P<who>[A-ZÀ-Ý][\w’'-]+(?:\s+[A-ZÀ-Ý][\w’'-]+)+)\s*,?[^,]{0,30},?\s+"
    r"(?:with|avec)\s"
)
_LINES = 3
_SHORT = 90
_NOT_AGENCY = re.compile(
    r"(?i)^(?:reporting|photo|file|pictured|editing|updates?|the|by|staff|newsroom|editor|"
    r"editorial|redaction|rédaction|dr|mrs?|ms|prof|rev|fr|cdr|col|gen|lt|maj|capt|sgt|cpl|"
    r"commander|colonel|general|captain|major)\b|^\W*\w{1,2}\W*$"
)


def agency_of(document: Document) -> str | None:
    """Return the name of the credited agency, None where the text credits nobody else."""
    if document.kind not in (DocumentKind.NEWS, DocumentKind.WIRE, DocumentKind.OTHER):
        return None
    own = [n.casefold() for n in (document.outlet or "", *document.outlet_names) if n]
    for credited in _credited(document):
        name = credited.strip(" .")
        mine = any(name.casefold() in o or o in name.casefold() for o in own)
        if not mine and not _NOT_AGENCY.match(name):
            return name
    retold = retold_from(document)
    whole = retold and not _is_person(retold, "") and retold.casefold() not in own
    return retold if whole else None


_BESIDE = re.compile(r"\s+(?:and|et|и)\s+(?=[A-ZÀ-ÝА-ЯЁ])")
"""What parts an author from the house beside: "Ana Brell and Kestrel"."""
_HOUSES = frozenset().union(
    *(
        words.outlets | words.generic_outlets | words.organisations
        for words in (lexicon("en"), lexicon("fr"), lexicon("ru"))
    )
)
_CAPITALS = 3
"""Letters in capitals that make a word an agency's: "AFN"."""


def _is_person(name: str, author: str) -> bool:
    """Tell whether a name is somebody's: of two words or more, the author's or no house's.

    An agency's copy may bear its name where the author's stands: "Kestrel in Port Amary".
    """
    words = name.split()
    house = _AGENCY.search(name) or any(w.casefold() in _HOUSES for w in re.findall(r"\w+", name))
    short = any(len(w) <= _CAPITALS + 1 and w.isupper() and w.isalpha() for w in words)
    if len(words) == 1 or house or short:
        return False
    return name.casefold() in author.casefold() or (
        len(words) in (2, 3) and all(w[0].isupper() for w in words)
    )


def _house(credited: str, author: str) -> str | None:
    """Return the agency among the names of a credit, None where they are people's."""
    parts = _BESIDE.split(credited)
    houses = [part for part in parts if not _is_person(part, author)]
    if len(houses) == len(parts):
        return credited
    return houses[0] if len(houses) == 1 else None


def _lines(document: Document, kinds: frozenset[BlockKind]) -> list[str]:
    return [document.text[b.start : b.end] for b in document.blocks if b.kind in kinds]


def _credited(document: Document) -> Iterator[str]:
    """Yield every name that a pattern or a bare credit line gives, likeliest first."""
    paragraphs = _lines(document, frozenset({BlockKind.PARAGRAPH, BlockKind.DATELINE}))
    credits = _lines(document, frozenset({BlockKind.BYLINE, BlockKind.CREDIT}))
    credits = [line for line in credits if not _shared(document, line)]
    for line in paragraphs:
        match = _DATELINE.match(line)
        if match:
            yield match["name"]
    edges = [line for line in paragraphs[:_LINES] + paragraphs[-_LINES:] if len(line) < 2 * _SHORT]
    patterns = _PATTERNS if _cites_several(document) else (_BRACKET, *_PATTERNS)
    for line in credits + edges:
        for pattern in patterns:
            match = pattern.search(line)
            house = _house(match["name"].strip(" ."), document.author or "") if match else None
            if house:
                yield house
        reused = _REUSED.search(line)
        if reused:
            yield reused["name"]
        sent = _SENT.search(line)
        if sent and (_AGENCY.search(sent["name"]) or _told(document, sent["name"])):
            yield sent["name"]
    for line in _top(document):
        if _HOUSE_LINE.fullmatch(line.strip()):
            yield line.strip(" .")
    for line in [*credits, *_named_alone(document, paragraphs)]:
        if _BARE.fullmatch(line.strip()) and not _SLUG.fullmatch(line.strip()):
            yield line.strip()


def _top(document: Document) -> list[str]:
    """Return the lines above the text, where a page may have set its credit as a heading."""
    kinds = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.STANDFIRST)
    blocks = [block for block in document.blocks[: _LINES + 1] if block.kind in kinds]
    return [document.text[block.start : block.end] for block in blocks]


def _shared(document: Document, line: str) -> bool:
    """Tell whether a byline names an author first and an agency beside: not all is the agency's."""
    match = _WITH.match(line)
    return match is not None and match["who"] in (document.author or "")


def _named_alone(document: Document, paragraphs: list[str]) -> Iterator[str]:
    """Yield a line above the text that holds one name only, to which the text says it was told.

    "Kestrel" alone above a story in which "a driver told Kestrel" is the agency it comes from.
    """
    for line in paragraphs[:_LINES]:
        name = line.strip()
        if _BARE.fullmatch(name) and _told(document, name):
            yield name


def _told(document: Document, name: str) -> bool:
    """Tell whether somebody in the text told the bearer of a name something."""
    return re.search(rf"\btold {re.escape(name)}\b", document.text) is not None


def _cites_several(document: Document) -> bool:
    """Tell whether a text gives more than one source in brackets, so that none holds for all."""
    return len({match[1] for match in _CITED.finditer(document.text)}) > 1

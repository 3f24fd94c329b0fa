"""Knows the line under a headline that names the writer without a "by": "Ada Rill | 3 May 2031"."""

from __future__ import annotations

import re

from firsthand.entities.capitals import Run
from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind

_KINDS = frozenset({DocumentKind.NEWS, DocumentKind.WIRE, DocumentKind.OPINION})
_HEADS = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.HEADING})
_LONGEST = 80
"""Characters; such a line is no longer."""
_NAME = r"[A-ZÀ-ÞА-ЯЁ][\w’'.-]*(?: [A-ZÀ-ÞА-ЯЁ][\w’'.-]*){1,2}"
_AND = r"(?:and|&|et|и|,)"
_FULL = re.compile(r"\b[A-ZÀ-ÞА-ЯЁ][\w’'-]+ [A-ZÀ-ÞА-ЯЁ][\w’'.-]*")
_BEFORE = re.compile(rf"^(?:{_NAME} {_AND} )?$")
_DATED = re.compile(r"^\s*[|·•/—–-]\s*(?:\w+ )?\d{1,2}[. ]\s?[\w.]+[ .,]+\d{4}\b.{0,12}$")
_EMPLOYED = re.compile(
    r"^,\s*(?:our |staff |special |senior |chief |специальный |собственный |envoyée? |notre )?"
    r"(?:correspondent|reporter|writer|columnist|editor|спецкор|собкор|корреспондент|обозреватель|"
    r"correspondante?|spéciale?|journaliste)\b[^.!?]{0,30}$",
    re.IGNORECASE,
)
_BARE = re.compile(rf"^(?: {_AND} {_NAME})?(?:,\s*[A-ZÀ-ÞА-ЯЁ][\w’'-]+)?\s*$")
_OWN_QUOTES = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|мы|меня|мне|мой|je|ma|mon)\b|\b[Jj][’']")
_LABEL = re.compile(r"^[^\W\d_][\w ’'/-]{1,40}:\s")
_WRITERS = re.compile(
    r"^\W*(?:by|par|von|por|di|da|od|text|texte|words|story|stories|report|reporting|reported|written|"
    r"writing|edit(?:ed|ing|or|ors)|compiled|produced|producer|translat\w+|photo\w*|pictures?|video|"
    r"camera|research\w*|interview\w*|(?:co-?)?authors?|auteure?s?|autor\w*|yazar\w*|reporters?|"
    r"correspondents?|journalist\w*|writers?|byline|contributors?|propos recueillis|rédact\w+|"
    r"автор\w*|текст|фото|корреспондент\w*|журналист\w*|беседовал\w*|записал\w*|подготовил\w*|"
    r"перев[её]л\w*|редактор\w*)\b",
    re.IGNORECASE,
)
_LEADS = re.compile(
    rf"(?:^\W*|[|·•/—–]\s*|\b(?i:by|from|par|von|por|от)\s+|"
    rf"(?i:{_WRITERS.pattern})\s*[:/–-]?\s*|:\s*)"
    rf"(?:{_NAME}(?:\s*,\s*|\s+(?:and|&|et|и)\s+))*$"
)
""""Inquest touching the death of Ada Rill" signs nothing: words go before her name."""
_MOST_WRITERS = 4
"""Names that stand unlabelled over a report; more make a list of other people."""
_COLUMN = (
    r"(?:[’']s column| writes (?:a|for|about)| is an? [\w ]{0,30}(?:columnist|reporter|editor)|:)"
)


def signs_byline(document: Document, run: Run) -> bool:
    """Whether a name in the lines over a report is a writer's, not one of "Pupils: Ada Rill".

    A label must be one of writers, and many names need a word for it: a class, a crew, a list of
    those present is no byline.
    """
    line = document.text[run.block.start : run.block.end].strip()
    if not _LEADS.search(document.text[run.block.start : run.start]):
        return False
    if _WRITERS.match(line):
        return True
    heads = [each for each in document.blocks if each.kind is BlockKind.BYLINE]
    names = sum(len(_FULL.findall(document.text[each.start : each.end])) for each in heads)
    return not _LABEL.match(line) and names <= _MOST_WRITERS


def heads_report(document: Document, run: Run) -> bool:
    """Whether a name stands alone right under the headline, with a day, a post or a place.

    The report must not speak of its bearer, and where the line says neither day nor post, nobody
    may tell a story of their own in it: then it may be a witness's.
    """
    block = run.block
    if document.kind not in _KINDS or document.author or block.end - block.start > _LONGEST:
        return False
    before = document.text[block.start : run.start]
    after = document.text[run.end : block.end].rstrip()
    if not _BEFORE.match(before) or not _follows_headline(document, run):
        return False
    if _spoken_of(document, run):
        return False
    if _DATED.match(after) or _EMPLOYED.match(after):
        return True
    told = _OWN_QUOTES.sub(" ", document.text)
    own = document.kind == DocumentKind.OPINION
    return bool(_BARE.match(after)) and (own or not _FIRST_PERSON.search(told))


def _follows_headline(document: Document, run: Run) -> bool:
    listed = [each for each in document.blocks if each.end > each.start]
    at = listed.index(run.block)
    heads = [place for place, each in enumerate(listed) if each.kind is BlockKind.HEADLINE]
    return bool(heads) and 0 < at - heads[0] <= 2 and listed[at - 1].kind in _HEADS


def _spoken_of(document: Document, run: Run) -> bool:
    """Whether the last word of a name stands elsewhere, but in a line on the writer's column."""
    name = re.escape(" ".join(run.words))
    rest = document.text[: run.block.start] + document.text[run.block.end :]
    rest = re.sub(rf"(?im)^\W*{name}{_COLUMN}.*$", "", rest)
    return bool(re.search(rf"\b{re.escape(run.words[-1])}\b", rest, re.IGNORECASE))

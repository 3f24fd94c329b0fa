"""Reads plain text: letterheads, date lines, mail headers, transcripts, paragraphs set in lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.model.terms import BlockKind
from firsthand.read import lexicon
from firsthand.read.draft import Draft, Piece, piece
from firsthand.read.kinds import text_kind
from firsthand.read.lines import is_byline, is_dated, is_note, split_dateline
from firsthand.read.senders import parted
from firsthand.read.short_names import short_names
from firsthand.read.text import clean, closed_up, ends_sentence, unwrap, words
from firsthand.read.text_day import text_day
from firsthand.read.text_issuer import text_issuer
from firsthand.read.text_posts import read_text_post
from firsthand.read.turns import with_turns

_MAIL = re.compile(
    r"^(From|To|Cc|Date|Sent|Subject|Reply-To|От|Кому|Дата|Тема|De|À|Objet):\s*(.*)$", re.I
)
_FIELDS = {
    "от": "from",
    "de": "from",
    "кому": "to",
    "дата": "date",
    "sent": "date",
    "тема": "subject",
    "objet": "subject",
}
_ITEM = re.compile(r"^\s*(?:[-*•–]|\(?[a-zа-я\d]{1,2}[.)])\s+\S", re.I)
_LABEL = re.compile(r"^[^\W\d_][\w.'’\-]*(?: [\w.'’()\-]+){0,5}:\s+\S")
_RELEASE = re.compile(lexicon.PRESS_RELEASE, re.I)
_NOTES = re.compile(
    r"^(?:notes?(?: (?:for|to) editors?)?|press contacts?|contacts?|"
    r"(?:for )?(?:media )?enquiries|примечани\w*|контакт\w*|"
    r"notes? aux rédactions)\b.{0,20}?(?::|$)",
    re.I,
)
_END = re.compile(lexicon.END_MARKS, re.I)
_UNSUBSCRIBE = re.compile(lexicon.NEWSLETTER, re.I)
_COLUMNS = re.compile(r"\s{3,}|\s+--\s+|\s+[–—]\s+|\s+\|\s+|\s+-\s+(?=[\"“«]|[A-Z]\w+day\b)")
_SALUTATION = re.compile(
    r"^\W*(?:dear|sirs?|madam|to the editor|уважаем\w+|шановн\w+|ch[eè]re?s?|estimad[oa]s?|"
    r"sehr geehrte\w*)\b[^.]{0,40}[,:!]?\s*$",
    re.I,
)
_FIELD = re.compile(
    r"^(?:[\w\- ]{2,20}:\s|(?:copyright|©|\(c\))|https?://|www\.|[\d,. ]+ words?$|"
    r"\d{1,2}[:.]\d\d$)",
    re.I,
)
_TOP = 12
_LOOKED_AT = 1000
_LONGEST_HEADING = 160


def read_plain(text: str, mailed: bool = False) -> Draft:
    """Return the draft of a plain text."""
    fields, body = mail_fields(text)
    body = "\n".join(map(closed_up, body.splitlines()))
    groups = paragraphs(body)
    if not (fields or mailed) and (post := read_text_post(groups)):
        return post
    top = _letterhead(groups)
    lines = [column for group in groups[:top] for line in group for column in _columns(line)]
    body_pieces = with_turns(_body(groups[top:]))
    title = fields.get("subject") or _title(groups[:top])
    shown = "\n".join([title or "", *lines])
    head = [piece(BlockKind.BYLINE, line) for line in _joined(groups[:top])]
    issuer, names = text_issuer(fields, lines, title, [*head, *body_pieces])
    outlet, author = parted(issuer or "", shown) if fields else (issuer, None)
    outlet = outlet or None
    title = title or _headline(groups[:top], outlet)
    pieces = [*_head_pieces(groups[:top], title, outlet), *body_pieces]
    dated = text_day(fields.get("date"), lines, groups[top:], body_pieces)
    kind = text_kind(body, body_pieces, outlet, mailed or bool(fields))
    return Draft(
        pieces=tuple(pieces),
        kind=kind,
        title=title,
        outlet=outlet,
        author=author,
        outlet_names=(*names, *short_names(outlet, [*_joined(groups[:top]), *body.splitlines()])),
        published=dated.published,
        published_basis=dated.basis,
        yearless=dated.yearless,
    )


def mail_fields(text: str) -> tuple[dict[str, str], str]:
    """Part mail headers pasted above a text from it; field names in English, lower case."""
    lines = text.lstrip("\ufeff\n\r ").splitlines()
    fields: dict[str, str] = {}
    while lines and (found := _MAIL.match(lines[0].strip())):
        name = found.group(1).casefold()
        fields[_FIELDS.get(name, name)] = found.group(2).strip()
        lines = lines[1:]
    if len(fields) < 2 or "from" not in fields:
        return {}, text
    return fields, "\n".join(lines)


def paragraphs(text: str) -> list[list[str]]:
    """Return the paragraphs of a text as lists of lines: parted by blank lines, labels, items."""
    groups: list[list[str]] = [[]]
    for line in text.splitlines():
        if not line.strip():
            groups.append([])
        elif groups[-1] and _starts_anew(line, groups[-1]):
            groups.append([line])
        else:
            groups[-1].append(line)
    return [group for group in groups if group]


def _starts_anew(line: str, group: Sequence[str]) -> bool:
    """Tell whether a line opens a paragraph though no blank line stands above it.

    Text that is not wrapped at all has a paragraph on every line; a list has an item on each.
    """
    if _ITEM.match(line) and (_ITEM.match(group[0]) or ends_sentence(group[-1]) or len(group) > 1):
        return True
    if len(group[-1]) > 120 or (len(line) > 120 and ends_sentence(group[-1])):
        return True
    label = _LABEL.match(line)
    return bool(label) and label is not None and label.group().split(":")[0].isupper()


def _columns(line: str) -> list[str]:
    return [part.strip() for part in _COLUMNS.split(line.strip()) if part.strip()]


def _letterhead(groups: Sequence[Sequence[str]]) -> int:
    """Return how many paragraphs stand before the first one of running text."""
    for i, group in enumerate(groups[:_TOP]):
        text = unwrap(group)
        if i and _LABEL.match(text) and text.split(":")[0].isupper():
            return i
        if _runs(text, group):
            return i
    return 0 if groups and len(groups) < 2 else min(1, len(groups))


def _runs(text: str, group: Sequence[str]) -> bool:
    start = text[:_LOOKED_AT]
    lower = sum(c.islower() for c in start) > sum(c.isupper() for c in start)
    return lower and ends_sentence(text) and len(words(start)) >= 5 and not _stamped(group)


def _stamped(group: Sequence[str]) -> bool:
    return any(
        len(line) < 90 and (_RELEASE.search(line) or is_dated(line)) for line in group[:2]
    ) and (sum(len(line) for line in group) < 300)


def _title(groups: Sequence[Sequence[str]]) -> str | None:
    """Return the headline: the last line of the letterhead that is neither date nor label."""
    for group in reversed(groups[1:]):
        lines = [line for line in group if not _is_label(line)]
        if len(words(unwrap(lines))) >= 2:
            return unwrap(lines)
    return None


def _headline(groups: Sequence[Sequence[str]], outlet: str | None) -> str | None:
    """Return the first line where it is in plain words and nobody's name: a clip's headline."""
    line = clean(groups[0][0]) if groups else ""
    plain = sum(word[:1].islower() and len(word) > 3 for word in line.split()) >= 2
    if not plain or _is_label(line) or (outlet and words(outlet) == words(line)):
        return None
    return line


def _is_label(line: str) -> bool:
    """Tell whether a line of a letterhead is a date, a byline, a field, an address or a notice."""
    stamped = is_dated(line) or _RELEASE.search(line) or is_byline(clean(line))
    return bool(stamped or _SALUTATION.match(line) or _FIELD.match(line.strip()))


def _joined(groups: Sequence[Sequence[str]]) -> list[str]:
    return [" · ".join(_columns(line)) for group in groups for line in group]


def _head_pieces(
    groups: Sequence[Sequence[str]], title: str | None, outlet: str | None
) -> list[Piece]:
    out: list[Piece] = []
    for line in (line for group in groups for line in group):
        plain = piece(BlockKind.BYLINE, line)
        if title and plain.text and plain.text in title:
            continue
        kind = BlockKind.DATELINE if is_dated(line) else BlockKind.BYLINE
        out.append(Piece(kind=kind, text=plain.text))
    head = [piece(BlockKind.HEADLINE, title)] if title else []
    return [*head, *out]


def _body(groups: Sequence[Sequence[str]]) -> list[Piece]:
    out: list[Piece] = []
    noted = False
    for i, group in enumerate(groups):
        text = unwrap(group)
        late = i >= len(groups) - 3
        if _END.match(text) or (late and len(text) < 200 and _UNSUBSCRIBE.search(text)):
            continue
        noted = noted or (i > 0 and bool(_NOTES.match(text)))
        out += _marked(text, noted, late, i == 0)
    return out


def _marked(text: str, noted: bool, late: bool, first: bool) -> list[Piece]:
    if noted or is_note(text):
        return [Piece(kind=BlockKind.NOTE, text=text)]
    if late and not ends_sentence(text) and len(words(text)) <= 10 and is_signature(text):
        return [Piece(kind=BlockKind.BYLINE, text=text)]
    if is_heading(text):
        return [Piece(kind=BlockKind.HEADING, text=text)]
    paragraph = Piece(kind=BlockKind.PARAGRAPH, text=text)
    return split_dateline(paragraph) if first else [paragraph]


def is_heading(text: str) -> bool:
    """Tell whether a paragraph of plain text is a heading: short, in capitals or numbered."""
    if len(text) > _LONGEST_HEADING:
        return False
    letters = [c for c in text if c.isalpha()]
    shouted = len(letters) > 3 and all(c.isupper() for c in letters)
    return len(words(text)) <= 12 and not text.endswith((".", ",", ";")) and shouted


def is_signature(text: str) -> bool:
    """Tell whether a short last line is a signature: mostly words with a capital."""
    found = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 2]
    return is_byline(text) or (bool(found) and 2 * sum(w[0].isupper() for w in found) >= len(found))

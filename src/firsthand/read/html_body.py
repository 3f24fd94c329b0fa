"""Decides for every chunk of a page whether it belongs to the report, and what it is.

Own rules over class and id words, position, link share and set phrases; measured in bench/.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from firsthand.model.terms import BlockKind
from firsthand.read import lexicon
from firsthand.read.draft import Piece, piece
from firsthand.read.html_chunks import Chunk
from firsthand.read.html_tree import LONG
from firsthand.read.lines import (
    is_byline,
    is_date_line,
    is_name_line,
    is_note,
    is_reporters,
    is_signature,
    split_dateline,
    split_reporters,
)
from firsthand.read.text import ends_sentence, words

_STARTS = re.compile(rf"^\W*(?:{lexicon.FURNITURE_STARTS})", re.I)
_INSIDE = re.compile(lexicon.FURNITURE_INSIDE, re.I)
_SECTION = re.compile(rf"^\W*(?:{lexicon.SECTION_STARTS})", re.I)
_CREDIT = re.compile(lexicon.CREDIT, re.I)
_END = re.compile(lexicon.END_MARKS, re.I)
_MENU = re.compile(r"\s[|·•/♦▪]\s")
_SHORT = 220
_MAIN = re.compile(r"article|main", re.I)
_BODY_HINTS = frozenset(
    ["articlebody", "entrycontent", "postcontent", "storybody", "articlecontent"]
)


def report_chunks(found: Sequence[Chunk], headline: HtmlElement | None) -> list[Chunk]:
    """Return the chunks of the report after the headline, without the furniture."""
    inside = _after_headline(found, headline)
    inside = _inside_container(inside)
    inside = _without_sections(inside)
    inside = [c for c in inside if not _is_furniture(c)]
    return _without_tail(inside)


def pieces_of(found: Sequence[Chunk], description: str | None) -> list[Piece]:
    """Return the marked pieces of the chunks of a report."""
    out: list[Piece] = []
    body = 0
    for chunk in found:
        if chunk.role != "rule":
            marked = _mark(chunk, body, description)
            body += sum(p.kind == BlockKind.PARAGRAPH for p in marked)
            out += marked
    return out


def _after_headline(found: Sequence[Chunk], headline: HtmlElement | None) -> list[Chunk]:
    if headline is None:
        return list(found)
    for i, chunk in enumerate(found):
        if chunk.element is headline or headline in chunk.element.iterdescendants():
            rest = list(found[i + 1 :])
            if 2 * _running(rest) < _running(found):
                # The chosen heading stands below the report, or in the middle of it.
                return [*found[:i], *rest]
            return [*_leading_captions(found[:i]), *rest]
    return list(found)


def _running(found: Sequence[Chunk]) -> int:
    return sum(len(c.text) for c in found if len(c.text) >= LONG and c.linked < 0.4)


def _leading_captions(before: Sequence[Chunk]) -> list[Chunk]:
    """Return captions of pictures set above the headline, directly before it."""
    return [c for c in before[-3:] if c.role == "caption" and c.linked < 0.3]


def _inside_container(found: list[Chunk]) -> list[Chunk]:
    """Cut what follows the element that holds most of the running text; keep what precedes it."""
    long = [c for c in found if len(c.text) >= LONG and c.linked < 0.4]
    total = sum(len(c.text) for c in long)
    container = _container(long, total)
    if container is None:
        return found
    last = max(i for i, c in enumerate(found) if _within(c.element, container))
    return [
        c
        for c in found[: last + 1]
        if _within(c.element, container) or c.role in ("caption", "h2") or len(c.text) < 300
    ]


def _container(long: list[Chunk], total: int) -> HtmlElement | None:
    """Return the deepest element with nearly all running text, if it is not the whole page."""
    shares: dict[HtmlElement, int] = {}
    for chunk in long:
        for element in (chunk.element, *chunk.element.iterancestors()):
            shares[element] = shares.get(element, 0) + len(chunk.text)
    named = [e for e in shares if _MAIN.fullmatch(str(e.tag)) or e.get("itemprop") == "articleBody"]
    for element in sorted(named, key=lambda e: -shares[e]):
        if shares[element] >= 0.7 * total:
            return element
    return None


def _within(element: HtmlElement, container: HtmlElement) -> bool:
    return element is container or container in element.iterancestors()


def _without_sections(found: list[Chunk]) -> list[Chunk]:
    """Drop headings such as "Related" with what follows, to the next heading of that rank."""
    out: list[Chunk] = []
    rank = 0
    for chunk in found:
        level = int(chunk.role[1]) if re.fullmatch(r"h[1-6]", chunk.role) else 0
        if rank and level and level <= rank:
            rank = 0
        heading = level or (7 if chunk.role == "text" and not ends_sentence(chunk.text) else 0)
        if heading and not rank and _SECTION.match(chunk.text) and len(chunk.text) < 60:
            rank = heading
        # Running text after a "Read more" box is the report again.
        if rank and not level and len(chunk.text) >= 2 * LONG and chunk.linked < 0.3:
            rank = 0
        if not rank:
            out.append(chunk)
    return out


def _is_furniture(chunk: Chunk) -> bool:
    text = chunk.text
    if chunk.role == "rule":
        return False
    if is_note(text) or is_reporters(text):
        return False
    if len(text) < _SHORT and any(hint.endswith("box") for hint in chunk.hints):
        return True
    if len(text) < _SHORT and (_STARTS.match(text) or _INSIDE.search(text)):
        return not (chunk.role in ("quote", "post") or text[:1] in "\"“«'‘")
    if chunk.linked >= 0.8 and len(text) < 150 and not ends_sentence(text):
        return True
    return len(_MENU.findall(text)) >= 3 and len(text) < _SHORT and chunk.role != "row"


def _without_tail(found: list[Chunk]) -> list[Chunk]:
    """Drop short lines that trail after the last paragraph, and a colophon below a rule."""
    found = _without_colophon(_to_sign_off(found))
    while found and _trails(found[-1]):
        found = found[:-1]
    return found


def _to_sign_off(found: list[Chunk]) -> list[Chunk]:
    """Drop short lines below "(Reporting by ...)", with which agencies end a report."""
    signed = [i for i, c in enumerate(found) if is_reporters(c.text)]
    if not signed or sum(len(c.text) >= LONG for c in found[: signed[-1]]) < 2:
        return found
    below = found[signed[-1] + 1 :]
    if any(len(c.text) >= _SHORT for c in below):
        return found
    return found[: signed[-1] + 1] + [c for c in below if is_note(c.text)]


def _without_colophon(found: list[Chunk]) -> list[Chunk]:
    """Drop a few short lines below a rule at the end."""
    rules = [i for i, c in enumerate(found) if c.role == "rule"]
    if not rules or sum(len(c.text) >= LONG for c in found[: rules[-1]]) < 3:
        return found
    below = found[rules[-1] + 1 :]
    if len(below) > 3 or any(len(c.text) >= _SHORT or c.role != "text" for c in below):
        return found
    return found[: rules[-1]] + [c for c in below if is_note(c.text)]


def _trails(chunk: Chunk) -> bool:
    if chunk.role == "rule" or _END.match(chunk.text):
        return True
    if chunk.role in ("caption", "quote", "post", "item", "row", "credit"):
        return False
    if re.fullmatch(r"h[1-6]", chunk.role):
        return True
    if is_byline(chunk.text, chunk.hints) or len(chunk.text) >= LONG:
        return False
    if chunk.text.endswith(":") or (len(words(chunk.text)) <= 2 and not is_name_line(chunk.text)):
        return True
    return not ends_sentence(chunk.text) and chunk.linked > 0.3


def _mark(chunk: Chunk, body: int, description: str | None) -> list[Piece]:
    """Return the pieces of one chunk; `body` is how many paragraphs stood before it."""
    text, role = chunk.text, chunk.role
    if role in ("caption", "credit") or (role == "figure" and len(text) < 400):
        named = is_byline(text) or is_signature(text)
        return [_as(chunk, BlockKind.BYLINE)] if named else _caption(chunk)
    if role == "post":
        return [_as(chunk, BlockKind.POST)]
    if role == "quote":
        return [_as(chunk, BlockKind.QUOTE)]
    if is_note(text) or chunk.hints & lexicon.NOTE_HINTS:
        return [_as(chunk, BlockKind.NOTE)]
    if is_reporters(text) or (len(text) < 140 and is_byline(text, chunk.hints)):
        return [_as(chunk, BlockKind.BYLINE)]
    if body == 0 and role != "item" and len(text) < 140 and is_date_line(text, chunk.hints):
        return [_as(chunk, BlockKind.DATELINE)]
    if body == 0 and not ends_sentence(text) and chunk.hints & lexicon.KICKER_HINTS:
        return []
    if body == 0 and _is_standfirst(chunk, description):
        return [_as(chunk, BlockKind.STANDFIRST)]
    if body == 0 and re.fullmatch(r"h[2-6]", role) and is_name_line(text):
        return [_as(chunk, BlockKind.BYLINE)]
    if re.fullmatch(r"h[1-6]", role) or (chunk.emphasised and _is_heading(text)):
        return [_as(chunk, BlockKind.HEADING)]
    return split_reporters(split_dateline(chunk.piece) if body == 0 else [chunk.piece])


def _as(chunk: Chunk, kind: BlockKind) -> Piece:
    return Piece(kind=kind, text=chunk.text, anchors=chunk.piece.anchors)


def _is_standfirst(chunk: Chunk, description: str | None) -> bool:
    if chunk.hints & lexicon.STANDFIRST_HINTS and len(chunk.text) < 400:
        return True
    same = description is not None and words(description) == words(chunk.text)
    heading = chunk.role in ("h2", "h3") and len(chunk.text) > 50
    return same or heading


def _is_heading(text: str) -> bool:
    return len(text) < 120 and (not text.endswith((".", ",", ";")) or len(words(text)) < 4)


def _caption(chunk: Chunk) -> list[Piece]:
    """Part a caption from the credit at its end."""
    if chunk.role == "credit":
        return [_as(chunk, BlockKind.CREDIT)]
    found = _CREDIT.search(chunk.text)
    if not found:
        return [_as(chunk, BlockKind.CAPTION)]
    caption = chunk.text[: found.start()].strip(" |–—/(")
    credit = piece(BlockKind.CREDIT, found.group("credit"))
    return [piece(BlockKind.CAPTION, caption), credit] if caption else [credit]

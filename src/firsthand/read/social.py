"""Reads saved social-media posts: account, time, words; readers' replies stay out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from lxml.html import HtmlElement

from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis
from firsthand.read.dates import find_dates
from firsthand.read.draft import Draft, Piece
from firsthand.read.html_chunks import Chunk, chunks
from firsthand.read.html_dates import declared_days
from firsthand.read.html_meta import PageMeta
from firsthand.read.html_tree import hints, tag_of, text_of
from firsthand.read.lines import is_date_line
from firsthand.read.pictures import pictures_of
from firsthand.read.text import clean
from firsthand.read.wordlists import word_set

_HANDLE = re.compile(r"(?<![\w@.])@[\w][\w.\-]{1,40}(?<![.\-])")
_TITLE = re.compile(r"^(?P<name>.{1,60}?)\s*(?:\((?P<handle>@[\w.\-]+)\)|\son [A-ZА-ЯЁ]\w+)", re.S)
_COUNTS = re.compile(
    r"\d[\d.,\s]*\s*(?:[KkMm]\b|тыс\.?|млн)?\s*(?:re?posts?|shares?|likes?|hearts?|retweets?|"
    r"quotes?|replies|"
    r"views|boosts|echoes|comments|followers?|reactions?|репост\w*|лайк\w*|отметок|отметк\w|"
    r"просмотр\w*|ответ\w*|"
    r"комментари\w*|partages?|j['’]aime|vues|♥|❤)",
    re.I,
)
_BAR = re.compile(
    r"\b(?:log ?in|sign ?up|captured?|archived?|snapshot|снимок|войти|connexion)\b", re.I
)
_RELATIVE = re.compile(
    r"^\W*(?:\d{1,2}\s*(?:s|m|h|d|w|min|hrs?|hours?|days?|weeks?|ч|мин|дн\w*|дня|"
    r"нед\w*)\b(?: ago| назад)?|"
    r"(?:пон|вт|ср|чет|пят|суб|вос)\w+,? \d{1,2}:\d\d|(?:mon|tue|wed|thu|fri|sat|"
    r"sun)\w*,? \d{1,2}:\d\d|"
    r"\d{1,2}:\d\d)\W*$",
    re.I,
)
_REPLY_HINTS = word_set(
    """
    reply replies comment comments response responses thread-reply
    """
)
_REPLY_MARK = re.compile(r"^\[?(?:reply|ответ|réponse)\]?\W+", re.I)
_POSTING = ("SocialMediaPosting", "DiscussionForumPosting")
_HEAD = 6
_HEAD_LINE = 200


def read_post(root: HtmlElement, meta: PageMeta) -> Draft | None:
    """Return the draft of a saved post, or None where the page is none."""
    head = _account_line(list(islice(chunks(root), _HEAD)))
    if head is None:
        return None
    found = list(chunks(root))
    if not _is_post(root, meta, found, head):
        return None
    name, handle = _account(found[head], meta)
    own, replies, left_out = _parted(found, head, name, handle)
    text = " ".join(c.text for c in found if is_stamp(c.text) or c is found[head])
    dates = [date for date in find_dates(text) if date.year]
    declared = meta.published or next(iter(declared_days(root)), None)
    published = declared or next((d.edtf() for d in dates if d.edtf()), None)
    basis = PublishedBasis.METADATA if declared else PublishedBasis.DATELINE
    note = (f"{left_out} replies by others were left out",) if left_out else ()
    return Draft(
        pieces=(*(_post_piece(c) for c in own), *replies),
        kind=DocumentKind.SOCIAL_POST,
        title=None,
        outlet=name or handle,
        outlet_names=tuple(n for n in (handle,) if n and n != name),
        author=name or handle,
        published=published,
        published_basis=basis if published else PublishedBasis.NONE,
        language=meta.language,
        url=meta.url,
        pictures=pictures_of(root),
        notes=note,
    )


def is_stamp(text: str) -> bool:
    """Tell whether a line is only the time of a post."""
    return len(text) < 60 and bool(_RELATIVE.match(text) or is_date_line(text))


def _account_line(found: Sequence[Chunk]) -> int | None:
    """Return the index of the line that names the account: short, with one handle, near the top."""
    for i, chunk in enumerate(found):
        handles = _HANDLE.findall(chunk.text)
        if handles and len(chunk.text) <= _HEAD_LINE and not _REPLY_MARK.match(chunk.text):
            before = chunk.text.split(handles[0])[0]
            if len(before.split()) <= 6:
                return i
    return None


def _is_post(root: HtmlElement, meta: PageMeta, found: Sequence[Chunk], head: int) -> bool:
    """Weigh the signs: account in the title, counts of likes, no headline, declared type."""
    handle = _HANDLE.findall(found[head].text)[0]
    name = found[head].text.split(handle)[0].strip(" ·|,—-")
    title = (meta.title or "").casefold()
    signs = 2 * any(kind in _POSTING for kind in meta.types)
    signs += handle.casefold() in title or bool(name and name.casefold()[:12] in title)
    signs += any(_COUNTS.search(c.text) and len(c.text) < 100 for c in found)
    signs += root.find(".//h1") is None
    return signs >= 2


def _account(line: Chunk, meta: PageMeta) -> tuple[str, str]:
    handle = _HANDLE.findall(line.text)[0]
    name = clean(line.text.split(handle)[0]).strip(" ·|,—-(")
    titled = _TITLE.match(meta.title or "")
    if not name and titled and titled.group("name") != handle:
        name = titled.group("name").strip(" :·")
    return name, handle


def _parted(
    found: Sequence[Chunk], head: int, name: str, handle: str
) -> tuple[list[Chunk], list[Piece], int]:
    """Return the account's own chunks, a thread it takes part in, and how many replies stay out."""
    own: list[Chunk] = []
    replies: list[Piece] = []
    for chunk in found[head + 1 :]:
        if _is_counts(chunk.text) or is_stamp(chunk.text) or chunk.role == "rule":
            continue
        speakers = _reply_lines(chunk)
        if speakers or _in_replies(chunk):
            replies += speakers or [Piece(kind=BlockKind.POST, text=chunk.text)]
        elif not _in_furniture(chunk):
            own.append(chunk)
    # Only a thread in which the account itself answers belongs to what it published.
    if any(reply.speaker in (name, handle) for reply in replies):
        return own, replies, 0
    return own, [], len(replies)


def _reply_lines(chunk: Chunk) -> list[Piece]:
    """Return the replies in a chunk, each with its account; none if it is no reply."""
    strong = [e for e in chunk.element.iter("b", "strong") if text_of(e)]
    opening = _REPLY_MARK.sub("", chunk.text)
    names = [clean(text_of(e)).rstrip(":") for e in strong]
    if not names or not opening.startswith(names[0]) or opening == names[0]:
        return []
    if not (_HANDLE.fullmatch(names[0]) or _in_replies(chunk) or _shares_parent(chunk)):
        return []
    return list(_by_speaker(opening, names))


def _by_speaker(text: str, names: Sequence[str]) -> Iterator[Piece]:
    marks = "|".join(re.escape(name) for name in sorted(set(names), key=lambda n: (-len(n), n)))
    parts = re.split(rf"(?:\[\w+\]\s*)?(?<!\S)({marks})(?!\w):?", text)
    for name, words_said in zip(parts[1::2], parts[2::2], strict=True):
        said = clean(_REPLY_MARK.sub("", words_said)).strip(" —–-")
        if said:
            yield Piece(kind=BlockKind.POST, text=said, label=f"{name}:", speaker=name)


def _shares_parent(chunk: Chunk) -> bool:
    """Tell whether the chunk's neighbours also open with a name in bold: a list of replies."""
    parent = chunk.element.getparent()
    if parent is None or tag_of(parent) == "body":
        return False
    lines = [e for e in parent if tag_of(e) in ("p", "div", "li")]
    bold = [
        e
        for e in lines
        if len(e) and tag_of(e[0]) in ("b", "strong") and not (e.text or "").strip()
    ]
    return len(lines) >= 2 and len(bold) == len(lines)


def _in_replies(chunk: Chunk) -> bool:
    return any(hints(e) & _REPLY_HINTS for e in (chunk.element, *chunk.element.iterancestors()))


def _in_furniture(chunk: Chunk) -> bool:
    names = hints(chunk.element) | {
        hint for ancestor in chunk.element.iterancestors() for hint in hints(ancestor)
    }
    if names & {"side", "sidebar", "footer", "foot", "topbar", "nav"}:
        return True
    return bool(len(chunk.text) < 100 and _BAR.search(chunk.text) and chunk.text.count("·") >= 1)


def _is_counts(text: str) -> bool:
    return (
        len(text) < 100 and bool(_COUNTS.search(text)) and len(_COUNTS.sub("", text).split()) <= 4
    )


def _post_piece(chunk: Chunk) -> Piece:
    return chunk.piece

"""Reads mail messages: sender, subject, day, and the text or HTML part."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parseaddr

import msgspec

from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis
from firsthand.read.dates import day_of
from firsthand.read.draft import Draft, piece
from firsthand.read.encoding import decode
from firsthand.read.html import read_html
from firsthand.read.plain import read_plain
from firsthand.read.senders import parted
from firsthand.read.text import clean

_SHOWN = 5
"""Pieces of a mail that may number its title."""


def read_mail(data: bytes) -> Draft:
    """Return the draft of a message; attachments are items of their own and not looked at."""
    message = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(data)
    body = message.get_body(preferencelist=("plain", "html"))
    draft, notes = _read_body(body) if body is not None else (Draft(pieces=()), ())
    subject = clean(str(message.get("subject", "")))
    name, address = parseaddr(str(message.get("from", "")))
    published = day_of(message.get("date"))
    pieces = [p for p in draft.pieces if p.kind != BlockKind.HEADLINE or p.text != subject]
    head = (piece(BlockKind.HEADLINE, subject),) if subject else ()
    sender = clean(name) or address.rpartition("@")[2] or None
    shown = "\n".join([subject, *(p.text for p in pieces[:_SHOWN])])
    sender, author = parted(sender, shown) if sender else (None, None)
    known = {n: None for n in (sender, draft.outlet, *draft.outlet_names) if n}
    return msgspec.structs.replace(
        draft,
        pieces=(*head, *pieces),
        kind=DocumentKind.NEWSLETTER if draft.kind == DocumentKind.NEWS else draft.kind,
        title=subject or draft.title,
        outlet=sender or draft.outlet,
        author=author or draft.author,
        outlet_names=tuple(n for n in known if n != (sender or draft.outlet)),
        published=published or draft.published,
        published_basis=PublishedBasis.METADATA if published else draft.published_basis,
        notes=(*notes, *draft.notes),
    )


def _read_body(part: MIMEPart) -> tuple[Draft, tuple[str, ...]]:
    raw = part.get_payload(decode=True)
    data = raw if isinstance(raw, bytes) else b""
    declared = part.get_content_charset()
    notes: tuple[str, ...] = ()
    try:
        text = data.decode(declared or "utf-8")
    except (UnicodeDecodeError, LookupError):
        text, notes = decode(data)
    if part.get_content_type() == "text/html" and text.strip():
        return read_html(text), notes
    return read_plain(text, mailed=True), notes

"""Opens mail: attachments of a message, messages of a mailbox, parts of a saved page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from mimetypes import MimeTypes

from firsthand.archive.names import Names, shown
from firsthand.archive.received import MEMBERS, Received, received
from firsthand.model.errors import ContainerError, LimitError

_TYPES = MimeTypes()  # Python's own table: the machine's may differ
_START = re.compile(rb"^From [^\n]*\n", re.MULTILINE)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def unpack_mail(name: str, data: bytes) -> Iterator[Received]:
    """Yield the attachments of a message; its body stays with the message, which is a report."""
    places = Names(name)
    for number, part in enumerate(_leaves(_parsed(data))):
        if number > MEMBERS:
            raise LimitError(f"It holds more than {MEMBERS:,} parts.")
        if _is_body(part):
            continue
        yield received(places.place(_label(part, number)), _content(part), "mail attachment")


def unpack_mailbox(name: str, data: bytes) -> Iterator[Received]:
    """Yield every message of an mbox file, numbered in its order."""
    starts = [match for match in _START.finditer(data) if _after_blank_line(data, match.start())]
    if not starts:
        raise ContainerError('It holds no message that begins with a line "From ".')
    if len(starts) > MEMBERS:
        raise LimitError(f"It holds more than {MEMBERS:,} messages. Split the mailbox.")
    ends = [match.start() for match in starts[1:]] + [len(data)]
    for number, (match, end) in enumerate(zip(starts, ends, strict=True), 1):
        message = _QUOTED.sub(rb"\1", data[match.end() : end].removesuffix(b"\n"))
        yield received(f"{name}!/{number:05}.eml", message, "message of a mailbox")


def unpack_saved_page(name: str, data: bytes) -> Iterator[Received]:
    """Yield the pages and pictures of a page saved as MHTML, with the address of each."""
    places = Names(name)
    for number, part in enumerate(_leaves(_parsed(data))):
        url = str(part.get("Content-Location", "")) or None
        label = (url or "").split("?")[0].rstrip("/").rsplit("/", 1)[-1] or _label(part, number)
        yield received(
            places.place(shown(label)),
            _content(part),
            "part of a saved page",
            url=url if url and url.startswith("http") else None,
            media_type=part.get_content_type(),
        )


def _parsed(data: bytes) -> EmailMessage:
    try:
        return BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
    except (ValueError, LookupError, AttributeError, IndexError, TypeError) as error:
        raise ContainerError("The mail is damaged and can't be taken apart.") from error


def _leaves(message: MIMEPart) -> Iterator[MIMEPart]:
    """Yield the parts that hold content; a forwarded message is one part."""
    if message.is_multipart() and message.get_content_maintype() == "multipart":
        for part in message.iter_parts():
            yield from _leaves(part)
    else:
        yield message


def _is_body(part: MIMEPart) -> bool:
    attached = _quietly(part, "get_content_disposition") == "attachment"
    return part.get_content_type() in {"text/plain", "text/html"} and not (
        attached or _quietly(part, "get_filename")
    )


def _label(part: MIMEPart, number: int) -> str:
    """Return the attachment's own name, without any folders, or one made from its place."""
    name = (_quietly(part, "get_filename") or "").replace("\\", "/").rsplit("/", 1)[-1].strip()
    if name and name not in {".", ".."}:
        return shown(name)
    kind = part.get_content_type()
    ending = ".eml" if kind == "message/rfc822" else _TYPES.guess_extension(kind) or ""
    return f"part-{number}{ending}"


def _quietly(part: MIMEPart, question: str) -> str | None:
    """Ask for a header's value; a header too broken to parse counts as absent."""
    try:
        answer = getattr(part, question)()
    except (ValueError, LookupError, AttributeError, TypeError):
        return None
    return None if answer is None else str(answer)


def _content(part: MIMEPart) -> bytes:
    if part.get_content_type() == "message/rfc822" and part.is_multipart():
        return b"".join(inner.as_bytes() for inner in part.iter_parts())
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError) as error:
        raise ContainerError("An attachment is damaged and can't be decoded.") from error
    return payload if isinstance(payload, bytes) else b""


def _after_blank_line(data: bytes, start: int) -> bool:
    return start == 0 or data[max(0, start - 3) : start].endswith((b"\n\n", b"\n\r\n"))

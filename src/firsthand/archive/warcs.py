"""Opens web archives (WARC): every captured answer becomes a file with address and capture time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from firsthand.archive.names import Names, address_path, shown
from firsthand.archive.received import MEMBERS, UNPACKED, Received, received
from firsthand.archive.zips import BROKEN, read_limited
from firsthand.model.errors import ContainerError, LimitError, UnreadableError

_MACHINERY = ("javascript", "ecmascript", "text/css", "font", "wasm", "mpegurl", "x-json")
_ENCODINGS = ("", "identity", "gzip", "x-gzip", "deflate")
_CUT_OFF = "The web archive is cut off here: what came before was taken in. Capture it again."
_OBTAINED = "WARC record"
_DAMAGED = "It is damaged inside the web archive, so it was left out."
_CUT = object()


def unpack_warc(name: str, data: bytes) -> Iterator[Received]:
    """Yield every captured answer of a WARC, gzipped or not; a cut-off end with its reason.

    Raises ContainerError where it holds no capture at all.
    """
    from warcio.archiveiterator import ArchiveIterator

    places = Names(name)
    count = total = 0
    records = iter(ArchiveIterator(BytesIO(data), check_digests=True))
    while (record := _next(records)) is not None:
        if record is _CUT:
            if count:
                yield Received(file=f"{name}!/end", reason=_CUT_OFF, obtained=_OBTAINED)
            break
        for found in _captures(record, places):
            count += 1
            total += len(found.data)
            yield found
        if count > MEMBERS or total > UNPACKED:
            raise LimitError("It holds more than can be taken in at once. Split the archive.")
    if not count:
        raise ContainerError("The web archive is damaged or holds no captured page.")


def _next(records: Iterator[Any]) -> Any:
    """Return the next record, None at the end, `_CUT` where the bytes make no sense."""
    try:
        return next(records, None)
    except Exception:  # the parser has no error of its own for what damaged bytes may hold
        return _CUT


def _captures(record: Any, places: Names) -> Iterator[Received]:
    """Yield what one record holds: nothing for the notes of the capturing program."""
    if record.rec_type not in {"response", "resource", "revisit"}:
        return
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    place = places.place(address_path(url))
    try:
        reason = _reason(record)
        data = read_limited(record.content_stream(), max(record.length or 0, 1_000_000))
        if _is_cut(record):
            raise ContainerError(_CUT_OFF)
        if reason:
            raise ContainerError(reason)
    except (UnreadableError, *BROKEN) as error:
        words = str(error) if isinstance(error, UnreadableError) else _DAMAGED
        yield Received(file=place, reason=words, obtained=_OBTAINED, url=_web(url))
        return
    yield received(
        place,
        data,
        _OBTAINED,
        url=_web(url),
        acquired_at=capture_time(record.rec_headers.get_header("WARC-Date")),
        media_type=_declared(record),
        notes=_notes(record),
    )


def _reason(record: Any) -> str | None:
    """Return why an answer is no report, or None."""
    if record.rec_type == "revisit":
        return "It is the same as an earlier capture, which is taken in there."
    declared = _declared(record) or ""
    if any(word in declared for word in _MACHINERY):
        return "It is a script, style or font of a page: it stays inside the web archive."
    if record.http_headers is None:
        return None
    status = record.http_headers.get_statuscode()
    if not status.startswith("2"):
        return f"The site answered {status}, so there is no report in it."
    encoding = (record.http_headers.get_header("content-encoding") or "").lower()
    if encoding not in _ENCODINGS:
        return f"It was sent packed as {shown(encoding)}, which can't be opened here."
    return None


def _is_cut(record: Any) -> bool:
    stream = record.raw_stream
    while stream.read(1 << 16):
        pass
    return int(getattr(stream, "limit", 0)) > 0


def _declared(record: Any) -> str | None:
    headers = record.http_headers or record.rec_headers
    value = headers.get_header("Content-Type")
    return str(value).split(";")[0].strip().lower() if value else None


def _notes(record: Any) -> tuple[str, ...]:
    checker = record.digest_checker
    if checker is not None and checker.passed is False:
        return ("its digest is not the one the web archive recorded: it was changed since",)
    return ()


def _web(url: str) -> str | None:
    return url if url.startswith(("http://", "https://")) else None


def capture_time(text: str | None) -> str | None:
    """Return a capture time as the records write it (UTC, seconds, "Z"), or None."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    if moment.tzinfo is None or len(text or "") < len("2031-03-14T09:00Z"):
        return None
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

"""Fetches one page from the web: the only module of the program that uses the network."""

from __future__ import annotations

import http.client
import socket
import ssl
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from threading import Timer
from time import monotonic
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from firsthand.archive.addresses import is_public
from firsthand.archive.names import address_path
from firsthand.archive.received import Received, received
from firsthand.model.errors import LimitError, NothingToRead
from firsthand.model.record import Record

USER_AGENT = "Firsthand"
"""The same for every user and version, and without the name of the machine."""

AddressRule = Callable[[str], bool]
"""Says whether a numeric address may be connected to."""

_ADVICE = "Open the page in a browser, save it, and add the file."
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536
_SAFE = "/%:@!$&'()*+,;=~-._"


class Limits(Record, frozen=True, kw_only=True):
    """How much one fetch may take, all redirects together."""

    size: int = 100_000_000
    """Bytes of the page, also after unpacking."""
    seconds: float = 60.0
    redirects: int = 5


def fetch(url: str, may_reach: AddressRule = is_public, limits: Limits | None = None) -> Received:
    """Return the bytes at a web address, with the address they came from in the end.

    Every host is resolved here, every address it has must pass `may_reach`, on each redirect anew,
    and the connection goes to the address that was checked: a name can't lead inside a network.
    No cookies, no proxy, no referrer. Raises NothingToRead where the page can't be had and
    LimitError where it is too large or too slow; both say what to do.
    """
    limits = limits or Limits()
    deadline = monotonic() + limits.seconds
    asked = url
    for _ in range(limits.redirects + 1):
        with _answer(url, may_reach, deadline) as answer:
            if answer.status not in _REDIRECTS:
                return _taken(asked, url, answer, limits.size)
            url = urljoin(url, answer.getheader("Location") or "")
    raise NothingToRead(f"{asked} redirects more than {limits.redirects} times. {_ADVICE}")


def _taken(asked: str, url: str, answer: http.client.HTTPResponse, size: int) -> Received:
    if answer.status != 200:
        words = f"{answer.status} {answer.reason}".strip()
        raise NothingToRead(f"The server of {url} answered {words!r}. {_ADVICE}")
    data = _unpacked(url, _body(url, answer, size), answer.getheader("Content-Encoding"), size)
    notes = () if asked == url else ("the address that was given led on to another one",)
    kind = answer.getheader("Content-Type")
    return received(address_path(url), data, "fetched", url=url, media_type=kind, notes=notes)


@contextmanager
def _answer(
    url: str, may_reach: AddressRule, deadline: float
) -> Iterator[http.client.HTTPResponse]:
    """Ask for a page; turn whatever goes wrong on the way into words."""
    parts = _parts(url)
    try:
        with _connected(_Connection(parts, _addresses(parts, may_reach), deadline)) as connection:
            connection.request("GET", _target(parts), headers=_headers())
            with closing(connection.getresponse()) as answer:
                yield answer
            if monotonic() >= deadline:
                raise TimeoutError("the answer was cut off")
    except (OSError, http.client.HTTPException) as error:
        if monotonic() >= deadline:
            raise LimitError(f"{url} took too long to answer. {_ADVICE}") from error
        words = getattr(error, "strerror", None) or "the answer broke off"
        raise NothingToRead(f"{url} can't be reached: {words}. {_ADVICE}") from error


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        known = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        known = None
    if not known:
        raise NothingToRead(f"{url} is no web address that begins with http:// or https://.")
    if parts.username is not None:
        raise NothingToRead(
            "The address holds a user name or password, which would be kept in the case. "
            f"Give it without them. {_ADVICE}"
        )
    return parts


def _addresses(parts: SplitResult, may_reach: AddressRule) -> list[str]:
    """Return the numeric addresses of a host. All must pass: one inside would be enough to harm."""
    host = parts.hostname or ""
    try:
        found = socket.getaddrinfo(host, _port(parts), type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NothingToRead(
            f"No server called {host} was found. Check the address and the connection."
        ) from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not addresses or not all(may_reach(address) for address in addresses):
        raise NothingToRead(
            f"{host} lies inside a private network or on this machine, so it was not fetched. "
            f"{_ADVICE}"
        )
    return addresses


class _Connection(http.client.HTTPConnection):
    """A connection to addresses that were checked, cut off when its time is over."""

    def __init__(self, parts: SplitResult, addresses: list[str], deadline: float) -> None:
        super().__init__(parts.hostname or "", _port(parts))
        self._addresses = addresses
        self._deadline = deadline
        self._secure = parts.scheme == "https"
        self.default_port = 443 if self._secure else 80
        self._clock: tuple[Timer, socket.socket] | None = None

    def connect(self) -> None:
        """Connect to the first address that answers."""
        plain = self._first_open()
        # A timeout counts each wait, so a server that drips bytes needs an end from outside.
        held = plain.dup()
        timer = Timer(max(0.0, self._deadline - monotonic()), _cut, (held,))
        timer.daemon = True
        timer.start()
        self._clock = timer, held
        self.sock = plain
        if self._secure:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(plain, server_hostname=self.host)

    def finish(self) -> None:
        """Stop the clock and close. `close` alone is called before the body has been read."""
        if self._clock is not None:
            timer, held = self._clock
            timer.cancel()
            held.close()
        self.close()

    def _first_open(self) -> socket.socket:
        last: OSError = OSError("no address answered")
        for address in self._addresses:
            left = self._deadline - monotonic()
            if left <= 0:
                raise TimeoutError("the time is over")
            try:
                return socket.create_connection((address, self.port), timeout=left)
            except OSError as error:
                last = error
        raise last


@contextmanager
def _connected(connection: _Connection) -> Iterator[_Connection]:
    try:
        yield connection
    finally:
        connection.finish()


def _cut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # closed already


def _headers() -> dict[str, str]:
    return {"User-Agent": USER_AGENT, "Accept": "*/*", "Connection": "close"}


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_SAFE)
    return f"{path}?{quote(parts.query, safe=_SAFE + '?')}" if parts.query else path


def _body(url: str, answer: http.client.HTTPResponse, size: int) -> bytes:
    if (answer.length or 0) > size:
        raise _too_large(url, size)
    body = bytearray()
    while chunk := answer.read(_CHUNK):
        body += chunk
        if len(body) > size:
            raise _too_large(url, size)
    if answer.length:
        raise http.client.IncompleteRead(bytes(body), answer.length)
    return bytes(body)


def _unpacked(url: str, body: bytes, encoding: str | None, size: int) -> bytes:
    """Undo the packing of a server that packs though it was not asked to."""
    if encoding in (None, "", "identity"):
        return body
    if encoding not in ("gzip", "x-gzip"):
        raise NothingToRead(f"{url} came packed as {encoding!r}, which is not known. {_ADVICE}")
    opener = zlib.decompressobj(wbits=31)
    try:
        data = opener.decompress(body, size + 1)
    except zlib.error as error:
        raise NothingToRead(f"{url} came broken. {_ADVICE}") from error
    if len(data) > size:
        raise _too_large(url, size)
    return data


def _too_large(url: str, size: int) -> LimitError:
    return LimitError(f"{url} has more than {size / 1e6:,.0f} MB, so it was not fetched. {_ADVICE}")

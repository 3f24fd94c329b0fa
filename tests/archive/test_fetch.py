"""Pages from the web: a real server on this machine, and the rule that keeps us out of it."""

from __future__ import annotations

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.archive.conftest import PAGE

from firsthand.archive import intake, is_address, seal
from firsthand.archive.addresses import is_public
from firsthand.archive.fetch import Limits, fetch
from firsthand.model.errors import LimitError, NothingToRead
from firsthand.model.item import Item
from firsthand.store import CaseFolder

ASKED: list[tuple[str, dict[str, str]]] = []


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        ASKED.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        getattr(self, f"serve_{self.path.strip('/').split('/')[0].split('?')[0]}", self.nothing)()

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def serve_page(self) -> None:
        self.answer(PAGE, Content_Type="text/html; charset=utf-8", Set_Cookie="seen=1")

    def serve_moved(self) -> None:
        self.answer(b"", 302, Location="/page/quay.html", Set_Cookie="seen=1")

    def serve_inside(self) -> None:
        self.answer(b"", 302, Location=f"http://127.0.0.2:{self.connection.getsockname()[1]}/page")

    def serve_file(self) -> None:
        self.answer(b"", 302, Location="file:///etc/hostname")

    def serve_round(self) -> None:
        self.answer(b"", 302, Location="/round")

    def serve_packed(self) -> None:
        self.answer(gzip.compress(PAGE), Content_Type="text/html", Content_Encoding="gzip")

    def serve_bomb(self) -> None:
        self.answer(gzip.compress(bytes(3_000_000)), Content_Encoding="gzip")

    def serve_long(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(bytes(300_000))

    def serve_drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(200):
                self.wfile.write(b"x")
                time.sleep(0.1)
        except OSError:
            return
        ASKED.append(("dripped to the end", {}))

    def serve_cut(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(PAGE)

    def serve_empty(self) -> None:
        self.answer(b"")

    def nothing(self) -> None:
        self.answer(b"no", 404)

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def site() -> Iterator[str]:
    ASKED.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def only_this(address: str) -> bool:
    return address == "127.0.0.1"


def test_a_page_is_fetched_as_it_is(site: str) -> None:
    found = fetch(f"{site}/page/quay.html", only_this)
    assert (found.data, found.obtained) == (PAGE, "fetched")
    assert found.url == f"{site}/page/quay.html"
    assert found.file.endswith("/page/quay.html")
    assert found.media_type == "text/html; charset=utf-8"


def test_this_machine_is_refused_before_it_is_asked(site: str) -> None:
    with pytest.raises(NothingToRead, match="save it, and add the file"):
        fetch(f"{site}/page")
    port = site.rpartition(":")[2]
    with pytest.raises(NothingToRead, match="private network or on this machine"):
        fetch(f"http://localhost:{port}/page")
    assert ASKED == []


def test_each_redirect_is_checked_anew(site: str) -> None:
    with pytest.raises(NothingToRead, match=r"127\.0\.0\.2 lies inside a private network"):
        fetch(f"{site}/inside", only_this)
    with pytest.raises(NothingToRead, match="no web address"):
        fetch(f"{site}/file", only_this)
    assert len(ASKED) == 2


def test_one_bad_address_of_a_host_is_enough(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [(2, 1, 6, "", (address, 80)) for address in ("127.0.0.1", "10.0.0.7")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: entries)
    with pytest.raises(NothingToRead, match="private network"):
        fetch("http://news.example/page", only_this)
    assert ASKED == []


def test_the_checked_address_is_the_one_connected_to(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name server that gives another answer the second time gets no second question."""
    port = int(site.rpartition(":")[2])
    real: Callable[..., object] = socket.getaddrinfo
    names: list[str] = []

    def answers(host: str, *rest: object, **more: object) -> object:
        if host == "news.example":
            names.append(host)
            host = "127.0.0.1"
        return real(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    found = fetch(f"http://news.example:{port}/page", only_this)
    assert (found.data, names) == (PAGE, ["news.example"])
    assert ASKED[0][1]["host"] == f"news.example:{port}"


def test_redirects_are_followed_without_cookies(site: str) -> None:
    found = fetch(f"{site}/moved", only_this)
    assert (found.data, found.url) == (PAGE, f"{site}/page/quay.html")
    assert found.notes
    for _, headers in ASKED:
        assert headers["user-agent"] == "Firsthand"
        assert not {"cookie", "referer", "accept-language"} & set(headers)
    with pytest.raises(NothingToRead, match="more than 3 times"):
        fetch(f"{site}/round", only_this, Limits(redirects=3))


def test_packed_pages_are_unpacked(site: str) -> None:
    assert fetch(f"{site}/packed", only_this).data == PAGE


@pytest.mark.parametrize("path", ["bomb", "long"])
def test_too_large(site: str, path: str) -> None:
    with pytest.raises(LimitError, match="save it, and add the file"):
        fetch(f"{site}/{path}", only_this, Limits(size=100_000))


def test_a_server_that_drips_is_cut_off(site: str) -> None:
    with pytest.raises(LimitError, match="too long"):
        fetch(f"{site}/drip", only_this, Limits(seconds=0.6))
    assert [path for path, _ in ASKED] == ["/drip"]


@pytest.mark.parametrize(
    ("path", "words"), [("cut", "broke off"), ("gone", "404 Not Found"), ("gone/ж?q=ж ", "404")]
)
def test_pages_that_can_not_be_had(site: str, path: str, words: str) -> None:
    with pytest.raises(NothingToRead, match=words):
        fetch(f"{site}/{path}", only_this)


def test_an_empty_page_has_its_reason(site: str) -> None:
    assert "empty" in fetch(f"{site}/empty", only_this).reason


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://news.example/a", "no web address"),
        ("http:///a", "no web address"),
        ("http://news.example:99999/a", "no web address"),
        ("http://[::1/a", "no web address"),
        ("https://ada:secret@news.example/a", "password"),
        ("http://no-such-host.invalid/a", "No server called"),
        (f"http://{'a' * 70}.example/", "No server called"),
    ],
)
def test_addresses_that_are_none(url: str, words: str) -> None:
    with pytest.raises(NothingToRead, match=words) as error:
        fetch(url, only_this)
    assert "secret" not in str(error.value)


def test_closed_port_says_what_to_do() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with pytest.raises(NothingToRead, match=r"can't be reached: .*refused"):
        fetch(f"http://127.0.0.1:{port}/", only_this)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_https_checks_the_certificate(
    site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    command += f" -subj /CN=news -addext subjectAltName=IP:127.0.0.1 -keyout {key}"
    subprocess.run([*command.split(), "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"https://127.0.0.1:{server.server_address[1]}/page"
        with pytest.raises(NothingToRead, match="certificate"):
            fetch(url, only_this)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert fetch(url, only_this).data == PAGE
        with pytest.raises(LimitError, match="too long"):
            fetch(url.replace("page", "drip"), only_this, Limits(seconds=0.6))
        server.shutdown()


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1",
        "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1",
        "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::1", "::7f00:1",
        "2001:db8::1", "", "news.example",
    ],
)  # fmt: skip
def test_addresses_inside(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_addresses_outside(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=4))
def test_wrapping_changes_nothing(address: object) -> None:
    whole = int(address)  # type: ignore[call-overload]
    wrapped = f"::ffff:{whole >> 16:x}:{whole & 0xFFFF:x}"
    assert is_public(wrapped) == is_public(str(address))


def test_only_web_addresses_are_addresses() -> None:
    assert is_address("https://news.example/a") and is_address("HTTP://news.example")
    assert not any(map(is_address, ["reports", "./https", "file:///a", "C:\\https://a"]))


def test_a_fetched_page_is_sealed(site: str, case: CaseFolder) -> None:
    (item,) = seal(case, [fetch(f"{site}/page", only_this)], "Ilse Varga")
    assert isinstance(item, Item)
    assert (item.url, item.obtained, item.media_type) == (f"{site}/page", "fetched", "text/html")
    assert item.acquired_at.endswith("Z")
    assert case.originals.get(item.sha256) == PAGE


def test_a_path_never_uses_the_network(
    case: CaseFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> Callable[[], None]:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (tmp_path / "a.html").write_bytes(PAGE)
    assert len(list(intake(case, tmp_path / "a.html"))) == 1

"""Helpers of the reading tests: items made from bytes, drawn pictures, small real files."""

from __future__ import annotations

import io
from collections.abc import Callable
from hashlib import sha256

import pytest
from PIL import Image, ImageDraw, ImageFont

from firsthand.model.document import Document
from firsthand.model.item import Item
from firsthand.model.terms import BlockKind
from firsthand.read import Reading, read

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def make_item(file: str, data: bytes, media_type: str = "", url: str | None = None) -> Item:
    digest = sha256(data).hexdigest()
    return Item(
        id=f"it-{digest[:8]}-{file}",
        sha256=digest,
        media_type=media_type,
        size=len(data),
        file=file,
        url=url,
        acquired_at="2033-01-01T00:00:00Z",
    )


@pytest.fixture
def reading() -> Callable[..., Reading]:
    """Read bytes or text under a file name."""

    def make(file: str, data: bytes | str, url: str | None = None) -> Reading:
        raw = data.encode() if isinstance(data, str) else data
        return read(make_item(file, raw, url=url), raw)

    return make


@pytest.fixture
def document(reading: Callable[..., Reading]) -> Callable[..., Document]:
    """Read bytes or text that must give a document, and check what every document keeps."""

    def make(file: str, data: bytes | str, url: str | None = None) -> Document:
        found: Document | None = reading(file, data, url).document
        assert found is not None
        check(found)
        return found

    return make


@pytest.fixture
def blocks() -> Callable[[Document, BlockKind], list[str]]:
    """Return the words of all blocks of one kind."""

    def of(document: Document, kind: BlockKind) -> list[str]:
        return [document.text[b.start : b.end] for b in document.blocks if b.kind == kind]

    return of


def check(document: Document) -> None:
    """Blocks are in order, apart, on one line each; links lie inside the text."""
    end = 0
    for block in document.blocks:
        assert end <= block.start < block.end <= len(document.text)
        words = document.text[block.start : block.end]
        assert words == words.strip()
        assert "\n" not in words
        end = block.end
    for link in document.links:
        assert document.text[link.start : link.end].strip()


@pytest.fixture
def scene() -> Callable[[int], Image.Image]:
    """Draw a picture of a street that depends on a seed: sky, houses, windows, people, noise."""
    return draw_scene


def draw_scene(seed: int) -> Image.Image:
    import random

    chance = random.Random(seed)
    picture = Image.new("RGB", (640, 420), (150 + seed % 60, 170, 200))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 300, 640, 420), fill=(90, 85 + seed % 30, 80))
    for _ in range(14):
        x, y = chance.randrange(600), chance.randrange(60, 260)
        w, h = chance.randrange(40, 150), chance.randrange(50, 180)
        shade = chance.randrange(40, 220)
        draw.rectangle((x, y, x + w, y + h), fill=(shade, shade - 20, shade - 40))
    for _ in range(25):
        x, y = chance.randrange(620), chance.randrange(250, 400)
        draw.ellipse((x, y, x + 14, y + 30), fill=tuple(chance.randrange(256) for _ in range(3)))
    noise = Image.effect_noise((640, 420), 18).convert("RGB")
    return Image.blend(picture, noise, 0.12)


def encoded(picture: Image.Image, kind: str = "PNG", **options: int) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.fixture
def as_bytes() -> Callable[..., bytes]:
    """Encode a picture."""
    return encoded


@pytest.fixture
def printed() -> Callable[[str], Image.Image]:
    """Draw lines of black text on white paper, as a scan would show them."""

    def draw(text: str) -> Image.Image:
        picture = Image.new("L", (1240, 900), 248)
        pen = ImageDraw.Draw(picture)
        pen.multiline_text((90, 90), text, fill=20, font=ImageFont.truetype(FONT, 28), spacing=14)
        return picture

    return draw

"""Reads picture files: size, perceptual hash, day taken; and the words, if it shows a text."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from firsthand.model.document import Image
from firsthand.model.errors import LimitError, UnreadableError
from firsthand.model.item import Item
from firsthand.model.record import make_id
from firsthand.model.terms import BlockKind
from firsthand.read import ocr
from firsthand.read.dates import day_of
from firsthand.read.draft import Draft, piece
from firsthand.read.paged import draft_of_pieces
from firsthand.read.text_posts import read_text_post

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

MOST_PIXELS = 80_000_000
THUMBNAIL = 64
"""Side of the grey thumbnail by which pictures are compared, in pixels."""
_TAKEN = (36867, 36868, 306)
_EXIF = 34665
_HASHED = 32
_LOW = 8
_TILE = 32
_INK, _PAPER = 50, 20
_TEXTY_TILES = 0.035


def open_picture(data: bytes) -> Picture:
    """Return the decoded picture. Raises where it is broken, or larger than the limits allow."""
    from PIL import Image as Pillow
    from PIL import UnidentifiedImageError

    Pillow.MAX_IMAGE_PIXELS = None  # our own limit below names the size in its message
    try:
        picture = Pillow.open(io.BytesIO(data))
        width, height = picture.size
        if width * height > MOST_PIXELS:
            raise LimitError(f"The picture has {width} x {height} pixels and was not opened.")
        picture.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        raise UnreadableError(
            "The picture is broken or of a kind that can't be opened: ask for it again, or save it "
            "as JPEG or PNG."
        ) from error
    return picture


def image_of(item: Item, picture: Picture) -> Image:
    """Return the record of a picture; the position in its EXIF data is not looked at."""
    return Image(
        id=make_id("img", item.id),
        item=item.id,
        file=item.file,
        sha256=item.sha256,
        media_type=item.media_type,
        width=picture.width,
        height=picture.height,
        phash=perceptual_hash(picture),
        taken=_taken(picture),
    )


def perceptual_hash(picture: Picture) -> str:
    """Return the 64 bits of the DCT hash (Zauner 2010, as in ImageHash) as hexadecimal digits."""
    grey = _grey(picture, _HASHED)
    cosines = _cosines(_HASHED)
    low = (cosines @ grey @ cosines.T)[:_LOW, :_LOW]
    bits = (low > np.median(low)).flatten()
    return f"{int(''.join('1' if bit else '0' for bit in bits), 2):016x}"


def thumbnail(picture: Picture) -> bytes:
    """Return the picture as 64 x 64 grey pixels, row by row."""
    return _grey(picture, THUMBNAIL).astype(np.uint8).tobytes()


def text_in(picture: Picture) -> Draft | None:
    """Return the draft of the text a picture shows, or None where it is no picture of text.

    Raises `UnreadableError` where the picture looks like text and tesseract is missing.
    """
    if not looks_like_text(picture):
        return None
    found = ocr.paragraphs_of_image(_enlarged(picture))
    if not found.is_text:
        return None
    return msgspec.structs.replace(
        _draft(found.paragraphs), notes=("read by OCR: check the words",)
    )


def _draft(paragraphs: Sequence[str]) -> Draft:
    """Return the draft of a picture's words: a post if it is a screenshot of one."""
    post = read_text_post([[text] for text in paragraphs])
    return post or draft_of_pieces([piece(BlockKind.PARAGRAPH, t) for t in paragraphs], {})


def looks_like_text(picture: Picture) -> bool:
    """Tell cheaply whether OCR is worth its time: rows of small marks on even ground.

    In a tile of text most pixels have the colour of the paper, some are far from it, few lie
    between, and along many of its rows paper and ink alternate; in a photograph hardly any tile is
    like that.
    """
    tiles = _tiles(picture)
    away = np.abs(tiles - np.median(tiles, axis=(1, 2), keepdims=True))
    ink = away > _INK
    marked = ink.mean(axis=(1, 2))
    even = (away < _PAPER).mean(axis=(1, 2))
    changes = (ink[:, :, 1:] != ink[:, :, :-1]).sum(axis=2)
    busy = (changes >= 4).mean(axis=1)
    texty = (marked > 0.03) & (marked < 0.45) & (even > 0.45) & (busy > 0.2)
    return float(texty.mean()) > _TEXTY_TILES


def _tiles(picture: Picture) -> NDArray[np.float32]:
    """Return the picture, its longer side at 1024 pixels, as tiles of 32 x 32 grey pixels."""
    factor = 1024 / max(picture.size)
    width, height = (max(_TILE, int(side * factor)) for side in picture.size)
    grey = np.asarray(picture.convert("L").resize((width, height)), dtype=np.float32)
    rows, columns = height // _TILE, width // _TILE
    cut = grey[: rows * _TILE, : columns * _TILE]
    tiles: NDArray[np.float32] = cut.reshape(rows, _TILE, columns, _TILE).swapaxes(1, 2)
    return tiles.reshape(-1, _TILE, _TILE)


def _enlarged(picture: Picture) -> Picture:
    """Return the picture large enough for OCR: tesseract wants letters of 20 pixels or more."""
    grey = picture.convert("L")
    if max(grey.size) >= 1600:
        return grey
    factor = 2 if max(grey.size) >= 800 else 3
    return grey.resize((grey.width * factor, grey.height * factor))


def _grey(picture: Picture, side: int) -> NDArray[np.float64]:
    from PIL.Image import Resampling

    small = picture.convert("L").resize((side, side), Resampling.LANCZOS)
    return np.asarray(small, dtype=np.float64)


def _cosines(size: int) -> NDArray[np.float64]:
    """Return the matrix of the discrete cosine transform, type II."""
    steps = np.arange(size)
    return np.cos(np.pi * np.outer(steps, 2 * steps + 1) / (2 * size))


def _taken(picture: Picture) -> str | None:
    """Return the day in the EXIF data, if any; no other field is read."""
    try:
        exif = picture.getexif()
        inner = exif.get_ifd(_EXIF)
    except (OSError, ValueError, SyntaxError, KeyError, TypeError):
        return None
    values = [inner.get(tag) or exif.get(tag) for tag in _TAKEN[:2]] + [exif.get(_TAKEN[2])]
    return next((day for v in values if v and (day := day_of(str(v).replace(":", "-", 2)))), None)

"""Lists the pictures a page shows, with their captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from firsthand.model.document import Picture
from firsthand.read import lexicon
from firsthand.read.html_tree import hints, is_large, tag_of, text_of
from firsthand.read.text import clean

_CREDIT = re.compile(lexicon.CREDIT, re.I)
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src")
_LONGEST_CAPTION = 400


def pictures_of(root: HtmlElement) -> tuple[Picture, ...]:
    """Return the pictures of a page whose furniture was cut away, in reading order."""
    found = [_picture(image, src) for image in root.iter("img") if (src := _address(image))]
    return tuple(found)


def split_credit(caption: str) -> tuple[str, str]:
    """Return (caption, credit) of a caption line; the credit is "" where it gives none."""
    found = _CREDIT.search(caption)
    if not found:
        return caption, ""
    return caption[: found.start()].strip(" |–—/("), found.group("credit").strip()


def _picture(image: HtmlElement, src: str) -> Picture:
    caption, credit = split_credit(_caption(image))
    return Picture(src=src, alt=clean(image.get("alt", "")), caption=caption, credit=credit)


def _address(image: HtmlElement) -> str | None:
    if not is_large(image):
        return None
    named = [image.get(name, "") for name in _SOURCES]
    largest = (image.get("srcset", "").split(",")[-1].split() or [""])[0]
    usable = [s.strip() for s in (*named, largest) if s.strip() and not s.startswith("data:")]
    return usable[0] if usable else None


def _caption(image: HtmlElement) -> str:
    """Return the caption: of the figure around it, else of the nearest element named so."""
    for holder in list(image.iterancestors())[:3]:
        if len(text_of(holder)) > _LONGEST_CAPTION:
            break
        lines = [clean(text_of(line)) for line in _caption_lines(holder)]
        if text := " ".join(line for line in lines if line):
            return text
    after = image.getnext()
    if after is not None and hints(after) & lexicon.CAPTION_HINTS:
        return clean(text_of(after))
    return ""


def _caption_lines(holder: HtmlElement) -> Iterator[HtmlElement]:
    for element in holder.iter():
        tag = tag_of(element)
        if tag in ("figcaption", "small", "caption") or hints(element) & lexicon.CAPTION_HINTS:
            yield element
            return
    if tag_of(holder) in ("figure", "p", "div") and len(text_of(holder)) < _LONGEST_CAPTION:
        yield holder

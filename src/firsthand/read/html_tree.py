"""Parses HTML and cuts away what is never part of a report: scripts, hidden parts, furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree
from lxml import html as lxml_html
from lxml.html import HtmlElement

from firsthand.model.errors import UnreadableError
from firsthand.read.lexicon import (
    COMMENT_HINTS,
    FURNITURE_HINTS,
    FURNITURE_NAMES,
    LEAD_HINTS,
    POST_HINTS,
)
from firsthand.read.wordlists import word_set

DEAD_TAGS = word_set(
    """
    script style noscript template svg math form button input select textarea object iframe
    embed audio video canvas map dialog link meta head
    """
)
FURNITURE_TAGS = frozenset({"nav", "aside", "footer"})
FURNITURE_ROLES = word_set(
    """
    navigation banner contentinfo complementary search dialog alert
    """
)
_WORDS = re.compile(r"[a-z]+|[^\W\d_a-z]+", re.I)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_LAYOUT = re.compile(r"(?:^|[-_])(?:has|no|with|without|js)[-_]|margin|padding|border", re.I)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
LONG = 80
"""Characters from which a paragraph counts as running text."""
_SMALL_PICTURE = 60
MOST_OF_FURNITURE = 0.4
MOST_OF_COMMENTS = 0.95
"""Above this share of the running text, an element's name is not believed."""


def parse(text: str) -> HtmlElement:
    """Return the root of an HTML page. Raises `UnreadableError` where there is nothing in it."""
    try:
        return lxml_html.document_fromstring(_DECLARATION.sub("", text.replace("\x00", "")))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError("The page is empty: capture it again from its address.") from error


def tag_of(element: HtmlElement) -> str:
    """Return the tag, or "" for comments and processing instructions."""
    return element.tag if isinstance(element.tag, str) else ""


def hints(element: HtmlElement) -> frozenset[str]:
    """Return the words of an element's class and id, in lower case."""
    return _hint_words(
        f"{element.get('class', '')} {element.get('id', '')} {element.get('data-component', '')}"
    )


@lru_cache(maxsize=8192)
def _hint_words(raw: str) -> frozenset[str]:
    if raw.isspace():
        return frozenset()
    names = [name for name in raw.split() if not _LAYOUT.search(name)]
    parts = (word for name in names for word in _WORDS.findall(_CAMEL.sub(" ", name)))
    return frozenset(w.casefold() for w in (*parts, *(re.sub(r"[^\w]", "", n) for n in names)))


def text_of(element: HtmlElement) -> str:
    """Return all words inside an element on one line."""
    return " ".join(str(element.text_content()).split())


def is_large(image: HtmlElement) -> bool:
    """Tell whether a picture may be part of the report, as far as its stated size tells."""
    sides = (re.match(r"\d+", image.get(side) or "") for side in ("width", "height"))
    return all(int(side.group()) >= _SMALL_PICTURE for side in sides if side)


def drop_dead(root: HtmlElement) -> None:
    """Cut away comments, scripts, forms and whatever a browser does not show."""
    for element in list(root.iter()):
        tag = tag_of(element)
        if tag == "":
            _cut(element)
        elif tag == "form" and _long_text(element) > LONG * 5:
            element.tag = "div"  # some systems wrap the whole page in one form
        elif tag in DEAD_TAGS or _is_hidden(element):
            _cut(element)


def drop_furniture(root: HtmlElement, headline: HtmlElement | None) -> None:
    """Cut away elements that say they are furniture, unless most of the text stands in them."""
    whole = _long_text(root)
    kept = set(headline.iterancestors()) | {headline} if headline is not None else set()
    lead = _lead(root, headline)
    for element in _furniture(root):
        if element.getparent() is None or element in kept:
            continue
        if element in lead and hints(element) & FURNITURE_HINTS <= LEAD_HINTS:
            continue
        most = MOST_OF_COMMENTS if hints(element) & COMMENT_HINTS else MOST_OF_FURNITURE
        if _long_text(element) <= whole * most:
            _cut(element)


def _lead(root: HtmlElement, headline: HtmlElement | None) -> frozenset[HtmlElement]:
    """Return the elements around the first running text below the headline."""
    seen = False
    for element in root.iter() if headline is not None else ():
        seen = seen or element is headline
        if seen and element is not headline and len((element.text or "").strip()) >= LONG:
            return frozenset([element, *element.iterancestors()])
    return frozenset()


def _names(element: HtmlElement) -> frozenset[str]:
    return frozenset(f"{element.get('class', '')} {element.get('id', '')}".lower().split())


def _furniture(root: HtmlElement) -> Iterator[HtmlElement]:
    for element in list(root.iter()):
        tag = tag_of(element)
        if tag in ("html", "body", "") or re.fullmatch(r"h[1-6]", tag):
            continue
        words = hints(element)
        named = bool(words & FURNITURE_HINTS or _names(element) & FURNITURE_NAMES)
        named = named and not words & POST_HINTS
        if tag in FURNITURE_TAGS or element.get("role") in FURNITURE_ROLES or named:
            yield element


def _long_text(element: HtmlElement) -> int:
    """Count the characters of running text: of blocks that hold a line of their own."""
    total = 0
    for part in element.iter("p", "div", "td", "li", "section", "article", "span", "main", "form"):
        own = len((part.text or "").strip()) + sum(len((c.tail or "").strip()) for c in part)
        total += own if own >= LONG else 0
    return total


def _is_hidden(element: HtmlElement) -> bool:
    if element.tag in ("html", "body"):
        return False
    return (
        "hidden" in element.attrib
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style", "")))
    )


def _cut(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()

"""Finds the headline of a page and takes the site's name off its title."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from firsthand.read.html_meta import PageMeta
from firsthand.read.html_tree import hints, text_of
from firsthand.read.lexicon import TITLE_SEPARATORS
from firsthand.read.naming import is_name_shaped, is_paper
from firsthand.read.text import clean, words
from firsthand.read.wordlists import word_set

_SEPARATOR = re.compile(TITLE_SEPARATORS)
_HEADLINE_HINTS = word_set(
    """
    headline title articletitle entrytitle posttitle h1
    """
)
_ALIKE = 0.6
_LONGEST_NAME = 5
_FEWEST = 3
_MOST_LINES = 60
_LINES = ("td", "th", "h1", "h2", "h3", "h4", "div", "p", "a", "b", "strong", "span", "font")


def find_headline(root: HtmlElement, meta: PageMeta) -> HtmlElement | None:
    """Return the element that holds the headline: the heading most like what the head declares."""
    site = site_title(root, meta)
    titles = (meta.headline, None if site else meta.title)
    declared = [set(words(text)) for text in titles if text]
    headings = [e for e in root.iter("h1", "h2", "h3") if 0 < len(text_of(e)) < 300]
    scored = [(_likeness(e, declared), e.tag == "h1", -i, e) for i, e in enumerate(headings)]
    best = max(scored, key=lambda entry: entry[:3], default=None)
    if best is not None and best[0] >= _ALIKE:
        return best[3]
    below = [e for e in headings if not (site and _opens_with(text_of(e), site))]
    firsts = [e for e in below if e.tag == "h1"] or (below[:1] if site else [])
    return firsts[0] if firsts else _named(root, declared)


def site_title(root: HtmlElement, meta: PageMeta) -> str | None:
    """Return the title of a page where it names the site and not the report.

    It is one name without separators; a line of the page opens with it, and a longer heading that
    shares no word with it stands there too. A noun of papers may stand for the line.
    """
    title = meta.title or ""
    if meta.headline or len(words(title)) > _LONGEST_NAME or not is_name_shaped(title):
        return None
    shown = [clean(e.text or "") for e in islice(root.iter(*_LINES), _MOST_LINES)]
    named = is_paper(title) or sum(_opens_with(text, title) for text in shown) > 0
    headings = [set(words(text_of(e))) for e in root.iter("h1", "h2", "h3")]
    said = set(words(title))
    other = any(len(found) > _FEWEST and not found & said for found in headings)
    other = other or (is_paper(title) and not headings)
    other = other or (is_paper(title) and any(len(found) > _LONGEST_NAME for found in headings))
    return title if named and other else None


def _opens_with(text: str, name: str) -> bool:
    found, wanted = words(text), words(name)
    return found[: len(wanted)] == wanted


def title_of(headline: HtmlElement | None, meta: PageMeta) -> str | None:
    """Return the title: the visible headline, else the declared one without the site's name."""
    if headline is not None:
        return clean(text_of(headline))
    if meta.headline:
        return meta.headline
    parts = title_parts(meta.title, None)
    return max(parts, key=len, default=None)


def title_parts(title: str | None, headline: str | None) -> tuple[str, ...]:
    """Return the parts of a page title that are not the headline: names of the site, sections.

    Without a headline all parts are returned.
    """
    if not title:
        return ()
    if headline and title.casefold() != headline.casefold() and headline in title:
        rest = [part.strip(" |-–—·•»:/") for part in title.split(headline, 1)]
        return tuple(part for whole in rest for part in _SEPARATOR.split(whole) if part.strip())
    parts = [part.strip() for part in _SEPARATOR.split(title) if part.strip()]
    if headline is None or len(parts) < 2:
        return tuple(parts) if headline is None else ()
    said = set(words(headline))
    shared = [len(said & set(words(part))) / max(1, len(words(part))) for part in parts]
    # A paper called after its town shares a word with many headlines: only the likest part goes.
    # Where none is like the headline it was written anew for the title, and the site comes last.
    if max(shared) <= 0.5:
        return tuple(reversed(parts))
    own = shared.index(max(shared))
    return tuple(p for i, p in enumerate(parts) if i != own and shared[i] < 1)


def _likeness(element: HtmlElement, declared: list[set[str]]) -> float:
    own = set(words(text_of(element)))
    if not own or not declared:
        return 0.0
    # A one-word masthead stands whole in most titles, so the shared part of the longer one counts.
    return max(
        len(own & said) / len(own) * min(1.0, 0.4 + len(own & said) / 5) for said in declared
    )


def _named(root: HtmlElement, declared: list[set[str]]) -> HtmlElement | None:
    for element in root.iter("div", "p", "span", "b", "strong", "td", "a"):
        text = text_of(element)
        if not 15 <= len(text) <= 200:
            continue
        own = set(words(text))
        shared = max((len(own & said) / len(own) for said in declared if own), default=0.0)
        if shared >= 0.9 and (len(own) >= 4 or hints(element) & _HEADLINE_HINTS):
            return element
    return None

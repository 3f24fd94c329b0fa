"""Finds who published a page: declared names first, then masthead, title, footer, host."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from lxml.html import HtmlElement

from firsthand.read import lexicon
from firsthand.read.html_headline import site_title, title_parts
from firsthand.read.html_meta import PageMeta
from firsthand.read.html_tree import hints, tag_of, text_of
from firsthand.read.lines import agency_of, is_date_line
from firsthand.read.naming import is_paper
from firsthand.read.text import clean, words
from firsthand.read.wordlists import word_set

MASTHEAD_HINTS = word_set(
    """
    mast masthead logo brand branding sitename sitetitle site-title site-name title-bar hdr
    head header top topbar banner nameplate bar rail
    """
)
_SPLIT = re.compile(
    r"\s[|/·•♦▪>»›:;✦★⚡☀☰]+\s|\s[–—-]\s|[|•·♦▪>»›⚡☀★]|(?<=[^\W\d])\.\s|\s{2,}|\n|\t"
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s+)?(?P<name>[^.|"
    r"•·©\d,]{3,60})",
    re.I,
)
_LEGAL_FORM = re.compile(
    r"\b(?:ltd|limited|inc|llc|plc|gmbh|holdings?|media group|group|co-operative society|"
    r"all rights.*)\b\.?",
    re.I,
)
_FREQUENCY = re.compile(r"[\s,]+\d{2,3}(?:[.,]\d\s*(?:fm|am|mhz)?|\s*(?:fm|am|mhz))$", re.I)
_ISSUE = re.compile(r"[\s,]+(?:no\.?|nr\.?|№|issue|vol\.?|numéro|n°|выпуск)\s*\d+.*$", re.I)
_SMALL = word_set(
    """
    of the and for de la le les du des et и на по in at to
    """
)
_PLATFORM_HOSTS = word_set(
    """
    www web archive cache amp m mobile
    """
)
_LONGEST = 7
_MOST_ELEMENTS = 200
_MOST_MASTHEADS = 12
_SENTENCE = re.compile(lexicon.FURNITURE_INSIDE, re.I)


def publisher(
    root: HtmlElement, meta: PageMeta, title: str | None, headline: HtmlElement | None
) -> tuple[str | None, tuple[str, ...]]:
    """Return the outlet's name and the other ways the page writes it.

    A masthead or footer line is believed to hold the name only where it is short, or where the
    title, the address or a declared name supports it.
    """
    site = site_title(root, meta)
    suffixes = [p for p in ([site] if site else title_parts(meta.title, title)) if _is_name(p)]
    masts = [m for m in mastheads(root, headline) if _is_name(m) and m != title]
    footers = [f for f in _footers(root) if _is_name(f)]
    agency = _credited(root)
    footers = [f for f in footers if not (agency and _akin(f, agency))] or footers
    host = host_name(meta.host)
    declared = [tidy(name) for name in meta.publishers]
    issue = [t for t in (meta.title or "",) if _ISSUE.search(t) and _is_name(_ISSUE.sub("", t))]
    outlet = next(iter(declared), None) or (tidy(_ISSUE.sub("", issue[0])) if issue else None)
    outlet = outlet or _agreed(suffixes, masts, footers, host)
    if outlet is None:
        return None, ()
    others = [*declared, *suffixes, *masts, *footers, meta.host]
    akin = [tidy(n) for n in others if n and (n in declared or _akin(n, outlet))]
    names = {n.casefold(): n for n in reversed(akin) if n.casefold() != outlet.casefold()}
    return outlet, tuple(reversed(names.values()))


def mastheads(root: HtmlElement, headline: HtmlElement | None) -> list[str]:
    """Return the lines above the headline that may be the site's name, most likely first."""
    found: list[tuple[int, int, str]] = []
    lines = 0
    for i, element in enumerate(_before(root, headline)):
        text = _own_line(element)
        if not text or len(text) > 160:
            continue
        lines += 1
        words_of = hints(element) | {h for a in element.iterancestors() for h in hints(a)}
        rank = 0 if element.get("href") in ("/", "./", "#", "/index.html") and i < 12 else 2
        rank = 1 if rank and (words_of & MASTHEAD_HINTS or _in_header(element)) else rank
        # Pages laid out in tables have no class words: there the first line is the masthead.
        if rank < 2 or i < 4 or lines == 1:
            found += [(rank, i, part) for part in _parts(text)[:1]]
    ordered = [part for _, _, part in sorted(found)]
    return list(dict.fromkeys(ordered))


def tidy(name: str) -> str:
    """Return a name without frequency and stray marks; shouting becomes title case."""
    name = re.sub(r"^\((.*)\)$", r"\1", name.strip())
    plain = _balanced(_FREQUENCY.sub("", clean(name).strip(' .,:;|-–—·•<>»«"“”')))
    letters = [c for c in plain if c.isalpha()]
    if len(letters) > 4 and " " in plain and all(c.isupper() for c in letters):
        return " ".join(_title_word(w, i) for i, w in enumerate(plain.split()))
    return plain


def _balanced(name: str) -> str:
    """Close the quotation marks at the end of a name that were taken for stray ones."""
    for opening, closing in (("«", "»"), ("„", "“"), ("“", "”")):
        if name.count(opening) > name.count(closing):
            return name + closing
    return name


def host_name(host: str) -> str | None:
    """Return the name part of a host ("news.tarsk-post.example" gives "tarsk-post")."""
    labels = [label for label in host.split(".") if label not in _PLATFORM_HOSTS]
    if len(labels) < 2:
        return None
    tail = 3 if len(labels) > 2 and len(labels[-2]) <= 3 else 2
    return labels[-tail] if len(labels) >= tail else labels[0]


def _title_word(word: str, i: int) -> str:
    lower = word.lower()
    if len(word) <= 2 and lower not in _SMALL:
        return word  # "FM", "TV"
    if i and lower in _SMALL:
        return lower
    return re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)*", lambda m: m.group().capitalize(), lower)


def _agreed(
    suffixes: list[str], masts: list[str], footers: list[str], host: str | None
) -> str | None:
    """Return the candidate that other candidates support; else the first by kind."""
    candidates = [*suffixes, *masts[:_MOST_MASTHEADS], *footers]
    best, most = None, 0
    for name in candidates:
        support = sum(_akin(name, other) for other in candidates) - 1
        support += 2 * bool(host and _in_host(name, host))
        if support > most:
            best, most = name, support
    titled = (name for name in candidates if is_paper(name))
    best = best or next(titled, None) or next(iter(candidates), None) or host
    longer = next((name for name in candidates if best and _is_acronym(best, name)), best)
    return tidy(longer) if longer else None


def _is_acronym(short: str, name: str) -> bool:
    """Tell whether `short` is made of the first letters of a name of two words or more."""
    if not 2 <= len(short) <= 8 or " " in short:
        return False
    letters = re.sub(r"[^\w]", "", short).casefold()
    initials = "".join(word[0] for word in words(name))
    dense = "".join(word[0] for word in words(name) if word not in _SMALL)
    return len(letters) >= 2 and letters in (initials, dense)


def _akin(a: str, b: str) -> bool:
    """Tell whether two names share all words of the shorter one."""
    if _is_acronym(a, b) or _is_acronym(b, a):
        return True
    one, two = set(words(a)) - _SMALL, set(words(b)) - _SMALL
    if one and two and (one <= two or two <= one):
        return True
    return _in_host(a, b) if "." in b and " " not in b else "." in a and _in_host(b, a)


def _in_host(name: str, host: str) -> bool:
    parts = [w for w in words(name) if w not in _SMALL]
    squeezed = re.sub(r"[^\w]", "", host.casefold())
    return bool(parts) and (all(part in squeezed for part in parts) or parts[-1] == squeezed)


def _is_name(text: str) -> bool:
    count = len(words(text))
    if _SENTENCE.search(text) or is_date_line(text):
        return False
    return 0 < count <= _LONGEST and len(text) <= 60 and not text.endswith(("?", "!", "…"))


def _before(root: HtmlElement, headline: HtmlElement | None) -> Iterator[HtmlElement]:
    """Yield elements above the headline (all of a page's first ones where there is none)."""
    body = root.find("body")
    for i, element in enumerate((body if body is not None else root).iter()):
        if element is headline or i > _MOST_ELEMENTS:
            return
        if tag_of(element) and not (headline is not None and element in headline.iterancestors()):
            yield element


def _own_line(element: HtmlElement) -> str:
    """Return the words of an element up to its first child, or of its only line."""
    own = clean(element.text or "")
    if own:
        return own
    image = element.find("img") if tag_of(element) in ("a", "div", "header", "h1") else None
    return clean(image.get("alt", "")) if image is not None else ""


def _parts(text: str) -> list[str]:
    return [part for raw in _SPLIT.split(text) if raw and (part := raw.strip(" .,:;|–—-"))]


def _in_header(element: HtmlElement) -> bool:
    return (
        any(tag_of(a) == "header" for a in element.iterancestors()) or tag_of(element) == "header"
    )


def copyright_holder(text: str) -> str | None:
    """Return the name after a copyright sign, without its legal form, or None."""
    found = _COPYRIGHT.search(text)
    return _LEGAL_FORM.sub("", found.group("name")).strip(" .,") if found else None


def _credited(root: HtmlElement) -> str | None:
    """Return the agency that the first dateline in brackets credits, or None."""
    lines = (text_of(p)[:200] for p in islice(root.iter("p", "td", "div"), _MOST_ELEMENTS))
    return next((agency for line in lines if (agency := agency_of(line))), None)


def _footers(root: HtmlElement) -> Iterable[str]:
    """Yield the names after a copyright sign, and footers that are nothing but a name."""
    for element in list(root.iter("footer", "small", "p", "div", "span", "td"))[-12:]:
        text = text_of(element)
        if len(text) > 200:
            continue
        if holder := copyright_holder(text):
            yield holder

"""Reads what a page says about itself: JSON-LD, meta elements, microdata, addresses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from firsthand.model.record import Record
from firsthand.read.dates import day_of
from firsthand.read.html_tree import text_of
from firsthand.read.text import clean
from firsthand.read.wordlists import word_list

_PUBLISHED = word_list(
    """
    article:published_time article:published og:published_time published_time datepublished
    date pubdate publishdate publish-date publish_date publication_date publicationdate
    dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created
    citation_publication_date citation_date citation_online_date sailthru.date
    parsely-pub-date cxenseparse:recs:publishtime article.published datecreated created
    originalpublicationdate time mediator_published_time article:post_date release_date
    rnews:datepublished
    """
)
_MODIFIED = word_list(
    """
    article:modified_time og:updated_time last-modified lastmod dc.date.modified datemodified
    dcterms.modified revised
    """
)
_SITE = ("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher")
_SITE_LATE = ("citation_publisher", "dcterms.publisher", "publisher", "copyright")
_AUTHOR = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
_ARTICLE = re.compile(r"Article|Report|Posting|BlogPost|Review|WebPage|CreativeWork")
_SAVED = re.compile(r"saved from url=\(\d+\)(\S+)|page saved with \S+\s*url:\s*(\S+)", re.I)


class PageMeta(Record, frozen=True, kw_only=True):
    """What the page declares. Dates are EDTF days."""

    title: str | None = None
    """Of the `title` element, with whatever the site adds to it."""
    headline: str | None = None
    publishers: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    description: str | None = None
    types: tuple[str, ...] = ()
    """JSON-LD types, `og:type`, sections: words that tell the kind of document."""
    body: str | None = None
    """JSON-LD `articleBody`: the words of the report, where the page gives them to machines."""
    url: str | None = None
    language: str | None = None

    @property
    def host(self) -> str:
        """Host name of the page's address without "www.", or ""."""
        return (urlsplit(self.url or "").hostname or "").removeprefix("www.")


def read_meta(root: HtmlElement, given_url: str | None) -> PageMeta:
    """Return what the head, the JSON-LD and the microdata of a page declare about it."""
    metas = _metas(root)
    articles = list(_articles(root))
    titles = root.xpath("//title[1]")
    language = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")[
        :2
    ]
    return PageMeta(
        title=clean(text_of(titles[0])) or None if titles else None,
        headline=_first(
            _strings(articles, "headline") + _all(metas, ("og:title", "twitter:title"))
        ),
        publishers=_publishers(articles, metas),
        authors=tuple(_names(articles, "author") or _plain_authors(metas)),
        published=_published(root, articles, metas),
        modified=_day(_strings(articles, "dateModified") + _all(metas, _MODIFIED)),
        description=_first(_all(metas, ("og:description", "description", "twitter:description"))),
        types=_types(articles, metas),
        body=max((str(a.get("articleBody") or "") for a in articles), key=len, default="") or None,
        url=_url(root, metas, given_url),
        language=language.lower() if language.isalpha() and len(language) == 2 else None,
    )


def _metas(root: HtmlElement) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = clean(meta.get("content") or "")
        if name and content:
            found.setdefault(name.strip().lower(), []).append(content)
    return found


def _articles(root: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in root.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        yield from sorted(_objects(data), key=lambda o: "WebPage" in str(o.get("@type")))


def _objects(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(data, list) and depth < 6:
        for part in data:
            yield from _objects(part, depth + 1)
    elif isinstance(data, dict) and depth < 6:
        if _ARTICLE.search(str(data.get("@type", ""))):
            yield data
        yield from _objects(data.get("@graph"), depth + 1)
        yield from _objects(data.get("mainEntity"), depth + 1)


def _strings(articles: list[dict[str, Any]], key: str) -> list[str]:
    values = [article.get(key) for article in articles]
    return [clean(value) for value in values if isinstance(value, str) and clean(value)]


def _names(articles: list[dict[str, Any]], key: str) -> list[str]:
    out: list[str] = []
    for article in articles:
        value = article.get(key)
        for part in value if isinstance(value, list) else [value]:
            name = part.get("name") if isinstance(part, dict) else part
            if isinstance(name, str) and clean(name) and clean(name) not in out:
                out.append(clean(name))
    return out


def _publishers(articles: list[dict[str, Any]], metas: dict[str, list[str]]) -> tuple[str, ...]:
    names = _names(articles, "publisher") + _all(metas, _SITE)
    names = names or _names(articles, "sourceOrganization") + _all(metas, _SITE_LATE)
    return tuple(dict.fromkeys(n for n in names if not n.startswith("http") and len(n) < 90))


def _plain_authors(metas: dict[str, list[str]]) -> list[str]:
    return [name for name in _all(metas, _AUTHOR) if not name.startswith(("http", "@"))]


def _published(
    root: HtmlElement, articles: list[dict[str, Any]], metas: dict[str, list[str]]
) -> str | None:
    stated = [*_strings(articles, "datePublished"), *_strings(articles, "dateCreated")]
    props = root.xpath(
        "//*[@itemprop='datePublished']/@datetime | //*[@itemprop='datePublished']/@content"
        " | //time[@pubdate]/@datetime"
    )
    return _day([*stated, *_all(metas, _PUBLISHED), *map(str, props)])


def _types(articles: list[dict[str, Any]], metas: dict[str, list[str]]) -> tuple[str, ...]:
    kinds = [str(article.get("@type")) for article in articles]
    sections = _strings(articles, "articleSection")
    return (*kinds, *sections, *_all(metas, ("og:type", "article:section", "section")))


def _url(root: HtmlElement, metas: dict[str, list[str]], given: str | None) -> str | None:
    links = root.xpath("//link[@rel='canonical']/@href")
    stated = [*map(str, links), *_all(metas, ("og:url", "twitter:url")), given or "", _saved(root)]
    return _first([url for url in stated if url.startswith("http")])


def _saved(root: HtmlElement) -> str:
    """Return the address that browsers and capture tools leave in a comment at the top."""
    for comment in root.xpath("/comment() | //comment()")[:5]:
        if found := _SAVED.search(comment.text or ""):
            return found.group(1) or found.group(2)
    return ""


def _all(metas: dict[str, list[str]], names: tuple[str, ...] | list[str]) -> list[str]:
    return [value for name in names for value in metas.get(name, ())]


def _first(values: list[str]) -> str | None:
    return next((value for value in values if value), None)


def _day(values: list[str]) -> str | None:
    return next((day for value in values if (day := day_of(value))), None)

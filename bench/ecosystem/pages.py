"""Writes a report as the file that a documenter would have saved."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence

from bench.ecosystem.phrasing import unmarked
from bench.ecosystem.reports import Report

PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title} | {outlet}</title>
<meta property="og:site_name" content="{outlet}"><meta property="og:type" content="article">
<link rel="canonical" href="{url}">{dated}</head>
<body><nav><a href="/news">News</a> <a href="/life">Life</a> <a href="/about">About</a></nav>
<article><h1>{title}</h1>
{body}
</article><footer>© {outlet}</footer></body></html>
"""


def page(report: Report) -> bytes:
    """Return the bytes of an HTML page; its outlet and day stand in its metadata."""
    outlet = report.outlet.name
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": report.title,
        "datePublished": f"{report.published}",
        "publisher": {"@type": "Organization", "name": outlet},
    }
    told = json.dumps(data, ensure_ascii=False)
    dated = f'<script type="application/ld+json">{told}</script>' if report.dated else ""
    return PAGE.format(
        language=report.outlet.language,
        title=html.escape(report.title),
        outlet=html.escape(outlet),
        url=report.url,
        dated=dated,
        body="\n".join(_paragraphs(report)),
    ).encode()


def _paragraphs(report: Report) -> Sequence[str]:
    out = []
    for paragraph in report.paragraphs:
        text = html.escape(unmarked(paragraph), quote=False)
        at = text.casefold().find(report.anchor.casefold()) if report.target else -1
        if at >= 0:
            end = at + len(report.anchor)
            text = f'{text[:at]}<a href="{report.target}">{text[at:end]}</a>{text[end:]}'
        out.append(f"<p>{text}</p>")
    return out

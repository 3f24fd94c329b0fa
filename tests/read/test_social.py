from __future__ import annotations

from collections.abc import Callable

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis

Read = Callable[..., Document]

POST = """<html><head><title>valley eyes on Chirrup</title></head><body>
<div>Chirrup · Log in · Sign up</div>
<div class="post"><div class="who"><strong>valley eyes</strong> <span>@valley_eyes</span></div>
<p>six lorries, no plates. they took the doors off</p><p>#Ostvale</p>
<div class="meta">04:12 · May 9, 2034</div><div class="stats">1.2K reposts · 310 likes</div></div>
<div class="replies"><p><b>hill_ed</b> pics?</p>
<p><b>jo</b> it was fog all night</p></div></body></html>"""


def test_post(document: Read) -> None:
    doc = document("p.html", POST)
    assert doc.kind == DocumentKind.SOCIAL_POST
    assert (doc.outlet, doc.outlet_names, doc.author) == (
        "valley eyes",
        ("@valley_eyes",),
        "valley eyes",
    )
    assert (doc.published, doc.published_basis) == ("2034-05-09", PublishedBasis.DATELINE)
    assert doc.text == "six lorries, no plates. they took the doors off\n\n#Ostvale"
    assert doc.notes == ("2 replies by others were left out",)


def test_thread_with_the_account_is_kept(document: Read) -> None:
    thread = POST.replace("<b>jo</b> it was fog all night", "<b>@valley_eyes</b> no, monday i mean")
    doc = document("p.html", thread.replace("<b>hill_ed</b>", "<b>@hill_ed</b>"))
    replies = [b for b in doc.blocks if b.kind == BlockKind.POST]
    assert [b.speaker for b in replies] == ["@hill_ed", "@valley_eyes"]
    assert doc.text[replies[1].start : replies[1].end] == "no, monday i mean"


def test_relative_time_is_no_date(document: Read) -> None:
    doc = document("p.html", POST.replace("04:12 · May 9, 2034", "2 days ago"))
    assert (doc.published, doc.published_basis) == (None, PublishedBasis.NONE)


def test_article_with_a_handle_is_no_post(document: Read) -> None:
    html = (
        "<html><head><title>Six lorries | Harrow Post</title></head><body><h1>Six lorries</h1>"
        "<p>By Ola Finch @olafinch</p><p>Six lorries came into Ostvale before sunrise and "
        "left it empty, residents said.</p></body></html>"
    )
    assert document("a.html", html).kind == DocumentKind.NEWS

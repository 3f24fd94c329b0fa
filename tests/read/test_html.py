from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis

Read = Callable[..., Document]
Blocks = Callable[[Document, BlockKind], list[str]]

LEAD = (
    "Soldiers emptied the village of Ostvale before sunrise on Tuesday, and at least nineteen "
    "families slept in the school that night, three teachers said."
)
SECOND = (
    "“They gave us ten minutes and then they took the doors off,” said Ena Marrick, who runs the "
    "village shop. She counted six lorries."
)
THIRD = (
    "The army did not answer questions sent by this newspaper on Wednesday. A local councillor, "
    "Pell Dorrance, said the order had come from the capital."
)

SEMANTIC = f"""<!doctype html><html lang="en"><head>
<title>Village emptied at dawn | Quenby Gazette</title>
<meta property="og:site_name" content="Quenby Gazette">
<link rel="canonical" href="https://www.quenbygazette.example/news/ostvale-emptied">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite",
"name":"x"}},{{"@type":"NewsArticle","headline":"Village emptied at dawn","datePublished":
"2034-05-09T06:10:00+03:00","dateModified":"2034-05-11T00:00:00Z","author":[{{"@type":"Person",
"name":"Ada Brunnel"}}],"publisher":{{"@type":"Organization","name":"Quenby Gazette"}}}}]}}</script>
</head><body><header><a href="/">Quenby Gazette</a></header><nav><ul><li><a href="/w">World</a></li>
<li><a href="/s">Sport</a></li></ul></nav>
<div class="cookie-banner">We use cookies. <button>Accept all</button></div>
<main><article><h1>Village emptied at dawn</h1>
<p class="standfirst">Teachers opened the school to nineteen families</p>
<div class="byline">By <a href="/ada">Ada Brunnel</a>, rural affairs correspondent</div>
<time datetime="2034-05-09T06:10:00+03:00">9 May 2034</time>
<div class="share-tools"><a href="#">Share on Plaza</a></div>
<figure><img src="../img/ostvale%20door.jpg" alt="A door"><figcaption>A door on the road to Ostvale.
Photograph: Ivo Tarn/Gazette</figcaption></figure>
<p>{LEAD}</p><p>{SECOND}</p>
<aside class="related"><h3>Related</h3>
<ul><li><a href="/x">Sheep prices soar in the south</a></li></ul></aside>
<h2>No answer</h2><p>{THIRD}</p>
<blockquote><p>Nobody in this village has ever owned a gun.</p></blockquote>
<p>The school is <a href="https://example.org/school">still open</a> to them.</p>
<ul><li>Six lorries came.</li><li>Two houses burned.</li></ul>
<table><tr><th>Hamlet</th><th>Houses</th></tr><tr><td>Ostvale</td><td>19</td></tr></table>
<p class="correction">Correction:
an earlier version of this article said seven lorries had come.</p>
<div class="author-bio"><p>Ada Brunnel has written about farming for the Gazette for eleven years
and keeps two goats called Salt and Pepper in the yard.</p></div></article></main>
<section id="comments"><h3>Comments (2)</h3>
<p><b>grumbler</b> I saw it all from the hill, believe me,
and there were eighty of them in white vans, and that is the whole truth about this story.</p>
</section>
<footer>© 2034 Quenby Gazette. All rights reserved.</footer></body></html>"""


def test_semantic_page(document: Read, blocks: Blocks) -> None:
    doc = document("a.html", SEMANTIC)
    assert (doc.title, doc.outlet) == ("Village emptied at dawn", "Quenby Gazette")
    assert (doc.author, doc.author_role) == ("Ada Brunnel", "rural affairs correspondent")
    assert (doc.published, doc.published_basis) == ("2034-05-09", PublishedBasis.METADATA)
    assert (doc.kind, doc.language) == (DocumentKind.NEWS, "en")
    assert doc.url == "https://www.quenbygazette.example/news/ostvale-emptied"
    assert blocks(doc, BlockKind.HEADLINE) == ["Village emptied at dawn"]
    assert blocks(doc, BlockKind.STANDFIRST) == ["Teachers opened the school to nineteen families"]
    assert blocks(doc, BlockKind.CAPTION) == ["A door on the road to Ostvale."]
    assert blocks(doc, BlockKind.CREDIT) == ["Photograph: Ivo Tarn/Gazette"]
    assert blocks(doc, BlockKind.QUOTE) == ["Nobody in this village has ever owned a gun."]
    assert blocks(doc, BlockKind.HEADING) == ["No answer"]
    assert blocks(doc, BlockKind.NOTE)[0].startswith("Correction: an earlier version")
    for words in (LEAD, SECOND, THIRD, "Six lorries came.", "Ostvale | 19"):
        assert words in blocks(doc, BlockKind.PARAGRAPH)


@pytest.mark.parametrize(
    "furniture",
    ["cookies", "Share on", "Sheep prices", "World", "goats", "white vans", "rights reserved"],
)
def test_furniture_is_cut(document: Read, furniture: str) -> None:
    assert furniture not in document("a.html", SEMANTIC).text


def test_links_keep_their_anchor(document: Read) -> None:
    doc = document("a.html", SEMANTIC)
    anchors = {link.url: doc.text[link.start : link.end] for link in doc.links}
    assert anchors["https://example.org/school"] == "still open"


def test_pictures(document: Read) -> None:
    (picture,) = document("a.html", SEMANTIC).pictures
    assert (picture.src, picture.alt) == ("../img/ostvale%20door.jpg", "A door")
    assert picture.caption == "A door on the road to Ostvale."
    assert picture.credit == "Photograph: Ivo Tarn/Gazette"


SOUP = f"""<html><head><title>The Merrowick Tide: They took the doors</title></head><body>
<center><h2>THE MERROWICK TIDE</h2><i>News of one valley</i></center><hr>
<div>Home | Valley | Births | Deaths | Contact</div>
<h1>They took the doors</h1><div>Written by Ola Finch — 11 May 2034</div>
<div>{LEAD}<br><br>{SECOND}</div>
<div><img src="door.jpg"><div class="caption">The shop on Tuesday.</div></div>
<div>{THIRD}</div><p>Read also: the price of hay</p><hr><p>FOR SALE: a good ladder.</p>
<p>Copy to the editor by Monday.</p></body></html>"""


def test_div_soup(document: Read, blocks: Blocks) -> None:
    doc = document("b.html", SOUP)
    assert doc.outlet == "The Merrowick Tide"
    assert (doc.published, doc.published_basis) == ("2034-05-11", PublishedBasis.DATELINE)
    assert blocks(doc, BlockKind.PARAGRAPH) == [LEAD, SECOND, THIRD]
    assert blocks(doc, BlockKind.CAPTION) == ["The shop on Tuesday."]
    assert doc.author == "Ola Finch"


RUSSIAN = """<html lang="ru"><head><title>Деревню вывезли ночью — Верхний берег</title>
<meta property="article:published_time" content="2034-05-10T09:00"></head><body>
<header>ВЕРХНИЙ БЕРЕГ — еженедельник</header><div class="menu"><a href="/a">Город</a></div>
<h1>Деревню вывезли ночью</h1><p>10 мая 2034 г.</p>
<p>Военные вывезли жителей деревни Оствейл до рассвета во вторник, сообщили три учительницы.</p>
<p>«Дали десять минут, потом сняли двери», — рассказала владелица лавки Эна Маррик.</p>
<p>Читайте также: цены на овец выросли вдвое</p><p>Подписывайтесь на наш канал</p></body></html>"""


def test_russian_page(document: Read, blocks: Blocks) -> None:
    doc = document("c.html", RUSSIAN)
    assert (doc.language, doc.published, doc.outlet) == ("ru", "2034-05-10", "Верхний берег")
    assert len(blocks(doc, BlockKind.PARAGRAPH)) == 2
    assert blocks(doc, BlockKind.DATELINE) == ["10 мая 2034 г."]


def page(body: str, head: str = "", title: str = "Four men held | Harrow Post") -> str:
    return (
        f"<html><head><title>{title}</title>{head}</head><body><h1>Four men held</h1>{body}"
        f"<p>{SECOND}</p><p>{THIRD}</p></body></html>"
    )


def test_dateline_is_a_block_and_signs_a_wire(document: Read, blocks: Blocks) -> None:
    body = f"<p>OSTVALE, Quenby, May 9 (Halden) - {LEAD}</p>"
    head = '<meta property="og:site_name" content="Halden News Agency">'
    doc = document("w.html", page(body, head, "Four men held"))
    assert blocks(doc, BlockKind.DATELINE) == ["OSTVALE, Quenby, May 9 (Halden)"]
    assert blocks(doc, BlockKind.PARAGRAPH)[0] == LEAD
    assert doc.kind == DocumentKind.WIRE
    reprint = document("r.html", page(body))
    assert (reprint.kind, reprint.outlet) == (DocumentKind.NEWS, "Harrow Post")


def test_year_comes_from_the_address(document: Read) -> None:
    body = f"<p class='date'>OSTVALE, 9 May</p><p>{LEAD}</p>"
    head = '<link rel="canonical" href="https://harrowpost.example/2034/four-men">'
    assert document("y.html", page(body, head)).published == "2034-05-09"


def test_no_date_is_invented(document: Read) -> None:
    doc = document(
        "n.html", page(f"<p>2 hours ago</p><p>{LEAD}</p><p>It was 3 June 1998 again.</p>")
    )
    assert (doc.published, doc.published_basis) == (None, PublishedBasis.NONE)


def test_date_in_the_address(document: Read) -> None:
    doc = document("u.html", page(f"<p>{LEAD}</p>"), url="https://x.example/2034/05/12/four-men")
    assert (doc.published, doc.published_basis) == ("2034-05-12", PublishedBasis.URL)


def test_kinds_of_pages(document: Read) -> None:
    opinion = page(f"<p>{LEAD}</p>", '<meta property="article:section" content="Opinion">')
    assert document("o.html", opinion).kind == DocumentKind.OPINION
    ministry = page(f"<p>{LEAD}</p>", title="Four men held | Ministry of Roads")
    assert document("m.html", ministry).kind == DocumentKind.PRESS_RELEASE
    sections = "".join(f"<h2>{n}. Part</h2><p>{LEAD}</p>" for n in range(1, 6))
    report = page(
        f"<p>This report is about Ostvale.</p>{sections}", title="Four | Valley Rights Watch"
    )
    assert document("g.html", report).kind == DocumentKind.NGO_REPORT


def test_embedded_post_and_reporters(document: Read, blocks: Blocks) -> None:
    post = '<blockquote class="twitter-tweet"><p>they took everyone</p>— ena (@ena_m)</blockquote>'
    doc = document(
        "e.html",
        page(f"<p>{LEAD}</p>{post}<p>(Reporting by Jo Lind in Quenby; editing by Al Roe)</p>"),
    )
    assert "they took everyone" in blocks(doc, BlockKind.POST)
    assert blocks(doc, BlockKind.BYLINE) == ["(Reporting by Jo Lind in Quenby; editing by Al Roe)"]
    assert doc.author == "Jo Lind"


def test_comments_longer_than_the_report_are_cut(document: Read) -> None:
    many = "".join(f"<p>Reader {n} thinks that {LEAD}</p>" for n in range(30))
    doc = document("k.html", page(f"<p>{LEAD}</p><div id='comments'>{many}</div>"))
    assert "Reader 7" not in doc.text


def test_wall_is_noted(document: Read, blocks: Blocks) -> None:
    wall = (
        "<html><head><title>Four men held</title></head><body><h1>Four men held</h1>"
        "<p>Please log in to continue reading this story.</p></body></html>"
    )
    assert any("wall" in note for note in document("p.html", wall).notes)


def test_transcript_page(document: Read) -> None:
    turns = "".join(
        f"<p><b>{who}:</b> Line number {n} of the talk.</p>"
        for n, who in enumerate(["HOST", "MARRICK"] * 3)
    )
    html = f"<title>Valley FM</title><h1>The evening talk</h1>{turns}"
    doc = document("t.html", html)
    assert doc.kind == DocumentKind.TRANSCRIPT
    speech = [b for b in doc.blocks if b.kind == BlockKind.SPEECH]
    assert [b.speaker for b in speech[:2]] == ["HOST", "MARRICK"]
    assert doc.text[speech[0].start : speech[0].end] == "Line number 0 of the talk."
    assert "HOST: Line number 0" in doc.text


def test_issue_of_a_paper_is_its_own_outlet(document: Read) -> None:
    html = page(f"<p>{LEAD}</p>", title="Valley Weekly no. 412").replace(
        "Four men held", "The Valley Weekly"
    )
    assert document("i.html", html).outlet == "Valley Weekly"


def test_words_from_metadata_where_a_page_shows_none(document: Read, blocks: Blocks) -> None:
    declared = '{"@type":"NewsArticle","headline":"Four men held","articleBody":"%s\\n\\n%s"}'
    html = (
        "<html><head><title>Four men held</title><script type='application/ld+json'>"
        f"{declared % (LEAD, THIRD)}</script></head><body><h1>Four men held</h1></body></html>"
    )
    doc = document("j.html", html)
    assert blocks(doc, BlockKind.PARAGRAPH) == [LEAD, THIRD]
    assert any("metadata" in note for note in doc.notes)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Тарон Вельский, Осток. 12 мая 2034 года", "Тарон Вельский"),
        ("Ada Brunnel, Ostvale, 12 May 2034", "Ada Brunnel"),
    ],
)
def test_who_signs_at_the_end_with_the_day_is_the_author(
    document: Callable[..., Document], line: str, author: str
) -> None:
    page = (
        "<html><body><h1>Ostvale pit shut</h1><p>The pit at Ostvale was shut on Monday after two "
        f"men fell into it, the mayor said.</p><p class='podpis'>{line}</p></body></html>"
    )
    found = document("pit.html", page)
    assert (found.author, found.published) == (author, "2034-05-12")


def test_a_caption_with_a_day_stays_a_caption(
    document: Callable[..., Document], blocks: Callable[[Document, BlockKind], list[str]]
) -> None:
    page = (
        "<html><body><h1>Ostvale pit shut</h1><figure><img src='a.jpg'><figcaption>The shaft at "
        "Ostvale on 12 May 2034</figcaption></figure><p>The pit at Ostvale was shut on Monday "
        "after two men fell into it, the mayor said.</p></body></html>"
    )
    found = document("pit.html", page)
    assert blocks(found, BlockKind.CAPTION) == ["The shaft at Ostvale on 12 May 2034"]
    assert found.author is None


@pytest.mark.parametrize(
    "line",
    [
        "<div><span>Share</span><span>Chirp it</span><span>Send to a friend</span></div>",
        "<div><h3>Also this week</h3><p>Goose fair moved to Sunday.</p></div>",
    ],
)
def test_buttons_and_teasers_after_the_report_are_cut(document: Read, line: str) -> None:
    page = f"<html><body><h1>Village emptied</h1><p>{LEAD}</p><p>{SECOND}</p>{line}</body></html>"
    text = document("a.html", page).text
    assert text.endswith("She counted six lorries.")

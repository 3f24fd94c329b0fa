"""Pages printed from a browser to PDF, and pictures of posts."""

from __future__ import annotations

from firsthand.read.images import _draft
from firsthand.read.printouts import browser_lines, parted_title, printed_address

TITLE = "Three held at the pans - Harbour Post"
PAGE = [
    "Home Politics Sport",
    "Three held at the pans",
    "3 April 2031",
    "Guards held three people, a worker said.",
    "They were let go at noon.",
]
AROUND = [
    "11/4/31, 9:12 AM Three held at the pans - Harbour Post",
    "https://post.example/a/three-held 1/2",
]


def test_what_the_browser_adds_is_found() -> None:
    assert browser_lines([*PAGE, *AROUND], TITLE) == frozenset(AROUND)
    assert printed_address(AROUND) == "https://post.example/a/three-held"
    apart = ["11/4/31, 9:12 AM", TITLE, AROUND[1]]
    assert browser_lines([*PAGE, *apart], TITLE) == frozenset(apart)
    other = ["https://post.example/a", "1 of 2", "04.11.2031, 09:12"]
    assert browser_lines([*PAGE, *other], TITLE) == frozenset(other)


def test_without_an_address_nothing_is_the_browsers() -> None:
    assert browser_lines([*PAGE, "3/4/2031, 9:12 The lorries came.", "1/2"], TITLE) == frozenset()


def test_an_hour_before_words_of_the_report_is_the_reports() -> None:
    told = "3/4/2031, 9:12 The lorries came."
    assert told not in browser_lines([*PAGE, told, AROUND[1]], TITLE)


def test_of_several_addresses_the_one_on_most_pages_is_the_reports() -> None:
    other, own = "https://ads.example/a", "https://post.example/b"
    assert printed_address([f"{own} 1/2", other, f"{own} 2/2"]) == own
    assert printed_address([own, other]) == own


def test_a_file_of_ones_own_has_no_web_address() -> None:
    assert printed_address(["file:///pages/page.html 1/1"]) is None


def test_a_stated_title_is_parted_where_the_headline_ends() -> None:
    assert parted_title(TITLE, PAGE) == ("Three held at the pans", "Harbour Post")
    assert parted_title("Minutes - final - clean", PAGE) is None
    assert parted_title("", PAGE) is None


def test_a_picture_of_a_post_is_a_post() -> None:
    post = _draft(
        ["Pans Police @panspolice : 3 Apr 2031", "Nobody was hurt.", "88 Likes 2 Reposts"]
    )
    assert (post.kind, post.outlet, post.published) == ("social-post", "Pans Police", "2031-04-03")
    assert [piece.text for piece in post.pieces] == ["Nobody was hurt."]
    letter = _draft(["MINISTRY OF ROADS", "9 May 2034", "Nobody was hurt, the Ministry states."])
    assert letter.kind != "social-post"

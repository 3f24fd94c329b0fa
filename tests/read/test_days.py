"""The day of publication: how it is written, and which of several days it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Document
from firsthand.read.date_forms import plain_forms
from firsthand.read.date_labels import Standing, standing
from firsthand.read.date_order import day_first
from firsthand.read.dates import find_dates
from firsthand.read.publication_day import month_told, visible_date

Read = Callable[..., Document]

BODY = (
    "Six men were taken from the brickyard at Tarsk on 2 March 2034, two women who saw it said.\n\n"
    "A nurse said three of them could not walk. She wrote it down on 9 March 2034."
)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("the twelfth of March, two thousand and thirty-four", "2034-03-12"),
        ("this 12th day of March 2034", "2034-03-12"),
        ("тридцать первого марта две тысячи тридцать четвёртого года", "2034-03-31"),
        ("le vingt et un mars deux mille trente-quatre", "2034-03-21"),
        ("le premier avril 2034", "2034-04-01"),
        ("12/III-2034", "2034-03-12"),
        ("«12» марта 2034 г.", "2034-03-12"),
        ("121140Z MAR 34", "2034-03-12"),
        ("121140 МАР 34", "2034-03-12"),
        ("12-Mar-2034", "2034-03-12"),
        ("12 марта 34 г.", "2034-03-12"),
        ("исх. от 12.03.34", "2034-03-12"),
        ("12. 03. 2034", "2034-03-12"),
        ("March l2, 2O34", "2034-03-12"),
        ("03/14/2034", "2034-03-14"),
    ],
)
def test_rarer_ways_to_write_a_day(line: str, day: str) -> None:
    (found,) = find_dates(plain_forms(line, None))
    assert found.edtf() == day


@pytest.mark.parametrize(
    "line",
    ["the second may be free", "№ 3/12/34", "4/5/2034", "version 1.12.3", "Дело № 1-19/2034"],
)
def test_what_is_no_sure_day(line: str) -> None:
    assert all(date.edtf() is None for date in find_dates(plain_forms(line, None)))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The Lantern, 4/5/2034. Six men were taken on 2 May.", True),
        ("The Lantern, 4/5/2034. Six men were taken on 2 April.", False),
        ("The Lantern, 4/5/2034. Six men were taken on 3 March.", None),
        ("The Lantern, 12/3/2034. Posted 12 March.", True),
        ("Выпуск 4/5/2034, утро", True),
        ("Diffusé le 4/5/2034 dans les rues", True),
        ("4/5/2034 and then 23/5/2034", True),
        ("4/5/2034", None),
    ],
)
def test_which_number_is_the_day(text: str, first: bool | None) -> None:
    assert day_first(text) is first


@pytest.mark.parametrize(
    ("label", "made"),
    [
        ("Published by the League of the Detained, ", Standing.ISSUED),
        ("Fait à Tarsk, le ", Standing.ISSUED),
        ("Дата: ", Standing.ISSUED),
        ("Подписано в печать ", Standing.ISSUED),
        ("Updated: ", Standing.CHANGED),
        ("Heard: ", Standing.SESSION),
        ("Examined: ", Standing.OTHER),
        ("Exporté le ", Standing.OTHER),
        ("Приём писем до ", Standing.OTHER),
        ("What befell us on ", Standing.OTHER),
        ("исх. № 14/06 от ", Standing.BARE),
        ("TARSK, ", Standing.BARE),
    ],
)
def test_what_a_label_makes_of_a_day(label: str, made: Standing) -> None:
    assert standing(label) is made


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["Updated 14 March 2034", "Published 12 March 2034"], "2034-03-12"),
        (["Meeting of 2 March 2034", "put online: 5 March"], "2034-03-05"),
        (["Posted", "12 March 2034", "Clipped", "1 May 2034"], "2034-03-12"),
        (["Heard: 2 March 2034", "Delivered: 12 March 2034"], "2034-03-12"),
        (["Saved on 3 May 2034"], None),
    ],
)
def test_the_day_it_came_out_wins(lines: list[str], day: str | None) -> None:
    found = visible_date(lines, ())
    assert (found.published if found else None) == day


def test_an_issue_may_tell_its_month_alone() -> None:
    found = month_told(["The Lantern — No. 4 — March 2034"])
    assert found is not None
    assert found.published == "2034-03"
    assert month_told(["What befell us in March 2034", "12 March 2034"]) is None


@pytest.mark.parametrize(
    ("file", "text", "day"),
    [
        ("a.txt", "LEAGUE OF TARSK\n\nWhere are they?\n\n{}\n\nDone at Tarsk, 12.03.2034", 1),
        ("b.txt", "LEAGUE OF TARSK\n\nWhere are they?\n\n{}\n\nCome on 20 March 2034 at six.", 0),
        ("c.txt", "Where are they?\n\n{}\n\nOsk Tarn, for the Kestrel agency, 12 March 2034", 1),
        ("d.md", "# Where are they?\n\n{}\n\n---\n*Kestrel Watch, Tarsk, 12 March 2034*", 1),
        ("e.md", "---\npublished_at: 2034-03-12T08:00Z\nclipped: 2035-01-01\n---\n\n{}", 1),
        ("f.html", "<h1>Men missing</h1><p>{}</p><p class=foot>Posted 12 March 2034, 08:00</p>", 1),
        ("g.html", "<h1>Gone</h1><p>{}</p><p class=foot>Registration issued 12 March 2029</p>", 0),
        ("h.html", "<h1>Gone</h1><p>TARSK, March 12 - {}</p><footer>© 2034 Kestrel</footer>", 1),
    ],
)
def test_days_of_files(document: Read, file: str, text: str, day: int) -> None:
    assert document(file, text.format(BODY)).published == ("2034-03-12" if day else None)

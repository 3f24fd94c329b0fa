"""The gate finds every form of a registered name in every way of writing bytes."""

from __future__ import annotations

import base64
import gzip
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import msgspec
import pytest
from PIL import Image, PngImagePlugin

from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.protect import Register, refusal, register, scan


def registered(*names: str, kind: SourceKind = SourceKind.PERSON) -> Register:
    people = Source(id="src-1", kind=kind, name=names[0], names=names)
    return register(CaseRecords(title="", created="", version="", sources=(people,)), b"k" * 32)


FORMS = [
    "Perla Lomić",
    "PERLA LOMIC",
    "perla_lomic",
    "perla-lomic.jpg",
    "perlalomic1987",
    "PerlaLomic",
    "Lomic, Perla",
    "P. Lomic",
    "plomic",
    "Perla's",
    "the Lomics",
    "Pe\u200brla",
    "Lo\u00admic",
    "\u202ePerla\u202c",
    "Ｐｅｒｌａ",
    "P\u0435rl\u0430",
    "Perla\nLomic",
    "Перла Ломич",
    "Перле Ломича",
    "Lomi\u0301c",
    "@perla.lomic",
]


def as_text(form: str) -> bytes:
    return f"<p>It was {form} who spoke.</p>".encode()


def as_entities(form: str) -> bytes:
    return "".join(f"&#{ord(c)};" for c in form).encode()


def as_json(form: str) -> bytes:
    return json.dumps({"said": f"by {form} today"}).encode()


def as_percent(form: str) -> bytes:
    return f'<a href="https://example.org/{quote(form)}">x</a>'.encode()


def as_base64(form: str) -> bytes:
    return b"data:text/plain;base64," + base64.b64encode(f"it was {form} who spoke".encode())


def as_zip(form: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.txt", f"it was {form} who spoke")
    return stream.getvalue()


def as_gzip(form: str) -> bytes:
    return gzip.compress(f"it was {form} who spoke".encode(), mtime=0)


def as_attribute(form: str) -> bytes:
    return f'<img alt="{form}" src="x.png"><!-- nothing -->'.encode()


def as_comment(form: str) -> bytes:
    return f"<p>text</p><!-- {form} -->".encode()


def as_utf16(form: str) -> bytes:
    return f"it was {form} who spoke".encode("utf-16")


WAYS: list[Callable[[str], bytes]] = [
    as_text,
    as_entities,
    as_json,
    as_percent,
    as_base64,
    as_zip,
    as_gzip,
    as_attribute,
    as_comment,
    as_utf16,
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("form", FORMS)
def test_every_form_in_every_output(form: str, way: Callable[[str], bytes]) -> None:
    leaks = scan({"page.html": way(form)}, registered("Perla Lomić"))
    assert [leak.file for leak in leaks if leak.known], form


@pytest.mark.parametrize(
    "page",
    [
        "<b>Perla</b> <i>Lomic</i>",
        "Lo<wbr>mic",
        "Lo&shy;mic",
        "Lo-\nmic",
        r'<style>p::after { content: "\50 erla" }</style>',
        "<svg><desc>Perla</desc></svg>",
        '<script type="application/json">{"a": "\\u0050erla"}</script>',
        "&amp;#80;erla",
        "%2550erla",
    ],
)
def test_names_hidden_by_markup_and_layers(page: str) -> None:
    assert scan({"page.html": page.encode()}, registered("Perla Lomić"))


def test_paths_are_published_too_and_not_repeated() -> None:
    leaks = scan({"images/perla-lomic.svg": b"<svg/>"}, registered("Perla Lomić"))
    assert [leak.file for leak in leaks] == ["a file name"]


def test_zip_member_names_and_comments() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.comment = b"for Lomic"
        archive.writestr("a.txt", "nothing")
    assert scan({"bundle.zip": stream.getvalue()}, registered("Perla Lomić"))


def test_picture_metadata(tmp_path: Path) -> None:
    picture = Image.new("RGB", (8, 8))
    note = PngImagePlugin.PngInfo()
    note.add_text("Author", "Perla Lomic", zip=True)
    picture.save(tmp_path / "a.png", pnginfo=note)
    exif = Image.Exif()
    exif[0x013B] = "Perla Lomic"
    picture.save(tmp_path / "b.jpg", exif=exif)
    for name in ("a.png", "b.jpg"):
        assert scan({name: (tmp_path / name).read_bytes()}, registered("Perla Lomić")), name


def test_clean_picture_passes(tmp_path: Path) -> None:
    Image.effect_noise((200, 200), 80).save(tmp_path / "noise.png")
    data = (tmp_path / "noise.png").read_bytes()
    page = b'<img src="data:image/png;base64,' + base64.b64encode(data) + b'">'
    files = {"noise.png": data, "page.html": page}
    assert scan(files, registered("Ana Ost", "Li Wei")) == ()


def test_text_layer_of_a_pdf() -> None:
    body = b"BT /F1 12 Tf 20 100 Td (seen by Perla Lomic) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(body), body),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    data = b"%PDF-1.4\n"
    for number, content in enumerate(objects, 1):
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    data += b"trailer << /Root 1 0 R >>\n%%EOF"
    assert scan({"a.pdf": data}, registered("Perla Lomić"))


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("Зоран Щеглов", "Zoran Shcheglov"),
        ("Зоран Щеглов", "Щегловым"),
        ("Юлия Жарова", "Yulia Zharova"),
        ("Юлия Жарова", "Julija Zarova"),
        ("Konrad Wilmar", "Конрад Вилмар"),
        ("Jelena Kovach", "Елена Ковач"),
        ("Jörg Müllner", "Joerg Muellner"),
        ("李伟", "记者采访了李伟先生"),
        ("سمير حداد", "وسمير"),
    ],
)
def test_other_alphabets_both_ways(name: str, seen: str) -> None:
    assert scan({"a.txt": f"It was {seen}.".encode()}, registered(name))


def test_accounts_are_found_whole() -> None:
    people = registered("@fen_otter", "fen otter of ost", kind=SourceKind.SOCIAL_ACCOUNT)
    assert scan({"a.txt": b"see https://example.org/fen_otter"}, people)
    assert scan({"a.txt": b"Fen Otter of Ost wrote"}, people)
    assert scan({"a.txt": b"an otter in the fen"}, people) == ()


@pytest.mark.parametrize("text", ["Perlagon", "the lomicals", "metroperla", "st-0000perlagon"])
def test_only_whole_words_count(text: str) -> None:
    assert scan({"a.txt": text.encode()}, registered("Perla Lomić")) == ()


def test_unnamed_sources_are_no_names() -> None:
    people = registered("a nurse at the Marrow Street clinic", kind=SourceKind.UNNAMED)
    assert scan({"a.txt": b"a nurse at the clinic in Marrow Street"}, people) == ()


def test_a_run_that_nothing_allows_is_reported_as_unknown() -> None:
    data = json.dumps({"text": "it was said by Vesna Quellin at noon"}).encode()
    leaks = scan({"case.json": data}, registered("Perla Lomić"))
    assert [(leak.known, leak.person) for leak in leaks] == [(False, "an unknown name")]


def test_the_refusal_names_pseudonyms_and_says_what_to_do() -> None:
    leaks = scan({"page.html": b"Perla Lomic"}, registered("Perla Lomić"))
    message = refusal(leaks)
    assert leaks[0].person in message
    assert "page.html" in message
    assert "PROTECT" in message
    assert "lomic" not in message.casefold()


@pytest.mark.parametrize(
    "text",
    ["<b>Ilya Wend</b>", "<p>said Wend</p><q>No</q>", "Wend a dit non", "<p>the wend</p>",
     '<li class="wend">\n<a href="#">on</a>'],
)  # fmt: skip
def test_a_tag_or_small_word_beside_a_namesake_is_no_initial(text: str) -> None:
    people = registered("B. Wend", "P. Wend", "A. Wend")
    single = msgspec.structs.replace(
        people.people[0],
        forms=frozenset(form for one in people.people for form in one.forms if len(form) > 1),
    )
    initials = msgspec.structs.replace(people, people=(single,))
    assert scan({"a.html": text.encode()}, initials) == ()
    for written in ("B. Wend", "WEND A.", "wend-p", "p_wend"):
        assert scan({"a.html": written.encode()}, initials)


def test_letters_of_a_colour_are_no_name() -> None:
    people = registered("Ece Halvan")
    assert scan({"style.css": b"a{color:#f9ece7}"}, people) == ()
    assert scan({"style.css": b"a{content:'#ece'}"}, people)

"""Forms of names, folding and masking: what must hold for any name and any sentence."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.model.case import CaseRecords
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect import Register, register, scan
from firsthand.protect.fold import clean, key, keys
from firsthand.protect.forms import name_forms, name_runs
from firsthand.protect.mask import Masker
from firsthand.protect.match import Matcher
from firsthand.protect.transliterate import other_script

SYLLABLES = st.sampled_from(
    ["vor", "kel", "mir", "dra", "zun", "pol", "tesh", "gri", "lan", "omi", "quo", "bek", "hal"]
)
NAMES = st.lists(SYLLABLES, min_size=2, max_size=3).map(lambda s: "".join(s).capitalize())


def registered(*people: Source) -> Register:
    return register(CaseRecords(title="", created="", version="", sources=people), bytes(32))


def person(name: str, public: bool | None = None) -> Source:
    return Source(id=f"src-{name}", kind=SourceKind.PERSON, name=name, names=(name,), public=public)


@settings(max_examples=60, deadline=None)
@given(NAMES, NAMES, st.sampled_from(["{0} {1}", "{1}, {0}", "{0}-{1}", "{0}_{1}", "{0}{1}"]))
def test_any_name_is_found_in_any_order_and_case(first: str, last: str, shape: str) -> None:
    people = registered(person(f"{first} {last}"))
    for text in (shape.format(first, last), shape.format(first, last).upper(), first, last):
        assert scan({"a.txt": f"then {text} came".encode()}, people), text


@settings(max_examples=60, deadline=None)
@given(NAMES, NAMES)
def test_masking_leaves_nothing_for_the_gate(first: str, last: str) -> None:
    people = registered(person(f"{first} {last}"))
    masked = Masker(people).mask(
        f"Guards beat {first} {last} and {last}'s son, said {first[0]}. {last}."
    )
    assert scan({"a.txt": masked.text.encode()}, people) == ()
    assert masked.people >= 2


@given(st.text(max_size=80))
def test_folding_any_text_is_stable(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert keys(text) == keys(clean(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lomić", "lomic"),
        ("Ørsted", "orsted"),
        ("Straße", "STRASSE"),
        ("Таня", "Таней"),
        ("Таня", "Taня"),
        ("ﬁn", "fin"),
        ("Ё", "е"),
    ],
)
def test_words_that_look_alike_have_one_key(one: str, other: str) -> None:
    assert key(clean(one)) == key(clean(other))


@pytest.mark.parametrize(
    ("name", "runs"),
    [
        ("Mrs Perla Lomic", [["Perla", "Lomic"]]),
        ("Hannel, 24, of Dunmar Ost", [["Hannel"], ["Dunmar", "Ost"]]),
        ("a beekeeper from Dunmar Ost", []),
        ("a brother of Perla", [["Perla"]]),
        ("Ludwig van der Ost", [["Ludwig", "van", "der", "Ost"]]),
        ("a nurse", []),
    ],
)
def test_names_inside_descriptions(name: str, runs: list[list[str]]) -> None:
    assert name_runs(name) == runs


def test_words_shared_with_the_public_are_not_looked_for_alone() -> None:
    forms = name_forms("Mira Ost", shared={"ost"})
    assert ("mira",) in forms
    assert ("ost",) not in forms
    assert ("mira", "ost") in forms


def test_both_alphabets_reach_each_other() -> None:
    assert "shcheglov" in other_script("Щеглов")
    assert "щеглов" in other_script("Shcheglov")
    assert other_script("李") == ()


def test_public_namesakes_stay_readable() -> None:
    people = registered(person("Mira Ost"), person("Colonel Jan Ost", public=True))
    masked = Masker(people).mask("Jan Ost denied it, and Ost left. Mira Ost did not.")
    assert masked.text.startswith("Jan Ost denied it, and Ost left. Person ")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("write to mira@ost.example now", "write to [withheld] now"),
        ("call +44 20 7946 0018 now", "call [withheld] now"),
        ("posted by @ost_mira77 today", "posted by [withheld] today"),
        ("posted by mira77 today", "posted by [withheld] today"),
        ("see https://t.me/ost_mira/12 for it", "see [withheld] for it"),
        ("the car AB 123 CD stood there", "the car [withheld] stood there"),
        ("card 4839201 was taken", "card [withheld] was taken"),
        ("on 2031-04-07 some 1,200 men", "on 2031-04-07 some 1,200 men"),
        ("the girl Vesna cried", "the girl [withheld] cried"),
        ("قال سمير ذلك", "[withheld]"),
    ],
)
def test_what_nobody_vouches_for_is_withheld(text: str, shown: str) -> None:
    assert Masker(registered(person("Perla Lomic"))).mask(text).text == shown


def test_the_longest_form_wins() -> None:
    found = Matcher({("a",): 1, ("a", "b"): 2, ("a", "b", "c"): 3}).find(("a", "b", "c", "a"))
    assert [(hit.start, hit.end, hit.owner) for hit in found] == [(0, 3, 3), (3, 4, 1)]


def test_misspellings_in_the_pile_join_the_register() -> None:
    text = "They took Torvenka away. A list names Torvanka too."
    page = Document(
        id="doc-1",
        item="it-1",
        file="a.txt",
        sha256="",
        media_type="text/plain",
        kind=DocumentKind.NEWS,
        title=None,
        outlet=None,
        text=text,
        blocks=(),
    )
    case = CaseRecords(
        title="", created="", version="", documents=(page,), sources=(person("Lea Torvenka"),)
    )
    assert scan({"a.txt": b"by Torvanka"}, register(case))


def test_thousands_of_forms_are_looked_for_in_a_long_page() -> None:
    people = [person(f"Mir{one}a Vel{two}dov") for one in "bcdfgklmnp" for two in "bcdfgklmnp"]
    many = registered(*people)
    assert sum(len(one.forms) for one in many.people) > 3000
    page = ("<p>The guards came at night and took everyone who was there.</p>\n" * 30_000).encode()
    assert scan({"page.html": page}, many) == ()
    assert scan({"page.html": page + b"Mirba Velcdov"}, many)


def test_an_account_that_reports_write_small_is_a_name_all_the_same() -> None:
    account = Source(id="src-a", kind=SourceKind.SOCIAL_ACCOUNT, name="reedwarbler")
    text = "A user called reedwarbler wrote it. Since then reedwarbler is silent."
    article = Document(
        id="doc-1", item="it-1", file="a.html", sha256="0" * 64, media_type="text/html",
        kind=DocumentKind.NEWS, title=None, outlet=None, text=text, blocks=(),
    )  # fmt: skip
    records = CaseRecords(
        title="", created="", version="", documents=(article,), sources=(account,)
    )
    people = register(records, bytes(32))
    assert scan({"index.html": b"may be the same as reedwarbler or another"}, people)
    assert "reedwarbler" not in Masker(people).mask("taken from reedwarbler later").text


def test_a_first_name_alone_belongs_to_no_public_person() -> None:
    public = person("Vesna Tarrow", public=True)
    public = msgspec.structs.replace(public, names=("Vesna Tarrow", "Vesna", "Tarrow"))
    assert ("tarrow",) in registered(public).allowed.forms
    assert ("vesna",) not in registered(public).allowed.forms
    told = Masker(registered(public)).mask("They say that Vesna cleaned, and Tarrow wrote.")
    assert told.text == "They say that [withheld] cleaned, and Tarrow wrote."


def test_a_word_of_place_that_opens_a_sentence_is_no_name() -> None:
    found = name_forms("In Lindmouth", frozenset({"lindmouth"}))
    assert found == frozenset()
    assert ("perla", "lomic") in name_forms("Near Perla Lomic", frozenset())


def test_a_day_of_the_calendar_is_nobodys_name() -> None:
    people = registered(person("9 May"), person("May Oskal"))
    assert not scan({"a.txt": b"on 9 May they came"}, people)
    assert scan({"a.txt": b"on 9 May May Oskal came"}, people)

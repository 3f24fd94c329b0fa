"""The number reader: what is written in words, with a qualifier, reads back as it was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.entities import numbers_bounds_lexicon as said
from firsthand.entities.numbers import numbers
from firsthand.entities.numbers_text import split

Read = tuple[int | None, int | None, str]


def listed(words: str) -> list[str]:
    return words.split()


ENGLISH = listed(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen"""
)
ENGLISH_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
RUSSIAN = listed(
    """один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать
    четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"""
)
RUSSIAN_TENS = listed(
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"
)
RUSSIAN_HUNDREDS = listed(
    "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"
)
FRENCH = listed(
    """un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    dix-sept dix-huit dix-neuf"""
)
FRENCH_TENS = listed("vingt trente quarante cinquante soixante")

SMALL = st.integers(2, 999)


def english(number: int) -> str:
    """Spell a number below 1000 in English."""
    hundreds, rest = divmod(number, 100)
    parts = [f"{ENGLISH[hundreds - 1]} hundred"] if hundreds else []
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        parts.append(ENGLISH_TENS[tens - 2] + (f"-{ENGLISH[ones - 1]}" if ones else ""))
    elif rest:
        parts.append(ENGLISH[rest - 1])
    return " and ".join(parts)


def russian(number: int) -> str:
    """Spell a number below 1000 in Russian."""
    hundreds, rest = divmod(number, 100)
    parts = [RUSSIAN_HUNDREDS[hundreds - 1]] if hundreds else []
    if rest >= 20:
        tens, rest = divmod(rest, 10)
        parts.append(RUSSIAN_TENS[tens - 2])
    return " ".join([*parts, *([RUSSIAN[rest - 1]] if rest else [])])


def french(number: int) -> str:
    """Spell a number below 80 in French."""
    if number < 20:
        return FRENCH[number - 1]
    tens = min(number // 10, 6)
    rest = number - 10 * tens
    lead = FRENCH_TENS[tens - 2]
    if not rest:
        return lead
    return f"{lead} et {FRENCH[rest - 1]}" if rest in {1, 11} else f"{lead}-{FRENCH[rest - 1]}"


def read(text: str) -> list[Read]:
    return [(n.low, n.high, str(n.qualifier)) for n in numbers(split(text, 0, len(text)))]


@given(SMALL)
def test_a_spelled_number_reads_back(number: int) -> None:
    exact = [(number, number, "exact")]
    assert read(f"{english(number)} ferrymen") == exact
    assert read(f"{russian(number)} паромщиков") == exact
    assert read(f"{number:,} ferrymen") == exact


@given(st.integers(2, 79))
def test_a_french_number_reads_back(number: int) -> None:
    assert read(f"{french(number)} passeurs") == [(number, number, "exact")]


@given(st.integers(1, 9), st.integers(1, 999))
def test_thousands_read_back(thousands: int, rest: int) -> None:
    value = 1000 * thousands + rest
    assert read(f"{ENGLISH[thousands - 1]} thousand {english(rest)} boats")[0][:2] == (value, value)
    assert read(f"{value:,} boats") == read(f"{value} boats") == [(value, value, "exact")]
    written = f"{value:,}".replace(",", " ")
    assert read(f"{written} bateaux") == [(value, value, "exact")]


PHRASES = {
    "at-least": said.AT_LEAST, "more-than": said.MORE_THAN, "up-to": said.UP_TO,
    "about": said.ABOUT,
}  # fmt: skip
UNDER = said.LESS_THAN


def bounds(number: int, qualifier: str) -> Read:
    """What a number with a qualifier means: that many or more, at most, or about."""
    low = None if qualifier == "up-to" else number
    high = None if qualifier in {"at-least", "more-than"} else number
    return low, high, qualifier


@given(SMALL, st.sampled_from(sorted(PHRASES)), st.data())
def test_every_qualifier_gives_its_bounds(number: int, qualifier: str, data: st.DataObject) -> None:
    phrases = [each for each in PHRASES[qualifier] if not each.endswith(("une", "un", "'", "’"))]
    phrase = data.draw(st.sampled_from(phrases))
    spelled = data.draw(st.sampled_from([str(number), english(number), russian(number)]))
    assert read(f"{phrase} {spelled} ferrymen") == [bounds(number, qualifier)]


@given(SMALL, st.sampled_from(UNDER))
def test_fewer_than_is_up_to_one_less(number: int, phrase: str) -> None:
    assert read(f"{phrase} {number} ferrymen") == [(None, number - 1, "up-to")]


@given(st.integers(2, 400), st.integers(1, 500))
def test_a_range_keeps_both_ends(low: int, more: int) -> None:
    high, between = low + more, [(low, low + more, "range")]
    assert read(f"between {low} and {high} ferrymen") == between
    assert read(f"{low} to {high} ferrymen") == between
    assert read(f"{low}-{high} ferrymen") == between
    assert read(f"от {low} до {high} паромщиков") == between
    assert read(f"entre {low} et {high} passeurs") == between


@given(st.text(max_size=120))
def test_bounds_hold_whatever_is_read(text: str) -> None:
    words = split(text, 0, len(text))
    reached = 0
    for number in numbers(words):
        assert number.low is not None or number.high is not None
        assert number.low is None or number.high is None or 0 <= number.low <= number.high
        assert reached <= number.last <= len(words)
        assert number.first <= number.value_at < number.last
        reached = number.first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three or four dozen boats", (36, 48, "range")),
        ("two or three hundred boats", (200, 300, "range")),
        ("between ninety and one hundred boats", (90, 100, "range")),
        ("tens of thousands of boats", (20000, None, "at-least")),
        ("thirty-odd boats", (30, 30, "about")),
        ("60+ boats", (60, None, "at-least")),
        ("two hundred boats or so, and counting", (200, None, "at-least")),
        ("not one boat", (0, 0, "exact")),
        ("две тысячи пятьсот лодок", (2500, 2500, "exact")),
        ("пять-шесть лодок", (5, 6, "range")),
        ("три десятка лодок", (30, 30, "about")),
        ("two score boats", (40, 40, "exact")),
        ("trois centaines de bateaux", (300, 300, "about")),
        ("около четырёхсот пятидесяти лодок", (450, 450, "about")),
        ("полтора десятка лодок", (15, 15, "about")),
        ("двадцать с лишним лодок", (20, None, "more-than")),
        ("более чем сто лодок", (100, None, "more-than")),
        ("plus d'une douzaine de bateaux", (12, None, "more-than")),
        ("près d'une centaine de bateaux", (100, 100, "about")),
        ("la trentaine de bateaux", (30, 30, "about")),
        ("deux mille trois cents bateaux", (2300, 2300, "exact")),
        ("1.200 bateaux", (1200, 1200, "exact")),
    ],
)
def test_turns_of_phrase(text: str, expected: Read) -> None:
    assert read(text)[:1] == [expected]


def test_not_one_but_two_is_two() -> None:
    assert read("not one but two boats")[-1] == (2, 2, "exact")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("einundzwanzig", 21), ("hundertdrei", 103), ("zweihundertvierzig", 240),
        ("neunhundertneunundneunzig", 999), ("achthundert", 800),
    ],
)  # fmt: skip
def test_a_german_number_is_one_word(words: str, number: int) -> None:
    assert read(f"{words} Fährleute") == [(number, number, "exact")]


@pytest.mark.parametrize("word", ["found", "bund", "und", "sundhundert", "elfundneun", "ein"])
def test_a_word_that_only_looks_german_is_no_number(word: str) -> None:
    assert read(word) == []

"""Languages without a trained parser: quotations, "que" clauses and "según" by rule."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.model.statement import Statement
from firsthand.model.terms import Stance
from firsthand.statements.drafting import BY_RULE
from firsthand.statements.names import folded
from firsthand.statements.saying import SayingParser
from firsthand.statements.tables import TABLES

Told = Callable[..., dict[str, list[str]]]
Only = Callable[..., Statement]


@pytest.mark.parametrize(
    ("sentence", "words", "chain"),
    [
        (
            "La enfermera Ada Rill contó a la agencia Parallax que nueve hombres fueron llevados.",
            "nueve hombres fueron llevados",
            ["Parallax", "Ada Rill"],
        ),
        ("«La trajeron con dos balazos», cuenta un enfermero.", "La trajeron", ["enfermero"]),
        (
            "Según el Ministerio de Defensa, el coche aceleró hacia el puesto.",
            "el coche aceleró hacia el puesto",
            ["Ministerio de Defensa"],
        ),
        (
            "Los soldados mataron a un hombre, según ha reconocido el Ministerio de Defensa.",
            "Los soldados mataron a un hombre",
            ["Ministerio de Defensa"],
        ),
        (
            "La doctora Ana Hald había anunciado, según la agencia Kestrel, que 51 niños sufren.",
            "51 niños sufren",
            ["Kestrel", "Ana Hald"],
        ),
        ("La empresa niega cualquier vertido.", "niega cualquier vertido", ["empresa"]),
    ],
)
def test_spanish(only: Only, sentence: str, words: str, chain: list[str]) -> None:
    found = only(words, sentence, language="es")
    assert [mention.name for mention in found.mentions[1:]] == chain
    assert BY_RULE in found.why


@pytest.mark.parametrize(
    ("language", "sentence", "words", "chain"),
    [
        ("pt", "O motorista Ivo Stell contou que nove homens saíram.", "nove homens", "Ivo Stell"),
        ("pt", "“Ninguém voltou da serra”, disse Ada Rill.", "Ninguém voltou", "Ada Rill"),
        ("it", "Il medico Ivo Stell afferma che nove uomini mancano.", "nove uomini", "Ivo Stell"),
        ("de", "Die Sprecherin Ada Rill bestätigte, dass neun Häuser fehlen.", "neun", "Ada Rill"),
        ("de", "Laut der Agentur Parallax wurden neun Häuser zerstört.", "neun", "Parallax"),
        ("uk", "«Мені не віддали ні тіла, ні паперу», — розповідає жінка.", "Мені", "жінка"),
    ],
)
def test_others(only: Only, language: str, sentence: str, words: str, chain: str) -> None:
    found = only(words, sentence, language=language)
    assert found.mentions[-1].name == chain


def test_who_spoke_last_speaks_on_where_no_pronoun_is_needed(told: Told) -> None:
    found = told(
        "Un camionero dijo que el coche estaba parado. Calculó que fueron treinta tiros.",
        language="es",
    )
    assert found["fueron treinta tiros"] == ["camionero"]


def test_aside_about_the_speaker_is_no_content(told: Told) -> None:
    found = told("«No hubo aviso de ninguna clase», dijo el hombre, que no dio su nombre.",
                 language="es")  # fmt: skip
    assert list(found) == ["No hubo aviso de ninguna clase"]


def test_what_somebody_did_not_say_is_nobody_s(told: Told) -> None:
    found = told("El portavoz no dijo que hubiera muertos.", language="es")
    assert list(found.values()) == [[]]


def test_own_voice_stays_the_outlet_s(told: Told) -> None:
    found = told("El agua del valle sabe a monedas y la clínica está cerrada.", language="es")
    assert all(chain == [] for chain in found.values())


@given(st.sampled_from(sorted(TABLES)), st.text(alphabet="dijo que la según, «»-;:. АбВ1éß\n"))
def test_any_text_gives_trees_within_it(code: str, text: str) -> None:
    for tree in SayingParser(code).parse([(text, 0)]):
        assert all(0 <= word.start <= word.end <= len(text) for word in tree.words)


def test_official_who_negates_denies_in_spanish(only: Only) -> None:
    found = only(
        "nadie fue expulsado", "El portavoz Ivo Stell dijo que nadie fue expulsado del valle.",
        language="es",
    )  # fmt: skip
    assert found.stance is Stance.DENIES


def test_portuguese_no_is_no_negation(only: Only) -> None:
    found = only(
        "no moinho", "O governador Ivo Stell disse que dez pessoas dormiam no moinho.",
        language="pt",
    )  # fmt: skip
    assert not found.negated


def test_article_like_surname_stays_in_a_name() -> None:
    assert folded("Anil Das") == ("anil", "das")
    assert folded("The Lorn Beacon") == folded("das Lorn Beacon") == ("lorn", "beacon")


def test_there_is_no_admission_in_german_gab(told: Told) -> None:
    assert told("Es gab neun Tote im Dorf.", language="de") == {"Es gab neun Tote im Dorf": []}


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        (
            "pt",
            "O ministro Ivo Stell disse que a vila estava vazia. "
            "A enfermeira Ada Rill disse que nove homens morreram.",
            "nove homens morreram",
            "Ada Rill",
        ),
        ("pt", "“Morreram nove homens”, disse a enfermeira Ada Rill.", "Morreram", "Ada Rill"),
        ("de", "Der Minister Ivo Stell sagte, dass neun Männer fehlen.", "neun", "Ivo Stell"),
        ("de", "„Neun Männer fehlen“, sagte der Minister Ivo Stell.", "Neun", "Ivo Stell"),
    ],
)
def test_article_that_looks_like_a_preposition(
    only: Only, language: str, text: str, words: str, speaker: str
) -> None:
    assert only(words, text, language=language).mentions[-1].name == speaker


def test_nurse_without_a_name_is_not_the_minister_before(told: Told) -> None:
    found = told(
        "O ministro Ivo Stell disse que a vila estava vazia. "
        "A enfermeira disse que nove homens morreram.",
        language="pt",
    )
    assert "Ivo Stell" not in found["nove homens morreram"]


def test_nobody_speaks_on_who_spoke_long_before(told: Told) -> None:
    found = told(
        "Un camionero dijo que el coche estaba parado. La plaza quedó vacía. "
        "Calculó que fueron treinta tiros.",
        language="es",
    )
    assert all("treinta" not in said or not chain for said, chain in found.items())


def test_agency_is_told_in_german(only: Only) -> None:
    found = only(
        "neun", "Die Ärztin Ada Rill sagte der Agentur Parallax, dass neun Männer fehlen.",
        language="de",
    )  # fmt: skip
    assert [each.name for each in found.mentions[1:]] == ["Parallax", "Ada Rill"]

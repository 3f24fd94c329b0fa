"""Claims from a closed vocabulary: what a report may choose, and that no word of it gets out."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.model.edition import ClaimView, FigureView
from firsthand.model.terms import ClaimType
from firsthand.protect.allow import EVERYDAY, TITLE_KEYS
from firsthand.protect.own_words import OWN_WORDS
from firsthand.protect.plain import FALLBACKS, plain_claims, plain_fallback
from firsthand.protect.plain_lexicon import (
    ACTS,
    AGENTS,
    COUNTED,
    EVENTS,
    FALLBACK,
    PEOPLE,
    THINGS,
)


def claim(
    text: str, kind: ClaimType, when: str | None = None, figures: tuple[FigureView, ...] = ()
) -> ClaimView:
    return ClaimView(
        id="cl", text=text, type=kind, place=None, when=when, statements=(), origins=(),
        origins_min=0, origins_max=0, outlets=(), documents=(), first_seen=None, denials=(),
        figures=figures,
    )  # fmt: skip


def said(text: str, kind: ClaimType, *sentences: str) -> str:
    return next(plain_claims(claim(text, kind), sentences, None, ""))


@pytest.mark.parametrize(
    ("text", "kind", "plain"),
    [
        ("Guards beat the men at the weir.", ClaimType.TORTURE, "Men were beaten by guards."),
        ("Eleven villagers were led away by soldiers at night.", ClaimType.DETENTION,
         "Villagers were detained by soldiers."),
        ("Police arrested forty protesters.", ClaimType.DETENTION,
         "Protesters were arrested by police."),
        ("Perla Lomic, 14, died in the infirmary.", ClaimType.KILLING, "People died."),
        ("Nine houses were burned down by masked men.", ClaimType.DESTRUCTION,
         "Houses were burned by masked men."),
        ("Three ambulances stood at the gate.", ClaimType.DENIAL_OF_CARE,
         "Ambulances were held up."),
        ("The families have not been seen since.", ClaimType.DISAPPEARANCE,
         "Families went missing."),
    ],
)  # fmt: skip
def test_a_frame_says_who_did_what_to_whom(text: str, kind: ClaimType, plain: str) -> None:
    assert said(text, kind) == plain


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Guards shot a flare into the yard.", ClaimType.KILLING),
        ("He has been neither questioned nor charged.", ClaimType.LEGAL_PROCESS),
        ("No guards beat the men.", ClaimType.TORTURE),
        ("Perla was taken by her uncle.", ClaimType.DETENTION),
        ("The guards, he said, and the men were tired.", ClaimType.TORTURE),
    ],
)
def test_what_no_frame_says_is_not_said(text: str, kind: ClaimType) -> None:
    assert said(text, kind) == plain_fallback(kind)


def test_who_leads_away_is_not_led_away() -> None:
    text = "A list of those led away by soldiers was made."
    assert said(text, ClaimType.DETENTION) == "People were detained by soldiers."


def test_other_statements_fill_in_what_two_of_them_say() -> None:
    others = ["Guards beat the men.", "The men were beaten.", "Police beat a dog."]
    assert said("It went on for an hour.", ClaimType.TORTURE, *others) == "Men were beaten."
    assert said("It went on.", ClaimType.TORTURE, others[0]) == plain_fallback(ClaimType.TORTURE)


def test_time_place_speakers_and_figures() -> None:
    count = FigureView(what="detained", low=12, high=15, qualifier="range", by="", statement="")
    names = FigureView(what="Lomic sisters", low=2, high=2, qualifier="exact", by="", statement="")
    held = claim("Men were held.", ClaimType.DETENTION, "2031-04-07/2031-04-09", (count, names))
    assert list(plain_claims(held, (), "Lindmouth", ""))[:2] == [
        "Men were detained, Lindmouth, 7 to 9 April 2031 (detained: 12 to 15).",
        "Men were detained, 7 to 9 April 2031 (detained: 12 to 15).",
    ]
    other = claim("It rained.", ClaimType.OTHER, "2031-04")
    plain = next(plain_claims(other, (), None, "made by the water board"))
    assert plain == "Another point, made by the water board, April 2031."


_SAID = [act.said for acts in ACTS.values() for act in acts]
_SAID += [event.said for events in EVENTS.values() for event in events]
_VOCABULARY = {
    word
    for text in [*_SAID, *FALLBACK.values(), *AGENTS.values(), *PEOPLE.values(), *THINGS.values(),
                 *COUNTED.values(), "by to things people"]
    for word in re.findall(r"\w+", text.casefold())
}  # fmt: skip
_CUES = ["guards", "beat", "the", "men", "were", "killed", "died", "Perla", "Lomic", "houses", "by",
         "nurse", "burned", "hospital", "aged 14", "police", "led away", "her son"]  # fmt: skip


@given(
    st.lists(st.sampled_from(_CUES), max_size=9),
    st.lists(st.lists(st.sampled_from(_CUES), max_size=9), max_size=4),
    st.sampled_from(sorted(ClaimType)),
)
def test_no_word_of_a_report_gets_out(
    text: list[str], others: list[list[str]], kind: ClaimType
) -> None:
    sentences = [" ".join(other) for other in others]
    for sentence in plain_claims(claim(" ".join(text), kind), sentences, None, ""):
        assert set(re.findall(r"\w+", sentence.casefold())) <= _VOCABULARY
    assert plain_fallback(kind) in FALLBACKS


def test_the_barest_sentences_are_words_of_our_own() -> None:
    words = {word for text in FALLBACK.values() for word in re.findall(r"\w{3,}", text.casefold())}
    assert words <= OWN_WORDS | EVERYDAY | TITLE_KEYS

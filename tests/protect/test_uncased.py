"""Texts without capitals, names spelt letter by letter, and surnames behind initials."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.document import Block
from firsthand.model.source import Source
from firsthand.model.terms import BlockKind, SourceKind
from firsthand.protect import register
from firsthand.protect.allow import everyday_words, opens_sentence
from firsthand.protect.forms import name_forms
from firsthand.protect.mask import Masker
from firsthand.protect.seal import sealed_documents
from firsthand.protect.uncased import is_uncased, names_in_place, opens_small, uncased_words

SMALL = "guards beat orsela at the weir. orsela wept at home."


@pytest.mark.parametrize(
    ("text", "uncased"),
    [
        (SMALL, True),
        ("Guards beat Orsela at the weir. She wept.", False),
        ("охранники избили орселу. она плакала.", True),
        ("", False),
        ("ضرب الحراس الرجال", False),
    ],
)
def test_texts_without_capitals(text: str, uncased: bool) -> None:
    assert is_uncased(text) is uncased


def test_labels_open_no_sentence(records: CaseRecords) -> None:
    lines = ["guards beat orsela.", "orsela wept."]
    text = "".join(f"[12/03/2031, 14:22] Ada: {line}\n" for line in lines)
    blocks = tuple(
        Block(kind=BlockKind.SPEECH, start=at, end=at + len(line), speaker="Ada")
        for line in lines
        if (at := text.index(line)) > 0
    )
    home = msgspec.structs.replace(records.documents[0], text=text, blocks=blocks)
    assert not is_uncased(text)
    assert opens_small(home)
    assert uncased_words([home]) == {"orsela"}


@pytest.mark.parametrize(
    ("name", "public"),
    [
        ("torquil vannerby with pipes at the old prison", False),
        ("Torquil Prison", True),
        ("the hill union", True),
        ("torquil.example", True),
    ],
)
def test_a_body_of_small_unknown_words_may_be_someone(
    records: CaseRecords, name: str, public: bool
) -> None:
    kind = SourceKind.OUTLET if "." in name else SourceKind.ORGANISATION
    body = Source(id="src-x", kind=kind, name=name, names=(name,), public=True)
    case = msgspec.structs.replace(records, sources=(*records.sources, body))
    assert ("src-x" in register(case).public) is public


def test_what_a_public_body_is_called_in_small_letters_frees_no_word(records: CaseRecords) -> None:
    names = ("Weir Union", "orsela with the union")
    body = Source(id="src-x", kind=SourceKind.ORGANISATION, name=names[0], names=names, public=True)
    home = msgspec.structs.replace(records.documents[0], id="doc-x", text=SMALL, blocks=())
    case = msgspec.structs.replace(
        records, documents=(*records.documents, home), sources=(*records.sources, body)
    )
    assert "src-x" in register(case).public
    assert "orsela" in register(case).allowed.small


def test_words_of_no_dictionary_may_be_names(records: CaseRecords) -> None:
    home = msgspec.structs.replace(records.documents[0], id="doc-x", text=SMALL)
    assert "orsela" in uncased_words([home])
    assert "guards" not in uncased_words([home])
    case = msgspec.structs.replace(records, documents=(*records.documents, home))
    made = register(case)
    assert made.allowed.small - register(records).allowed.small == {"orsela"}
    masked = Masker(made).mask("They beat orsela at the weir.")
    assert masked.text == "They beat [withheld] at the weir."
    assert "doc-x" in sealed_documents(case.documents, made)
    assert "orsela" not in register(records).allowed.small


def test_what_other_texts_write_small_is_a_word(records: CaseRecords) -> None:
    home = msgspec.structs.replace(records.documents[0], id="doc-x", text=SMALL)
    other = msgspec.structs.replace(home, id="doc-y", text="A small orsela stood by the weir.")
    case = msgspec.structs.replace(records, documents=(*records.documents, home, other))
    assert "orsela" not in register(case).allowed.small
    assert "orsela" not in everyday_words([home]).words


@pytest.mark.parametrize("before", ["Mrs. L. ", "Mr. ", "Г. ", "He met Dr. "])
def test_a_surname_behind_an_initial_opens_no_sentence(before: str) -> None:
    assert not opens_sentence(f"{before}Marsh wept.", len(before))


@pytest.mark.parametrize("before", ["", "He wept. ", "They had nine. ", "She said: "])
def test_sentences_still_open(before: str) -> None:
    assert opens_sentence(f"{before}Marsh wept.", len(before))


def test_a_dictionary_word_behind_an_initial_is_still_a_name(records: CaseRecords) -> None:
    text = "Mrs. L. Speke saw guards beat men."
    home = msgspec.structs.replace(records.documents[0], id="doc-x", text=text)
    source = Source(id="src-x", kind=SourceKind.PERSON, name="L. Speke", names=("L. Speke",))
    case = msgspec.structs.replace(
        records, documents=(*records.documents, home), sources=(*records.sources, source)
    )
    assert "Speke" not in Masker(register(case)).mask("Speke saw guards beat men.").text


def test_names_spelt_letter_by_letter(records: CaseRecords) -> None:
    assert name_forms("R-I-L-L", ()) >= {("r", "i", "l", "l"), ("rill",)}
    assert name_forms("R I L L", ()) > name_forms("Rill", ())  # other alphabets, too
    assert not name_forms("L S", ())
    body = Source(
        id="src-x", kind=SourceKind.ORGANISATION, name="R I L L", names=("R I L L",), public=True
    )
    case = msgspec.structs.replace(records, sources=(*records.sources, body))
    assert "src-x" not in register(case).public


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("then rose said they took hunter", {"rose", "hunter"}),
        ("grant field filmed it", {"grant", "field"}),
        ("the water rose and we ran", set()),
        ("a rose in the garden. i hope so. he will come in may", set()),
        ("they gave us a grant and the hunter ran", set()),
    ],
)
def test_first_names_that_are_words_act_and_suffer(
    records: CaseRecords, text: str, names: set[str]
) -> None:
    home = msgspec.structs.replace(records.documents[0], text=text, blocks=())
    assert names_in_place([home]) == names


def test_a_first_name_that_opens_a_sentence_is_no_plain_word(records: CaseRecords) -> None:
    home = msgspec.structs.replace(
        records.documents[0], text="Selma of the laundry wept. Bread was sold.", blocks=()
    )
    words = everyday_words([home]).words
    assert "bread" in words
    assert "selma" not in words

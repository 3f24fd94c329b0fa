"""Knows texts written without capitals: there, a name looks like any other word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from firsthand.entities.common_words import is_common_english, is_common_russian
from firsthand.entities.word_list import word_list
from firsthand.model.document import Document
from firsthand.protect.fold import WORDS, clean, key
from firsthand.protect.given_lexicon import GIVEN

_LEADS = word_list(
    """
    a an the this that these those my your his her its our their some any no every each of to i
    we you he she it they will would can could may might must not in on at for very so too
    """
)
"""Words before which no first name stands that acts; before plain nouns and verbs they do."""
_ACTS = word_list(
    """
    is isnt was wasnt were has hasnt had hadnt cant couldnt didnt said says saw told tells
    ran fell got went came wept knows knew lost took hid sat stood thinks thought made gave
    """
)
_DONE_TO = word_list(
    """
    and with beat hit kicked took arrested detained shot killed grabbed hurt dragged punched saw
    told found called know knew by like poor
    """
)
"""Verbs around a first name, and what joins one to another."""
_EVERYDAY = word_list(
    """
    art can dear guy hope king may mark max love will see sue west major prince queen duke earl
    dean general the a an and or but then when while
    """
)
"""Names that are other words too often, and words that no surname is."""
_OPENING = re.compile(r"(?:^|[.!?…]\s+|\n\s*)[\"'«“(]*([^\W\d_])")
SHORTEST = 3
"""Letters of a name that stands alone."""


def is_uncased(text: str) -> bool:
    """Tell whether most sentences of a text open with a small letter, as people write to others."""
    opening: list[str] = _OPENING.findall(text)
    small = sum(letter.islower() for letter in opening)
    return small > sum(letter.isupper() for letter in opening)


def opens_small(document: Document) -> bool:
    """Tell the same of a report: the labels and times before what is said open no sentence."""
    spoken = "\n".join(document.text[block.start : block.end] for block in document.blocks)
    return is_uncased(spoken or document.text)


def names_in_place(documents: Iterable[Document]) -> frozenset[str]:
    """Return the keys of words of a dictionary that texts without capitals use as names.

    They are given names where a person does or suffers something ("then rose said", "they hit
    hunter"), and the word between such a name and a verb: "grant field filmed it".
    """
    texts = (clean(document.text) for document in documents if opens_small(document))
    return frozenset(key(word) for text in texts for word in _acting(text))


def _acting(text: str) -> Iterator[str]:
    for sentence in re.split(r"[.!?…;:,\n]+", text):
        found = WORDS.findall(sentence)
        for place, word in enumerate(found):
            if word not in GIVEN or word in _EVERYDAY or _is_led(found[place - 1 : place]):
                continue
            before, after = found[place - 1 : place], found[place + 1 : place + 3]
            done_to = bool(before) and before[0] in _DONE_TO
            joined = after[:1] == ["and"] and (done_to or not before)
            if joined or any(map(_is_act, after[:1])) or (done_to and len(after) < 2):
                yield word
            elif after and (done_to or any(map(_is_act, after[1:]))) and after[0] not in _EVERYDAY:
                yield from (word, after[0])


def _is_led(before: list[str]) -> bool:
    return bool(before) and before[0] in _LEADS


def _is_act(word: str) -> bool:
    return word in _ACTS or (word.endswith("ed") and len(word) > 4)


def uncased_words(documents: Iterable[Document]) -> frozenset[str]:
    """Return the keys of words of texts without capitals that stand in no dictionary."""
    texts = (clean(document.text) for document in documents if opens_small(document))
    return frozenset(
        key(match[0])
        for text in texts
        for match in WORDS.finditer(text)
        if match[0].islower() and len(match[0]) >= SHORTEST and not _is_in_dictionary(match[0])
    )


def _is_in_dictionary(word: str) -> bool:
    return is_common_english(word) or is_common_russian(word)

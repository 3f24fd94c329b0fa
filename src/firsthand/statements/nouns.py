"""Reads a noun phrase word by word: its title, its name, its gender, its base form."""

from __future__ import annotations

from itertools import pairwise, takewhile

from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.desks import OPENS, is_quoted
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import PEOPLE, TIMES
from firsthand.statements.names import is_institutional, is_subject
from firsthand.statements.phrases import phrase_words
from firsthand.statements.russian_forms import gender, is_known, nominative
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_ANYBODY = words(
    """
    man woman boy girl youth teenager lad youngster
    мужчина женщина юноша парень девушка мальчик девочка старик подросток собеседник собеседница
    homme femme garçon fillette adolescent adolescente trentenaire quadragénaire quinquagénaire
    sexagénaire septuagénaire octogénaire
    """
)
_ITSELF = frozenset({"itself", "himself", "herself", "themselves"})
_MAY = frozenset({"may", "mai", "mayo", "maio"})
"""The month that is a verb and a name as well, and so in no list of the calendar."""
_AGED = frozenset({",", "years", "год", "года", "лет"})
_WOMANLY = frozenset("ая")
"""Letters in which most Russian names of women end, and some of men."""
_OFFICE = 9
"""Words that a Russian phrase of office may have before the name."""
_POINTING = words("le la l' l’ les ce cet cette ces au du même")


def titles_of(named: list[s.Word], lexicon: Lexicon) -> list[str]:
    """Return the words before a personal name that are a title or office."""
    known = lexicon.titles | lexicon.people | lexicon.official_roles
    marks = [i for i, w in enumerate(named[:-1]) if w.text.casefold().rstrip(".") in known]
    if marks and all(len(w.text) < 3 for w in named[marks[-1] + 1 :]):
        return []
    behind = named[marks[-1] + 1 :] if marks else []
    if (
        not marks
        or is_general_staff(named)
        or any(is_institutional(w.lemma, lexicon) for w in behind)
    ):
        return []
    return [word.text for word in named[: marks[-1] + 1]]


def is_day(tree: Tree, head: int) -> bool:
    """Tell whether "May" is the month: beside a number, as in "by 9 May"."""
    beside = [tree.words[i].text for i in (head - 1, head + 1) if 0 <= i < len(tree.words)]
    return tree.words[head].text.casefold() in _MAY and any(text.isdecimal() for text in beside)


def is_general_staff(named: list[s.Word]) -> bool:
    """Tell whether a name is an army's "General Staff" and not a general."""
    said = [word.text.casefold() for word in named]
    return ("general", "staff") in pairwise(said)


def name_words(tree: Tree, head: int, lexicon: Lexicon) -> list[int]:
    """Return the indices of the words of a name in order."""
    if lexicon.language == "ru":
        parts = tree.children(head, (s.NAME_PART, s.APPOSITION))
        named = [p for p in parts if tree.words[p].text[:1].isupper() and p > head]
        return [head, *[p for p in named if p <= head + 3]]
    first = head
    while first > 0:
        word = tree.words[first - 1]
        if word.text == "-" and first > 1 and word.end == tree.words[first].start:
            first -= 2
            continue
        inside = first - 1 in tree.subtree(head)
        if not inside or not word.text[:1].isupper() or word.pos in ("DET", "PUNCT", "PRON"):
            break
        first -= 1
    return list(range(first, head + 1))


def name_beside(tree: Tree, head: int, lexicon: Lexicon) -> int | None:
    """Return the last word of the name right behind "the agency", wherever the parser hung it."""
    first = head + 1
    if tree.words[head].lemma not in lexicon.generic_outlets:
        return None
    last = first
    while last < len(tree.words) and tree.words[last].pos == "PROPN":
        last += 1
    known = last > first and tree.words[first].lemma not in TIMES
    return last - 1 if known and tree.words[first].text[:1].isupper() else None


def bearer_of_office(tree: Tree, head: int, lexicon: Lexicon) -> int | None:
    """Return the name behind an office in capitals: "Deputy Minister of Roads, General Ivo Stell".

    The parser may take it for a second one; then no "and" stands between.
    """
    if tree.words[head].pos != "PROPN" or tree.words[head].lemma not in lexicon.official_roles:
        return None
    both = bool(tree.children(head, (s.CONJUNCTION,)))
    for child in tree.children(head, (s.APPOSITION, s.COORDINATE)):
        word = tree.words[child]
        alone = word.relation == s.APPOSITION or not both
        named = word.pos == "PROPN" and bool(tree.children(child, (s.NAME_PART,)))
        if alone and named and child > head and not is_institutional(word.lemma, lexicon):
            return child
    return None


_NAMES = frozenset({"give", "identify", "introduce", "know", "name"})
_NAMING = 9
"""Words of the clause in which somebody's name may be given."""


def self_given_name(tree: Tree, head: int) -> int | None:
    """Return the name of "an account calling itself Harbour Eye", "who goes by Ebrel", if any."""
    places = [i for i in tree.children(head, (s.OBLIQUE,)) if tree.words[i].lemma not in PEOPLE]
    asides = [i for top in (head, *places) for i in tree.children(top, (s.PARTICIPLE, s.RELATIVE))]
    for verb in asides:
        if tree.words[verb].lemma == "go" and _text_behind(tree, verb) == "by":
            return _run_of_names(tree, verb + 2)
        following = min(verb + 1, len(tree.words) - 1)
        named = _named_as(tree, verb)
        if named is not None:
            return named
        if tree.words[verb].lemma == "call" and tree.words[following].text.casefold() in _ITSELF:
            return _run_of_names(tree, verb + 2)
    return None


def _named_as(tree: Tree, verb: int) -> int | None:
    """Return the name of "who gave her name only as Ebrel", "identified as Osk Tarn", if any."""
    named = False
    for index in range(verb, min(verb + _NAMING, len(tree.words))):
        word = tree.words[index]
        if word.pos == "PUNCT":
            return None
        named = named or word.lemma in _NAMES
        if named and word.text == "as":
            return _run_of_names(tree, index + 1)
    return None


def _text_behind(tree: Tree, index: int) -> str:
    """Return the word behind an index in lower case, "" at the end."""
    return tree.words[index + 1].text.casefold() if index + 1 < len(tree.words) else ""


def _run_of_names(tree: Tree, first: int) -> int | None:
    """Return the last of the words of a name that begins at an index, None where none does."""
    rest = range(first, len(tree.words))
    return max(takewhile(lambda i: tree.words[i].pos == "PROPN", rest), default=None)


def is_definite(tree: Tree, head: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun has a word before it that points back."""
    if lexicon.language == "ru":
        return True
    if lexicon.language == "fr":
        return head > 0 and tree.words[head - 1].text.casefold() in _POINTING
    below = tree.children(head, (s.DETERMINER, s.POSSESSIVE))
    words = {tree.words[child].text.casefold() for child in below}
    return bool(words & {"the", "this", "that", "these", "those", "his", "her", "their"})


def described_kind(lemma: str, lexicon: Lexicon) -> SourceKind:
    """Return what a common noun describes: an outlet, an authority, a body or somebody."""
    if lemma in lexicon.outlets:
        return SourceKind.OUTLET
    if lemma in lexicon.people:
        return SourceKind.UNNAMED
    if lemma in lexicon.government:
        return SourceKind.GOVERNMENT
    return SourceKind.ORGANISATION if lemma in lexicon.organisations else SourceKind.UNNAMED


def is_anybody(tree: Tree, head: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun only says man or woman, so that it means somebody named before."""
    word = tree.words[head]
    beside = [
        tree.words[i] for i in tree.children(head) if tree.words[i].pos not in ("PUNCT", "DET")
    ]
    loose = lexicon.language == "ru" and any(w.relation != s.ADVERB for w in beside)
    return word.lemma in _ANYBODY and not word.plural and not loose


def is_aged(tree: Tree, head: int) -> bool:
    """Tell whether an age stands behind a name: "Mara, 44, keeps a shop"."""
    behind = tree.words[head + 1 : head + 4]
    texts = [word.text for word in behind]
    return len(texts) == 3 and texts[0] == "," and texts[1].isdecimal() and texts[2] in _AGED


def closing_name(tree: Tree, head: int, lexicon: Lexicon) -> int | None:
    """Return the first word of the name that ends a Russian phrase of office, None without one.

    "представитель службы полковник Карен Орлаш": the parser hangs the name on another noun.
    """
    known = lexicon.people | lexicon.titles | lexicon.official_roles
    if lexicon.language != "ru" or tree.words[head].lemma not in known:
        return None
    for index in range(head + 1, min(head + _OFFICE, len(tree.words) - 1)):
        word, following = tree.words[index], tree.words[index + 1]
        if word.pos in ("PUNCT", "VERB", "ADP", "CCONJ"):
            return None
        names = word.pos == "PROPN" and word.text[:1].isupper() and not word.text.isupper()
        if names and following.pos == "PROPN" and following.text[:1].isupper():
            return None if is_institutional(following.lemma, lexicon) else index
        if names and following.pos != "PROPN" and _is_given(tree, index, lexicon):
            return index
    return None


def _is_given(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell whether one capital word behind an office is its bearer's name and no place."""
    word, before = tree.words[index], tree.words[index - 1]
    if is_institutional(before.lemma, lexicon):
        return word.text[-1] in "еиоуюэ"
    return nominative(word.text) == word.text and word.relation in (s.APPOSITION, s.NAME_PART)


def starts(tree: Tree, head: int) -> bool:
    """Tell whether a word is the first of its sentence."""
    return all(word.pos in ("PUNCT", "DET", "SPACE") for word in tree.words[:head])


def gender_of(tree: Tree, head: int, nouns: frozenset[str], lexicon: Lexicon) -> bool | None:
    """Tell whether a noun phrase is feminine; None where no word tells."""
    if nouns & lexicon.female:
        return True
    if nouns & lexicon.male:
        return False
    word = tree.words[head]
    by_verb = _gender_by_verb(tree, head) if lexicon.language == "ru" else None
    if by_verb is not None:
        return by_verb
    unknown = word.pos == "PROPN" and not word.feminine
    womanly = is_subject(tree, head) and word.text[-1:] in _WOMANLY
    if unknown and (womanly or word.text[-2:] in ("ой", "ей")):
        return None  # the tagger takes a name it does not know for a man's
    return word.feminine if lexicon.language in ("ru", "fr") else None


_SELF = words("тот же сам самый этот")
"""Words before a name or noun that only point: "тот же «Кестрел»", "сама бабушка"."""


def _is_called(tree: Tree, index: int) -> bool:
    """Tell whether a name in marks stands behind its noun: "агентству «Кестрел»"."""
    word = tree.words[index]
    called = word.relation == s.APPOSITION and word.head < index
    return called and not is_known(word.text)


def _told_man(word: s.Word) -> str:
    """Return the gender of a name that somebody tells: "рассказал «Кестрелу»" is no woman's."""
    told = word.relation == s.INDIRECT and word.pos == "PROPN" and word.text.endswith("у")
    return "masc" if told else ""


def _is_counted(tree: Tree, head: int) -> bool:
    """Tell whether a number before a noun keeps it in the genitive: "двое охранников"."""
    numbers = [tree.words[i] for i in tree.children(head) if tree.words[i].pos == "NUM"]
    return any(word.lemma != "один" for word in numbers)


def _gender_by_verb(tree: Tree, head: int) -> bool | None:
    """Tell the gender of a Russian subject by its verb: "судмедэксперт перечислила"."""
    word = tree.words[head]
    verb = tree.words[word.head]
    if word.relation not in s.SUBJECTS or verb.pos != "VERB" or word.plural:
        return None
    past = verb.text.casefold().removesuffix("ся").removesuffix("сь")
    return True if past.endswith("ла") else False if past.endswith("л") else None


def base_form(tree: Tree, head: int) -> str:
    """Return a Russian phrase with its head and the words agreeing with it in nominative."""
    indices = sorted(phrase_words(tree, head))
    indices = [i for i in indices if i == head or tree.words[i].lemma not in _SELF]
    if _is_counted(tree, head):
        return " ".join(tree.words[i].text for i in indices if tree.words[i].pos != "PUNCT")
    agreeing = {head, *[c for c in tree.children(head) if tree.words[c].pos == "ADJ"]}
    out = []
    for index in indices:
        word = tree.words[index]
        if word.pos == "PUNCT":
            continue
        quoted = index > 0 and tree.words[index - 1].text in OPENS and _is_called(tree, index)
        bends = index in agreeing and (not quoted or (index != head and is_quoted(tree, head)))
        agrees = gender(tree.words[head].text) if index != head else _told_man(word)
        out.append(nominative(word.text, word.plural, agrees) if bends else word.text)
    return " ".join(out)

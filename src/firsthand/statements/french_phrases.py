"""Builds French noun phrases from drafts, with whom a source tells."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import HAVE, THAT, Draft
from firsthand.statements.words import words

_AFTER_NAME = words("à au aux devant par dans lors sur en qui dont où après avant lundi mardi "
                    "mercredi jeudi vendredi samedi dimanche hier")  # fmt: skip
_OF = frozenset({"de", "d'", "d’", "du", "des", "à", "au"})
_HOUSE_OF = words("de d' d’ du")
_STAFF = words("journaliste journalistes correspondant correspondante reporter envoyé envoyée "
               "photographe photographes")  # fmt: skip
"""Nouns of people whose words their house passes on."""
_ELSEWHERE = words("dans lors devant")
"""What opens a phrase of its own, "dans une lettre à son frère": nobody is told there."""
_CREWS = words("confrères consœurs équipe équipes rédaction journalistes reporters micro micros "
               "caméras caméra correspondant correspondante journaliste envoyé")  # fmt: skip
"""Those of a house whom somebody tells: "à l'équipe de l'émission X"."""
_SHOWS = words("émission podcast magazine revue chaîne")
_OUR = words("nos leurs ses")
_ARTICLES = words("un une le la l' l’ deux trois son sa leur")
_BESIDE = "auprès"
TO = frozenset({"à", "au", "aux", _BESIDE})
_WHOLE_NAME = 2
"""Words of a speaker's name that stands right behind a house's: "à l'agence Corva Ada Rill"."""
BEFORE_NOUNS = words("autre autres jeune jeunes vieux vieille premier première second seconde "
                     "ancien ancienne petit petite seul seule même")  # fmt: skip
"""Adjectives between an article and its noun."""
_MICROPHONE = frozenset({"micro", "antenne"})


def text_of(drafts: list[Draft], index: int) -> str:
    """Return the word at an index in lower case."""
    return drafts[index].text.casefold()


def phrase(drafts: list[Draft], first: int, last: int, head_of: int, relation: str) -> int | None:
    """Make one noun phrase of the words from `first` to `last` and return its head."""
    inside = [i for i in range(first, last) if drafts[i].pos not in ("PUNCT", "DET")]
    while len(inside) > 1 and text_of(drafts, inside[0]) in BEFORE_NOUNS:
        inside = inside[1:]
    if not inside:
        return None
    head = inside[0]
    for index in range(first, last):
        drafts[index].head = head
    for index in inside[1:]:
        if drafts[index].pos == "PROPN":
            if any(d.text.casefold() in _OF for d in drafts[max(first, index - 2) : index]):
                drafts[index].relation = s.OBLIQUE
                if text_of(drafts, head) in _STAFF:
                    _employ(drafts, head, index, last)
                break
            named = drafts[head].pos == "PROPN"
            drafts[index].relation = s.NAME_PART if named else s.APPOSITION
            if not named:
                _join(drafts, index, last)
            break
    drafts[head].relation, drafts[head].head = relation, head_of
    if drafts[head].pos == "PROPN":
        return _last_of_name(drafts, head, last, relation, head_of)
    return head


def _employ(drafts: list[Draft], head: int, name: int, last: int) -> None:
    """Make the house of "un journaliste de Radio Corva" one that passes on what its people say."""
    of = next((i for i in range(head + 1, name) if text_of(drafts, i) in _HOUSE_OF), None)
    if of is None:
        return
    end = name
    while end + 1 < last and drafts[end + 1].pos == "PROPN":
        end += 1
    for index in range(of + 1, end):
        drafts[index].head = end
        drafts[index].relation = s.NAME_PART if index >= name else s.DETERMINER
    drafts[end].head, drafts[end].relation = of, s.AGENT
    drafts[of].lemma, drafts[of].pos = "quote", "VERB"
    drafts[of].relation, drafts[of].head = s.PARTICIPLE, head


def _join(drafts: list[Draft], first: int, last: int) -> None:
    """Hang the parts of a name on its last word, as in the other parsers."""
    end = first
    while end + 1 < last and drafts[end + 1].pos == "PROPN":
        end += 1
    if end != first:
        drafts[end].head, drafts[end].relation = drafts[first].head, drafts[first].relation
        for index in range(first, end):
            drafts[index].head, drafts[index].relation = end, s.NAME_PART


def _last_of_name(drafts: list[Draft], head: int, last: int, relation: str, head_of: int) -> int:
    """Hang a name by its last word; return that."""
    end = head
    while end + 1 < last and drafts[end + 1].pos == "PROPN":
        end += 1
    for index in range(len(drafts)):
        if drafts[index].head == head and index != head:
            drafts[index].head = end
    if end != head:
        drafts[head].head, drafts[head].relation = end, s.NAME_PART
    drafts[end].head, drafts[end].relation = head_of, relation
    return end


def stop(drafts: list[Draft], start: int, step: int, floor: int, ceiling: int) -> int:
    """Return where a noun phrase from `start` in direction `step` meets a mark or a verb."""
    index = start
    while floor <= index < ceiling:
        draft = drafts[index]
        lowered = draft.text.casefold()
        if draft.pos in ("PUNCT", "VERB") or lowered in THAT | HAVE:
            break
        if step > 0 and index > start and lowered in _AFTER_NAME:
            break
        index += step
    return index


def phrase_end(drafts: list[Draft], start: int, last: int) -> int:
    """Return the first mark behind a phrase, or the end of the stretch."""
    return next((i for i in range(start, last) if drafts[i].pos == "PUNCT"), last)


def addressee(drafts: list[Draft], start: int, last: int, verb: int, speaker: bool = False) -> int:
    """Read "au journal", "à l'agence X" behind a verb as whom its subject tells.

    Where the `speaker` is to stand behind, the last two of three names are his or hers. Returns
    where the phrase ends, `start` where there is none.
    """
    here = start
    while here < last and here < verb + 6 and text_of(drafts, here) not in TO:
        if drafts[here].pos in ("PUNCT", "VERB") or text_of(drafts, here) in THAT | _ELSEWHERE:
            return start
        here += 1
    if here + 1 >= last or text_of(drafts, here) not in TO:
        return start
    first = here + 1 + (text_of(drafts, here) == _BESIDE)
    if first >= last:
        return start
    if text_of(drafts, first) in _MICROPHONE and first + 2 < last:
        first += 2  # "au micro de la station"
    first = past_crew(drafts, first, last)
    end = _end_of_told(drafts, first, last, speaker)
    for index in range(here, first):
        drafts[index].head = verb
    told = phrase(drafts, first, end, verb, s.INDIRECT)
    return start if told is None else end


def past_crew(drafts: list[Draft], first: int, last: int) -> int:
    """Return where the house begins behind "nos confrères de X", "l'équipe de l'émission X"."""
    crew = first + (drafts[first].pos == "DET" or text_of(drafts, first) in _OUR)
    if crew + 2 >= last or text_of(drafts, crew) not in _CREWS:
        return first
    house = crew + 2 if text_of(drafts, crew + 1) in _HOUSE_OF | _OF else first
    if house + 2 < last and drafts[house].pos == "DET":
        house += 1
    called = house + 1 < last and text_of(drafts, house) in _SHOWS
    return house + 1 if called and drafts[house + 1].pos == "PROPN" else house


def _end_of_name(drafts: list[Draft], first: int, last: int, short: bool) -> int:
    """Return where a run of capitals ends, a speaker's name behind a house's left out.

    "à l'AFC Ada Rill", "à Radio Corva Ada Rill, mère de deux enfants": agencies put it so. A
    `short` name is one word of three: behind a noun ("à l'agence Corva Ada Rill"), in capitals.
    """
    index = first
    while index < last and drafts[index].pos == "PROPN":
        index += 1
    capitals = drafts[first].text.split("’")[-1].split("'")[-1].isupper()
    least = _WHOLE_NAME if short or capitals else _WHOLE_NAME + 1
    return index - _WHOLE_NAME if index - first > least else index


def _end_of_told(drafts: list[Draft], first: int, last: int, speaker: bool) -> int:
    """Return where whom somebody tells ends: another noun phrase may follow at once."""
    index = _end_of_name(drafts, first, last, speaker)
    if index > first:
        return index
    noun = first + (drafts[first].pos == "DET")
    for index in range(noun, min(noun + 2, last)):  # "l'AFC Ada Rill", "l'agence Corva Ada Rill"
        end = _end_of_name(drafts, index, last, speaker or index > noun)
        if end < last and end > index and _begins(drafts, end):
            return end
    end = stop(drafts, first, 1, first, last)
    behind = (i for i in range(first + 2, end) if text_of(drafts, i) in _ARTICLES)
    parted = (i for i in behind if text_of(drafts, i - 1) not in _OF)
    return next(parted, end)


def _begins(drafts: list[Draft], index: int) -> bool:
    """Tell whether another noun phrase begins at a word: a name, "son agent"."""
    return drafts[index].pos == "PROPN" or text_of(drafts, index) in _ARTICLES

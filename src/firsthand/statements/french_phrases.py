"""Builds French noun phrases from drafts, with who passes a source on and whom it tells."""

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
_ARTICLES = words("un une le la l' l’ deux trois son sa leur")
_BESIDE = "auprès"
TO = frozenset({"à", "au", "aux", _BESIDE})
_WHOLE_NAME = 2
"""Words of a speaker's name that stands right behind a house's: "à l'agence Corva Ada Rill"."""
BEFORE_NOUNS = words("autre autres jeune jeunes vieux vieille premier première second seconde "
                     "ancien ancienne petit petite seul seule même")  # fmt: skip
"""Adjectives between an article and its noun."""
_MICROPHONE = frozenset({"micro", "antenne"})
_PASSED = words(
    """
    cité citée cités citées interrogé interrogée interrogés interrogées entendu entendue entendus
    entendues rencontré rencontrée rencontrés rencontrées joint jointe joints jointes contacté
    contactée contactés contactées
    """
)
"""Participles whose agent passes on what their noun says: "citée par le quotidien"."""
_CITES = words("citant cite citent")
_SELF = words("s' s’ se")
_HAS = words("a ont avait avaient")
_CITING = (
    (_CITES,),
    (words("en"), words("citant")),
    (_SELF, words("appuyant appuie appuient fondant fonde fondent basant base"), words("sur")),
    (_HAS, words("recueilli"), words("le la les"),
     words("témoignage témoignages récit récits propos parole paroles"), words("de d' d’ du des")),
    (_HAS, words("pu"), _SELF, words("entretenir"), words("avec")),
    (_HAS, words("pu"), words("joindre rencontrer interroger consulter")),
    (words("sur"), words("la"), words("foi base"), words("de d' d’ du des")),
)  # fmt: skip
"""Turns whose object is behind what their noun reports: "citant un médecin", "qui s'appuie sur"."""
_ISSUED = words("dans en sur lundi mardi mercredi jeudi vendredi samedi dimanche hier")


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


def passes_on(drafts: list[Draft], index: int, last: int) -> bool:
    """Tell whether "citée par" or "citant" stands at an index and goes on before `last`."""
    if index + 2 >= last:
        return False
    by = text_of(drafts, index) in _PASSED and text_of(drafts, index + 1) == "par"
    someone = drafts[index + 2].pos in ("DET", "PROPN")  # not "par téléphone"
    return (by and someone) or _cited(drafts, index, last) is not None


def _cited(drafts: list[Draft], index: int, last: int) -> int | None:
    """Return where the source begins behind "citant", "qui s'appuie sur", "a pu joindre"."""
    for turn in _CITING:
        end = index + len(turn)
        said = [text_of(drafts, i) for i in range(index, min(end, last))]
        if end < last and all(word in known for word, known in zip(said, turn, strict=True)):
            return end
    return None


def passed_on(drafts: list[Draft], first: int, last: int, subject: int) -> int:
    """Read ", citée par X", ", qui cite Y", " citant Y" behind a noun; return where it ends.

    The participle hangs on `subject`, with its agent or object; returns `first` where none stands
    there. "par téléphone" and "par la famille" behind a noun tell of it and of nobody else.
    """
    start = _past_edition(drafts, first, last)
    while start < last and (drafts[start].pos == "PUNCT" or text_of(drafts, start) == "qui"):
        start += 1
    if not passes_on(drafts, start, last):
        return _by(drafts, first, last, subject)
    passed = text_of(drafts, start) in _PASSED
    cited = _cited(drafts, start, last)
    begin = start + 2 if cited is None else cited
    end = stop(drafts, begin, 1, begin, last)
    for index in range(first, end):
        drafts[index].head = start
    phrase(drafts, begin, end, start, s.AGENT if passed else s.OBJECT)
    drafts[start].lemma = "quote" if passed else "cite"
    drafts[start].pos, drafts[start].relation, drafts[start].head = "VERB", s.PARTICIPLE, subject
    return end


def _past_edition(drafts: list[Draft], first: int, last: int) -> int:
    """Return the comma behind "dans son édition de jeudi", else `first`."""
    if first >= last or text_of(drafts, first) not in _ISSUED:
        return first
    end = stop(drafts, first + 1, 1, first, last)
    return end if end < last and drafts[end].text == "," else first


def _by(drafts: list[Draft], first: int, last: int, subject: int) -> int:
    """Hang "par téléphone" on the noun before it; return where it ends."""
    if first >= last or text_of(drafts, first) != "par":
        return first
    end = max(stop(drafts, first + 1, 1, first, last), first + 1)
    for index in range(first, end):
        drafts[index].head, drafts[index].relation = subject, s.ADVERB
    return end


def addressee(drafts: list[Draft], start: int, last: int, verb: int, speaker: bool = False) -> int:
    """Read "au journal", "à l'agence X" behind a verb as whom its subject tells.

    Where the `speaker` is to stand behind, the last two of three names are his or hers. Returns
    where the phrase ends, `start` where there is none.
    """
    here = start
    while here < last and here < verb + 6 and text_of(drafts, here) not in TO:
        if drafts[here].pos in ("PUNCT", "VERB") or text_of(drafts, here) in THAT:
            return start
        here += 1
    if here + 1 >= last or text_of(drafts, here) not in TO:
        return start
    first = here + 1 + (text_of(drafts, here) == _BESIDE)
    if first >= last:
        return start
    if text_of(drafts, first) in _MICROPHONE and first + 2 < last:
        first += 2  # "au micro de la station"
    end = _end_of_told(drafts, first, last, speaker)
    for index in range(here, first):
        drafts[index].head = verb
    told = phrase(drafts, first, end, verb, s.INDIRECT)
    return start if told is None else end


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

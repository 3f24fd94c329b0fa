"""Reads behind a French noun who passes its words on and whom it cites: "citée par", "citant"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import Draft
from firsthand.statements.french_forms import participles
from firsthand.statements.french_phrases import past_crew, phrase, stop, text_of
from firsthand.statements.french_relays import got_by, hang_relative
from firsthand.statements.words import words

_PASSED = participles(words("cité interrogé entendu rencontré joint contacté"))
"""Participles whose agent, whoever it is, passes their noun on: "citée par le quotidien"."""
_ACCOUNTS = words("récit récits propos témoignage témoignages paroles confidences déclaration "
                  "déclarations message aveux lettre")  # fmt: skip
_NEAR = 7
"""Words behind "dont le récit" among which its participle stands."""
_CITES = words("citant cite citent")
_SELF = words("s' s’ se")
_HAS = words("a ont avait avaient")
_CITING = (
    (_CITES,),
    (words("en"), words("citant")),
    (words("reprenant reprend reprennent relayant"), words("une un les des l' l’"),
     words("information informations dépêche article enquête récit"), words("de d' d’ du des")),
    (_SELF, words("appuyant appuie appuient fondant fonde fondent basant base"), words("sur")),
    (_HAS, words("recueilli"), words("le la les"),
     words("témoignage témoignages récit récits propos parole paroles"), words("de d' d’ du des")),
    (_HAS, words("pu"), _SELF, words("entretenir"), words("avec")),
    (_HAS, words("pu"), words("joindre rencontrer interroger consulter")),
    (words("sur"), words("la"), words("foi base"), words("de d' d’ du des")),
)  # fmt: skip
"""Turns whose object is behind what their noun reports: "citant un médecin", "qui s'appuie sur"."""
_ISSUED = words("dans en sur lundi mardi mercredi jeudi vendredi samedi dimanche hier")


def passes_on(drafts: list[Draft], index: int, last: int) -> bool:
    """Tell whether "citée par" or "citant" stands at an index and goes on before `last`."""
    if index + 2 >= last:
        return False
    return _agent(drafts, index, last) is not None or _cited(drafts, index, last) is not None


def _agent(drafts: list[Draft], index: int, last: int) -> int | None:
    """Return where the agent of "citée par" begins: of words, anybody; of what was got, a house."""
    by = text_of(drafts, index) in _PASSED and text_of(drafts, index + 1) == "par"
    if by and index + 2 < last and drafts[index + 2].pos in ("DET", "PROPN"):
        return past_crew(drafts, index + 2, last)  # not "par téléphone"
    return got_by(drafts, index, last)


def _of_account(drafts: list[Draft], start: int, last: int) -> int:
    """Return the participle of "dont le récit, recueilli par X, ...", else `start`."""
    if text_of(drafts, start) != "dont" or text_of(drafts, start + 2) not in _ACCOUNTS:
        return start
    near = range(start + 3, min(start + 3 + _NEAR, last))
    return next((i for i in near if got_by(drafts, i, last) is not None), start)


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
    while start < last and drafts[start].text == ",":
        start += 1
    end = hang_relative(drafts, start, last, subject)
    if end > start:
        for index in range(first, start):
            drafts[index].head = subject
        return end
    while start < last and (drafts[start].pos == "PUNCT" or text_of(drafts, start) == "qui"):
        start += 1
    if start + 2 < last:
        start = _of_account(drafts, start, last)
    if not passes_on(drafts, start, last):
        return _by(drafts, first, last, subject)
    agent = _agent(drafts, start, last)
    cited = _cited(drafts, start, last)
    passed = cited is None
    begin = agent if cited is None and agent is not None else cited
    if begin is None:
        return first
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

"""Rewrites French turns before a sentence is built: names in marks, "d'après ce que dit X"."""

from __future__ import annotations

import re
from dataclasses import replace

from firsthand.statements import syntax as s
from firsthand.statements.drafts import HAVE, THAT, Draft
from firsthand.statements.french_background import OFFICES
from firsthand.statements.french_phrases import text_of
from firsthand.statements.lexicon_french import INSERTED, ORGANISATIONS, OUTLETS, PEOPLE, TOLD
from firsthand.statements.words import words

_MARKS = {"«": "»", "“": "”"}
_CALLED = OUTLETS | ORGANISATIONS | words(
    "collectif plateforme émission podcast chaîne revue blog compte réseau bulletin feuille titre"
)  # fmt: skip
"""Nouns before a name in marks: "le quotidien « Le Ponton »"."""
_NAME = 5
"""Words that a name in marks has at most."""
_SMALL = words("de du des d' d’ la le les l' l’ et à au sur")
_ACCORDING = words("selon d'après d’après")
_WHAT = 6
"""Words of "ce que nous en a dit" between "selon" and its source."""
_ASKS = words("demande demandent demandé ordonne ordonnent ordonné implore supplie imploré supplié "
              "interroge interrogent continue termine regrette reprend supporte")  # fmt: skip
"""Verbs whose "que" opens a wish or nothing."""
_OURS = words("informations information calculs calcul décompte constatations sources enquête "
              "recherches relevés connaissance")  # fmt: skip
_STILL = words("toujours encore")
_WHOM = words("qui lequel laquelle lesquels lesquelles")
_AT = words("à au aux chez côté")
_SEATS = words("palais présidence direction rectorat greffe cabinet siège état-major chancellerie "
               "rédaction syndicat intérieur défense justice")  # fmt: skip
_PLACE = 9
"""Words that "Du côté de la préfecture, justement," has at most."""
_NEAR_VERB = 5
_GUESTS = words("invité invitée invités invitées")
_VOICES = words("voix intermédiaire entremise biais truchement bouche canal")
_SMALL_BEFORE = words("n' n’ ne en y s' s’ se")
_DONE = re.compile(r"\w+(?:é|ée|és|ées|enu|enue|is|ise|it|ite)")
_VALUES = words(
    """
    salue saluent salué concède concèdent concédé invoque invoquent invoqué fustige fustigent
    fustigé vante vantent vanté pointe pointent pointé minimise minimisent minimisé récuse récusent
    récusé écarte écartent écarté exclut excluent exclu repousse repoussent repoussé assume assument
    assumé oppose opposent opposé brandit brandissent condamne condamnent condamné raille raillent
    redoute redoutent craint craignent espère espèrent loue louent réclame réclament réclamé exige
    exigent exigé plaide plaident vu vus remarqué observé
    """
)
"""Verbs that report where words in marks are their object: "salue « une reddition digne »"."""
_BEFORE_MARKS = 6
"""Words between such a verb and the marks."""
_TELLERS = PEOPLE | OFFICES


def without_name_marks(drafts: list[Draft]) -> list[Draft]:
    """Leave out the marks of "le quotidien « Le Ponton »", so that it reads as a name."""
    dropped: set[int] = set()
    for index, draft in enumerate(drafts[:-2]):
        if draft.text not in _MARKS or not index or text_of(drafts, index - 1) not in _CALLED:
            continue
        near = range(index + 1, min(index + 2 + _NAME, len(drafts)))
        end = next((i for i in near if drafts[i].text == _MARKS[draft.text]), None)
        inside = range(index + 1, end) if end else range(0)
        if inside and all(_in_name(drafts[i]) for i in inside):
            dropped |= {index, inside.stop}
            for i in inside:
                drafts[i].pos = "PROPN" if drafts[i].text[:1].isupper() else drafts[i].pos
    return [draft for index, draft in enumerate(drafts) if index not in dropped]


def _in_name(draft: Draft) -> bool:
    return draft.text[:1].isupper() or draft.text.casefold() in _SMALL


def without_what(drafts: list[Draft]) -> list[Draft]:
    """Read "d'après ce que rapporte X", "selon ce qu'en a dit X" as "d'après X"."""
    for index in range(len(drafts) - 4):
        what = [text_of(drafts, index + 1), text_of(drafts, index + 2)]
        if text_of(drafts, index) not in _ACCORDING or what[0] != "ce" or what[1] not in THAT:
            continue
        near = range(index + 3, min(index + 3 + _WHAT, len(drafts) - 1))
        source = next((i for i in near if _opens_source(drafts, i)), None)
        if source is not None:
            return [*drafts[: index + 1], *drafts[source:]]
    return drafts


def _opens_source(drafts: list[Draft], index: int) -> bool:
    """Tell whether a noun phrase opens behind a verb: not "leur" of "ce que leur a dit"."""
    draft, before = drafts[index], drafts[index - 1]
    small = text_of(drafts, index) in ("leur", "l'", "l’") or text_of(drafts, index) in HAVE
    behind = before.text.casefold() not in THAT
    return behind and not small and draft.pos in ("DET", "PROPN")


def without_still(drafts: list[Draft]) -> list[Draft]:
    """Read "toujours selon l'agence" as "selon l'agence", ", pour qui" as ", selon qui"."""
    for index in range(1, len(drafts) - 1):
        behind = drafts[index - 1].text == "," and text_of(drafts, index) == "pour"
        if behind and text_of(drafts, index + 1) in _WHOM:
            drafts[index].text = "selon"
    still = {
        i for i in range(len(drafts) - 1)
        if text_of(drafts, i) in _STILL and text_of(drafts, i + 1) in _ACCORDING
    }  # fmt: skip
    return [draft for index, draft in enumerate(drafts) if index not in still]


def without_one(drafts: list[Draft]) -> list[Draft]:
    """Read "À la préfecture, on assure que" as "La préfecture assure que"."""
    comma = next((i for i, draft in enumerate(drafts[:_PLACE]) if draft.text == ","), 0)
    if comma < 2 or comma + 3 >= len(drafts) or text_of(drafts, comma + 1) != "on":
        return drafts
    start = 1 if text_of(drafts, 0) in _AT else 0
    if [text_of(drafts, i) for i in (0, 1)] == ["du", "côté"]:
        start = 3
    body = any(_holds(drafts, i) for i in range(start, comma))
    near = drafts[comma + 2 : comma + 2 + _NEAR_VERB]
    if not start or not body or not any(draft.pos == "VERB" for draft in near):
        return drafts
    if drafts[start].pos == "NOUN" and drafts[start].text[:1].isupper():
        drafts[start].pos = "PROPN"
    return [*drafts[start:comma], *drafts[comma + 2 :]]


def _holds(drafts: list[Draft], index: int) -> bool:
    return drafts[index].pos == "PROPN" or text_of(drafts, index) in OFFICES | _SEATS


def without_ours(drafts: list[Draft]) -> list[Draft]:
    """Leave out "Selon nos informations,", behind which the report speaks itself."""
    for index in range(len(drafts) - 2):
        ours = text_of(drafts, index + 1) in ("nos", "notre")
        if text_of(drafts, index) in _ACCORDING and ours and text_of(drafts, index + 2) in _OURS:
            end = index + 3
            end += end < len(drafts) and drafts[end].text == ","
            return [*drafts[:index], *drafts[end:]] if end < len(drafts) - 1 else drafts[:index]
    return drafts


def mark_guests(drafts: list[Draft]) -> None:
    """Read "Invité de Radio Tal, X" as "Interrogé par Radio Tal, X", in place."""
    guest = len(drafts) > _NAME and text_of(drafts, 0) in _GUESTS
    if guest and text_of(drafts, 1) in ("de", "du", "d'", "d’", "sur", "chez"):
        drafts[0].text, drafts[1].text = "Interrogé", "par"
        drafts[1].pos = "X"


def mark_passives(drafts: list[Draft]) -> None:
    """Leave "révélé par", "dénoncés par" behind a noun no verbs of saying, in place."""
    for index in range(1, len(drafts) - 1):
        done = drafts[index].pos == "VERB" and text_of(drafts, index + 1) == "par"
        if done and _DONE.fullmatch(text_of(drafts, index)):
            before = text_of(drafts, index - 1)
            if before not in HAVE and drafts[index - 1].pos != "PRON":
                drafts[index].pos = "NOUN"


def through_someone(drafts: list[Draft]) -> list[Draft]:
    """Read "X, par la voix de son avocat, nie" as "X, cité par son avocat, nie".

    Wherever the words stand in their sentence, they are moved before the verb.
    """
    for at in range(len(drafts) - 4):
        through = text_of(drafts, at) == "par" and text_of(drafts, at + 2) in _VOICES
        if not through or text_of(drafts, at + 3) not in ("de", "d'", "d’", "du", "des"):
            continue
        end = next((i for i in range(at + 4, len(drafts)) if drafts[i].pos == "PUNCT"), None)
        verb = next((i for i, d in enumerate(drafts) if d.pos == "VERB"), None)
        if end is None or verb is None or at < verb < end:
            return drafts
        return _moved(drafts, at, end, verb)
    return drafts


def _moved(drafts: list[Draft], at: int, end: int, verb: int) -> list[Draft]:
    """Return the words with those from `at` to `end` before a verb: ", cité par X,"."""
    cited, by = drafts[at], drafts[at + 1]
    cited.text, by.text, by.pos = "cité", "par", "X"
    first = at - (at > 0 and drafts[at - 1].text == ",")
    rest = [i for i in range(len(drafts)) if not first <= i <= end or i > end]
    rest = [i for i in rest if i != end or drafts[end].text != ","]
    edge = verb
    while edge > 0 and text_of(drafts, edge - 1) in HAVE | _SMALL_BEFORE:
        edge -= 1
    mark = drafts[end]
    comma = Draft(mark.start, mark.start, ",", ",", "PUNCT", s.PUNCTUATION)
    aside = [comma, cited, by, *drafts[at + 4 : end], replace(comma)]
    before = [drafts[i] for i in rest if i < edge]
    return [*before, *aside, *(drafts[i] for i in rest if i >= edge)]


def mark_told_that(drafts: list[Draft]) -> None:
    """Make verbs of saying of "glisse que", "nous a soufflé qu'", in place."""
    for index, draft in enumerate(drafts[:-2]):
        text = draft.text.casefold()
        if draft.pos == "PUNCT" or text in _ASKS or text_of(drafts, index + 1) not in THAT:
            continue
        helped = index > 0 and text_of(drafts, index - 1) in HAVE
        if (text in TOLD and helped) or text in INSERTED:
            draft.pos, draft.lemma = "VERB", "dire"


def mark_values(drafts: list[Draft]) -> None:
    """Make verbs of saying of "salue « une reddition digne »" behind who says so, in place."""
    for index, draft in enumerate(drafts[:-3]):
        if draft.text.casefold() not in _VALUES or draft.pos == "PUNCT":
            continue
        behind = range(index + 1, min(index + 1 + _BEFORE_MARKS, len(drafts)))
        opens = next((i for i in behind if drafts[i].pos in ("PUNCT", "VERB", "SCONJ")), None)
        marked = opens is not None and drafts[opens].text in _MARKS
        told = any(_tells(drafts, i) for i in range(index))
        passive = text_of(drafts, index - 1) in ("été", "est", "sont") if index else True
        if marked and told and not passive:
            draft.pos, draft.lemma = "VERB", "évoquer"


def _tells(drafts: list[Draft], index: int) -> bool:
    return drafts[index].pos == "PROPN" or text_of(drafts, index) in _TELLERS

"""Finds the house that carries a French speaker's words: "au micro de X", "on" of "dit-on"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import Draft
from firsthand.statements.french_passing import passed_on, passes_on
from firsthand.statements.french_phrases import TO, past_crew, phrase, stop, text_of
from firsthand.statements.french_relays import got_by, in_relative, is_house
from firsthand.statements.lexicon_french import (
    GENERIC_OUTLETS,
    GOVERNMENT,
    OFFICIAL_ROLES,
    ORGANISATIONS,
    OUTLETS,
    PEOPLE,
)
from firsthand.statements.words import words

_STAGES = words(
    """
    micro micros ondes antenne plateau caméra caméras colonnes entretien interview tribune
    entretien-fleuve documentaire podcast reportage émission enquête film vidéo billet chronique
    édition numéro pages page studio studios matinale journal échange conversation visioconférence
    vidéo témoignage récit portrait dossier séquence direct débat texte article livre
    """
)
"""Nouns of the places where a house lets somebody speak, and of what it shows."""
_LETTERS = words("lettre courriel courrier mail message déclaration note réponse communiqué post")
"""What is sent: to a house, or to nobody who passes it on."""
_CALLED = ORGANISATIONS | words("collectif plateforme plate-forme émission podcast chaîne revue "
                                "documentaire blog compte")  # fmt: skip
"""Nouns of houses that go without saying before a name: "du collectif X"."""
_REACH = 4
"""Words from the opening preposition to such a noun: "sur le plateau", "dans un long entretien"."""
_OWN = _STAGES - words("micro micros ondes antenne plateau caméra caméras colonnes studio studios")
"""What may belong to anybody: "dans le récit de sa sœur"."""
_OPENS = words("à au aux dans sur devant lors en")
_HOUSES = OUTLETS | GENERIC_OUTLETS
_GIVEN = words(
    "accordé accordée donné donnée publié publiée diffusé diffusée paru parue exclusif exclusive "
    "télévisé télévisée mené menée recueilli recueillie réalisé réalisée posté postée mis mise "
    "ligne adressé adressée envoyé envoyée transmis transmise long longue récent récente hier "
    "lundi mardi mercredi jeudi vendredi samedi dimanche dernier dernière"
)
_TO = words("à au aux de du des d' d’ avec par dans sur")
_FROM = words("de du des d' d’ auprès au à dans chez")
_OFFICIALS = (
    OFFICIAL_ROLES
    | GOVERNMENT
    | words("juge juges magistrat magistrats enquêteurs policiers gendarmes")
)
_LEARNS = words("auprès de")
_PAPERS = words(
    "information informations données chiffres décompte bilan éléments rapport communiqué tract "
    "note document courrier enquête récit témoignage déclaration déclarations propos version thèse "
    "recensement comptage relevé estimation estimations recoupements calculs chiffre liste registre"
)
"""What somebody puts out, behind which stands whose it is."""
_OWNED = words("de du des d' d’ par")
_OWNERS = PEOPLE | ORGANISATIONS | GOVERNMENT
_OFFICE = 3
"""Words behind "apprend-on" among which the source opens."""


def hang_house(drafts: list[Draft], verb: int, first: int, last: int) -> None:
    """Hang the house of "au micro de X", "dans un entretien accordé à X" on the verb it stands by.

    Where the verb already tells somebody, that one is the house.
    """
    if any(draft.relation == s.INDIRECT and draft.head == verb for draft in drafts):
        return
    for index in range(first, last):
        start = _house_at(drafts, index, last)
        start = _told_house(drafts, index, last) if start is None else start
        start = _bare_house(drafts, index, last) if start is None else start
        if start is None or drafts[index].head >= 0:
            continue
        end = stop(drafts, start, 1, start, last)
        if phrase(drafts, start, end, verb, s.INDIRECT) is not None:
            for between in range(index, start):
                drafts[between].head, drafts[between].relation = verb, s.ADVERB
            return


def _house_at(drafts: list[Draft], index: int, last: int) -> int | None:
    """Return where the house's name begins behind "au micro de", None where nothing such stands."""
    if text_of(drafts, index) not in _OPENS:
        return None
    near = range(index + 1, min(index + _REACH, last))
    noun = next((i for i in near if text_of(drafts, i) in _STAGES | _LETTERS), None)
    if noun is None:
        return None
    brought = _brought(drafts, noun + 1, last)
    if brought is not None:
        return brought
    here = noun + 1
    while here < last and text_of(drafts, here) in _GIVEN:
        here += 1
    if here + 1 >= last or text_of(drafts, here) not in _TO:
        return None
    sent = text_of(drafts, noun) in _LETTERS
    if sent and text_of(drafts, here) not in ("à", "au", "aux"):
        return None
    return _named_house(drafts, here + 1, last, text_of(drafts, noun) in _OWN, sent)


def _brought(drafts: list[Draft], behind: int, last: int) -> int | None:
    """Return the house of "une lettre que X a pu lire", "un message relayé par X"."""
    near = range(behind, min(behind + _OFFICE, last))
    got = (got_by(drafts, i, last) for i in near)
    start = next((i for i in got if i is not None), None)
    if start is not None:
        return start
    relative = in_relative(drafts, behind, last) if behind < last else None
    return None if relative is None else relative[1]


def _bare_house(drafts: list[Draft], index: int, last: int) -> int | None:
    """Return where the house of "sur Radio X", "au quotidien X" begins: a kind and its name."""
    if text_of(drafts, index) not in _OPENS or index + 2 >= last:
        return None
    start = index + 1 + (drafts[index + 1].pos == "DET")
    named = start + 1 < last and drafts[start + 1].pos == "PROPN"
    return start if named and text_of(drafts, start) in _HOUSES else None


def _told_house(drafts: list[Draft], index: int, last: int) -> int | None:
    """Return where the house of ", à l'équipe de X", ", auprès du site X" begins, if it does."""
    if index == 0 or drafts[index - 1].text != "," or text_of(drafts, index) not in TO:
        return None
    start = index + 1 + (text_of(drafts, index) == "auprès")
    if start + 1 >= last:
        return None
    house = past_crew(drafts, start, last)
    return _named_house(drafts, house, last, house == start, house == start)


def _named_house(
    drafts: list[Draft], start: int, last: int, strictly: bool, sent: bool
) -> int | None:
    """Return where the house's name begins, its noun left out where that is no paper's."""
    end = stop(drafts, start, 1, start, last)
    noun = start + (start < end and drafts[start].pos == "DET")
    said = any(_tells_house(drafts[i].text) for i in range(start, end))
    if (strictly or sent) and not (is_house(drafts, start, end) and (said or not sent)):
        return None
    called = noun + 1 < end and text_of(drafts, noun) in _CALLED - GENERIC_OUTLETS
    return noun + 1 if called and drafts[noun + 1].pos == "PROPN" else start


def open_with(drafts: list[Draft], first: int, subject: int) -> None:
    """Read "Citant des témoins, X ...", "Interrogé par le site Y, X ..." as told of the subject.

    Whom the police or a judge hears has told no house.
    """
    comma = next((i for i in range(first, subject) if drafts[i].text == ","), first)
    asks = range(first, comma) if text_of(drafts, first + 1) == "par" else range(0)
    public = any(text_of(drafts, i) in _OFFICIALS for i in asks)
    named = not asks or any(_tells_house(drafts[i].text) for i in asks)
    if drafts[first].head < 0 and named and not public and passes_on(drafts, first, subject):
        passed_on(drafts, first, subject, subject)


def _tells_house(word: str) -> bool:
    """Tell a word of an outlet's name or kind, "Le" of "Le Matin", "AFC": no neighbour's."""
    article = word in ("Le", "La", "Les", "L’", "L'")
    capitals = len(word) > 1 and word.isupper()
    return article or capitals or word.casefold() in _HOUSES


def someone_told(drafts: list[Draft], verb: int, who: int, last: int) -> int:
    """Return the subject of a verb turned with a pronoun; "on" is who stands behind.

    "apprend-on de source syndicale", "indique-t-on au rectorat": nobody else is named.
    """
    start = max(verb, who) + 1
    if text_of(drafts, who).rpartition("-")[2] != "on":
        return who
    for index in range(start, min(start + _OFFICE, last - 1)):
        if text_of(drafts, index) in _FROM:
            begin = index + 1
            begin += text_of(drafts, begin) in _FROM  # "auprès de"
            end = stop(drafts, begin, 1, begin, last)
            found = phrase(drafts, begin, end, verb, s.SUBJECT)
            return who if found is None else found
    return who


def learned_from(drafts: list[Draft], verb: int, last: int) -> None:
    """Read "a appris X auprès de Y" as X that cites Y, in place."""
    subject = next((i for i in range(verb, last) if _is_subject(drafts, i, verb)), None)
    if drafts[verb].text.casefold() != "appris" or subject is None:
        return
    for index in range(subject + 1, last - 2):
        if text_of(drafts, index) not in _LEARNS:
            continue
        start = index + 1 + (text_of(drafts, index + 1) in _FROM)
        found = phrase(drafts, start, stop(drafts, start, 1, start, last), index, s.OBJECT)
        if found is not None:
            for between in range(index + 1, start):
                drafts[between].head, drafts[between].relation = index, s.ADVERB
            drafts[index].lemma, drafts[index].pos = "cite", "VERB"
            drafts[index].relation, drafts[index].head = s.PARTICIPLE, subject
        return


def _is_subject(drafts: list[Draft], index: int, verb: int) -> bool:
    return drafts[index].relation == s.SUBJECT and drafts[index].head == verb


_RECEIVED = words(
    """
    obtenu consulté lu vu retrouvé reçu intercepté saisi révélé dévoilé cité relayé repris
    authentifié examiné photographié découvert exhumé produit versé récupéré reproduit
    """
)


def _is_got(word: str) -> bool:
    """Tell a participle of who has a paper, not of who wrote it: "obtenue par X"."""
    return word.rstrip("s").removesuffix("e") in _RECEIVED or word in _RECEIVED


_ABOUT = words("sur contre visant concernant à au par")
"""What parts the owner of a paper from whom it is about: "un rapport de police sur X"."""


def past_paper(drafts: list[Draft], start: int, end: int) -> int:
    """Return where the owner begins in "un rapport de X", "le tract distribué par X"."""
    near = range(start, min(start + _OFFICE, end))
    paper = next((i for i in near if text_of(drafts, i) in _PAPERS), None)
    if paper is None:
        return start
    behind = range(paper + 1, min(paper + _REACH, end - 1))
    here = next((i for i in behind if text_of(drafts, i) in _OWNED), None)
    if here is None or _is_got(text_of(drafts, here - 1)):
        return start
    owner = range(here + 1, end)
    if any(text_of(drafts, i) in _ABOUT for i in owner):
        return start
    named = any(drafts[i].pos == "PROPN" or text_of(drafts, i) in _OWNERS for i in owner)
    return here + 1 if named else start

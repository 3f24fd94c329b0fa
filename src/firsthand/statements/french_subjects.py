"""Finds the subject of a French verb of saying, before it or behind it, with its appositions."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import HAVE, THAT, Draft
from firsthand.statements.french_passing import passed_on, passes_on
from firsthand.statements.french_phrases import TO, addressee, phrase, stop, text_of
from firsthand.statements.french_spoken import is_spoken
from firsthand.statements.lexicon_french import PEOPLE
from firsthand.statements.words import words

_RELATIVE = words("qui que qu' qu’ dont où")
_BEFORE_RELATIVE = words("à de avec chez pour auprès")
_DAYS = words("hier lundi mardi mercredi jeudi vendredi samedi dimanche aussi ensuite")
_WHEN = _DAYS | words("lors devant après avant pendant depuis")
_TOLD = 5
"""Words before an inserted verb that are a whole sentence."""
_OF = words("de du des d' d’")
JOINS = words("et mais puis")
"""Words between two verbs of one subject."""
_CLITICS = words("n' n’ ne en y s' s’ se")
_MARKS = frozenset('«»“”"')
_LONG = 14
"""Words that a relative clause between subject and verb may have."""
_OPENING = 3
"""Words behind a name among which the noun of its title stands: "ancienne secrétaire du ..."."""
_NEVER = words("du de d' d’")
"""Words with which no subject begins: "a gravé au-dessus du lit"."""
_GOES_ON = words("mais et or car alors tandis puis sans ce c' c’ avant")
"""Words that open a clause of its own behind an attribution."""
_ASIDE = 9
"""Words that may stand between a verb and its subject, commas around them: ", amer,"."""
_PLACING = words("à au aux de du d' d’ dans en sur par pour chez vers sous contre")
"""Prepositions with which a subject never begins."""


def subject_before(drafts: list[Draft], first: int, edge: int, verb: int) -> bool:
    """Make the noun phrase before a verb its subject, an aside between commas left out."""
    if edge - 2 > first and text_of(drafts, edge - 1) == "qui":
        return _before_who(drafts, first, edge - 1, verb)
    if edge - 2 > first and text_of(drafts, edge - 1) in JOINS:
        return _shared(drafts, first, edge, verb)
    end = edge
    if edge - 1 > first and drafts[edge - 1].text == ",":
        comma = stop(drafts, edge - 2, -1, first, edge)
        relative = _opens_relative(drafts, edge - 2, first)
        comma = comma if relative is None else relative
        aside = [d for d in drafts[comma + 1 : edge - 1] if d.pos not in ("DET", "PUNCT")]
        if comma < first or not aside or drafts[comma].text not in (",", ")"):
            return False
        if all(d.pos == "PROPN" for d in aside):
            name = phrase(drafts, comma + 1, edge - 1, verb, s.SUBJECT)
            _office_before(drafts, first, comma, name)
            return name is not None
        end = comma
    start = stop(drafts, end - 1, -1, first, end) + 1
    if end != edge and text_of(drafts, start) in _PLACING:
        return False  # "..., à Tarsk, le vote, a dit un garde"
    cut = next((i for i in range(start + 2, end) if passes_on(drafts, i, edge)), end)
    subject = phrase(drafts, start, cut, verb, s.SUBJECT)
    if subject is not None and cut != edge:
        passed_on(drafts, cut, edge - (end != edge and cut == end), subject)
    return subject is not None


def _office_before(drafts: list[Draft], first: int, comma: int, name: int | None) -> None:
    """Hang "Le témoin" of "Le témoin, Osk Tarn, dit que" on the name, as who that is."""
    start = stop(drafts, comma - 1, -1, first, comma) + 1
    noun = start + (drafts[start].pos == "DET") if start < comma else comma
    if name is not None and noun < comma and text_of(drafts, noun) in PEOPLE:
        phrase(drafts, start, comma, name, s.APPOSITION)


def _shared(drafts: list[Draft], first: int, edge: int, verb: int) -> bool:
    """Give "X rejette le blâme et assure que" its subject: that of the verb before "et"."""
    before = next((i for i in range(edge - 2, first, -1) if drafts[i].pos == "VERB"), None)
    if before is None:
        return False
    start = before
    while start > first + 1 and text_of(drafts, start - 1) in HAVE | _CLITICS:
        start -= 1
    if not subject_before(drafts, first, start, verb):
        return False
    for index in range(start, edge):
        drafts[index].head, drafts[index].relation = verb, s.ADVERB
    return True


def _before_who(drafts: list[Draft], first: int, who: int, verb: int) -> bool:
    """Make "deux gardes" of "..., qui ont confié que" the subject of the verb behind "qui"."""
    end = who - (drafts[who - 1].pos == "PUNCT")
    start = end
    while start > first and drafts[start - 1].pos not in ("PUNCT", "VERB"):
        start -= 1
        opens = drafts[start].pos == "DET" and text_of(drafts, start) not in _OF
        if opens and (start == first or text_of(drafts, start - 1) not in _OF):
            break
    while start < end and drafts[start].pos not in ("DET", "PROPN"):
        start += 1
    return phrase(drafts, start, end, verb, s.SUBJECT) is not None


def _opens_relative(drafts: list[Draft], last: int, first: int) -> int | None:
    """Return the comma before "que nous avons rencontré," where such a clause ends at `last`."""
    for index in range(last, max(first, last - _LONG), -1):
        if drafts[index].text == ",":
            opener = index + 1 + (text_of(drafts, index + 1) in _BEFORE_RELATIVE)
            return index if text_of(drafts, opener) in _RELATIVE else None
    return None


def subject_behind(drafts: list[Draft], verb: int, last: int) -> int | None:
    """Make the noun phrase behind a verb its subject; return where the phrase ends."""
    start = verb + 1
    if [text_of(drafts, i) for i in (start, start + 2) if i < last] == ["pour", "part"]:
        start += 3  # "pour sa part" is nobody
    if start + 2 < last and drafts[start].pos == "DET" and drafts[start + 1].pos == "NUM":
        for index in range(start, start + 3):  # "le 10 novembre"
            drafts[index].head, drafts[index].relation = verb, s.ADVERB
        start += 3
    while start + 1 < last and text_of(drafts, start) in _DAYS:
        drafts[start].head, drafts[start].relation = verb, s.ADVERB
        start += 1
    start = _past_aside(drafts, start, verb, last)
    if start < last and text_of(drafts, start) in TO:
        start = addressee(drafts, start, last, verb, speaker=True)
    while start < last and drafts[start].pos not in ("DET", "PROPN", "PRON", "PUNCT", "VERB"):
        if text_of(drafts, start).startswith("quelqu"):
            break
        if text_of(drafts, start) in THAT:
            return None
        drafts[start].head, drafts[start].relation = verb, s.ADVERB
        start += 1
    if start < last and text_of(drafts, start) in _NEVER:
        return None
    someone = start < last and text_of(drafts, start).startswith("quelqu")
    end = start + 1 if someone or (start < last and drafts[start].pos == "PRON") else 0
    end = end or stop(drafts, start, 1, start, last)
    subject = phrase(drafts, start, end, verb, s.SUBJECT)
    if subject is None:
        return None
    end = passed_on(drafts, end, last, subject)
    named_behind(drafts, subject, end, last)
    _titled_behind(drafts, subject, end, last)
    addressee(drafts, end, last, verb)
    return end


def _past_aside(drafts: list[Draft], start: int, verb: int, last: int) -> int:
    """Return where the subject begins behind "lâche, amer," and "avait dit, au micro de X,"."""
    if start >= last or drafts[start].text != "," or not is_spoken(drafts, verb):
        return start
    near = range(start + 1, min(start + 1 + _ASIDE, last - 1))
    end = next((i for i in near if drafts[i].pos in ("PUNCT", "VERB")), None)
    if end is None or drafts[end].text != "," or text_of(drafts, start + 1) in _RELATIVE:
        return start
    low = text_of(drafts, start + 1) in _PLACING or all(
        drafts[i].pos == "NOUN" for i in range(start + 1, end)
    )
    return end + 1 if low and drafts[end + 1].pos in ("DET", "PROPN") else start


def named_behind(drafts: list[Draft], subject: int, comma: int, last: int) -> int:
    """Read the name behind "sa porte-parole," as the apposition of a noun; return where it ends."""
    if comma + 1 >= last or drafts[comma].text != "," or drafts[subject].pos == "PROPN":
        return comma
    end = comma + 1
    while end < last and drafts[end].pos == "PROPN":
        end += 1
    if end == comma + 1 or (end < last and drafts[end].pos != "PUNCT"):
        return comma
    for index in range(comma + 1, end):
        drafts[index].head, drafts[index].relation = end - 1, s.NAME_PART
    drafts[end - 1].head, drafts[end - 1].relation = subject, s.APPOSITION
    return end


def _titled_behind(drafts: list[Draft], subject: int, comma: int, last: int) -> None:
    """Read "secrétaire du syndicat" behind "a dit Ada Rill," as the apposition of the name."""
    if comma >= last or drafts[comma].text != "," or drafts[subject].pos != "PROPN":
        return
    end = next((i for i in range(comma + 1, last) if drafts[i].pos in ("PUNCT", "VERB")), last)
    opening = range(comma + 1, min(comma + 1 + _OPENING, end))
    noun = next((i for i in opening if text_of(drafts, i) in PEOPLE), None)
    if noun is None or (end < last and drafts[end].pos == "VERB"):
        return
    for index in range(comma + 1, end):
        drafts[index].head = noun
    drafts[noun].pos, drafts[noun].relation, drafts[noun].head = "NOUN", s.APPOSITION, subject


def hang_tail(drafts: list[Draft], first: int, verb: int, last: int) -> None:
    """Hang on an inserted verb what only tells how it was said, in place.

    ", a dit le juge sur son site", ", a dit le juge, lors d'une conférence de presse": the words up
    to the next mark, and a last piece that opens with a preposition or with "confirmant".
    """
    loose = [i for i in range(verb + 1, last) if drafts[i].head < 0]
    if verb - first < _TOLD or not loose:
        return
    pieces = _pieces(drafts, loose)
    if is_spoken(drafts, verb):
        pieces = _hang_asides(drafts, verb, pieces)
    for number, piece in enumerate(pieces):
        said = [i for i in piece if drafts[i].pos != "PUNCT"]
        follows = number == 0 and bool(said) and drafts[said[0] - 1].pos != "PUNCT"
        lowered = text_of(drafts, said[0]) if said else ""
        how = lowered in _PLACING | _WHEN or lowered.endswith("ant")
        closes = number == len(pieces) - 1 and how
        clause = any(text_of(drafts, i) in THAT or drafts[i].pos == "VERB" for i in said)
        if said and (follows or closes) and not clause:
            for index in piece:
                drafts[index].head = verb


def _hang_asides(drafts: list[Draft], verb: int, pieces: list[list[int]]) -> list[list[int]]:
    """Hang what stands behind the speaker of a quotation on its verb; return the pieces left.

    ", joint par téléphone", ", assise sur un matelas", ", qui risque la prison": nothing is said
    there. A clause of its own ends it, and so do the next words in marks.
    """
    for number, piece in enumerate(pieces):
        said = [i for i in piece if drafts[i].pos != "PUNCT"]
        marks = any(drafts[i].text in _MARKS for i in range(said[0] - 2, piece[-1] + 1))
        told = any(drafts[i].pos == "VERB" for i in said)
        opening = text_of(drafts, said[0]) not in _PLACING
        clause = opening and any(text_of(drafts, i) in THAT for i in said[1:])
        relative = text_of(drafts, said[0]) in _RELATIVE and not (told and clause)
        own = text_of(drafts, said[0]) in _GOES_ON or ((told or clause) and not relative)
        if marks or own:
            return pieces[number:]
        for index in piece:
            drafts[index].head = verb
    return []


def _pieces(drafts: list[Draft], loose: list[int]) -> list[list[int]]:
    """Return runs of words between marks, each with the mark behind it."""
    pieces: list[list[int]] = [[]]
    for index in loose:
        pieces[-1].append(index)
        if drafts[index].pos == "PUNCT":
            pieces.append([])
    return [piece for piece in pieces if any(drafts[i].pos != "PUNCT" for i in piece)]

"""Finds people whose role is public and who are at risk all the same.

An editor who disappeared, a lawyer under arrest, a captain who deserted, whoever speaks for the
families: a role makes nobody safe to whom the case happens. Read from the words beside the name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import msgspec

from firsthand.entities.posts import COUNSEL
from firsthand.entities.publicity import role_speaks, title_speaks
from firsthand.entities.representatives import REPRESENTS
from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import Basis, SourceKind
from firsthand.protect.allow import public_forms
from firsthand.protect.fold import clean, words
from firsthand.protect.insiders import (
    AFTER,
    BEFORE,
    DEAD,
    HOUSE,
    HURT,
    JOINED,
    KILLED,
    LOW_RANK,
    NAMELESS,
    NEIGHBOURS,
    OBJECT,
    PROSECUTED,
    RUNS,
    SEIZED,
)
from firsthand.protect.lexicon import PARTICLES
from firsthand.protect.match import Form, Matcher
from firsthand.protect.sounds import alike

_DONE = (
    r"abducted|arrested|beaten|captured|deported|detained|disappeared|imprisoned|interned|jailed|"
    r"kidnapped|missing|raped|tortured|whipped"
)
"""What was done to someone alive. The death of a public person stays public: no harm comes to her,
and it is what the case is about."""
_ACTS = (
    r"abduction|arrest|beating|capture|captivity|detention|deportation|disappearance|imprisonment|"
    r"jailing|kidnapping|rape|torture|abductors|captors|kidnappers|torturers"
)
_SOUGHT = r"disappearance|fate|release|return|search|whereabouts"
_KIN = (
    r"boyfriend|brother|children|daughter|family|father|fiancée?|girlfriend|husband|mother|parents|"
    r"partner|relatives|sister|son|widow|wife"
)
"""A victim is who reports name through her kin; of officials they name the kin seldom."""
_GROUP = (
    r"captives|detainees|dead|disappeared|evicted|families|hostages|inmates|missing|mothers|"
    r"parents|prisoners|refugees|relatives|residents|survivors|victims|villagers|widows|wives"
)
_COUNTED = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|\d+)"
)
_THEM = (
    rf"(?:the|those|these) (?:{_COUNTED} )?(?:{_DONE}|{_GROUP}|taken|held|hurt|injured|wounded|"
    rf"{_COUNTED}(?! (?:who|at|present|members|officials|judges|ministers)))"
)
_THEM_FRENCH = r"(?:\w+ )?(?:disparu|détenu|arrêté|blessé|victime|otage)\w*"
_THEM_RUSSIAN = r"(?:\w+ )?(?:пропавш|задержанн|арестованн|пострадавш|раненых|избит|похищенн)\w*"
_BETWEEN = r"(?:[\w’'«»-]+ ){0,4}"
_BEFORE = re.compile(
    rf"(?:\b(?:{_DONE}|deserter|defector|whistle-?blower|hostage|prisoner of war) {_BETWEEN}"
    rf"|\b(?:{_ACTS}|{_SOUGHT}|{_KIN}) of {_BETWEEN}"
    r"|\b(?:where (?:is|was|are)|free|freed|release|search(?:ing|ed)? for|looking for) "
    r"(?:\w+ )?"
    r"|\b(?:пропавш|задержанн|арестованн|избит|похищенн|исчезнувш)\w+ "
    rf"{_BETWEEN}|\b(?:исчезновени|похищени|арест|задержани|избиени)\w{{0,3}} {_BETWEEN}"
    rf"|\b(?:disparition|arrestation|enlèvement|détention) de {_BETWEEN}"
    rf"|\b(?:desaparición|detención|secuestro) de {_BETWEEN}"
    r"|\b(?:жен|мать|матер|отец|отц|брат|сестр|сын|доч|семь|родственник|вдов)\w{0,4} (?:\w+ )?"
    r"|\b(?:femme|épouse|mari|mère|père|frère|sœur|fils|fille|famille|proches|veuve) "
    r"(?:de |d[’'])(?:\w+ )?)$",
    re.IGNORECASE,
)
_WHEN = (
    r"(?:on |late on |early on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?|"
    r"(?:on|in) \d{1,2} \w+|last \w+|yesterday|today|earlier|later"
)
_ASIDE = (
    r"(?:,? \([^()\n]{0,80}\),?"
    r"|,? (?:of|from|at|in|with|for|who|whose|and) [^.!?;\n]{0,60},|, [^.!?;\n]{0,60},"
    r"|\s?[–—]\s?[^.!?;\n]{0,80}(?:,|\s?[–—])| --? [^.!?;\n]{0,80}(?:,| --?)"
    rf"| (?:himself|herself|{_WHEN})"
    r"| (?:of|from|at)(?: [\w’'-]+){1,5}){0,2}"
)
"""What may stand between a name and its verb, two at most: "of the Mill Post", ", 41, an editor,",
"(Mill Post)", "herself". A verb of its own there has somebody else for the rest of the sentence."""
_IS = r"(?:was|were|is|had been|has been|have been|being|remains|is still|went|gone)"
_HIDES = re.compile(rf"(?:{'|'.join(NAMELESS)})|{_ASIDE},? (?:{'|'.join(AFTER)})", re.IGNORECASE)
_HARMED = re.compile(BEFORE, re.IGNORECASE)
_HURT = re.compile(
    rf"{_ASIDE},? (?:who |and )?{_IS} (?:[\w-]+ ){{0,2}}(?P<verb>{HURT})\b", re.IGNORECASE
)
_OF_HER = re.compile(
    r"(?<!\b[io]n )(?<!\b[io]n the )\b"
    r"(?:call|decision|film|footage|image|oath|photo(?:graph)?|picture|step|video)s? "
    r"(?:about|by|for|from|of|to|with) (?:[\w’'-]+ ){0,7}$",
    re.IGNORECASE,
)
""""A photo of the mayor was taken on Monday": nothing was done to her."""
_LED_OFF = re.compile(r" (?:away|into|to)\b", re.IGNORECASE)
_TRIED = re.compile(rf"{_ASIDE},? (?:who )?(?:{PROSECUTED})\b", re.IGNORECASE)
_VOICE = re.compile(
    r"\b(?:reporter|journalist|editor|photographer|correspondent|columnist|blogger|lawyer|advocate|"
    r"attorney|solicitor|opposition|activist|author|presenter|union|journaliste|rédact\w+|avocate?|"
    r"журналист\w*|редактор\w*|адвокат\w*|корреспондент\w*)\b",
    re.IGNORECASE,
)
"""Roles of those whom states prosecute for what they say."""
_SAYS_OF_SELF = re.compile(
    rf"{_ASIDE},? (?:said|says|told [^.!?,;\n]{{1,30}}) (?:that )?(?:[\w-]+ ){{1,4}}(?:had |have )?"
    r"(?:beat|beaten|hit|kicked|tortured|raped|dragged|took|taken|detained|arrested|stripped) "
    r"(?:him|her)\b",
    re.IGNORECASE,
)
"""Whoever says so without office or clients says it of herself."""
_SAW = re.compile(
    rf"{_ASIDE},? (?:who |qui |котор\w+ )?(?:also )?(?:saw|witnessed|watched|is afraid|a vu|a peur|"
    r"craint|témoigne|видел\w?|боится)\b",
    re.IGNORECASE,
)
"""What soldiers and guards who speak say of themselves; of their superiors it says nothing."""
_OTHERS = re.compile(rf"\b(?:whose|and (?:his|her)|{_KIN})\b", re.IGNORECASE)
_DEAD, _KILLED = (re.compile(each, re.IGNORECASE) for each in (DEAD, KILLED))
_AFTER = re.compile(
    rf"[’']s? (?:[\w-]+ )?(?:{_ACTS}|{_SOUGHT}|{_KIN})\b(?! warrant| order)"
    rf"|{_ASIDE},? (?:who |and )?{_IS} "
    rf"(?:[\w-]+ly |also |still |then |first |himself |herself )?(?:{_DONE})\b"
    rf"|{_ASIDE},? (?:who )?(?:has )?(?:disappeared|vanished|did not come (?:home|back)|not "
    r"(?:been (?:seen|heard (?:of|from))|returned|come (?:home|back)))\b"
    rf"|{_ASIDE},? (?:who )?(?:was|were|is|are) (?:also )?(?:among|one of) {_THEM}\b"
    rf"|{_ASIDE},? (?:qui )?(?:figure|est|était) parmi les {_THEM_FRENCH}\b"
    rf"|{_ASIDE},? (?:котор\w+ )?(?:(?:был[аи]? )?(?:среди|в числе) {_THEM_RUSSIAN}\b(?! нет)|"
    r"не вернул\w+)"
    rf"|,? [^.!?;,\n]{{0,40}}\b(?:spokes\w+|speaker|representative|coordinator|leader) "
    rf"(?:for|of) (?:the )?(?:[a-z]+ )?(?:{_GROUP})\b"
    rf"|{_ASIDE},? (?:[^.!?;,\n]{{0,60}}, )?(?:est|a été|reste) "
    r"(?:introuvable|disparue?|arrêtée?|détenue?|enlevée?|battue?|torturée?)\b"
    rf"|{_ASIDE},? (?:[^.!?;,\n]{{0,60}}, )?(?:пропала?|исчезла?)\b"
    rf"|{_ASIDE},? (?:[^.!?;,\n]{{0,60}}, )?(?:был[аи]? )?"
    r"(?:задержан|арестован|избит|похищен)[аы]?\b",
    re.IGNORECASE,
)
_SPEAKS_FOR = re.compile(
    rf"\b(?:spokes\w+|speaker|representative|coordinator|leader) (?:for|of) (?:the )?(?:[a-z]+ )?"
    rf"(?:{_GROUP}),? (?:named |called )?$",
    re.IGNORECASE,
)
_COUNSEL = re.compile(
    r"\b(?:[Аа]двокат|[Юю]рист|[Зз]ащитни(?:к|ца)) [а-я]+ых (?:[A-ZА-ЯЁ]\w+ ){0,2}$"
)
"""Who acts for "the detained" is none of them."""
_WHERE = re.compile(r"\bwhere $", re.IGNORECASE)
_NOW = re.compile(r" (?:is|was|has gone|had gone)(?: now)?[.,;?!]")
"""Around the name in "to say where X is"."""
_LINKS = "|".join(sorted(PARTICLES - {"of", "the", "and", "и"} | {"d"}))
_DESCRIBES = re.compile(rf"(?:\s|[’']s\s)(?!(?:{_LINKS})\b)[a-zà-ÿа-яё]+\b(?![’'])")
"""A small word inside a name, no particle: somebody's office stands there, or whose it is."""
_REACH = 90


class _Named(NamedTuple):
    """Where a text names someone: the sentence before, the name's last word, what follows."""

    owner: str
    before: str
    last: str
    after: str


_LIVED = frozenset({Basis.VICTIM, Basis.WITNESS, Basis.RELATIVE})
_SUFFERED = frozenset({Basis.VICTIM, Basis.RELATIVE})
_HIRED = re.compile(
    r"\b(?:press|media|communications?|public relations|marketing) "
    r"(?:officer|chief|attach[ée]|manager|head)\b|\bhead of (?:press|media|communications)\b|"
    r"\battachée? de presse\b|\bchargée? de (?:la )?communication\b|\bпресс-(?:атташе|секретар)|"
    r"\b(?:co-)?(?:coordinator|founder|treasurer|supervisor)\b|\b(?:co)?ordinat(?:eur|rice)\b|"
    r"\b(?:co)?fondat(?:eur|rice)\b|\bкоординатор|\bоснователь",
    re.IGNORECASE,
)
"""Posts in somebody's pay or in a small circle: who tells what she saw speaks for herself."""


def endangered_sources(records: CaseRecords) -> frozenset[str]:
    """Return the ids of people whom any report names as one to whom the case happened.

    So are those of a low rank who tell what they saw or suffered: soldiers who speak are at risk.
    """
    matcher = Matcher(dict(_forms(records.sources)))
    texts = [clean(document.text) for document in records.documents]
    named = [each for text in texts for each in _named(text, matcher)]
    victims = {one.owner for one in named if _is_victim(one)}
    hurt = {one.owner for one in named if _is_hurt(one.before, one.after)}
    dead = {one.owner for one in named if _is_dead(one.before, one.after)}
    tried = {one.owner for one in named if _TRIED.match(one.after)}
    told = {one.owner for one in named if _SAYS_OF_SELF.match(one.after)}
    gone = {one.owner for one in named if _is_surely_dead(one.before, one.after)}
    fallen = {one.id for one in records.sources if one.id in dead and _only(one, _led_neighbours)}
    saw = {one.owner for one in named if _SAW.match(one.after)}
    told |= {one.id for one in records.sources if one.id in saw and _only(one, _is_low)}
    tried = {one.id for one in records.sources if one.id in tried and _only(one, _is_voice)}
    told = {one.id for one in records.sources if one.id in told and _only(one, _obeys)}
    found = frozenset(
        [*victims, *(hurt - gone), *fallen, *tried, *told, *_tellers(records), *_writers(records)]
    )
    return found | alike(records.sources, found)


def _tellers(records: CaseRecords) -> Iterator[str]:
    """Yield the ids of people known by a low rank alone who tell of what they lived through."""
    lived = {said.chain[-1] for said in records.statements if said.chain and said.basis in _LIVED}
    for source in records.sources:
        person = source.kind is SourceKind.PERSON
        if person and source.id in lived and (_only(source, _obeys) or _keeps_house(source)):
            yield source.id


def _only(source: Source, fits: Callable[[str], bool]) -> bool:
    """Tell whether someone has offices, and all of them are of a sort."""
    offices = [one for one in source.roles if title_speaks(one) or role_speaks(one)]
    return bool(offices) and all(map(fits, offices))


def _keeps_house(source: Source) -> bool:
    """Tell whether someone's only office is to run a home, a shelter, a school."""
    offices = [one for one in source.roles if title_speaks(one) or role_speaks(one)]
    return any(map(HOUSE.search, offices)) and all(map(RUNS.search, offices))


def _led_neighbours(office: str) -> bool:
    """Tell an office among neighbours, workers or believers from one of a state or a paper."""
    return bool(NEIGHBOURS.search(office))


def _is_voice(office: str) -> bool:
    return bool(_VOICE.search(office))


def _is_low(office: str) -> bool:
    return bool(LOW_RANK.search(office))


def _obeys(office: str) -> bool:
    """Tell whether an office is a low rank, or nothing but speaking for a body or a party."""
    speaks = office.startswith(REPRESENTS) or office == COUNSEL
    return speaks or bool(LOW_RANK.search(office) or _HIRED.search(office))


def _writers(records: CaseRecords) -> Iterator[str]:
    """Yield the ids of people who write down what befell them or theirs, lawyers too."""
    people = {source.id for source in records.sources if source.kind is SourceKind.PERSON}
    for said in records.statements:
        if said.basis in _SUFFERED and len(said.chain) == 1 and said.chain[0] in people:
            yield said.chain[0]


def _forms(sources: Iterable[Source]) -> Iterator[tuple[Form, str]]:
    for source in sources:
        if source.kind is SourceKind.PERSON and source.public and _is_whole(source.name):
            # "the secretary of a union in Orra" is not the "Orra minister" of another line.
            own = tuple(name for name in source.names if not _DESCRIBES.search(name))
            bare = msgspec.structs.replace(source, names=own)
            yield from ((form, source.id) for form in public_forms(bare))


def _is_whole(name: str) -> bool:
    """Tell a name from a piece of a headline that was taken for one ("OF Lindmouth")."""
    return name.split()[0].casefold() not in PARTICLES


def _named(text: str, matcher: Matcher[str]) -> Iterator[_Named]:
    """Yield whom a text names, with what stands before the name in its sentence, and behind it."""
    found = words(text)
    for hit in matcher.find([word.key for word in found]):
        start, last = found[hit.start].start, found[hit.end - 1]
        if not found[hit.start].written[0].isupper():
            continue
        before = re.split(r"[.!?;:\n]\s|\n", text[max(0, start - _REACH) : start])[-1]
        initial = len(last.written) == 1 and text[last.end : last.end + 2] == ". "
        end = last.end + initial
        after = text[end : end + 3 * _REACH]
        yield _Named(hit.owner, _COUNSEL.sub("", before), last.written, after)


def _is_victim(one: _Named) -> bool:
    before, after = one.before, one.after
    seized = SEIZED.match(after) and OBJECT.search(one.last) and not JOINED.search(before)
    return bool(
        seized
        or _BEFORE.search(before)
        or (_WHERE.search(before) and _NOW.match(after[:_REACH]))
        or _SPEAKS_FOR.search(before)
        or _AFTER.match(after)
        or _HIDES.match(after)
    )


def _is_hurt(before: str, after: str) -> bool:
    if _HARMED.search(before):
        return True
    found = _HURT.match(after)
    if not found or found["verb"].casefold() != "taken" or _LED_OFF.match(after, found.end()):
        return found is not None
    return not _OF_HER.search(before)


def _is_dead(before: str, after: str) -> bool:
    return bool(_KILLED.search(before) or _DEAD.match(after))


def _is_surely_dead(before: str, after: str) -> bool:
    """Tell whether no relative of hers, named between, may be the one who died."""
    said = (_KILLED.search(before), _DEAD.match(after))
    return any(found and not _OTHERS.search(found[0]) for found in said)

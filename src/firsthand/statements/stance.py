"""Judges from the words what the first-hand end does with the content, and how it knows."""

from __future__ import annotations

import re

from firsthand.model.statement import Mention
from firsthand.model.terms import Basis, SourceKind, Stance
from firsthand.statements import cue as c
from firsthand.statements import syntax as s
from firsthand.statements.clauses import Proposition
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_SAW = re.compile(
    r"(?i)\b(?:I|we|he|she|they)\s+(?:had\s+|also\s+|could\s+|have\s+)?(?:saw|seen|heard|watched|"
    r"witnessed|see|hear|counted)\b|\b(?:я|мы|он|она|они)\s+(?:сам\w*\s+)?(?:видел|слышал)\w*|"
    r"\b(?:j'ai|nous avons|on a)\s+(?:vu|entendu)\b"
)
_SUFFERED = re.compile(
    r"(?i)\b(?:they|he|soldiers|police|guards|officers)\s+(?:\w+\s+)?(?:beat|hit|kicked|took|"
    r"dragged|detained|held|tied|struck|arrested|threatened|shot at|locked)\s+(?:me|us)\b|"
    r"\b(?:I|we)\s+(?:was|were)\s+(?:\w+\s+)?(?:beaten|hit|detained|taken|held|shot|arrested|"
    r"tied|evicted|locked|threatened|kicked|woken|given)\b|\b(?:меня|нас)\s+(?:\w+\s+)?"
    r"(?:били|избили|задержали|увезли|держали|связали|заперли)"
)
_KIN = re.compile(
    r"(?i)\b(?:my|our)\s+(?:\w+\s+)?(?:son|daughter|husband|wife|brother|sister|father|mother|"
    r"child|boy|girl|cousin|uncle|aunt|nephew|niece)\b|\b(?:мой|моя|моего|мою|наш\w*)\s+"
    r"(?:сын|доч|муж|жен|брат|сестр|отец|отц|мат)\w*"
)
_RELAYED = re.compile(
    r"(?i)\b(?:I|we|he|she|they)\s+(?:was|were|had been)\s+told\b|\b(?:told|telephoned)\s+"
    r"(?:me|us|him|her)\b|\bfrom what (?:I|we|he|she)\b|\bмне\s+(?:\w+\s+)?(?:сказал|рассказал)"
)
_RECORDS = re.compile(
    r"(?i)\b(?:according to|seen in|shown by)\s+(?:\w+\s+){0,3}(?:records?|documents?|logs?|"
    r"register|ruling|certificate|footage)\b|\b(?:a copy of which|records seen by|documents seen)"
)
_NUMBER = re.compile(
    r"(?i)\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|"
    r"thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens?|один|одна|двое|два|две|трое|"
    r"три|четверо|четыре|пять|пятеро|шесть|шестеро|семь|восемь|девять|десять|\w+надцать|двадцать|"
    r"deux|trois|"
    r"quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente)\b"
)
_COUNTED = re.compile(
    _NUMBER.pattern + r"\s+(?:\w+\s+){0,2}?(?:people|persons?|men|women|citizens|households|"
    r"families|houses|dead|deaths|detainees|were|was|had|have|died|lost|killed|injured|wounded|treated|"
    r"held|человек\w*|граждан\w*|лиц\w*|погиб\w*|семей|personnes)\b"
)
_HARMED = re.compile(
    r"(?i)\b(?:dead|died|killed|deaths?|lost their lives|wounded|injur\w+|hurt|"
    r"detain\w+|arrest\w+|treat\w+|invited|brought in|identification|identity|"
    r"held|in custody|missing|evicted|relocat\w+|households?|famil\w+|houses?|bodies|victims?|"
    r"figures?|toll|morts?|tué(?:e|s|es)?|blessé(?:e|s|es)?|perdu la vie|détenue?s?|"
    r"приглаш\w*|погиб\w*|ранен\w*|задержан\w*|арестован\w*|пострада\w*|убит\w*)\b"
)
_ONLY = re.compile(
    r"(?i)\b(?:only|not more than|no more than|merely|rather than|лишь|только|не более)\b"
)
_FIGURE_WRONG = re.compile(
    r"(?i)\b(?:figures?|numbers?|toll|count|цифр\w*|данные)\b.{0,60}\b(?:wrong|false|exaggerat\w+|"
    r"inflated|without foundation|unfounded|incorrect|not correspond|завышен\w*|не соответств\w*)"
)
_ACCUSED = re.compile(
    r"(?i)\b(?:beat\w*|force|violence|tortur\w*|weapons?|armed|guns?|firearms?|complain\w*|evict\w*|"
    r"refus\w*|denied|delay\w*|harm\w*|injur\w*|shot|shots|fired|threat\w*|detain\w*|custody|"
    r"arrest\w*|released|requests?|report|burn\w*|lit|taken|put into|killed|flares?|records?|"
    r"orders?|minors?|wrong with|the matter with|to do with|no such|served with|of that name|"
    r"жалоб\w*|бит\w*|избива\w*|насили\w*|сил[уаы]|воздействи\w*|оружи\w*|несовершеннолетн\w*|"
    r"plaintes?|violence|armes?)\b"
)
"""What one is accused of: to negate it is to deny, to negate a help that was due is not."""
_UNVERIFIED = re.compile(
    r"(?i)\b(?:could not|couldn't|cannot|can't|unable to|not been able to|have not)"
    r"\s+(?:\w+\s+){0,3}(?:verif\w+|confirm\w*|corroborat\w+|check\w*|establish\w*)|\bunverified\b|"
    r"\bunconfirmed\b|\bno evidence\b|\bне удалось (?:\w+\s+){0,2}(?:подтвердить|проверить)|"
    r"\bn'a pas pu (?:être )?(?:vérifi|confirm)\w+"
)
_DOUBTED = re.compile(
    r"(?i)\bfound (?:nothing|nobody|no ?one|no (?:sign|trace|source|proof|support|basis))\b|"
    r"\b(?:nothing|no one|nobody|no (?:other )?account)\b.{0,40}\bsupports?\b|"
    r"\bno source (?:that|for)\b|\brests? (?:\w+ )?on (?:a single|one) (?:\w+ )?"
    r"(?:post|account|source)|\b(?:we|I) (?:withdraw|retract|take back)\b|"
    r"\bне нашл[иао]?\w* (?:никого|ничего|подтвержден\w+)|\bn'a(?:vons)? (?:rien )?trouvé\b"
)
"""Words by which someone who looked into a claim says that it has no support."""
_ALLEGED = re.compile(
    r"(?i)\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|supposed(?:ly)?|said to have|"
    r"believed to|rumou?red|apparently|якобы|предположительно|aurait|auraient|présumée?s?)\b"
)
_COMPANY = words(
    "company firm operator contractor corporation ltd plc inc компания корпорация оператор"
)
_PROPER = re.compile(
    r"(?i)\b(?:voluntar\w+|of (?:his|her|their|its) own (?:free will|accord)|unhindered|"
    r"without (?:delay|hindrance)|in accordance with|did not take part|acted alone|was lawful|"
    r"добровольн\w*|беспрепятственн\w*|в соответствии с|volontair\w+|sans entrave)\b"
)
"""Words by which an accused party says that all was as it should be."""


_ELSEWHERE = re.compile(
    r"(?i)\b(?:(?:is|are|was|were) (?:\w+ ){0,3}(?:\w+['’]s? )?(?:affair|responsibility|duty)|"
    r"rests? with|within the (?:competence|remit)|on (?:the )?instructions? (?:of|from)|"
    r"on the \w+['’]s instructions?|(?:is|are) for .{3,40} to decide|nobody else|"
    r"ответственност\w+ (?:лежит|несёт|несет)|relève de la (?:compétence|responsabilité))\b"
)
"""Words by which an accused party lays the blame on others."""
_AT_ONCE = re.compile(
    r"(?i)\b(?:at once|immediately|promptly|as soon as|merely|simply|no more than|nothing more|"
    r"unarmed|routine|for (?:his|her|their) own safety|немедленно|лишь|aussitôt|simple)\b"
)
"""Words by which an authority makes little of what it did."""


def is_negated(tree: Tree, proposition: Proposition, lexicon: Lexicon) -> bool:
    """Tell whether the main clause of a proposition is negated."""
    head = proposition.head
    near = {head, *tree.children(head)}
    for child in tree.children(head, (*s.SUBJECTS, s.OBJECT, s.OPEN, s.OBLIQUE, s.OTHER)):
        near.update(tree.children(child))
    return any(
        index in proposition.words
        and (
            tree.words[index].lemma in lexicon.negative or tree.words[index].relation == s.NEGATION
        )
        for index in near
    )


def says_no(content: str, lexicon: Lexicon) -> bool:
    """Tell whether quoted words negate, from the words of their first sentence."""
    first = re.split(r"[.!?]\s", content, maxsplit=1)[0].casefold()
    return bool(set(re.findall(r"[\w-]+|n['’]t", first)) & lexicon.negative) or "n't" in first


def is_hedged(text: str) -> bool:
    """Tell whether the words keep a distance from what they report."""
    return bool(_ALLEGED.search(text))


def is_official(speaker: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a speaker speaks for a state body, an accused company or an office."""
    if speaker.kind is SourceKind.GOVERNMENT:
        return True
    named = set(folded(f"{speaker.role} {speaker.name}"))
    if speaker.kind is SourceKind.ORGANISATION and named & _COMPANY:
        return True
    return bool(named & (lexicon.official_roles | lexicon.government))


def stance_of(
    said: str, kind: str, negated: bool, speaker: Mention, lexicon: Lexicon
) -> tuple[Stance, str]:
    """Return the stance and the reason for it; `said` is the content with its sentence's cue."""
    official = is_official(speaker, lexicon)
    if _UNVERIFIED.search(said):
        return Stance.QUESTIONS, "says it is not verified"
    if _DOUBTED.search(said) and speaker.kind is not SourceKind.GOVERNMENT:
        return Stance.QUESTIONS, "found no support for it"
    if kind == c.DENIES:
        figure = _NUMBER.search(said) and _HARMED.search(said) and "figure" in said
        return (Stance.DISPUTES_FIGURE if figure else Stance.DENIES), "denying verb"
    if _FIGURE_WRONG.search(said):
        return Stance.DISPUTES_FIGURE, "calls the figure wrong"
    if set(re.findall(r"\w+", said.casefold())) & lexicon.false_words:
        return Stance.DENIES, "calls it false"
    if _NUMBER.search(said) and _HARMED.search(said) and _ONLY.search(said):
        return Stance.DISPUTES_FIGURE, "sets a lower figure against others"
    if negated and kind != c.ADMITS and _ACCUSED.search(said):
        return Stance.DENIES, "negates what someone is accused of"
    if negated and official and kind != c.ADMITS:
        return Stance.DENIES, "an official negates the act"
    if official and _PROPER.search(said):
        return Stance.DENIES, "an official calls the act proper"
    body = official or speaker.kind is SourceKind.ORGANISATION
    if body and kind != c.ADMITS and _ELSEWHERE.search(said):
        return Stance.DENIES, "lays the blame elsewhere"
    if official and kind != c.ADMITS and _AT_ONCE.search(said):
        return Stance.DENIES, "an official makes little of it"
    if official and _COUNTED.search(said) and _HARMED.search(said) and kind != c.ADMITS:
        return Stance.DISPUTES_FIGURE, "an official count of the harmed"
    if kind == c.QUESTIONS:
        return Stance.QUESTIONS, "questioning verb"
    if kind in (c.ALLEGES, c.ACCUSES) or is_hedged(said):
        return Stance.ALLEGES, "hedged"
    return Stance.ASSERTS, ""


def basis_of(content: str, speaker: Mention, relayed: bool, lexicon: Lexicon) -> Basis:
    """Return how the speaker knows, from the words said and the role given (HURIDOCS MT19)."""
    if _SUFFERED.search(content):
        return Basis.VICTIM
    if _SAW.search(content):
        return Basis.WITNESS
    if _RELAYED.search(content):
        return Basis.RELAYED
    if _RECORDS.search(content):
        return Basis.DOCUMENT
    named = set(folded(f"{speaker.role} {speaker.name}"))
    for basis, roles in (
        (Basis.RELATIVE, lexicon.relatives),
        (Basis.VICTIM, lexicon.victim_roles),
        (Basis.SERVICE_PROVIDER, lexicon.care_roles),
    ):
        if named & roles:
            return basis
    if is_official(speaker, lexicon):
        return Basis.OFFICIAL
    if named & lexicon.witness_roles:
        return Basis.WITNESS
    if _KIN.search(content):
        return Basis.RELATIVE
    return Basis.RELAYED if relayed else Basis.UNKNOWN

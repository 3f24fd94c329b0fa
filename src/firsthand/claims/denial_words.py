"""Patterns that tell the kinds of denial apart, in three languages, after HURIDOCS list 28."""

from __future__ import annotations

import re

from firsthand.model.terms import DenialKind


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


REFUSAL = _any(
    r"\b(?:declin|refus)\w* (?:all )?(?:to )?(?:comment|answer|discuss|say|speak)",
    r"\bno comment\b",
    r"\bdid not (?:respond|reply|answer|return)",
    r"\b(?:could|can) not be reached",
    r"отказал\w* (?:от комментар|комментир|отвеч)",
    r"от комментариев (?:отказ|воздерж)",
    r"не ответил\w* на (?:запрос|вопрос|звон)",
    r"refus\w+ de (?:commenter|répondre|s'exprimer)",
    r"n'\w+ pas (?:répondu|donné suite)",
)
"""Silence, which is no denial."""

KINDS: tuple[tuple[DenialKind, re.Pattern[str]], ...] = (
    (
        DenialKind.NO_COMPLAINT,
        _any(
            r"\b(?:no|any|never|not|nobody|none)\b[^.;]{0,60}\b(?:complain\w*|report (?:was|"
            r"has|had|by|exists)|such report|"
            r"missing-person report|request\w* (?:was|were|has|had)|application was|appeal was)",
            r"\bno (?:such )?(?:report|request|application|record)\b",
            r"\bhad not been (?:notified|informed|approached)",
            r"(?:жалоб|заявлени|обращени)\w*[^.;]{0,50}\bне (?:поступ|было|пода|получ)",
            r"не (?:поступ|получ)\w*[^.;]{0,40}(?:жалоб|заявлени|обращени)",
            r"(?:жалоб|заявлений|обращений)[^.;]{0,30}\bнет\b",
            r"aucune? (?:plainte|requête|demande|signalement)",
            r"(?:pas|jamais) (?:reçu|été saisi)\w*[^.;]{0,30}plainte",
        ),
    ),
    (
        DenialKind.PARTIAL_ADMISSION,
        _any(
            r"\b(?:isolated|individual|unfortunate) (?:case|incident|excess|error)\w*",
            r"\b(?:some|certain|individual) (?:officers?|soldiers?|employees|"
            r"members)[^.;]{0,40}(?:exceeded|overstepped|acted alone)",
            r"\bacted alone\b",
            r"отдельн\w+ (?:случа|эксцесс|сотрудник)",
            r"превысил\w* полномочи",
            r"cas isolés?",
        ),
    ),
    (
        DenialKind.ATTACKS_SOURCE,
        _any(
            r"\b(?:forger\w*|forged|fake|fabricat\w*|invent(?:ed|ions?)|liars?|lying|paid by|"
            r"paid for by|foreign-funded|"
            r"foreign (?:donors|masters|agents)|propagand\w*|provocat\w*|smear\w*|enemies|"
            r"agenda|traitors?|"
            r"hysteri\w*|rumou?r-?mong\w*|mouthpiece|prints whatever|so-called (?:witness|"
            r"activist|victim)\w*|"
            r"dismissed for|criminal record|a thief|a drunk|unsigned account|anonymous account)\b",
            r"\b(?:tales?|story|stories) (?:told|spread|come|comes|of people|from)\b",
            r"\bis the work of\b",
            r"\bthere is no such (?:\w+ )?(?:nurse|doctor|witness|person|man|woman|guard|"
            r"officer|employee)",
            r"\b(?:his|her|their) word\b",
            r"фальшив|подделк|провокац|клевет|проплачен|заказн|иностранн\w+ агент|лжец|выдумк|враг",
            r"\b(?:faussaire|mensong\w+|menteu\w+|propagande|calomni\w+|"
            r"financé\w* par l'étranger|un faux)\b",
        ),
    ),
    (
        DenialKind.DENIES_RESPONSIBILITY,
        _any(
            r"\b(?:responsib\w+|blame\w*|liab\w+)\b",
            r"\bnot (?:within|in) (?:the )?(?:competence|remit|jurisdiction|power)",
            r"\b(?:no|any) (?:say|part|hand|role|connection) in\b",
            r"\bon the (?:orders|instructions?|request) of\b",
            r"\bis for the\b[^.;]{0,60}\bto decide\b",
            r"\b(?:is|are|was|were|lies?|rests?) (?:a |the )?(?:\w+ )?(?:duty|matter|affair|"
            r"business|competence)\b",
            r"\bunconnected|no connection|unrelated\b",
            r"\b(?:natural|pre-existing|own)\b[^.;]{0,20}\b(?:causes?|condition|illness|fault)\b",
            r"\bnot (?:our|their|his|its) (?:men|soldiers|officers|staff|vehicles?|doing)\b",
            r"\bhire[d]? (?:out )?to\b",
            r"\bnot (?:been )?(?:shown|proved|proven)\b",
            r"ответственност|не несут|не имеет отношения|не связан|не доказан|непричаст|"
            r"по (?:указани|приказ)\w+",
            r"responsab|imput|sans (?:lien|rapport)|sur (?:ordre|instruction)|naturel\w*",
        ),
    ),
    (
        DenialKind.DISPUTES_FIGURE,
        _any(
            r"\b(?:figure|number|toll|count|tally)\b[^.;]{0,40}\b(?:wrong|false|inflated|"
            r"exaggerat\w*|inaccurate|invented|too high)",
            r"\b(?:only|just|no more than|not more than)\s+(?:\d+|one|two|three|four|five|six|"
            r"seven|eight|nine|ten|a dozen)\b",
            r"\bexaggerat\w*",
            r"завыш|преувелич|всего лишь \d|не более \d",
            r"exagér\w*|surestim\w*|seulement \d",
        ),
    ),
    (
        DenialKind.ALTERNATIVE,
        _any(
            r"\b(?:fell|slipped|fall) (?:on|down|from|off)\b",
            r"\b(?:suicide|accident\w*|by mistake|self-inflicted|old age|heart (?:attack|"
            r"failure))\b",
            r"\b(?:voluntar\w*|of (?:their|his|her|its) own (?:free will|accord))\b",
            r"\bin self-defen[cs]e\b",
            r"\bfor (?:his|her|their) own (?:safety|protection|good)\b",
            r"\bbecause\b",
            r"самоуби|несчастн\w+ случа|упал\w* с|добровольн|самооборон",
            r"suicide|accident\w*|tombé\w* (?:de|dans)|volontaire\w*|légitime défense|"
            r"de son plein gré",
        ),
    ),
)
"""Kind -> its words; the first pattern that is found decides."""

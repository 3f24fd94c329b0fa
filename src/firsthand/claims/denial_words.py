"""Patterns that tell the kinds of denial apart, in three languages, after HURIDOCS list 28."""

from __future__ import annotations

import re

from firsthand.model.terms import DenialKind


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


REFUSAL = _any(
    r"\b(?:declin|refus)\w* (?:all )?(?:to )?(?:comment|answer|discuss|say|speak)",
    r"\bno comment\b",
    r"\b(?:do|does|did|would|will|could)(?: not|n['’]t) (?:discuss|comment|speak (?:about|of|on)|"
    r"talk about|take questions)\b",
    r"\bdid not (?:respond|reply|answer|return)",
    r"\b(?:could|can) not be reached",
    r"\b(?:am|are|is|was|were)(?: not|n['’]t) going to (?:comment|discuss|speculate|talk about)\b",
    r"\b(?:have|has|had) nothing (?:more |further )?to (?:add|say)\b",
    r"(?:добавить|комментировать|сказать)\w* (?:больше )?нечего",
    r"нечего (?:добавить|комментировать|сказать)",
    r"\brien (?:de plus )?à (?:ajouter|déclarer|dire)\b",
    r"отказал\w* (?:от комментар|комментир|отвеч)",
    r"от комментариев (?:отказ|воздерж)",
    r"не (?:комментиру|обсужда|стал\w* (?:комментир|обсужд))\w*",
    r"не ответил\w* на (?:запрос|вопрос|звон)",
    r"refus\w+ de (?:commenter|répondre|s'exprimer)",
    r"n'\w+ pas (?:répondu|donné suite|souhaité (?:commenter|s'exprimer))",
    r"\bne (?:commente|s'exprime|commentera) pas\b",
)
"""Silence, which is no denial."""

KINDS: tuple[tuple[DenialKind, re.Pattern[str]], ...] = (
    (
        DenialKind.NO_COMPLAINT,
        _any(
            r"\b(?:no|any|never|not|nobody|none)\b[^.;]{0,60}\b(?:complain\w*|report (?:was|"
            r"has|had|by|exists)|such report|"
            r"missing-person report|request\w* (?:was|were|has|had)|application was|appeal was)",
            r"\bno (?:such )?(?:report|request|application)\b",
            r"\b(?:nobody|no ?one|not one|none|never)\b[^.;]{0,40}\b(?:come|came|written|wrote|"
            r"turned|spoken) to (?:me|us|him|her|them)\b",
            r"\b(?:nobody|no ?one|not one \w+|never)\b[^.;]{0,40}\b(?:approached|contacted|"
            r"informed|notified|told) (?:me|us|him|her|them)\b",
            r"\b(?:not|un)\s?aware of\b|\bhad heard nothing of\b",
            r"никто\b[^.;]{0,40}\bне обраща\w*|не обращал\w*|впервые слыш\w*",
            r"aucune? (?:réclamation|courrier|lettre|alerte)",
            r"jamais (?:été )?(?:informé|averti|alerté)",
            r"\b(?:no|not one|not a single)\b[^.;]{0,20}\b(?:statement|claim|petition|offer|"
            r"appeal)\b[^.;]{0,40}\b(?:received|filed|lodged|registered|reached)",
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
            r"\b(?:forger\w*|forged|fake|fabricat\w*|invented to|liars?|lying|paid by|"
            r"paid for by|foreign-funded|"
            r"foreign (?:donors|masters|agents)|propagand\w*|provocat\w*|smear\w*|enemies|"
            r"agenda|traitors?|after (?:the|our|my|his) money|imagination|"
            r"in the (?:service|pay) of|embassy|embassies|every reason to (?:lie|hate)|old footage|"
            r"(?:from|in) another (?:country|war|year)|was(?: not|n['’]t) (?:even )?there|"
            r"hysteri\w*|rumou?r-?mong\w*|mouthpiece|prints whatever|so-called (?:witness|"
            r"activist|victim)\w*|"
            r"grants|disgruntled|deserters?|self-appointed|one-sided|biased|sympathi[sz]ers?|"
            r"without (?:a |any )?(?:sur)?names?|no names|notorious|convict(?:ed|s)?|drug addicts?|"
            r"never set foot|dismissed for|criminal record|a thief|a drunk|"
            r"unsigned account|anonymous account)\b",
            r"\b(?:tales?|story|stories) (?:told|spread|come|comes|of people|from)\b",
            r"\bis the work of\b",
            r"\bthere is no such (?:\w+ )?(?:nurse|doctor|witness|person|man|woman|guard|"
            r"officer|employee)",
            r"\b(?:his|her|their) word\b|\bon the word of\b|\b(?:she|he) failed (?:her|his)\b",
            r"фальшив|подделк|провокац|клевет|проплачен|заказн|(?:иностранн|платн)\w+ агент|лжец|"
            r"враг|грант\w*",
            r"\b(?:faussaire|mensong\w+|menteu\w+|propagande|calomni\w+|"
            r"financée?s? (?:par|de) l['’]étranger|un faux|d['’]un autre pays|exag[èé]r\w+|"
            r"manipul\w+|mise en scène)\b",
            r"врут|вр[её]т|оплачен|поддел|фейк|постановк|из другой страны",
        ),
    ),
    (
        DenialKind.DENIES_RESPONSIBILITY,
        _any(
            r"\b(?:responsib\w+|blame\w*|liab\w+)\b",
            r"\b(?:in (?:\w+ )?(?:accordance|conformity|compliance) with|as the (?:rules?|law|"
            r"regulations?) requires?|within the law|lawful\w*|the law allows|proportion\w*|"
            r"self-defen[cs]e|attacked with|pelted|under attack)\b",
            r"\b(?:safety|security|precautionary|protective) measures?\b",
            r"\b(?:on|for) (?:\w+ )?(?:epidemiological|sanitary|technical|hygienic|safety|security|"
            r"operational) (?:grounds|reasons)\b",
            r"\b(?:ordinary|routine|standard|usual|taught) (?:matter|procedure|practice|measure|"
            r"technique)\b",
            r"\b(?:annual|planned|scheduled) (?:plan|repairs?|maintenance)\b",
            r"\b(?:due to|caused by|as a result of|the (?:outcome|result) of|connected with|"
            r"explained by|down to|in no way connected)\b",
            r"\b(?:disease|cardiac|coronary|heart (?:failure|attack|trouble)|illness|old age)\b",
            r"\b(?:at (?:his|her|their|its) own request|without (?:my|our) knowledge|acts? on "
            r"(?:\w+ ){1,3}instructions?)\b",
            r"из-за|вследствие|заболевани|сердечн|в соответствии с|законн",
            r"\b(?:drown\w*|drunk|coincidence|kilomet(?:re|er)s|miles away|on leave|asleep|at home|"
            r"contracts?|combatants?|rebels?|terrorists?|insurgents?|bandits?|provocateurs?|"
            r"returned fire|answering fire|not (?:aimed|meant|intended))\b",
            r"упал\w*|поскользнул\w*|утону\w*|пьян\w*|сам[иа]?\b|добровольн|километр|в отпуске|"
            r"боевик|террорист|провокатор|несчастн\w+ случа",
            r"tombée?s?|chute|noyée?s?|imprud\w+|collision|houle|ivres?|rebelles?|terroristes?|"
            r"eux-mêmes|elles-mêmes|lui-même|de (?:son|leur) plein gré|kilomètres|contrats?|"
            r"en congé|légitime défense",
            r"\bnot (?:within|in) (?:the )?(?:competence|remit|jurisdiction|power)",
            r"\b(?:no|any) (?:say|part|hand|role|connection) in\b",
            r"\bon the (?:orders|instructions?|request) of\b",
            r"\bis for the\b[^.;]{0,60}\bto decide\b",
            r"\b(?:is|are|was|were|lies?|rests?) (?:a |the )?(?:\w+['’]s )?(?:\w+ )?"
            r"(?:duty|matter|affair|business|competence)\b",
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
            r"\b(?:true|real|correct|these|those|the) (?:number|figure|toll|count)s?\b",
            r"\b(?:gave|puts?|gives?) the (?:\w+ )?(?:toll|figure|number)\b",
            r"завыш|преувелич|всего лишь \d|не более \d",
            r"exagér\w*|surestim\w*|seulement \d",
        ),
    ),
    (
        DenialKind.ALTERNATIVE,
        _any(
            r"\b(?:fell|slipped|fall) (?:on|down|from|off)\b",
            r"\b(?:suicide|accident\w*|by mistake|self-inflicted)\b",
            r"\bfor (?:his|her|their) own (?:safety|protection|good)\b",
            r"самоуби|несчастн\w+ случа|упал\w* с|самооборон",
            r"suicide|accident\w*|tombé\w* (?:de|dans)|légitime défense",
        ),
    ),
)
"""Kind -> its words; the first pattern that is found decides."""
ATTACK = _any(
    dict(KINDS)[DenialKind.ATTACKS_SOURCE].pattern,
    r"\b(?:fantas\w+|nonsense|lies|rumou?rs?|gossip|inventions?|слух\w*|выдум\w*|rumeurs?)\b",
)
"""Words with which even a refusal denies: "we do not discuss the fantasies of a deserter"."""

"""Patterns of the words by which an accused party answers an accusation: our own lists."""

from __future__ import annotations

import re

PROPER = re.compile(
    r"(?i)\b(?:voluntar\w+|of (?:his|her|their|its) own (?:free will|accord)|unhindered|"
    r"at (?:his|her|their|its) own request|without (?:delay|hindrance)|did not take part|"
    r"in (?:\w+ )?(?:accordance|conformity|compliance) with|acted alone|(?:was|were|is) lawful|"
    r"within the law|the law (?:allows|permits)|as (?:the |our )?(?:rules?|regulations?|law|"
    r"procedures?) (?:requires?|demands?|provides?)|prescribed|in full (?:measure|compliance)|"
    r"consent\w*|with courtesy|treated (?:well|properly|humanely)|as well as .{3,30} guests?|"
    r"on the basis of an agreement|merely|only informed|no more than inform\w*|exclusively|"
    r"nothing but|conform(?:s|ed)? to|(?:is|are|was|were|remains?) intact|"
    r"naturally occurring|perfectly (?:good|safe|legal|normal)|warning shots?|"
    r"(?:in|into) the air|proportionate\w*|with (?:proportion|"
    r"restraint)|(?:an? )?(?:ordinary|routine|standard|usual) (?:matter|procedure|practice|check|"
    r"measure|operation|technique)|(?:safety|security|precautionary|protective) measures?|"
    r"(?:on|for) (?:\w+ )?(?:epidemiological|sanitary|technical|hygienic|safety|security|"
    r"operational) (?:grounds|reasons)|(?:annual|scheduled|planned|routine) (?:plan|repairs?|"
    r"maintenance|works?|rotations?|transfers?|exercises?|checks?)|compensated|"
    r"(?<!without )(?<!denied )(?<!refused )(?<!need )"
    r"(?:continuous|constant|round-the-clock|all (?:the )?(?:necessary|required|due|possible)|"
    r"every|full|(?:whole|full) (?:extent|range) of|timely|qualified|prescribed) (?:medical )?"
    r"(?:care|assistance|attention|observation|supervision|help|treatment|aid|medication)|"
    r"(?:need|want)(?:s|ed)? for nothing|"
    r"волонт[её]р\w*|volontaires?|добровольц\w*|по собственн\w+ (?:желани|вол)\w+|планов\w+|"
    r"в штатном режиме|в рамках закона|предупредительн\w+|без каких-либо препятствий|"
    r"добровольн\w*|беспрепятственн\w*|в соответствии с|плановая ротация|"
    r"(?:под|при) (?:постоянным|непрерывным|круглосуточным) (?:медицинским )?наблюдени\w+|"
    r"(?:вся|всю|всем|всей) (?:\w+ )?(?:необходим\w+ |медицинск\w+ )*помощь\w*|"
    r"(?:tous les|les) soins (?:nécessaires|requis)|sous surveillance médicale|"
    r"volontair\w+|sans entrave|"
    r"conform[ée]\w* (?:à|aux?)|dans le respect|à (?:sa|leur) (?:propre )?demande)\b"
)
"""Words by which an accused party says that all was as it should be."""
EVERY = re.compile(
    r"(?i)\b(?:every|each of|each (?:\w+ )?(?:received|got|had|has|was|is)|"
    r"all (?:the |of the )?(?!(?:two|three|four|five|six|seven|eight|nine|"
    r"ten|eleven|twelve|\d+)\b)\w+ (?:were|was|are|is|had|have|remain\w*|got|received)|"
    r"at all times|at no time|remained|кажд(?:ый|ая|ому)|все(?:гда|м)? (?:\w+ )?был[иа]|"
    r"все(?:м|х|ми)? (?:\w+ )?(?:получил|оказан|подписал|обеспечен|предупрежден|знал)\w*|"
    r"chaque|tou(?:s|tes) les)\b"
)
"""An accusation names those who went without; the answer says that all had what was due."""
ELSEWHERE = re.compile(
    r"(?i)\b(?:(?:is|are|was|were) (?:\w+ ){0,3}(?:\w+['’]s? )?(?:affair|responsibility|duty)|"
    r"rests? with|within the (?:competence|remit)|on (?:the )?instructions? (?:of|from)|"
    r"on the \w+['’]s instructions?|answerable for|(?:no|little) say in|accepts? no|bears? no|"
    r"(?:is|are|was|were) (?:\w+ )?responsible|permanent hire|hired out to|without my knowledge|"
    r"unconnected|unrelated to|in no (?:way|connection)|no (?:connection|link) (?:with|to|"
    r"whatever)|pre-existing|underlying|natural causes|"
    r"(?:(?:individual|certain|single|particular|isolated) (?:doctors?|physicians?|employees|"
    r"officers?|soldiers?|servicemen|guards?|staff|officials?|cases?|incidents?|excess(?:es)?))|"
    r"outside (?:every|any|the|all) (?:chain of command|orders?|instructions?)|"
    r"(?:his|her|their|its) own (?:carelessness|negligence|imprudence|recklessness|fault|doing|"
    r"act|choice|clumsiness|inattention)|"
    r"собственн\w+ (?:неосторожност|небрежност|халатност|вин)\w+|отдельны\w+ (?:врач|сотрудник|"
    r"работник|офицер|солдат|случа)\w*|"
    r"(?:sa|leur) propre (?:imprudence|négligence|faute)|"
    r"(?:médecins?|agents?|soldats?|cas) isolés?|"
    r"(?:is|are) for .{3,50} to decide|nobody else|acts? on (?:\w+ ){1,3}instructions?|"
    r"ответственност\w+ (?:лежит|несёт|несет)|не связан\w* с|relève de la (?:compétence|"
    r"responsabilité)|sans (?:aucun )?(?:lien|rapport))\b"
)
"""Words by which an accused party lays the blame on others, or on nobody."""
CAUSED = re.compile(r"(?i)\b(?:blam(?:e|es|ed|ing)|винит|винят|списыва\w+ на|met sur le compte)\b")
"""Verbs by which an authority gives what happened another cause."""
AT_ONCE = re.compile(
    r"(?i)\b(?:at once|immediately|promptly|as soon as|merely|simply|no more than|nothing more|"
    r"no more$|unarmed|routine|for (?:his|her|their) own safety|немедленно|лишь|aussitôt|simple|"
    r"immédiat\w*)\b"
)
"""Words by which an authority makes little of what it did."""
FREE = re.compile(
    r"(?i)\b(?:freely|gladly|willingly|in good (?:health|order|condition)|with (?:all |full |due )?"
    r"(?:respect|dignity)|humanely|orderly|by the book|in the presence of|adequately|"
    r"according to (?:the |all )?(?:rules?|law|regulations?)|sanitary standards|"
    r"without (?:pressure|coercion|compulsion|any condition)|(?:free|welcome) to (?:view|leave|"
    r"cross|visit|go)|unrestricted(?:ly)?|at any time|under (?:a |the )?(?:warrant|order of)|"
    r"by mutual agreement|with the (?:written )?consent|solely|"
    r"volunteers? to a (?:man|woman)|(?:all|each|every ?one)(?: of (?:them|whom))?,? "
    r"(?:are |were )?(?:a )?volunteers?|call(?:s|ed)? them volunteers|turned volunteers away|"
    r"(?:taught|approved|permitted) (?:\w+ )?(?:technique|method|hold)|"
    r"в установленном порядке|с соблюдением|без принуждени\w+|librement|"
    r"de (?:son|leur) plein gré|en bonne santé|dignement|dans les règles)\b|"
    r"\b(?!not )\w+ only(?=[.,;»”\"]|\s+and\b|$)"
)
"""Words by which an authority says that those it holds or moves were well and free."""
DUTY_DONE = re.compile(
    r"(?i)\b(?:(?:was|were|been|being|is|are) (?:\w+ly |all |also )?(?:informed|notified|alerted|"
    r"provided|supplied|fed|compensated|assisted|cared for)|"
    r"within (?:\w+ ){0,2}(?:minutes|seconds)|\w+ (?:minutes|seconds) after|"
    r"from the first (?:hour|minute)|(?:out|there|on (?:the|its) \w+) in \w+ (?:minutes|seconds)|"
    r"через \w+ минут\w*|был[аио]? (?:\w+ )?(?:уведомлен|извещен|обеспечен|"
    r"проинформирован|оповещен)\w*|незамедлительно|в течение \w+ минут|"
    r"(?:a|ont) été (?:\w+ment )?(?:informée?s?|avisée?s?|prévenue?s?|pourvue?s?)|sur-le-champ|"
    r"dans les \w+ minutes)\b"
)
"""Words by which an authority says that it gave what was due, and at once."""
MISHAP = re.compile(
    r"(?i)\b(?:(?:was|were|is|are) (?:caused by|due to|the result of)(?!.{0,60}\b(?:force|shots?|"
    r"gunshots?|bullets?|blows?|beatings?|torture|strangulation|police|soldiers?|officers?|error|"
    r"negligence))|(?:hurt|injured) (?:him|her|them)sel(?:f|ves)|slipped|stumbled|tripped|"
    r"had a fall|fell (?:on|down|off|while|against)|of (?:his|her|their) own making|"
    r"(?:out of order|without power|not (?:in order|working)) since|"
    r"ранее имев\w+ заболевани\w+|d'une chute|maladie préexistante)\b"
)
"""Words by which an authority calls what happened a mishap, or a fault of the thing."""
ABSENT = re.compile(
    r"(?i)\b(?:(?:was|were) (?:\w+ ){0,3}(?:asleep|on (?:\w+ )?leave|off duty|nowhere near|"
    r"kilomet(?:er|re)s away|miles away)|at (?:his|her|their) desks?|"
    r"had already (?:left|withdrawn)|"
    r"(?:был[аи]?|находил\w+) в отпуске|(?:étai|se trouvai)\w+ en congé)\b"
)
"""Words by which an accused party says that it was not there."""
TALK = re.compile(
    r"(?i)^(?:\w+ )?\W*(?:that )?(?:(?:the|all|any|such|these|those|early|as (?:to|for)) )*(?:(?:"
    r"claims?|allegations?|accusations?|rumou?rs?|suggestions?|insinuations?)\b"
    r"(?:\s\w+){0,14}\s(?:is|are|was|were|rests?|has|have|do|does|insults?|comes?)\b|"
    r"(?:talk|story|stories|tales?) of\b|(?:слух|обвинени|утверждени|так называем)\w*\s|"
    r"(?:rumeurs?|allégations?|accusations?|prétendue?s?|soi-disant)\b)|"
    r"^(?:\w+ )?\W*(?:as (?:to|for) )?(?:the |this )?so-called\b|"
    r"\b(?:psychological warfare|staged (?:by|for)|an insult to|insults the|malicious|"
    r"work of an imitator)\b"
)
"""Words by which an authority treats an accusation as mere talk: "Claims of beatings are ..."."""
INSISTS = re.compile(
    r"(?i)(?:insist|maintain|counter|retort|assure|repl(?:y|ie)|rétorqu|répond|répliqu|assur|"
    r"martel|завер|увер|настаив|возра|парир)\w*\s"
)
"""Cues with which an accused party answers an accusation, at the start of what is said."""
OTHER_SIDE = re.compile(
    r"(?i)\b(?:(?:shot|fired|opened fire|shots?|bullets?|attacked|torched|burned)\b.{0,30}\bfirst|"
    r"first (?:shots?|bullets?|torched|attacked|fired)|armed (?:men|individuals|persons|people|"
    r"elements|group)|smugglers?|traffickers?|terrorists?|militants?|provocateurs?|rioters?|"
    r"(?:protesters|residents|demonstrators|strikers|crowd)\b.{0,20}\b(?:attack|set|torch|threw|"
    r"beat|burn)\w*|tiré les premiers|individus armés|боевик\w*|террорист\w*|правонарушител\w*)\b"
)
"""What an accused party accuses others of: a claim of its own, no answer to one."""
EVENT_DENIED = re.compile(
    r"(?i)\b(?:did not (?:take place|happen|occur)|never (?:took place|happened|existed)|"
    r"(?:is|was) not (?:so|true|the case|correct)|(?:does|do|did) not exist|"
    r"there (?:is|was|are|were|has been|had been) no such|"
    r"(?:do not|don['’]t) believe (?:it|a word)|"
    r"(?:we|I) should not have (?:printed|published|reported)|"
    r"no such (?:order|operation|incident|event|thing|person|place|list|letter|document|paper|"
    r"facility|site|prisoner|unit|flight|meeting|conversation)|"
    r"не (?:было места|имел\w* места|существу\w+)|такого не было|ничего (?:подобного|такого) не|"
    r"n['’]exist\w+ pas|n['’]a (?:jamais|pas) eu lieu|il n['’]en est rien)\b"
)
"""Words by which anyone says that a thing never was."""
_ASKED = (
    r"(?!(?:why|what|how|who|when|where|which|почему|что|как|кто|где|когда|pourquoi|quoi|"
    r"comment|qui|où|quand)\b)"
)
ECHOED = re.compile(
    rf"(?i)^(?!(?:\w+ )?\W*(?:the|who|remember)\b)"
    rf"(?:\w+ )?\W*(?:{_ASKED}[\w'’-]+\s)?{_ASKED}[\w'’-]+\s?\?+\s+"
    r"(?!(?:yes|of course|oh|да|конечно|oui)\b)\w"
)
"""An accusation thrown back in a word or two, and an answer behind it: "Weapons? We had spoons"."""

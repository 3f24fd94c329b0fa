"""Families of words that an answer to an accusation is made of, in three languages: our own."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(patterns)})\b")


NONE_FIRST = re.compile(
    r"(?i)^\W*(?:that |что |qu['’])?(?:no ?one|nobody|none|nothing|never|at no (?:time|point)|"
    r"not (?:one|a|an|a single|any)|neither|no|никто|никого|никаки\w+|ни|ничего|никогда|нет|"
    r"aucune?|nul|personne|jamais|rien|non|ni)\b"
)
"""Words that begin with a whole negation."""
TOTAL = _any(
    r"no ?one|nobody|none|nothing|never|at no (?:time|point)|not (?:one|a single|a|any)|neither",
    r"никто|никого|никак\w+|ни|ничего|никогда|aucune?|jamais|rien|personne ne",
)
NEGATION = _any(
    r"not|no|\w+n['’]t|cannot|without|не|нет|без|pas|ne|ni|n['’](?=\w)\w+",
)
MISSING = _any(
    r"there (?:is|was|are|were|has been|have been)(?:n['’]t| no| not| nothing| nobody)",
    r"no such|did(?: not|n['’]t) (?:happen|take place|exist|occur)|не было|нет|не существ\w*",
    r"il n['’]y (?:a|avait)|n['’]existe\w*",
)
"""What is said not to be or not to have been."""
MISHAP = _any(
    r"hearts?|cardiac|illness|disease|infection|flu|fell|fall|fallen|slipped|tripped|stumbled|"
    r"drown\w*|drunk|alcohol|intoxicat\w*|suicid\w*|accident\w*|natural|coincidence|old age|"
    r"overdose|epilep\w*|stroke|asthma|collaps\w+|malfunction|wiring|lightning|weather|storm|"
    r"own (?:fault|doing|carelessness)|misunderstanding|panic\w*|stampede|revive|resuscitat\w*",
    r"сердц\w*|сердечн\w+|болезн\w*|инфаркт\w*|упал\w*|поскользнул\w*|утону\w*|пьян\w*|"
    r"самоуби\w*|повесил\w*|несчастн\w+|случайн\w*|авари\w*|замыкани\w*|недоразумени\w*|"
    r"споткнул\w*|испуга\w+",
    r"cœur|cardiaque|maladie|tombée?s?|chute|noyée?s?|ivres?|accident\w*|court-circuit|"
    r"malentendu|imprud\w*|houle|collision|glissé\w*|mort naturelle|coïncidence",
)
"""What befalls people without anybody's doing."""
FREE = _any(
    r"voluntar\w*|volunteer\w*|of (?:his|her|their|its) own|free(?:ly)? (?:to|will)|consent\w*|"
    r"agreed|chose|chosen|request\w*|invit\w+|conversation|gladly|welcome to|whenever (?:he|she|"
    r"they)|(?:was|were) offered|for safe ?keeping",
    r"добровольн\w*|сам[иа]?|по собственн\w+|согласи\w*|попросил\w*|пригла\w+|для беседы",
    r"volontair\w+|de (?:son|leur) plein gré|(?:eux|elles|lui)-mêmes?|demandée?s?|invitée?s?|"
    r"consent\w+",
)
"""What people did because they wished to."""
LAWFUL = _any(
    r"law|laws|lawful\w*|legal\w*|rules?|regulation\w*|procedures?|accordance|permit\w*|licen[sc]\w+|"
    r"warrant|contracts?|statut\w*|authori[sz]ed|requirements?|entitled|proportion\w*|restraint|"
    r"self-defen[cs]e|returned fire|answering fire|combatants?|warning shots?",
    r"закон\w*|правил\w*|процедур\w*|регламент\w*|договор\w*|контракт\w*|в рамках|самооборон\w*",
    r"lois?|légal\w*|règle\w*|procédure\w*|conform\w+|contrats?|retenue|légitime défense",
)
"""Right and rule."""
PROPER = _any(
    r"normal\w*|routine|properly|safe|safely|correctly|every(?:one|body|thing)?|always|in order|"
    r"orderly|peaceful\w*|calm\w*|perfectly|humane\w*|exemplary|as usual|immediately|at once|"
    r"promptly|all of them",
    r"открыт\w*|всё|все|всем|кажд\w+|нормальн\w*|порядк\w*|немедленно|всегда|спокойн\w*",
    r"toujours|tout|tous|toutes|chaque|normal\w*|exemplaire|immédiatement|calmes?",
)
"""All as it should be."""
ONLY = _any(
    r"only|merely|simply|just|nothing (?:but|more|else)|no more than|at most|nowhere near",
    r"всего|лишь|только|просто|не более|от силы|seulement|simplement|juste|c['’]est tout|"
    r"tout au plus|à peine",
)
RECORDS = _any(
    r"(?:no|any|our|the|in) records?|records (?:show|say|have|contain)|registers?|"
    r"registry|lists?|logs?|logbooks?|files?|archives?|books|complain\w*|"
    r"heard of|aware|unaware|knows? (?:of|about|nothing)|informed|received|reached (?:us|him|her)|"
    r"approached|come to (?:us|me|him|her)|reported",
    r"реестр\w*|списк\w*|список|журнал\w*|жалоб\w*|заявлени\w*|обращени\w*|обращал\w*|"
    r"поступал\w*|слышал\w*|известно|в курсе",
    r"registres?|listes?|plaintes?|réclamations?|signal\w+|informée?s?|saisie?s?|au courant|"
    r"connaissance|parvenue?s?",
)
"""Where it would be known if it had been."""
OTHERS = _any(
    r"rebels?|terrorists?|militants?|gunm[ae]n|bandits?|provocateurs?|smugglers?|enemy|enemies|"
    r"hooligans|gangs?|subcontractors?|insurgents?|another (?:firm|company|unit|agency)|"
    r"some(?:body|one) else",
    r"боевик\w*|террорист\w*|провокатор\w*|бандит\w*|контрабандист\w*|противник\w*|подрядчик\w*",
    r"rebelles?|terroristes?|provocateurs?|bandits?|passeurs?|sous-traitants?|ennemis?",
)
"""Others who may have done it."""
AWAY = _any(
    r"kilomet(?:re|er)s|miles|elsewhere|at home|asleep|in bed|on (?:\w+ )?leave|abroad|off duty|"
    r"(?:was|were)(?:n['’]t| not) (?:there|present|in)|nowhere near|never set foot|"
    r"at (?:my|his|her) (?:desk|mother|mum|sister|brother)['’s]*|in the capital|resigned",
    r"километр\w*|дома|в отпуске|на дежурстве|дежурил\w*|в командировке|на другом|не было там",
    r"kilomètres|à (?:deux|trois|quatre|\w+) (?:jours?|heures?) (?:de|d['’])|en congé|"
    r"chez (?:lui|elle|eux|moi|sa|son)|en mission",
)
"""Elsewhere, or not at hand."""
ATTACK = _any(
    r"liars?|lies|lying|lied|invent\w*|fantas\w*|imaginat\w*|tales?|agenda|foreign|funded|grants?|"
    r"revenge|grudge|staged|actors?|fak(?:e|ed|ery)|forge\w*|photoshop\w*|propagand\w*|enem\w+|"
    r"visa|mad|hyster\w*|exaggerat\w*|rumou?rs?|gossip|nonsense|rubbish|theatre|circus|cinema|"
    r"slander\w*|smear\w*|deserter|thie(?:f|ves)|convicts?|cowards?|nameless|unsigned|agitators?|"
    r"provocation|stupid|absurd|ridiculous|laughable|so-called|embass(?:y|ies)|who pays|"
    r"(?:are|is|were) after|every reason to (?:lie|hate)|"
    r"old (?:footage|video|pictures?|photographs?)|(?:from|of) another (?:country|war|year|place)",
    r"лж\w+|врут|вр[её]т|враг\w*|выдум\w*|сказк\w*|фейк\w*|фальшив\w*|поддел\w*|провокаци\w*|"
    r"заказн\w*|оплачен\w*|иностранн\w*|пропаганд\w*|слух\w*|истери\w*|клевет\w*|бред\w*|чуш\w*|"
    r"постанов\w*|актёр\w*|актер\w*|из другой страны",
    r"mensong\w*|menteu\w*|invent\w*|payée?s?|financé\w*|étranger\w*|propagande|rumeurs?|"
    r"manipul\w*|montage|mise en scène|exag[éè]r\w*|calomni\w*|fable|complot|ennemis?|"
    r"un autre pays",
)
"""What makes the accuser a liar, or his proof a fake."""
OURS = _any(
    r"(?:our|my|his|its|their) (?:own )?(?:officers?|policem[ae]n|soldiers?|servicem[ae]n|troops|"
    r"men|boys|lads|guards?|staff|crews?|units?|forces|people|employees|drivers?|vehicles?|"
    r"clients?|husband|fighters|guns|planes|aircraft)",
    r"(?:наш\w*|мо[йияею]\w*|его|её|их) (?:сотрудник\w*|солдат\w*|военн\w+|бойц\w+|люд\w+|"
    r"подзащитн\w+|доверител\w+|муж\w*|охран\w+)",
    r"(?:nos|notre|mon|mes|ses|son|leurs?) (?:hommes|agents|soldats|troupes|éléments|forces|"
    r"policiers|gendarmes|clients?|mari|équipes?|gardes?)",
)
"""Those for whom the speaker answers."""
SAFE = _any(
    r"alive|safe and sound|already (?:released|home|left|gone)|in good (?:health|condition)|"
    r"ran away|escaped|whereabouts|жив\w*|сбежал\w*|отпущен\w*|уехал\w*|верн[её]тся|vivants?|"
    r"en bonne santé|partie?s?|rentrée?s?|relâchée?s?",
)
"""Those said to be harmed are well, or gone by themselves."""

"""Words around an answer: how it is given, what stands before it, and what is no answer."""

from __future__ import annotations

import re

HOLDS = re.compile(
    r"(?i)insist|maintain|counter|retort|repl(?:y|ie)|answer|respond|protest|stress|assur|snap|"
    r"sho(?:t|ot) back|hit back|shrug|laugh|scoff|swear|swore|correct|object|argu|contend|"
    r"put\w* .{0,30}down to|настаив|увер|возра|парир|отрез|ответ|подчерк|объясн|поясн|клян|"
    r"martel|rétorqu|répond|répliqu|assur|soutien|souten|balay|corrig|jur[ea]|objec"
)
"""Cues with which one holds against what others say."""
TELLS = re.compile(
    r"(?i)report|announc|inform|recall|remember|describ|testif|recount|warn|"
    r"call(?:ed|s)? (?:for|on)|demand|ask|urge|сообщ|рассказ|вспомин|показал|призва|"
    r"потребов|racont|annonc|témoign|"
    r"souvient|décri|demand|appel"
)
"""Cues with which one tells news, or asks for something."""
ADMITS = re.compile(
    r"(?i)admit|admission|conced|acknowledg|confirm|confess|allow(?:ed|s)|accept|"
    r"grant(?:ed|s)|призна|подтверд|не спорит|reconn|admet|avou|concèd"
)
"""Cues with which one owns up: what follows is no denial."""
OWNS_UP = re.compile(
    r"(?i)\b(?:admit\w*|acknowledg\w*|conced\w*|sorry|apolog\w*|regret\w*|mistakes?|our fault|"
    r"confirm\w*|investigat\w*|inquir(?:y|ies)|suspended|arrested|charged|prosecut\w*|probe|"
    r"review\w*|examin\w+|condolences?|thoughts (?:are|were)|looking into|indeed|take[sn]? note|"
    r"призна\w*|сожале\w*|извин\w*|ошибк\w*|подтверд\w*|расследован\w*|проверк\w*|проверя\w+|"
    r"did (?!not|no|everything|this|that|it|so|what|his|her|their|our|the|all|any|never)\w+|"
    r"соболезн\w*|отстран\w*|reconn\w*|regrett\w*|excus\w*|erreur|confirm\w*|enquête\w*|"
    r"suspendu\w*|vérifi\w*|condoléances)\b|^\W*(?:yes|да|oui)\b"
)
"""Owning up, sorrow and looking into it: no denials."""
TO_COME = re.compile(
    r"(?i)\b(?:will|shall|going to|plans? to|next (?:week|month|year)|tomorrow|would (?:ask|send|"
    r"publish|comment|hold|meet|open|be (?:held|published|announced|made))|can (?:say|comment)|"
    r"будет|будут|буду|намерен\w*|завтра|пообеща\w+|sera|seront|va \w+er|vont \w+er|demain)\b"
)
"""What is still to come."""
MUTE = re.compile(
    r"(?i)\b(?:comment\w*|drawn on|discuss\w*|speculat\w*|not say|nothing to (?:say|add)|"
    r"коммент\w+|обсужда\w+|s['’]exprimer)\b"
)
"""Silence."""
BLAMED = re.compile(
    r"(?i)\b(?:accus\w*|alleg\w*|claims?|claimed|blam\w*|complain\w*|testif\w*|обвин\w*|"
    r"утвержда\w*|жал[оу]\w*|dénonc\w*|alléga\w*|accable)\b"
)
DENIED = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied|ials?)|reject\w*|dismiss\w*|refut\w*|rebut\w*|disput\w*|untrue|"
    r"not so|nonsense|отриц\w*|отверг\w*|опроверг\w*|неправд\w*|démen\w*|nie|nié|rejet\w*|"
    r"contest\w*|réfut\w*|faux)\b"
)
ASKED = re.compile(r"\?\W*$")
WRONGS = re.compile(
    r"(?i)\b(?:kill\w*|murder\w*|execut\w*|rape\w*|dead|died|shell\w*|bomb\w*|arrest\w*|"
    r"abduct\w*|st[eo]le\w*|loot\w*|demolish\w*|beat\w*|hit|struck|kick\w*|shot|shots|tortur\w*|"
    r"threw|thrown|dragg\w*|herded|set (?:dogs|fire)|seal\w*|lock\w*|chain\w*|strap\w*|dump\w*|"
    r"poison\w*|bulldoz\w*|sack(?:ed|ing)?|fired|evict\w*|disappear\w*|missing|starv\w*|kneel|"
    r"withh\w+|unpaid|rammed|sank|wound\w*|lost|blood|rigg\w*|brib\w*|confiscat\w*|seiz\w*|"
    r"turned (?:away|back)|blind\w*|whip\w*|flogg\w*|ran over|burn\w*|forc\w+|behind bars|"
    r"detain\w*|custody|massacr\w*|drown\w*|crush\w*|injur\w*|"
    r"punch\w*|slap\w*|choke\w*|strangl\w*|suffocat\w*|molest\w*|assault\w*|harass\w*|grop\w*|"
    r"abus\w*|humiliat\w*|insult\w*|threat\w*|extort\w*|blackmail\w*|bully\w*|neglect\w*|"
    r"ill-treat\w*|mistreat\w*|cruel\w*|brutal\w*|enslav\w*|traffick\w*|unpaid|docked|cheat\w*|"
    r"steriliz\w*|sterilis\w*|sedat\w*|drugg\w*|inject\w*|handcuff\w*|shackl\w*|blindfold\w*|"
    r"raid\w*|ransack\w*|plunder\w*|torch\w*|set (?:alight|ablaze)|smash\w*|destroy\w*|expel\w*|"
    r"driven out|deport\w*|banish\w*|denied|refused|depriv\w*|contaminat\w*|spill\w*|leak\w*|"
    r"ambush\w*|gunned down|mow\w* down|opened fire|bullets?|truncheons?|batons?|tear gas|"
    r"water cannon|rubber bullets|grenades?|rockets?|mortars?|snipers?|behead\w*|lynch\w*|hang\w*|"
    r"bodies|corpses?|graves?|buried|coffins?|bruis\w*|broken|fractur\w*|scars?|burnt|victims?|"
    r"fraud\w*|falsif\w*|forg\w*|spied|wiretap\w*|hack\w*|sabotag\w*|"
    r"убит\w*|убил\w*|погиб\w*|изнасил\w*|расстрел\w*|арест\w*|похи\w*|забрал\w*|избил\w*|"
    r"избива\w*|бил[аи]?|выбил\w*|разогна\w*|не пуска\w*|не плат\w*|выброс\w*|вытолкн\w*|"
    r"сожг\w*|увез\w*|пропа[лв]\w*|снес\w*|отрав\w*|задержан\w*|пытк\w*|пытал\w*|карцер\w*|"
    r"умер\w*|перелом\w*|ранен\w*|ранил\w*|стрел\w*|бомб\w*|сн[оа]с\w*|выгна\w*|высел\w*|депортир\w*|угро\w*|вымога\w*|издева\w*|унижа\w*|насил\w*|душил\w*|"
    r"связа\w*|"
    r"приков\w*|голод\w*|мор[ия]л\w*|морил\w*|отобра\w*|отня\w*|украл\w*|граб\w*|мародёр\w*|мародер\w*|поджог\w*|подж[её]г\w*|взорв\w*|тела|труп\w*|могил\w*|хоронил\w*|синяк\w*|"
    r"жертв\w*|держат|держал\w*|отказ\w*|утону\w*|сброс\w*|слив\w*|подброс\w*|фальсиф\w*|принудительн\w+|"
    r"tuée?s?|morts?|viol\w*|pill\w*|détenu\w*|arrêté\w*|égorg\w*|jetée?s?|noy\w+|dispar\w+|"
    r"déport\w*|affam\w*|révoqu\w*|percut\w*|entrav\w*|brûl\w*|enlev\w*|frapp\w*|expuls\w*|"
    r"battue?s?|tortur\w*|coups|matraqu\w*|tirs?|tiré|bombard\w*|obus|balles?|"
    r"abatt\w*|assassin\w*|massacr\w*|exécut\w*|enfermé\w*|séquestr\w*|menac\w*|humili\w*|"
    r"maltrait\w*|agress\w*|gifl\w*|étrangl\w*|privé\w*|refus\w*|chass\w*|rasé\w*|détrui\w*|"
    r"incendi\w*|vol[ée]\w*|pollu\w*|empoison\w*|déverse\w*|licenci\w*|corps|cadavres?|fosses?|"
    r"tombes?|hématomes?|victimes?|noyade|blessée?s?)\b"
)
"""Deeds and harm of which accusations speak."""
FORCES = re.compile(
    r"(?i)\b(?:police|army|military|air force|general|colonel|captain|major|commander|commandant|"
    r"brigadier|lieutenant|marshal|militia|prison|warden|sheriff|ministry|minister|government|"
    r"governor|mayor|prefect\w*|council|authorit\w+|directorate|department|spokes\w+|embassy|"
    r"rebel\w*|warlord|front|chief constable|customs|coast ?guard|navy|"
    r"troops|soldiers?|officers?|inspectors?|superintendent|prosecutors?|bailiffs?|magistrate|registrar|"
    r"premier|chancellor|president|senator|deput(?:y|ies)|secretary|commissioner|official|junta|regime|"
    r"party|corps|brigade|battalion|regiment|служб\w*|полици\w+|арми\w+|военн\w+|генерал\w*|"
    r"полковник\w*|капитан\w*|майор\w*|комендант\w*|министр\w*|министерств\w*|мвд|минобороны|"
    r"губернатор\w*|мэр\w*|префект\w*|управлени\w*|начальник\w*|замначальник\w*|власт\w*|"
    r"наместник\w*|глав[аы]|прокурор\w*|следстви\w*|следовател\w*|генштаб\w*|ведомств\w*|"
    r"канцеляри\w*|правительств\w*|гарнизон\w*|командовани\w*|командир\w*|погранич\w*|таможн\w*|"
    r"участков\w*|фсин|сизо|изолятор\w*|колони\w*|пресс-\w+|armée|général|colonel|capitaine|ministère|ministre|gouvern\w+|préfet|"
    r"préfecture|maire|mairie|état-major|porte-parole|autorités|sûreté|gendarmerie|gendarmes?|police|policiers?|commissaire|"
    r"procureur\w*|parquet|marine|douanes?|garde|directeur de la prison|pénitentiaire|président\w*|"
    r"secrétaire|sous-préfet|junte|régime|front|chef d'état-major|commandement)\b"
)
"""Offices and forces that may stand accused."""
HOUSES = re.compile(
    r"(?i)\b(?:company|firm|plc|ltd|inc|operator|contractor|mine|estate|factory|mill|plant|farm|"
    r"terminals?|bank|holding|corporation|owners?|directors?|managers?|management|board|"
    r"trust|group|airline|shipping|shipowner|skipper|foreman|landlord|headmaster|headmistress|"
    r"head ?teacher|principal|rector|dean|school|university|hospital|clinic|diocese|bishop|"
    r"archbishop|priest|abbot|abbess|convent|monastery|orphanage|sister superior|"
    r"chairman|chairwoman|chair|"
    r"chief executive|ceo|chief|head|coach|captain|"
    r"компани\w+|завод\w*|фабрик\w*|шахт\w*|рудник\w*|владел\w+|директор\w*|хозя\w+|ректор\w*|завуч\w*|главврач\w*|руководств\w*|"
    r"руководител\w*|администраци\w*|правлени\w*|управляющ\w*|прораб\w*|мастер|капитан\w*|епарх\w*|"
    r"епископ\w*|настоятел\w*|больниц\w*|клиник\w*|школ\w*|интернат\w*|приют\w*|"
    r"société|usine|mine|patron\w*|directeur|directrice|direction|propriétaire|proviseur\w*|"
    r"recteur|rectorat|chef|cheffe|gérante?|armateur|évêque|évêché|diocèse|curé|abbé|"
    r"mère supérieure|hôpital|clinique|école|internat|orphelinat|compagnie|groupe|"
    r"exploitante?|contremaître)\b"
)
"""Firms, and those who run a house."""
COUNSEL = re.compile(
    r"(?i)\b(?:lawyers?|counsel|attorney|solicitor|barrister|defen[cs]e team|defen[cs]e|адвокат\w*|"
    r"защит[аы]|avocate?s?|défense)\b"
)
"""Who speaks for the accused in court."""
WRONGED = re.compile(
    r"(?i)\b(?:rights|union|watch|committee|witness\w*|residents?|victims?|survivors?|nurses?|"
    r"doctors?|monitor\w*|relief|aid|opposition|journalists?|reporters?|observers?|villagers?|"
    r"prisoners?|detainees?|famil(?:y|ies)|прав\w*|свидетел\w*|очевид\w*|жител\w*|врач\w*|"
    r"медсестр\w*|правозащит\w*|témoins?|habitants?|infirmi\w+|médecins?|rescapée?s?|ong|"
    r"syndicat\w*|village (?:head|chief|elder)|chef(?:fe)? (?:de|du) village|"
    r"глав[аыеу] (?:деревни|села|посёлка|поселка))\b"
)
"""Who tells of wrongs, and answers none."""

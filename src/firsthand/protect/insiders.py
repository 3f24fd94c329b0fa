"""Knows how reports speak of people in office who fled, leaked, were hurt or hide their names.

Expressions only: what stands before or behind the name of such a person, in English, French and
Russian. `endangered_named` reads names with them.
"""

from __future__ import annotations

import re

_HIS = r"(?:his|her|their|its|the)"
_IDENTITY = r"(?:real |full |own )?(?:name|identity)"
_NAME = rf"{_HIS} {_IDENTITY}"
_NOT_TO_BE_KNOWN = (
    r"not (?:to )?be (?:named|identified|quoted)|(?:remain|stay|be) anonymous|anonymity|"
    rf"(?:that )?{_NAME}s? (?:not )?(?:to )?(?:be )?"
    r"(?:withheld|changed|hidden|kept|used|printed|published)"
)
_ASKED = r"(?:asked|asks|requested|wished|wishes|wanted|wants|preferred|prefers|begged|insisted)"
_CONDITION = r"on (?:the )?condition (?:of anonymity|that|he |she )"
_FLED = (
    r"fled|escaped|defected|deserted|left the (?:country|force|service)|"
    r"(?:gone|went|gone back) (?:into (?:hiding|exile)|underground|on the run)|"
    r"(?:sought|been granted|was granted|applied for|given|got) (?:political )?(?:asylum|refuge)|"
    r"crossed the border with (?:his|her) (?:wife|husband|family|children|mother|son|daughter)|"
    r"(?:blew|blown) the whistle|broke ranks|broken ranks|"
    r"refused (?:an? |the |his |her )?orders?|"
    r"refused to (?:shoot|fire|beat|obey|take part|carry out|follow|serve|comply|join)|"
    r"would not (?:shoot|fire|beat|obey|take part|carry out)|disobeyed"
)
_AWAY = (
    r"(?:(?:now|also|both|still|living|lives|currently|who is|is|was|has been|,) ){0,3}"
    r"in (?:hiding|exile)"
)
_GIVEN = (
    r"(?:lists?|files?|documents?|records|ledgers?|logs?|recordings?|cop(?:y|ies)|footage|videos?)"
)
_PRESS = (
    r"(?:this (?:paper|newspaper|magazine|site|website|agency|reporter)|journalists?|reporters?|"
    r"us|the press|[Tt]he (?-i:[A-Z])\w+)"
)
_LEAKED = (
    rf"leaked|smuggled (?:out )?|(?:secretly|covertly) (?:copied|filmed|recorded|kept)|"
    rf"(?:gave|passed|handed|slipped|sent) (?:{_PRESS} [^.!?;,\n]{{0,60}}\b{_GIVEN}"
    rf"|[^.!?;,\n]{{0,60}}\b{_GIVEN}\b[^.!?;,\n]{{0,60}}\bto {_PRESS})"
)
_THREATENED = (
    r"(?:has |had )?received (?:\w+ ){0,2}threats|(?:has |had )?been threatened|"
    r"(?:fears|feared) for (?:his|her) (?:life|safety)|"
    r"(?:is|was) (?:being )?(?:wanted|sought|hunted) by (?:the )?(?:police|army|guards?|security)"
)
HURT = (
    r"wounded|injured|assaulted|dragged (?:from|out|away|off|into|across|by)|"
    r"stripped|threatened|poisoned|tear-gassed|"
    r"hit (?:with|by|in|on)|kicked|punched|clubbed|stabbed|shot (?:in|and (?:wounded|hurt)|at)|"
    r"held (?:for|in|at|by|since|without|under|on|overnight|incommunicado)|"
    r"taken(?=[.,;]| (?:away|into custody|from|to (?:hospital|prison|jail|an?|the)|on|at|last|late|"
    r"early|that|this|in (?:the|her|his|a)|yesterday|overnight|by (?:the |two |four |\w+ed )?"
    r"(?:army|agents|guards?|gunmen|men|militia\w*|officers?|police\w*|security|soldiers?|troops))\b)"
)
"""What is done to someone who lives, beside arrest and torture."""

_RELATIVES = (
    r"(?:mother|father|parents|wife|husband|partner|sister|brother|family|son|daughter|girlfriend|"
    r"boyfriend|mum|dad)"
)

AFTER = (
    rf"(?:told|called|phoned|texted|wrote to|rang) (?:his|her) {_RELATIVES}\b",
    r"lost (?:an? |his |her |both )(?:eyes?|arms?|legs?|hands?|hearing|sight|teeth|baby)\b",
    rf"(?:who )?(?:has |had )?(?:also |since |then |later )?(?:{_FLED})\b",
    rf"{_AWAY}\b",
    rf"(?:who |and )?(?:has |had )?{_ASKED} (?:to )?(?:{_NOT_TO_BE_KNOWN})",
    rf"whose {_IDENTITY} [^.!?;,\n]{{0,30}}(?:changed|withheld|altered)",
    rf"(?:who )?(?:has |had )?(?:{_LEAKED})",
    rf"(?:who )?(?:{_THREATENED})\b",
    r"(?:qui )?(?:a fui|s[’']est (?:enfuie?|exilée?|réfugiée?)|a déserté|a quitté le pays|"
    r"vit (?:cachée?|en exil)|se cache|"
    r"a (?:refusé (?:d[’'](?:obéir|exécuter)|de (?:tirer|frapper))|désobéi)|"
    r"a demandé (?:à rester anonyme|l[’']anonymat|que son nom))\b",
    r"(?:qui )?(?:a été|est|fut) (?:\w+ment )?(?:blessée?|menacée?|agressée?|frappée?|tabassée?)\b",
    r"(?:[^.!?;,\n]{0,40} )?(?:бежал|сбежал|скрыва(?:ет|л)|дезертировал|уехал(?:а)? из страны|"
    r"покинул(?:а)? страну|отказал(?:ся|ась) (?:выполн|исполн|стрел|бить|подчин)|"
    r"попросил(?:а)? не называть|просит не называть|получал(?:а)? угрозы)\w*",
    r"(?:[^.!?;,\n]{0,40} )?(?:был[аи]? )?(?:ранен|ранили)[аы]?\b",
)
"""Behind the name and what may stand between, each the beginning of what is said of its bearer."""

NAMELESS = (
    r" ?[(\[](?:not (?:his|her|their|the) real name|(?:the |real )?name(?:s)? (?:has been |was )?"
    r"(?:changed|withheld)|a pseudonym|имя изменено|le prénom a été (?:changé|modifié)|"
    r"nom d[’']emprunt)",
    rf"[^.!?\n]{{0,160}}\b{_CONDITION}",
    r"[^.!?\n]{0,160}(?:\bsous couvert d[’']anonymat|\bна условиях анонимности)",
    r"[^.!?\n]{0,60}\bafter (?:\w+ )?death threats",
    r"[^\n]{0,240}\bask(?:ed|ing|s) (?:us |the paper |reporters |that we )?not to "
    r"(?:print|use|publish|give|reveal) (?:his|her) name",
)
"""Right behind the name, or further on in its sentence: the bearer is not to be known."""

PROSECUTED = (
    r"(?:faces|faced|is facing|got|was given) (?:up to )?(?:\w+|\d+) (?:years|months)|"
    r"(?:is|was|has been|were|remains|stands|is still) (?:\w+ )?(?:sentenced|convicted|charged|"
    r"indicted|accused of|under (?:house arrest|investigation)|awaiting trial|on trial|on bail|"
    r"released on|fined|summoned|followed|watched|searched)"
)
"""What befalls who reports and defends; of officials the same words tell what the case is about."""

DEAD = (
    r"[’']s? (?:\w+ )?(?:death|killing|murder|assassination|body|corpse|funeral|burial|grave)\b"
    r"|(?:, [^.!?;\n]{0,60},)? (?:has |had |who )?(?:died|(?:was|were|been) (?:\w+ly )?"
    r"(?:killed|murdered|assassinated|shot dead|buried))\b|,? (?:a |été )*(?:est morte?|tuée?)\b"
    r"|(?:, [^.!?;\n]{0,60},)? (?:has |had |who )?(?:was|were|been) (?:gunned down|hanged|executed|"
    r"lynched|(?:beaten|stabbed|hacked|tortured) to death|burn(?:ed|t) alive|found dead)\b"
    r"|,? (?:котор\w+ )?(?:был[аи]? )?(?:убит|погиб|умер|скончал)\w*"
)
KILLED = (
    r"\b(?:death|killing|murder|assassination|body|funeral|burial|mort|meurtre|assassinat|"
    r"убийств\w*|гибел\w|смерт\w) (?:of |de |d[’'])?(?:[\w’'-]+ ){0,4}$"
    r"|\b(?:killed|murdered|assassinated|shot dead|late|dead|tuée?|убит\w*) (?:[\w’'-]+ ){0,2}$"
)
"""The death of a public person is public: what hurt her before then endangers nobody."""

BEFORE = (
    r"\b(?:beat|beats|kicked|punched|clubbed|raped|whipped|seized|dragged|wounded|injured|"
    r"assaulted|stripped|threatened|stabbed|shot at|followed|"
    r"fired (?:on|at|upon)) (?:[\w’'-]+ ){0,2}$"
    r"|\b(?:came|come|coming|went) for (?:the )?(?:\w+ )?$"
    r"|\bwarrants? (?:(?:was|were|has been|is|out|issued) ){0,3}for (?:the )?"
    r"(?:lawyer|advocate|journalist|reporter|editor|activist|photographer|blogger) $"
)
"""Right before the name, with a trade at most between."""

SEIZED = re.compile(
    r"(?: (?:во? \w+|у \w+|вчера|сегодня|ночью|утром|вечером|позже|потом|тоже|также|жестоко|"
    r"[ву]чора|вночі|вранці|тоді|теж)){0,2} "
    r"(?:(?:из)?(?:били|бивали|насиловали|насилували|вели|везли)|(?:забрали|увезли|вывезли|"
    r"вивезли|увели|задержали|затримали|арестовали|заарештували|похитили|викрали|ранили|"
    r"поранили|побили|пытали|катували|схватили|схопили|раздели|роздягли))\b"
)
OBJECT = re.compile(r"(?:[аяуюь]|ого|его|ого|ых|их)$")
JOINED = re.compile(r"\b(?:и|й|та|і|с|з|от|від)\s(?:\w+ )?$")
""""Officer Ada Rill" in the accusative, and "they took away" right behind: Russian, Ukrainian."""

RUNS = re.compile(
    r"\b(?:director|manager|head|matron|principal|head ?(?:teacher|master|mistress)|superior|"
    r"directeur|directrice|responsable|директор\w*|заведующ\w+|directora?|diretora?)\b",
    re.IGNORECASE,
)
HOUSE = re.compile(
    r"\b(?:home|house|orphanage|shelter|refuge|hostel|kindergarten|nursery|school|boarding|convent|"
    r"orphelinat|foyer|internat|refuge|приют\w*|интернат\w*|детск\w+ дом\w*|детдом\w*|orfanato|"
    r"albergue|abrigo|hogar)\b(?! affairs| of (?:representatives|assembly|lords|commons))",
    re.IGNORECASE,
)
"""Who runs one tells of what was done there at her own risk: she is no spokeswoman."""
NEIGHBOURS = re.compile(
    r"\b(?:committee|association|movement|cooperative|collective|communit(?:y|ies)|village\w*|"
    r"neighbou?r\w*|residents?|tenants?|farmers?|peasants?|fisher\w*|workers?|union|guild|tribe|clan|"
    r"congregation|parish|comité|association|coopérative|collectif|village|syndicat|"
    r"комитет\w*|общин\w*|профсоюз\w*|кооператив\w*|comité|asociación|comunidad|sindicato|"
    r"associação|comunidade)\b",
    re.IGNORECASE,
)
"""Among whom people lead without power; where they are killed for it, they are its victims."""

RANKS = (
    r"sergeant|sgt|corporal|cpl|private|lieutenant|lt|captain|capt|officer|constable|"
    r"inspector|warden|сержант|капрал|рядовой|лейтенант|капитан|прапорщик|инспектор|sergent|caporal|"
    r"capitaine|brigadier|adjudant|inspecteur"
)
"""Ranks of people who obey more than they command."""
LOW_RANK = re.compile(rf"(?:^|\s)(?:{RANKS})\.?$", re.IGNORECASE)

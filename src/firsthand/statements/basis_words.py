"""Patterns of the words by which one says how one knows, in three languages: our own lists."""

from __future__ import annotations

import re

from firsthand.statements.words import words

SAW = re.compile(
    r"(?i)\b(?:I|we|he|she|they)\s+(?:(?:had|also|could|have|myself|himself|herself|personally|"
    r"then|only|just|clearly)\s+){0,2}(?:saw|seen|heard|watched|witnessed|see|hear|counted|filmed|"
    r"photographed|smelled|smelt)\b|"
    r"\b(?:I|we) (?:was|were) (?:there|present|standing|sitting|lying|at the|in the|on the|inside|"
    r"next to|behind|beside|asleep|at home|on duty)\b|\bin front of (?:me|us|my|our)\b|"
    r"\b(?:next to|beside|behind|past|over) (?:me|us)\b|\bbefore my (?:own )?eyes\b|"
    r"\bwith (?:my|our|his|her|their) own eyes\b|\b(?:I|we) (?:hid|ran|fled|lay|crouched|woke|"
    r"looked (?:out|up|down|through)|opened the (?:door|window|gate)|jumped|climbed)\b|"
    r"\b(?:я|мы|он|она|они)\s+(?:\w+\s+)?(?:видел|слышал|насчитал|увидел|услышал|снимал)\w*|"
    r"\b(?:видел|слышал|увидел|услышал)(?:а|и)?,\s+(?:как|что)\b|\bна (?:моих|наших|его|её|их) "
    r"глазах\b|\bпри (?:мне|нас)\b|\b(?:я|мы) (?:\w+\s+)?(?:стоял|сидел|лежал|бежал|прятал)\w*|"
    r"\b(?:j['’]ai|nous avons|on a)\s+(?:\w+\s+)?(?:vu|entendu|compté|filmé)\b|"
    r"\b(?:j['’]étais|nous étions|on était)\b|\bsous (?:mes|nos) yeux\b"
)
_HARM = (
    r"(?:beat|beaten|hit|kicked|dragged|detained|held|tied|struck|arrested|threatened|"
    r"shot|locked|slapped|punched|whipped|burned|burnt|raped|tortured|robbed|evicted|expelled|"
    r"questioned|interrogated|handcuffed|blindfolded|gassed|wounded|injured|stabbed|starved|taken|"
    r"pushed|thrown|forced|made to|stripped|dismissed|sacked|searched|sprayed)"
)
SUFFERED = re.compile(
    r"(?i)\b(?!told|asked|gave|showed)(?:\w+\s+)?(?:beat|hit|kicked|took|dragged|detained|held|"
    r"tied|struck|arrested|threatened|shot at|locked|slapped|punched|pushed|threw|forced|stripped|"
    r"whipped|burned|robbed|evicted|handcuffed|blindfolded|searched|made)\s+(?:me|us)\b|"
    r"\b(?:I|we) (?:was|were|had been|have been|got) (?:\w+ )?" + _HARM + r"\b|"
    r"\b(?:my|our) (?:hands|feet|arms|legs|back|ribs|fingers|face|head|eyes|wrists|house|home|roof)"
    r" (?:was|were) (?:\w+ )?(?:broken|tied|bound|burned|burnt|beaten|covered|cut|destroyed)\b|"
    r"\b(?:меня|нас)\s+(?:\w+\s+){0,2}(?:били|избили|задержали|увезли|держали|связали|заперли|"
    r"пытали|ударили|выгнали|выселили|арестовали|допрашивали|ранили|заставили|уволили)\b|"
    r"\b(?:m['’]ont|nous ont|on m['’]a|on nous a)\s+(?:\w+\s+)?(?:frappé|battu|arrêté|emmené|"
    r"enfermé|menacé|torturé|expulsé|attaché|tenu|détenu|forcé|interdit)\w*|"
    r"\b(?:j['’]ai été|nous avons été)\s+(?:\w+\s+)?(?:frappé|battu|arrêté|emmené|enfermé|menacé|"
    r"torturé|expulsé|attaché|détenu|blessé)\w*"
)
"""The first person under somebody's hands."""
WAS_HARMED = re.compile(
    r"(?i)(?:that )?(?:he|she|they) (?:was|were|had been|have been|has been) (?:\w+ )?"
    + _HARM
    + r"\b|(?:его|её|ее|их) (?:\w+ )?(?:били|избили|задержали|увезли|пытали|связали|выселили)\b|"
    r"(?:il|elle|ils|elles) (?:a été|ont été|avait été|avaient été) "
    r"(?:frappé|battu|arrêté|emmené|enfermé|menacé|torturé|expulsé|détenu)\w*"
)
"""What one says of oneself in reported speech, at the start of the content."""
TAKEN = re.compile(
    r"(?i)\b(?:detained|held|freed|released|arrested|evicted|displaced|wounded|injured|beaten|"
    r"imprisoned|jailed|tortured|kidnapped|abducted|deported|expelled)\b(?!.{0,20}\bover\b)|"
    r"\b(?:survivor|ex-detainee|former (?:detainee|prisoner|inmate)|evictee)s?\b|"
    r"\b(?:отпущенн|освобожд[её]нн|задержанн|выселенн|раненн?|избит)\w*|"
    r"\b(?:libéré|détenu|arrêté|expulsé|blessé|rescapé)e?s?\b"
)
"""What makes a person a victim by description ("a released worker")."""
KIN = re.compile(
    r"(?i)\b(?:my|our)\s+(?:\w+\s+)?(?:son|daughter|husband|wife|brother|sister|father|mother|"
    r"child|children|boy|girl|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|"
    r"grandmother|fiancé|fiancée)\b|\b(?:мой|моя|моего|мою|моей|моему|наш\w*)\s+"
    r"(?:сын|доч|муж|жен|брат|сестр|отец|отц|мат|внук|внучк)\w*|"
    r"\b(?:mon|ma|mes|notre|nos) (?:\w+ )?(?:fils|fille|mari|femme|frère|sœur|père|mère|enfants?|"
    r"cousine?|oncle|tante|neveu|nièce)\b"
)
RELAYED = re.compile(
    r"(?i)\b(?:I|we|he|she|they)\s+(?:was|were|had been|have been|has been)\s+(?:\w+ )?told\b|"
    r"\b(?:told|telephoned)\s+(?:me|us|him|her)\b|\bfrom what (?:I|we|he|she)\b|"
    r"\b(?:I|we|he|she) (?:had )?(?:heard (?:that|from|about)|learned from|learnt from)\b|"
    r"\b(?:people|everyone|everybody|they|neighbours|neighbors|others|friends|colleagues) "
    r"(?:say|are saying|tell me|tell us|told)\b|\bword (?:is|has it)\b|\brumou?r has it\b|"
    r"\b(?:someone|somebody) (?:who|inside|told|says)\b|\b(?:мне|нам|ему|ей|им)\s+(?:\w+\s+)?"
    r"(?:сказал|рассказал|передал|сообщил)\w*|\b(?:говорят|пишут|ходят слухи)\b|"
    r"\b(?:on m['’]a|on nous a|on lui a)\s+(?:dit|raconté|rapporté)\b|\bil paraît\b"
)
RECORDS = re.compile(
    r"(?i)\b(?:according to|seen in|shown by|shows? that|recorded in|entered in|written in)\s+"
    r"(?:\w+\s+){0,3}(?:records?|documents?|logs?|register|ruling|certificate|footage|ledger|diary|"
    r"file|files|minutes|papers)\b|\ba copy of which\b|\b(?:records|documents|papers) seen\b|"
    r"\bthe (?:\w+ ){0,2}(?:register|ledger|log|diary|records?|book|certificate|minutes|order|"
    r"decree|ruling|sheet) (?:shows?|lists?|records?|says?|gives?|reads?|states?|names?|carries|"
    r"bears|notes?)\b|\b(?:согласно|по) (?:\w+ )?(?:документ|журнал|реестр|протокол|справк)\w*|"
    r"\b(?:selon|d['’]après) (?:le|la|les) (?:registre|document|procès-verbal|certificat)s?\b"
)
TREATED = re.compile(
    r"(?i)\b(?:I|we) (?:have )?(?:treated|operated|examined|bandaged|stitched|admitted|autopsied|"
    r"washed|sewed|dressed|drove|carried) (?:\w+ ){0,4}(?:patients?|wound\w*|injur\w+|bod(?:y|ies)|"
    r"men|women|people|children|them|him|her|dead|cases)\b|\b(?:my|our) (?:patients?|clients?|"
    r"ward|theatre|ambulance|crew)\b|\b(?:brought|came|admitted) to (?:us|me|our (?:ward|hospital|"
    r"clinic))\b|\b(?:мой|моего|наш\w*) (?:пациент|подзащитн|клиент)\w*|"
    r"\b(?:mon|mes|notre|nos) (?:patiente?s?|cliente?s?)\b"
)
"""What doctors, ambulance crews and lawyers say of those in their care."""
DOCUMENTS = words(
    """
    register ledger log logbook memo memorandum order ruling judgment judgement certificate sheet
    diary record records document documents minutes list contract roll receipt map footage video
    photograph photo recording tape file decree circular report inventory affidavit transcript
    журнал реестр протокол справка приказ запись документ видео видеозапись фотография
    registre document procès-verbal certificat ordre vidéo photo enregistrement
    """
)
"""Things that are the source themselves where no person is named."""

"""The closed vocabulary of public claim sentences: acts, who does them, whom they befall.

Data only. No word of a report gets into a sentence made of these: a report only chooses among them.
There is no age and no kinship, and of people only ever many, so that nobody can be told by them.
"""

from __future__ import annotations

from typing import NamedTuple

from firsthand.model.terms import ClaimType


class Act(NamedTuple):
    """One act: how reports write it, and how a public sentence says it."""

    said: str
    """What is said of many ("were detained")."""
    verbs: str
    """Expression for the verb before whom it befalls ("detained", "led away"); may be empty."""
    done: str
    """Expression for the participle after whom it befalls."""
    things: bool = False
    """Whether it befalls things rather than people."""
    alone: bool = False
    """Whether its words tell it without anyone named beside them ("died")."""


class Event(NamedTuple):
    """Something that is said without anyone in it: known by words that all stand in a sentence."""

    said: str
    cues: tuple[str, ...]
    """Expressions that must all be found."""


FALLBACK: dict[str, str] = {
    ClaimType.DETENTION: "People were detained",
    ClaimType.KILLING: "People were killed",
    ClaimType.TORTURE: "People were tortured or ill-treated",
    ClaimType.INJURY: "People were injured",
    ClaimType.DISAPPEARANCE: "Someone disappeared",
    ClaimType.EVICTION: "People were driven from their homes",
    ClaimType.DESTRUCTION: "Property was destroyed",
    ClaimType.THREAT: "People were threatened",
    ClaimType.OBSTRUCTION: "Access, help or reporting was obstructed",
    ClaimType.DENIAL_OF_CARE: "Medical care was denied",
    ClaimType.LEGAL_PROCESS: "A legal step was taken",
    ClaimType.BACKGROUND: "Background to the case",
    ClaimType.OTHER: "Another point",
}
ACTS: dict[str, tuple[Act, ...]] = {
    ClaimType.DETENTION: (
        Act("were arrested", "arrest(?:ed|s)", "arrested"),
        Act("were detained",
            "detain(?:ed|s)?|seiz(?:ed|es)|rounded up|took away|carried off|hauled off|led away",
            "detained|held|seized|rounded up|taken away|led (?:away|off)|hauled off|carried off|"
            "picked up"),
    ),
    ClaimType.KILLING: (
        Act("were shot dead", "shot dead|shot and killed|gunned down",
            "shot dead|shot and killed|gunned down"),
        Act("drowned", "", "drowned", alone=True),
        Act("were killed", "killed|kills|murdered", "killed|murdered"),
        Act("died", "", "died|dead|have died|had died", alone=True),
    ),
    ClaimType.TORTURE: (
        Act("were beaten", "beat|beats|kicked|punched|clubbed|whipped",
            "beaten|kicked|punched|clubbed|whipped"),
        Act("were tortured", "tortured|tortures", "tortured"),
        Act("were given electric shocks", "", "given electric shocks|electrocuted"),
        Act("were made to stand or kneel", "", "made to (?:stand|kneel|lie)"),
        Act("were stripped", "stripped", "stripped"),
    ),
    ClaimType.INJURY: (
        Act("were shot at", "shot at|fired (?:on|at)|shooting at|opened fire on|firing (?:on|at)",
            "shot at|fired (?:on|at)"),
        Act("were shot and wounded", "", "shot and wounded|treated for bullet wounds"),
        Act("were sprayed", "sprayed", "sprayed|gassed|tear-gassed"),
        Act("were burned", "", "burned|burnt|scalded"),
        Act("were treated for injuries", "", "treated|hospitalised|admitted to hospital"),
        Act("were injured", "injured|hurt|wounded", "injured|hurt|wounded"),
    ),
    ClaimType.DISAPPEARANCE: (
        Act("were taken to an unknown place", "",
            "put aboard|driven (?:off|away)|transferred|flown|put on (?:buses|lorries|boats)"),
        Act("went missing", "", "missing|disappeared|vanished|not been (?:seen|heard of)"),
    ),
    ClaimType.EVICTION: (
        Act("were moved out of their homes", "evicted|moved out|turned out|drove out",
            "evicted|moved out|turned out|driven (?:out|from)|displaced|put out|relocated"),
    ),
    ClaimType.DESTRUCTION: (
        Act("were knocked down", "knocked down|bulldozed|demolished|razed|flattened",
            "knocked down|bulldozed|demolished|razed|flattened|pulled down", things=True),
        Act("were burned", "burned|burnt|torched|set (?:fire|light) to|set alight",
            "burned|burnt|torched|set on fire|set alight", things=True),
        Act("were taken away", "took|seized|confiscated|removed",
            "taken|seized|confiscated|removed", things=True),
        Act("were destroyed", "destroyed|wrecked|smashed|damaged|wiped",
            "destroyed|wrecked|smashed|damaged|wiped|deleted|erased", things=True),
    ),
    ClaimType.THREAT: (
        Act("were threatened", "threatened|threatens|intimidated", "threatened|intimidated"),
        Act("were told to keep silent", "",
            "told (?:not to (?:talk|speak)|to keep (?:quiet|silent))"),
        Act("were followed", "followed", "followed|watched"),
    ),
    ClaimType.OBSTRUCTION: (
        Act("were refused entry", "turned (?:away|back)|barred|kept out",
            "turned (?:away|back)|kept (?:out|away)|barred|denied (?:entry|access)|refused entry|"
            "not (?:let|allowed)"),
        Act("were kept from speaking", "silenced|gagged", "silenced|gagged"),
    ),
    ClaimType.DENIAL_OF_CARE: (
        Act("were refused treatment", "",
            "refused (?:treatment|care|admission)|turned away|left untreated|not treated|"
            "denied (?:treatment|care)"),
    ),
    ClaimType.LEGAL_PROCESS: (
        Act("were suspended", "suspended|suspends|dismissed|sacked", "suspended|dismissed|sacked"),
        Act("were charged", "charged|charges|indicted", "charged|indicted"),
        Act("were released", "released|releases|freed|let go", "released|freed|let go"),
        Act("were sentenced", "sentenced|convicted|fined", "sentenced|convicted|fined"),
        Act("were questioned", "questioned|interrogated|summoned",
            "questioned|interrogated|summoned"),
    ),
}  # fmt: skip
"""By type of claim, the exact before the general."""
EVENTS: dict[str, tuple[Event, ...]] = {
    ClaimType.KILLING: (
        Event("Bodies were moved or hidden",
              ("bod(?:y|ies)", "dumped|disposed|tipped|moved|driven away|put into the sea")),
        Event("Bodies were buried", ("buried|grave|graves|burial|funeral",)),
        Event("A cause of death was given", ("cause of death|autopsy|post-mortem",)),
        Event("Deaths were counted", ("bodies|deaths|death toll",)),
    ),
    ClaimType.DISAPPEARANCE: (
        Event("Names were put on lists", ("lists?|names",)),
    ),
    ClaimType.DESTRUCTION: (
        Event("A fire broke out", ("fire|blaze|flames",)),
        Event("Records were changed or lost", ("records?|files?|footage|hard drives?",)),
    ),
    ClaimType.INJURY: (
        Event("Shots were fired", ("shots?|shooting|gunfire|flare",)),
        Event("Gas or chemicals were used",
              ("tear gas|gassed|fumes|spray(?:ed|ing)?|chemicals?|pesticides?",)),
    ),
    ClaimType.TORTURE: (
        Event("Beatings took place", ("beaten|beating|beatings|blows|baton|batons",)),
    ),
    ClaimType.OBSTRUCTION: (
        Event("A ship was turned back or held",
              ("ship|vessel|boat|cutter", "zone|turned|held|boarded")),
        Event("An autopsy was refused", ("post-mortem|autopsy", "refus\\w+|declin\\w+|turn\\w+")),
        Event("A newspaper or broadcast was stopped",
              ("print run|newspaper|edition|broadcast", "seiz\\w+|lifted|stop\\w+|banned|pulled")),
        Event("Doors or gates were kept locked", ("gates?|doors?", "locked|shut|padlock\\w*")),
        Event("A road was closed", ("road|checkpoint|bridge", "closed|blocked|barrier|checkpoint")),
        Event("A request was refused", ("requests?|application|permit", "refus\\w+|turned down")),
    ),
    ClaimType.DENIAL_OF_CARE: (
        Event("Ambulances were held up", ("ambulances?",)),
        Event("Medicine was withheld", ("insulin|medicines?|medication|tablets|painkillers?",)),
        Event("Care in a hospital was refused or delayed", ("hospital|clinic|infirmary",)),
        Event("Care by a doctor was refused or delayed", ("doctor|medic|nurse|surgeon",)),
    ),
    ClaimType.LEGAL_PROCESS: (
        Event("An investigation was opened or asked for",
              ("inquir(?:y|ies)|investigations?|criminal case|probe",)),
        Event("A complaint was made", ("complaints?|complained",)),
        Event("Charges were brought", ("charges|charged|indictment",)),
        Event("A court dealt with it", ("court|hearing|trial|judge|tribunal|bail",)),
    ),
    ClaimType.THREAT: (
        Event("Threatening calls or messages came", ("calls?|telephone|messages?", "threat\\w*")),
        Event("People were warned not to speak", ("warn\\w+|told", "speak|talk|silent|quiet")),
    ),
    ClaimType.EVICTION: (
        Event("Homes were cleared", ("houses?|homes?|villages?|hamlets?|families",)),
    ),
}  # fmt: skip
"""By type of claim, for sentences in which no act is done to anyone in so many words."""
PEOPLE: dict[str, str] = {
    "men": "men", "women": "women", "people": "people", "persons": "people", "children": "children",
    "villagers": "villagers", "residents": "residents", "families": "families",
    "households": "families", "workers": "workers", "labourers": "workers", "strikers": "strikers",
    "protesters": "protesters", "protestors": "protesters", "demonstrators": "protesters",
    "marchers": "protesters", "detainees": "detainees", "prisoners": "prisoners",
    "inmates": "prisoners", "migrants": "migrants", "refugees": "refugees", "students": "students",
    "pupils": "pupils", "schoolchildren": "pupils", "passengers": "passengers",
    "civilians": "civilians", "patients": "patients", "survivors": "survivors",
    "journalists": "journalists", "reporters": "journalists", "lawyers": "lawyers",
    "monitors": "monitors", "observers": "monitors", "medics": "medical staff",
    "doctors": "medical staff", "nurses": "medical staff", "officers": "officers",
    "guards": "guards", "policemen": "police officers", "soldiers": "soldiers",
    "miners": "miners", "dockers": "dockers", "farmers": "farmers", "fishermen": "fishers",
    "members": "members of a force or body",
    "drivers": "drivers", "teachers": "teachers", "activists": "activists", "crew": "crew members",
}  # fmt: skip
"""Whom an act befalls, as reports write it and as it is said: only ever many."""
THINGS: dict[str, str] = {
    "houses": "houses", "homes": "houses", "huts": "houses", "villages": "villages",
    "hamlets": "villages", "boats": "boats", "ships": "boats", "crops": "crops", "fields": "fields",
    "orchards": "orchards", "mattresses": "mattresses", "buildings": "buildings",
    "barracks": "buildings", "schools": "schools", "churches": "places of worship",
    "mosques": "places of worship", "shops": "shops", "cars": "vehicles", "vehicles": "vehicles",
    "records": "records", "files": "records", "documents": "records", "registers": "records",
    "phones": "telephones", "telephones": "telephones", "cameras": "cameras",
    "laptops": "computers", "computers": "computers", "drives": "computers", "copies": "newspapers",
    "newspapers": "newspapers", "tents": "tents", "animals": "animals", "cattle": "animals",
}  # fmt: skip
AGENTS: dict[str, str] = {
    "guards": "guards", "guard": "guards", "wardens": "guards", "police": "police",
    "policemen": "police", "police officers": "police", "officers": "officers",
    "soldiers": "soldiers", "troops": "soldiers", "army": "the army", "navy": "the navy",
    "gendarmes": "gendarmes", "militia": "militiamen", "militiamen": "militiamen",
    "gunmen": "gunmen", "security forces": "security forces", "security men": "security men",
    "riot police": "police", "border guards": "border guards", "coast guard": "the coast guard",
    "officials": "officials", "bailiffs": "bailiffs", "bulldozers": "bulldozers",
    "masked men": "masked men", "armed men": "armed men", "ministry": "a ministry",
    "company": "a company", "prosecutors": "prosecutors", "court": "a court",
}  # fmt: skip
"""Who does it: forces and offices, never one person."""
BY_OFFICES = frozenset({ClaimType.LEGAL_PROCESS})
"""Types of claim whose acts are an office's, so that a force beside them is not who does them."""
COUNTED: dict[str, str] = {
    "killed": "killed", "dead": "killed", "died": "killed", "bodies": "bodies",
    "buried": "buried", "detained": "detained", "arrested": "arrested", "released": "released",
    "wounded": "wounded", "injured": "injured", "hospitalised": "taken to hospital",
    "missing": "missing", "suspended": "suspended", "ambulances": "ambulances", "buses": "buses",
    "shots": "shots", "days": "days", "hours": "hours", "requests": "requests",
}  # fmt: skip
"""What figures count, besides people and things."""

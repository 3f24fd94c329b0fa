"""Tells whether a speaker answers for an office, a force or a company that may stand accused."""

from __future__ import annotations

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded
from firsthand.statements.words import words

COMPANY = words(
    """
    company firm operator contractor corporation ltd plc inc management owners board carrier
    компания корпорация оператор перевозчик руководство
    """
)
SOURCES = words("source sources insider whistleblower источник source proche")
"""Who speaks from inside an office without speaking for it."""
HEADS = words(
    """
    portavoz porta-voz ministro ministra coronel gobernador gobernadora alcalde alcaldesa fiscal
    governador prefeito sprecher sprecherin bürgermeister geschäftsführer речник речниця міністр
    brigadier commandant consul mouthpiece col gen maj capt lt sgt cmdr gov пресс
    комендант главврач администрация préfet
    head chair chairman chairwoman manager administrator controller warden registrar director
    secretary president chief deputy general начальник глава директор председатель directeur
    directrice président présidente
    """
)
CIVIL = words(
    """
    rights union group association charity church league movement network coalition monitor
    foundation club observatory relief aid cooperative society federation ngo committee un
    watch project initiative lawyers physicians documentation
    профсоюз кооператив ассоциация общество фонд оон syndicat coopérative ong onu collectif
    """
)
"""Bodies whose heads answer for no office and no accused company."""
ARMED = words("guard guards force forces brigade gendarmerie border customs гвардия стража войска")
"""Words that make the name of a body one of the state."""
CARE = words(
    """
    hospital clinic mortuary morgue ambulance infirmary больница больницы больнице госпиталь
    госпиталя морг морга клиника клиники hôpital clinique
    """
)
"""Houses that count the harmed because they are brought there."""
_FIRMS = frozenset({"group"})
"""Words of civil bodies that companies bear as well."""
_OF_HOUSES = frozenset({"general"})
"""Words in the names of such houses that elsewhere are a rank."""
MEMBERS = words(
    """
    officer official sergeant guard soldier clerk employee conscript policeman
    офицер сержант охранник солдат чиновник сотрудник officier agent fonctionnaire soldat
    """
)
"""One of many: without a name and an office of its own such a person speaks for nobody else."""
SPEAKS_FOR = words(
    """
    spokesman spokeswoman spokesperson duty press senior chief head deputy police policy
    representative официальный представитель дежурный porte-parole
    """
)


def _named(speaker: Mention) -> set[str]:
    return set(folded(f"{speaker.role} {speaker.name} {speaker.affiliation}"))


def _answers_as_body(named: set[str]) -> bool:
    """Tell whether a body is armed, or a company and none of civil society: "Boat Owners Union"."""
    return bool(named & ARMED or (named & COMPANY and not named & (CIVIL - _FIRMS)))


def is_official(speaker: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a speaker speaks for a state body, an accused company or an office."""
    if speaker.kind is SourceKind.GOVERNMENT:
        return True
    named = _named(speaker)
    if named & lexicon.relatives or (speaker.kind is SourceKind.UNNAMED and named & SOURCES):
        return False
    if speaker.kind is SourceKind.ORGANISATION and _answers_as_body(named):
        return True
    if named & CIVIL and not named & lexicon.government:
        return False
    named -= _OF_HOUSES if named & CARE else frozenset()
    heads = bool(named & (lexicon.official_roles | lexicon.government | HEADS))
    return heads or named >= {"porte", "parole"}


def is_insider(speaker: Mention) -> bool:
    """Tell whether a speaker is an unnamed member of a body who does not speak for it."""
    named = _named(speaker)
    alone = speaker.kind is SourceKind.UNNAMED and bool(named & MEMBERS)
    return alone and not named & SPEAKS_FOR


def is_civil(speaker: Mention) -> bool:
    """Tell whether a body is one of civil society, which answers no accusation."""
    return bool(set(folded(f"{speaker.role} {speaker.name}")) & CIVIL)


def is_care(speaker: Mention) -> bool:
    """Tell whether a speaker counts the harmed for a house that takes them in."""
    return bool(_named(speaker) & CARE)

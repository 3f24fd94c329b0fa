"""The languages that are read by rule, each with its verbs, nouns and little words."""

from __future__ import annotations

from dataclasses import dataclass, field

from firsthand.statements.lexicon_others import PEOPLE, SAYING
from firsthand.statements.words import words


@dataclass(frozen=True)
class Table:
    """What a language without a trained parser needs to be read: its little words by use."""

    that: frozenset[str]
    according: frozenset[str]
    """Words before a source ("según"); two words are joined by a space."""
    articles: frozenset[str]
    to: frozenset[str]
    """Prepositions before whom somebody tells."""
    of: frozenset[str]
    and_: frozenset[str]
    auxiliaries: frozenset[str]
    """Forms and little words that may stand between subject and verb."""
    no: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    drops: bool = False
    """True where a verb needs no pronoun for who speaks."""
    capitals: bool = False
    """True where every noun has a capital."""
    verbs: dict[str, str] = field(default_factory=dict)
    nouns: dict[str, str] = field(default_factory=dict)


def _forms(lists: str) -> dict[str, str]:
    """Return form -> English lemma from lines "lemma: forms"."""
    found: dict[str, str] = {}
    for line in lists.strip().splitlines():
        lemma, _, forms = line.strip().partition(":")
        found.update(dict.fromkeys(forms.split(), lemma))
    return found


def _table(code: str, drops: bool = False, **lists: str) -> Table:
    named = {name: words(text) for name, text in lists.items() if name != "according"}
    phrases = frozenset(p.strip() for p in lists["according"].split(","))
    return Table(
        according=phrases, drops=drops, capitals=code == "de",
        verbs=_forms(SAYING[code]), nouns=_forms(PEOPLE[code]),
        **named,
    )  # fmt: skip


NEGATIVE = {
    "es": words("no nunca nadie ningún ninguno ninguna nada ni jamás tampoco sin"),
    "pt": words("não nunca ninguém nenhum nenhuma nada nem jamais sem"),
    "it": words("non nessuno nessuna niente mai né nulla senza"),
    "de": words("nicht kein keine keinen keiner niemand nie niemals nichts ohne"),
    "uk": words("не ні ніхто ніколи нічого жоден жодна жодного без"),
}
"""Words that negate."""
TABLES = {
    "es": _table(
        "es", drops=True, that="que", according="según, en palabras de, a juicio de",
        articles="el la los las un una unos unas su sus este esta ese esa aquel dos tres varios",
        to="a al ante", of="de del", and_="y e pero ni",
        auxiliaries="ha han había habían se le les lo la ya nos me también además ayer hoy luego",
        no="no", he="él", she="ella",
    ),
    "pt": _table(
        "pt", drops=True, that="que", according="segundo, conforme, de acordo com",
        articles="o a os as um uma uns umas seu sua seus suas este esta esse essa dois duas",
        to="a à ao aos às para", of="de do da dos das", and_="e mas nem",
        auxiliaries="tem têm tinha havia se lhe já nos me também ontem hoje", no="não",
        he="ele", she="ela",
    ),
    "it": _table(
        "it", drops=True, that="che", according="secondo, stando a",
        articles="il lo la l' i gli le un uno una suo sua questo questa due tre",
        to="a al alla allo all' ai alle", of="di del della dello dell' dei delle", and_="e ma né",
        auxiliaries="ha hanno aveva avevano è si gli le già anche ieri oggi", no="non",
        he="lui egli", she="lei ella",
    ),
    "de": _table(
        "de", that="dass daß", according="laut, zufolge, nach angaben von, nach angaben",
        articles="der die das den dem des ein eine einer einem einen sein seine ihr ihre zwei",
        to="dem der gegenüber", of="von des der vom", and_="und aber sowie",
        auxiliaries="hat haben hatte hatten sich es auch am gestern", no="nicht",
        he="er", she="sie",
    ),
    "uk": _table(
        "uk", that="що", according="за словами, за даними, зі слів, на думку",
        articles="цей ця ці цього цієї два двоє троє", to="до", of="", and_="і й та але",
        auxiliaries="також вже учора сьогодні", no="не", he="він", she="вона",
    ),
}  # fmt: skip
"""The languages that are read by rule, by code (ISO 639-1)."""

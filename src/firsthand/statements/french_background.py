"""Tells a French sentence in which the report itself speaks: background, bodies, silence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.statements.lexicon_english import TIMES
from firsthand.statements.lexicon_french import GOVERNMENT, OFFICIAL_ROLES, ORGANISATIONS, OUTLETS
from firsthand.statements.names import folded
from firsthand.statements.words import words

_OURS = re.compile(r"(?i)\b(?:nous|notre|nos|je|j['’]\w+|m['’]\w+|mon|ma|mes)\b")
_OPENS = re.compile(
    r"(?i)\W*(?:or|pourtant|toutefois|cependant|néanmoins|rappelons|reste|notons|à ce jour|depuis|"
    r"aujourd['’]hui|contactée?s?|jointe?s?|sollicitée?s?|interrogée?s?|selon|d['’]après|"
    r"pour mémoire|en revanche|de son côté|de leur côté|quant|mais|c['’]est|ce n['’]est|"
    r"il\s+(?:n['’])?y\s+a)\b"
)
"""How the report opens where it turns from an account to its own matter."""
_SILENT = re.compile(
    r"(?i)\b(?:n['’](?:a|ont|avait|avaient)\s+(?:pas|jamais|rien|plus|encore|toujours|depuis|pour\s+l['’]heure|"
    r"ni|à ce jour)(?:\s+\w+){0,2}?\s+(?:répondu|donné|souhaité|commenté|communiqué|réagi|précisé|"
    r"confirmé|démenti|retiré|corrigé|expliqué|accusé|transmis|pris|publié|rendu|été\s+(?:entendue?s?|"
    r"possible|jointe?s?))|n['’](?:a|ont)\s+pu\b|n['’]\w+\s+pas\s+(?:pu|voulu)\s+\w+|"
    r"(?:a|ont|avait|avaient)\s+refusé|injoignables?|sans réponse)"
)
"""Who gave no answer."""
_MATTERS = words(
    """
    enquête rapport document dossier communiqué audience procès recherches affaire loi décret texte
    vidéo images image photo photos message lettre article liste registre autopsie information
    plainte conflit grève drame ville quartier commune région province pays entreprise
    groupe société usine procédure instruction instructions verdict jugement note dépêche bilan
    décision réunion manifestation opération mission visite campagne élection élections site
    version chiffre chiffres témoignage récit propos courrier parquet préfecture autorités mairie
    direction défense accusation rédaction association employeur
    propriétaire état-major état gouvernement présidence chancellerie inspection justice
    """
)
"""Nouns whose sentences are the report's: papers, proceedings, places, those who answer."""
OFFICES = (
    ORGANISATIONS
    | GOVERNMENT
    | OFFICIAL_ROLES
    | words("présidente préfète gouverneure procureure juge juges magistrat magistrate magistrats "
            "avocat avocate avocats greffier greffière adjudant lieutenant chancelier recteur "
            "porte-parole sous-préfet substitut capitaine députée député sénateur sénatrice élue")
)  # fmt: skip
"""Nouns of bodies and of those who hold an office."""
_BODIES = OFFICES | OUTLETS | _MATTERS
_SUBJECT = 2
"""Words that open a sentence or a part of it, among which its subject stands."""
_WORD = re.compile(r"\w+(?:-\w+)*")
_DATED = re.compile(
    r"(?i)\b(?:(?:19|20|21)\d\d\b|(?:\d+|1er)\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|"
    r"septembre|octobre|novembre|décembre)|(?:en|de|depuis|fin|début)\s+(?:janvier|février|mars|avril|"
    r"juin|juillet|août|septembre|octobre|novembre|décembre)|(?:l['’]an|la semaine|le mois|"
    r"l['’]année)\s+derni\w+|il y a \w+ (?:ans|mois|semaines)|hier|ce matin|jusqu['’]ici|à ce jour|"
    r"(?:a|avait)\s+[\w-]+\s+ans)\b"
)
"""Days by the calendar, as reports give them and witnesses hardly do."""
_NAME = re.compile(r"(?<![.!?…:«“]\s)(?<!^)\b[A-ZÀ-Þ][\w'’-]+")
_PLACED = re.compile(
    r"(?i)\b(?:à|au|aux|de|du|des|d['’]|vers|dans|en|sur|près|chez|jusqu['’]à|son|sa|ses|leur|leurs)"
    r"\s*(?:la\s|le\s|l['’])?(?:\w+\s)?\Z"
)
_QUOTED = re.compile(r"[«“][^»”]*[»”]")


def is_background(sentence: str, before: str, chain: Sequence[str]) -> bool:
    """Tell whether a sentence without attribution is the report's own by its words.

    `before` is its paragraph up to it, `chain` the names of who spoke last and who passed it on.
    """
    plain = _QUOTED.sub(" ", sentence)
    if any(pattern.search(plain) for pattern in (_OURS, _SILENT, _DATED)) or _OPENS.match(plain):
        return True
    opening = _subject(plain)
    about = _capitals(opening) & {word for name in chain for word in folded(name)}
    low = {word.casefold() for word in opening}
    return bool(low & _BODIES or about) or _names_another(plain, before)


def _subject(sentence: str) -> list[str]:
    """Return the first words of a sentence and of what stands behind its first comma."""
    pieces = sentence.split(",")[:2]
    found = [[w for w in _WORD.findall(piece) if folded(w)][:_SUBJECT] for piece in pieces]
    return [word for piece in found for word in piece]


def _capitals(opening: list[str]) -> set[str]:
    return {word.casefold() for word in opening if word[:1].isupper()}


def _names_another(sentence: str, before: str) -> bool:
    """Tell whether a sentence brings in a name that its paragraph has not, but for places."""
    known = set(folded(before)) | TIMES
    return any(
        not set(folded(match[0])) <= known and not _PLACED.search(sentence[: match.start()])
        for match in _NAME.finditer(sentence)
    )

"""How well the words of a statement stand alone, out of their report.

Told from patterns and short lists, without a parser: a claim has many statements, and the clearest
of them is enough.
"""

from __future__ import annotations

import re

OPENING, CLOSING = '“«"‘„', '”»"’“'
SHORTEST, LONGEST = 6, 25
"""Words of a sentence that reads well alone."""
UNCLEAR_START = re.compile(
    r"^\W*(?:he|she|it|they|we|i|his|her|their|its|my|our|this|that|these|those|there|then|and|but"
    r"|so|or|nor|because|which|who|whom|whose|what|where|when|how|why|one|both|same|some|others?"
    r"|neither|such|please|namely|instead|here|to|of|than|as"
    r"|on the (?:same|other)|(?:after|in) which"
    r"|by \w+ing"
    r"|он|она|они|оно|мы|я|его|её|их|это|там|и|но|что|который|которая|которые|чтобы"
    r"|il|elle|ils|elles|je|nous|on|ce|cela|et|mais|qui|que|dont|son|sa|ses|leur)\b",
    re.IGNORECASE,
)
VERB_START = re.compile(
    r"^\W*(?:(?:not|never|also|later|still|only) )?(?:says?|said|tells?|told|gives?|gave|shows?"
    r"|showed|saw|sees?|calls?|called|found|finds?|makes?|made|took|takes?|drove|went|goes|came"
    r"|comes|put|puts|kept|keeps|held|holds|began|begins|heard|hears|asked|asks|declined|refused"
    r"|denied|denies|agreed|adds?|added|left|leaves|brought|sent|sends|let|has|have|had|was|were"
    r"|is|are|be|been|being|would|will|could|can|may|might|must|should|did|does|do|died|fell"
    r"|fired|opened|counted|confirmed|warned|received|reported|rejected|blames?|blamed|threw|ran"
    r"|carried|wrote|writes|read|reads|spoke|speaks|stood|stands|used|tried|wanted|want|wants"
    r"|got|gets|met|lost|led|felt|thought|believed|described|remains?|remained|a été|ont été"
    r"|affirme|déclare|сообщил\w*|заявил\w*|сказал\w*|назвал\w*)\b",
    re.IGNORECASE,
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|do|will|would|could|can|cannot|may|might|must"
    r"|should|died|fell|shot|took|came|went|told|said|says|gave|found|broke|saw|heard|kept|made"
    r"|put|brought|began|left|beat|threw|ran|drove|led|hit|cut|sent|lost|held|set|stood|knew|wrote"
    r"|met|got|got|spoke|paid|fled|flew|burnt|bled|drew|rose|struck|tore|wore|won|sat|spent|tells"
    r"|holds|says|shows|gives|remains|[a-z]{3,}n't|[a-z]{3,}ed|[а-яё]+(?:л|ла|ло|ли|лся|лась|лись"
    r"|ет|ют|ут|ит|ат|ят)|est|sont|était|étaient|a|ont|avait|avaient|fut|furent|sera|seront)\b",
    re.IGNORECASE,
)
FIRST_PERSON = re.compile(
    r"\b(?:i|we|me|my|our|us|you|your|я|мы|мне|нас|меня|вы|наш\w*|je|j|nous|vous|mon|ma|notre)\b",
    re.IGNORECASE,
)
PRONOUN_SUBJECT = re.compile(
    r"\b(?:that|when|while|after|before|because|as) (?:he|she|it|they)\b|^\W*\w+ (?:he|she|they)\b",
    re.IGNORECASE,
)
FLOATING_DAY = re.compile(
    r"\b(?:yesterday|today|tonight|tomorrow|this (?:morning|evening|week|month|year)"
    r"|(?:last|next) (?:night|week|month|year|\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|вчера|сегодня|завтра|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье"
    r"|hier|aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
    re.IGNORECASE,
)
"""A day that only the report's own date settles."""
ADDED = re.compile(
    r"\b(?:as well|also|too|again|another|since then|with those|the same|in turn|meanwhile"
    r"|тоже|также|снова|между тем|aussi|également|encore|entre-temps)\b",
    re.IGNORECASE,
)
"""Words that lean on something said before."""
PRONOUN_OBJECT = re.compile(
    r"\b(?:him|them|himself|themselves|ему|ей|им|него|неё|нее|них|lui|eux|leur)\b",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"^\W*(?:update|breaking|exclusive|срочно|urgent)\b|^[^:]{1,20}: ", re.IGNORECASE
)
EMPTY = re.compile(
    r"\b(?:declin|refus)\w* (?:all )?to (?:comment|answer|say)|\bno comment\b|\bdid not (?:respond"
    r"|reply|answer)|\brequests? for comment|\btelephone (?:was|rang)|\bnot (?:be reached|answered)"
    r"|отказал\w* от коммент|pas donné suite|n'a pas répondu",
    re.IGNORECASE,
)
LOOSE_END = re.compile(
    r"(?:[\s,;:—–-]+(?:and|but|or|that|which|who|to|of|the|a|an|in|with|as soon(?: as)?"
    r"|as|than|because|unless|until|whether|while|и|но|что|когда|пока|et|mais|que|de))+"
    r"[\s,;:—–-]*$",
    re.IGNORECASE,
)


def clarity(text: str) -> float:
    """Return how well `text` stands alone: 0 for a whole clause, less for every flaw."""
    length = len(text.split())
    loose = bool(LOOSE_END.search(text)) or text.rstrip()[-1:] in {",", ":", ";", "—", "–"}
    flaws = (
        (0.5, bool(UNCLEAR_START.search(text))),
        (0.6, bool(VERB_START.search(text))),
        (0.5, not FINITE.search(text)),
        (0.3, bool(FIRST_PERSON.search(text))),
        (0.2, bool(PRONOUN_SUBJECT.search(text))),
        (0.2, bool(PRONOUN_OBJECT.search(text))),
        (0.25, bool(FLOATING_DAY.search(text))),
        (0.25, bool(ADDED.search(text))),
        (0.3, bool(LABEL.search(text))),
        (0.5, bool(EMPTY.search(text))),
        (0.5, "?" in text),
        (0.3, " … " in text or "..." in text),
        (0.4, loose),
        (0.3, _shouts(text)),
        (0.3, length < SHORTEST),
        (0.4, length < SHORTEST - 2),
        (0.25, length > LONGEST),
        (0.3, length > 2 * LONGEST),
        (0.2, text.count("“") + text.count("«") != text.count("”") + text.count("»")),
        (0.2, text.count('"') % 2 == 1 or "|" in text or "·" in text),
    )
    return -sum(weight for weight, flawed in flaws if flawed)


def _shouts(text: str) -> bool:
    """Whether two or more long words stand in capitals, as in headlines and on social media."""
    found: list[str] = re.findall(r"[^\W\d_]{4,}", text)
    return sum(word.isupper() for word in found) > 1


def as_sentence(text: str) -> str:
    """Return `text` with a capital first and a full stop last; loose words at the end are cut."""
    plain = LOOSE_END.sub("", " ".join(text.split())).strip(" ,;:—–-")
    whole = plain[:1] in OPENING and plain[-1:] in CLOSING
    if (whole and not set(plain[1:-1]) & set(OPENING + CLOSING)) or _unpaired(plain):
        plain = plain.strip(OPENING + CLOSING)
    ended = plain.rstrip(CLOSING).endswith((".", "!", "?", "…"))
    return plain[:1].upper() + plain[1:] + ("" if ended else ".")


def _unpaired(text: str) -> bool:
    """Whether a quotation mark at one end has no partner."""
    ends = text[:1] in OPENING or text[-1:] in CLOSING
    return ends and sum(text.count(mark) for mark in '“”«»„"') == 1

"""The words that tell where an account comes from: looks back, witnessing, taking back."""

from __future__ import annotations

import re

LOOKS_BACK = re.compile(
    r"\b(?:as )?(?:we|this (?:newspaper|paper|site|website|station|programme|magazine|agency|desk)|"
    r"our (?:reporter|correspondent|earlier|first|previous) ?\w*)"
    r"(?: (?:first|already|previously|earlier|last week|yesterday))*"
    r" (?:reported|published|quoted|printed|wrote|revealed|ran|carried|broadcast|said earlier)\b"
    r"|\b(?:our|its) (?:earlier|previous|first|original|last) (?:report|story|article|piece)\b"
    r"|\bour (?:report|story|article|piece|item|post|letter)s? (?:of|from|on) "
    r"|\b(?:what|as|when) we (?:told|wrote|said)\b|\bwe (?:told|wrote to) you\b"
    r"|\b(?:on|in) (?:\d{1,2} [A-Z]\w+|[A-Z]\w+ \d{1,2}|[A-Z]\w+day)"
    r"(?: last| and \d+ [A-Z]\w+)?,? we (?:said|printed|carried|ran|reported|wrote|published)\b"
    r"|\b(?:мы|наша? (?:газета|издание|редакция)) (?:уже |ранее )?(?:писали?|сообщали?)\b"
    r"|\bcomme nous l['’](?:avons|écrivions)\b",
    re.IGNORECASE,
)
"""A publisher speaks of what it published before."""

REPORTED_IT = re.compile(
    r"\s*(?:(?:first|already|previously|earlier) )?"
    r"(?:reported|carried|revealed|printed|published|quoted|ran)\b|\s*сообщал\w*\b",
)
"""After a publisher's own name: it speaks of what it published before."""

POSTED = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Tt]he|[Ss]ome|[Ss]ingle) "
    r"(?:(?:anonymous|unsigned|unnamed|nameless|viral|deleted|single|widely|shared|social[- ]media"
    r"|[A-Z]\w+) ){1,2}(?:posts?|thread|tweets?|account|users?)\b(?!-)"
    r"|\b(?:[Aa]|[Oo]ne) (?:post(?= (?:on|by|from|shared|seen|viewed|doing|making))"
    r"|thread|tweet|account(?= (?:opened|called)))\b"
    r"|\b(?:users?|claims?|posts?|talk|rumou?rs?) (?:of|on|across) "
    r"(?:[A-Z]\w+|social media|the internet|messengers?|chats?)"
    r"|\bon social (?:media|networks?)\b|\b(?:posted|posting|wrote|writing) online\b"
    r"|\b[Сс]оц(?:иальн\w+ )?сет\w+|\b(?:[Аа]нонимн\w+ )?(?:канал|аккаунт|пользовател)\w*\b"
    r"|\b[Аа]нонимн\w+ пост\w*|\br[ée]seaux sociaux\b"
    r"|\b[Uu]n(?:e)? (?:compte|internaute|publication|message) (?:anonyme|du r[ée]seau)\b"
)
"""A post or its author is spoken of, by whatever name."""

POST = re.compile(
    r"\b(?:(?<!the )posts?(?!-)|thread|tweets?|channel|канал|аккаунт|пользовател\w*|internaute"
    r"|(?:anonymous|online|social[- ]media|[A-Z]\w+) account"
    r"|(?:anonymous|online|internet|social[- ](?:media|network)|account|(?<=\w )[A-Z]\w+) users?)"
    r"\b(?! of\b)|\busers? (?:of|on) (?:[A-Z]\w+|social (?:media|networks?))\b",
)
"""In the description of a source: it is a post or whoever posted."""

ANONYMOUS = re.compile(
    r"\b(?:anonymous|unsigned|nameless|unidentified|анонимн\w+|безымянн\w+|anonymes?)\b",
    re.IGNORECASE,
)
"""Of a post: nobody knows whose it is."""

_PAPER = (
    r"[Tt]he (?:(?:news|online|local|national|regional|(?:English|French|Russian)-language) )?"
    r"(?:weekly|daily|monthly|newspaper|paper|evening paper|magazine|review|journal|agency|newswire"
    r"|wire service|press agency|station|broadcaster|channel|network|site|website|portal|bulletin"
    r"|outlet)"
)
_GIVES = (
    r"(?:reported|reports|said|says|wrote|writes|quoted|quotes|cited|cites|found|described"
    r"|describes|published|publishes|printed|carried|carries|ran|revealed|spoke|spoken|interviewed"
    r"|tracked|obtained|heard|visited|recounts|broadcast)"
)
PAPER_SAYS = re.compile(
    rf"\b{_PAPER}(?= (?:(?:first|also|later|has|had|was first) )?{_GIVES}\b)"
    rf"|(?:(?<=\btold )|(?<=\bto )|(?<=\bby )|(?<=\bin )){_PAPER}\b"
)
"""One paper, agency or station gives an account, and its name does not stand there."""

ISSUES = re.compile(
    r"\b(?:statements?|communiqu[ée]s?|press[ -](?:release|notice)s?|bulletins?|circulars?)\b"
    r"|\b(?:пресс-релиз|заявлени|бюллетен|коммюнике)\w*|\bdéclarations?\b",
    re.IGNORECASE,
)
"""A body put its words in writing."""

TAKES_BACK = re.compile(
    r"\b(?:we|this (?:newspaper|paper|site|website|station|agency)) (?:now )?"
    r"(?:retracts?|withdraws?|regrets? the error|apologi[sz]es? for|takes? back)\b"
    r"|\b(?:an? |our |the )?(?:earlier|previous|original|first) version of this (?:story|article|"
    r"report|piece)\b"
    r"|\b(?:our|the) (?:report|story|article|piece) of [^.\n]{3,60}"
    r"(?:was wrong|is withdrawn|is retracted|has been (?:withdrawn|retracted|corrected))"
    r"|\bcorrection:|\bretraction:|\bисправление:|\bредакция приносит извинения\b|\brectificatif\b",
    re.IGNORECASE,
)
"""A publisher corrects or withdraws what it published."""

WAS_THERE = re.compile(
    r"\b(?:I|we) (?:\w+ )?(?:saw|watched|counted|heard|stood|sat|walked|held|carried|hid|ran|"
    r"reckon\w*|was there|were there|followed|gave up)\b"
    r"|(?<!told )(?<!to )(?<!by )(?<!with )\b(?:[Yy]our|[Tt]his) (?:correspondent|reporter)"
    r" (?:saw|watched|counted|heard|stood|sat|walked|was(?! told)|followed)\b"
    r"|\b(?:as|than|that|where|what|when) (?:near as )?(?:I|we) (?:could|was|were)\b"
    r"|\b(?:[Tt]his|[Oo]ur) (?:newspaper|paper|site|agency|station|reporter|correspondent) was"
    r" (?:at|on|in|outside|there|present|beside|among)\b"
    r"|\b(?:[Nn]one|[Bb]oth|[Aa]ll|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Oo]ne) of us (?:\w+ )?"
    r"(?:saw|watched|counted|heard|stood|sat|walked|was|were)\b"
    r"|\b(?:[Ww]e|I) (?:went round|went through|could see|visited)\b"
    r"|\b(?:our|its|whose|(?:this|the) (?:newspaper|paper|site|agency|station)['’]s|a|an|[A-Z]\w+) "
    r"(?:own )?(?:reporter|correspondent|photographer|journalist|crew|team)s?"
    r" (?:(?:had|has|who|also) )?(?:saw|seen|watched|counted|heard|stood|witnessed|was present|"
    r"was there|were there)\b"
    r"|\b(?:я|мы) (?:сам[аи]? )?(?:видел[аи]?|слышал[аи]?|насчитал[аи]?|стоял[аи]?|был[аи]? там)\b"
    r"|\bнаш (?:корреспондент|фотограф) (?:видел|насчитал|слышал|был)\b"
    r"|\b(?:j['’]ai|nous avons) (?:vu|compté|entendu|constaté)\b"
    r"|\bour (?:van|car|office|newsroom|building|editor|colleague|station|presses|door)\b"
    r"|\bнаш(?:а|у|ей|его)? (?:редакци\w+|машин\w+|коллег\w+)\b",
)
"""A publisher's own people were on the spot, or it happened to the publisher itself."""

HOLDS_PAPERS = re.compile(
    r"\b(?:which|that|copy|copies|recording|video|footage|document|ruling|memo|letter)\b"
    r"[^.\n]{0,60}\b(?:seen|examined|reviewed|obtained|heard)\b"
    r"[^.\n]{0,40}\b(?:this|the) (?:newspaper|paper|site|agency|station|reporter)\b"
    r"|\b(?:this|the) (?:newspaper|paper|site|agency|station|reporter) (?:has|had)"
    r" (?:seen|examined|reviewed|obtained|heard)\b"
    r"|\b(?:we|I) (?:have|had) (?:now |since |also )?"
    r"(?:seen|examined|reviewed|obtained|heard|read|listened to)\b",
    re.IGNORECASE,
)
"""A publisher has the paper or recording itself; holds for the sentence, not for its neighbours."""

_OFTEN = r"(?:(?:has|had|have|could|a pu|a|was able to) )?(?:(?:now|also|since|itself) )?"
SAW = (
    rf"{_OFTEN}(?:saw|see|seen|watched?|counted|voir|vu|constaté|was (?:at|on|present|there)"
    r"|видел\w*|насчитал\w*)\b"
)
"""After a publisher's own name: its people were on the spot."""

HOLDS = (
    rf"{_OFTEN}(?:examined|reviewed|obtained|heard|listened to|read|consulté|examiné|entendu"
    r"|ознакомил\w*|изучил\w*)\b"
)
"""After a publisher's own name: it has the paper or recording itself."""

FIRST_PERSON = re.compile(
    r"(?<!\w)(?:I|i|[Ww]e|my|our|me|us|я|Я|мы|Мы|мне|меня|нас|нам|je|j['’]|nous)(?!\w)"
)
"""The writer is in the story."""

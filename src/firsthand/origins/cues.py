"""The words that tell where an account comes from: looks back, witnessing, taking back."""

from __future__ import annotations

import re

LOOKS_BACK = re.compile(
    r"\b(?:as )?(?:we|this (?:newspaper|paper|site|website|station|programme|magazine|agency|desk)|"
    r"our (?:reporter|correspondent|earlier|first|previous) ?\w*)"
    r"(?: (?:first|already|previously|earlier|last week|yesterday))*"
    r" (?:reported|published|quoted|printed|wrote|revealed|ran|carried|broadcast|said earlier)\b"
    r"|\b(?:our|its) (?:earlier|previous|first|original|last) (?:report|story|article|piece)\b"
    r"|\b(?:мы|наша? (?:газета|издание|редакция)) (?:уже |ранее )?(?:писали?|сообщали?)\b"
    r"|\bcomme nous l['’](?:avons|écrivions)\b",
    re.IGNORECASE,
)
"""A publisher speaks of what it published before."""

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
    r"\b(?:I|we) (?:\w+ )?(?:saw|watched|counted|heard|stood|walked|met|found|read|examined|"
    r"reckon\w*|was there|were there|followed|visited|drove|gave up)\b"
    r"|\b(?:as|than|that|where|what|when) (?:near as )?(?:I|we) (?:could|had|was|were|can)\b"
    r"|\b(?:our|its|(?:this|the) (?:newspaper|paper|site|agency|station)['’]s|a|an|[A-Z]\w+) "
    r"(?:own )?(?:reporter|correspondent|photographer|journalist|crew|team)s?"
    r" (?:\w+ )?(?:saw|watched|counted|heard|stood|witnessed|visited|was|were|found|present)\b"
    r"|\b(?:a copy of which|seen|examined|reviewed|obtained|heard) (?:by )?"
    r"(?:this|the) (?:newspaper|paper|site|agency|station|reporter) ?(?:has|had)?\b"
    r"|\b(?:я|мы) (?:сам[аи]? )?(?:видел[аи]?|слышал[аи]?|насчитал[аи]?|стоял[аи]?|был[аи]? там)\b"
    r"|\bнаш (?:корреспондент|фотограф) (?:видел|насчитал|слышал|был)\b"
    r"|\b(?:j['’]ai|nous avons) (?:vu|compté|entendu|constaté)\b"
    r"|\bour (?:van|car|office|newsroom|building|editor|colleague|station|presses|door)\b"
    r"|\bнаш(?:а|у|ей|его)? (?:редакци\w+|машин\w+|коллег\w+)\b",
)
"""A publisher's own people were on the spot, or it happened to the publisher itself."""

COMPILES = re.compile(
    r"\b(?:according to (?:press|media|published)|press (?:reports|figures|accounts)|media reports|"
    r"published accounts|it has been reported|newspapers (?:say|said|report)|"
    r"compiled from|drawn from (?:press|media|published))\b"
    r"|\bпо (?:данным|сообщениям) (?:прессы|сми|печати)\b"
    r"|\bselon la presse\b",
    re.IGNORECASE,
)
"""A report says what the press says."""

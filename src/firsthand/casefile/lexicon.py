"""Plain words for the closed vocabularies: what a reader sees in place of a code."""

from __future__ import annotations

DOCUMENT_KINDS = {
    "news": "news report",
    "wire": "agency report",
    "press-release": "press release",
    "ngo-report": "report of an organisation",
    "social-post": "social media post",
    "transcript": "transcript",
    "newsletter": "newsletter",
    "opinion": "opinion",
    "other": "other report",
}

PUBLISHED_BASES = {
    "metadata": "read in the page's own data",
    "dateline": "read in the dateline",
    "url": "read in the address",
    "inferred": "inferred from the text",
    "none": "no date found",
}

SOURCE_KINDS = {
    "person": "person",
    "organisation": "organisation",
    "government": "authority",
    "outlet": "outlet",
    "unnamed": "unnamed",
    "social-account": "social media account",
}

FORMS = {
    "direct": "in quotation marks",
    "indirect": "reported in other words",
    "mixed": "partly in quotation marks",
    "own": "in the report's own voice",
}

STANCES = {
    "asserts": "says so",
    "alleges": "alleges it",
    "denies": "denies it",
    "disputes-figure": "disputes the figure",
    "questions": "doubts it",
}

BASES = {
    "victim": "lived through it",
    "witness": "saw or heard it",
    "relative": "is a relative of those affected",
    "relayed": "was told by others",
    "service-provider": "treated, defended or helped those affected",
    "official": "speaks for an authority",
    "document": "rests on a document",
    "unknown": "how they know is not said",
}

CLAIM_TYPES = {
    "detention": "Detention",
    "killing": "Killing",
    "torture": "Torture",
    "injury": "Injury",
    "disappearance": "Disappearance",
    "eviction": "Eviction",
    "destruction": "Destruction",
    "threat": "Threat",
    "obstruction": "Obstruction",
    "denial-of-care": "Denial of care",
    "legal-process": "Legal process",
    "background": "Background",
    "other": "Other",
}

DENIALS = {
    "denies-act": "denies that it happened",
    "denies-responsibility": "denies responsibility",
    "alternative-explanation": "gives another explanation",
    "disputes-figure": "disputes the figure",
    "attacks-source": "attacks the source",
    "no-complaint": "says no complaint was received",
    "partial-admission": "admits part of it",
}

LINKS = {
    "copies": "copies",
    "paraphrases": "retells",
    "translates": "translates",
    "cites": "cites",
    "reuses-image": "reuses a picture of",
    "corrects": "corrects",
}

BUNDLES = {
    "copies": ("reprint", "reprints"),
    "paraphrases": ("retelling", "retellings"),
    "translates": ("translation", "translations"),
    "cites": ("report citing it", "reports citing it"),
    "corrects": ("correction", "corrections"),
    "": ("more report", "more reports"),
}

LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "he": "Hebrew",
    "it": "Italian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "zh": "Chinese",
}

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip

SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}

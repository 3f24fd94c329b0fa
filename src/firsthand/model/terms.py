"""The closed vocabularies of the records (docs/glossary.md says what each word means)."""

from __future__ import annotations

from enum import StrEnum


class DocumentKind(StrEnum):
    """What kind of report a document is."""

    NEWS = "news"
    WIRE = "wire"
    PRESS_RELEASE = "press-release"
    NGO_REPORT = "ngo-report"
    SOCIAL_POST = "social-post"
    TRANSCRIPT = "transcript"
    NEWSLETTER = "newsletter"
    OPINION = "opinion"
    OTHER = "other"


class BlockKind(StrEnum):
    """What a stretch of a document's text is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"
    QUOTE = "quote-block"
    POST = "embedded-post"
    SPEECH = "speech"  # one turn of a transcript; `Block.speaker` holds its label
    BYLINE = "byline"
    DATELINE = "dateline"
    NOTE = "note"  # footnotes, corrections, editors' notes


class PublishedBasis(StrEnum):
    """Where a document's publication date was read."""

    METADATA = "metadata"
    DATELINE = "dateline"
    URL = "url"
    INFERRED = "inferred"
    NONE = "none"


class SourceKind(StrEnum):
    """What kind of thing a source is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    GOVERNMENT = "government"
    OUTLET = "outlet"
    UNNAMED = "unnamed"
    SOCIAL_ACCOUNT = "social-account"


class Form(StrEnum):
    """How the words are given: in quotation marks, reported, both, or the document's own voice."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    OWN = "own"


class Stance(StrEnum):
    """What the first-hand end does with the content."""

    ASSERTS = "asserts"
    ALLEGES = "alleges"
    DENIES = "denies"
    DISPUTES_FIGURE = "disputes-figure"
    QUESTIONS = "questions"


class Basis(StrEnum):
    """How the first-hand end knows (after HURIDOCS micro-thesaurus 19)."""

    VICTIM = "victim"
    WITNESS = "witness"
    RELATIVE = "relative"
    RELAYED = "relayed"
    SERVICE_PROVIDER = "service-provider"
    OFFICIAL = "official"
    DOCUMENT = "document"
    UNKNOWN = "unknown"


class ClaimType(StrEnum):
    """What kind of act a claim is about."""

    DETENTION = "detention"
    KILLING = "killing"
    TORTURE = "torture"
    INJURY = "injury"
    DISAPPEARANCE = "disappearance"
    EVICTION = "eviction"
    DESTRUCTION = "destruction"
    THREAT = "threat"
    OBSTRUCTION = "obstruction"
    DENIAL_OF_CARE = "denial-of-care"
    LEGAL_PROCESS = "legal-process"
    BACKGROUND = "background"
    OTHER = "other"


class Qualifier(StrEnum):
    """How exact a figure is said to be."""

    EXACT = "exact"
    AT_LEAST = "at-least"
    ABOUT = "about"
    MORE_THAN = "more-than"
    UP_TO = "up-to"
    RANGE = "range"
    VAGUE = "vague"


class DenialKind(StrEnum):
    """What a denial denies (after HURIDOCS micro-thesaurus 28)."""

    DENIES_ACT = "denies-act"
    DENIES_RESPONSIBILITY = "denies-responsibility"
    ALTERNATIVE = "alternative-explanation"
    DISPUTES_FIGURE = "disputes-figure"
    ATTACKS_SOURCE = "attacks-source"
    NO_COMPLAINT = "no-complaint"
    PARTIAL_ADMISSION = "partial-admission"


class LinkKind(StrEnum):
    """How one document depends on another."""

    COPIES = "copies"
    PARAPHRASES = "paraphrases"
    TRANSLATES = "translates"
    CITES = "cites"
    REUSES_IMAGE = "reuses-image"
    CORRECTS = "corrects"


class Verdict(StrEnum):
    """What a person decided about a pair, a record or a name."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    ACCEPT = "accept"
    REJECT = "reject"
    RENAME = "rename"
    PUBLIC = "public"
    PROTECT = "protect"
    GRADE = "grade"

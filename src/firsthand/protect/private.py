"""Writes the private edition: everything the case holds, for the documenter's own eyes."""

from __future__ import annotations

from collections import Counter, defaultdict

from firsthand.model.case import CaseRecords
from firsthand.model.claim import Claim, Link, Origin
from firsthand.model.document import Document
from firsthand.model.edition import (
    PROPOSED,
    BlockView,
    CaseHead,
    ClaimView,
    DenialView,
    DocumentView,
    Edition,
    EvidenceView,
    FigureView,
    ImageView,
    LinkView,
    NearlyView,
    OriginView,
    SourceView,
    StatementView,
    UnreadView,
)
from firsthand.model.facts import Figure
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind
from firsthand.protect.fold import keys
from firsthand.protect.verdicts import Verdicts, public_sources


def private_edition(records: CaseRecords) -> Edition:
    """Return everything in the shape of `case.json`, in the order of the records."""
    public = public_sources(records, Verdicts(records.decisions))
    outlets = outlet_sources(records)
    claim_of = {statement: claim.id for claim in records.claims for statement in claim.statements}
    when = {facts.statement: facts.when for facts in records.facts}
    published = {document.id: document.published for document in records.documents}
    home = {statement.id: published.get(statement.document) for statement in records.statements}
    return Edition(
        case=CaseHead(title=records.title, created=records.created, version=records.version),
        documents=tuple(_document(d, outlets.get(d.id)) for d in records.documents),
        unread=tuple(
            UnreadView(file=u.file, sha256=u.sha256, reason=u.reason) for u in records.unread
        ),
        sources=tuple(_source(source, source.id in public) for source in records.sources),
        statements=tuple(
            _statement(s, claim_of.get(s.id), when.get(s.id)) for s in records.statements
        ),
        links=tuple(map(_link, records.links)),
        claims=tuple(_claim(claim, home) for claim in records.claims),
        images=tuple(
            ImageView(id=i.id, file=i.file, sha256=i.sha256, phash=i.phash, group=i.group)
            for i in records.images
        ),
    )


def outlet_sources(records: CaseRecords) -> dict[str, str]:
    """Return the source id of each document's publisher.

    The first link of its statements' chains, if they agree on one; else the source that has the
    publisher's name, an outlet before all others.
    """
    chains: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for statement in records.statements:
        if statement.chain:
            chains[statement.document][statement.chain[0]] += 1
    named = _by_name(records.sources)
    outlets: dict[str, str] = {}
    for document in records.documents:
        votes = chains[document.id].most_common()
        names = [document.outlet, *document.outlet_names]
        wanted = [named[form] for name in names if name and (form := keys(name)) in named]
        if votes:
            outlets[document.id] = min(votes, key=lambda vote: (-vote[1], vote[0]))[0]
        elif wanted:
            outlets[document.id] = wanted[0]
    return outlets


def _by_name(sources: tuple[Source, ...]) -> dict[tuple[str, ...], str]:
    named: dict[tuple[str, ...], str] = {}
    for source in sorted(sources, key=lambda s: (s.kind is not SourceKind.OUTLET, s.id)):
        for name in (source.name, *source.names):
            named.setdefault(keys(name), source.id)
    return named


def _document(document: Document, outlet: str | None) -> DocumentView:
    return DocumentView(
        id=document.id,
        file=document.file,
        sha256=document.sha256,
        media_type=document.media_type,
        kind=document.kind,
        title=document.title,
        outlet=outlet,
        author=document.author,
        published=document.published,
        published_basis=document.published_basis,
        language=document.language,
        text=document.text,
        blocks=tuple(
            BlockView(kind=block.kind, start=block.start, end=block.end)
            for block in document.blocks
        ),
        url=document.url,
        notes=document.notes,
    )


def _source(source: Source, public: bool) -> SourceView:
    names = tuple(dict.fromkeys((source.name, *source.names)))
    merges = tuple(
        f"{merge.name}: {merge.reason}" + ("" if merge.certain else PROPOSED)
        for merge in source.merges
    )
    return SourceView(
        id=source.id,
        kind=source.kind,
        name=source.name,
        names=names,
        public=True if public else (None if source.public is None else False),
        protected=not public,
        role=source.role,
        merges=merges,
    )


def _statement(statement: Statement, claim: str | None, when: str | None) -> StatementView:
    return StatementView(
        id=statement.id,
        document=statement.document,
        start=statement.start,
        end=statement.end,
        content=statement.text,
        spans=tuple((span.start, span.end) for span in statement.content),
        cue=statement.cue.exact if statement.cue else None,
        form=statement.form,
        stance=statement.stance,
        basis=statement.basis,
        chain=statement.chain,
        addressee=statement.addressee.name if statement.addressee else None,
        negated=statement.negated,
        hedged=statement.hedged,
        confidence=statement.confidence,
        claim=claim,
        when=when,
        why=statement.why,
    )


def _link(link: Link) -> LinkView:
    return LinkView(
        id=link.id,
        from_=link.from_document,
        to=link.to_document,
        outlet=link.to_outlet,
        kind=link.kind,
        explicit=link.explicit,
        score=link.score,
        evidence=tuple(
            EvidenceView(document=span.document, start=span.start, end=span.end)
            for span in link.evidence
        ),
        why=link.why,
    )


def _claim(claim: Claim, published: dict[str, str | None]) -> ClaimView:
    return ClaimView(
        id=claim.id,
        text=claim.text,
        type=claim.type,
        aside=claim.aside,
        actor=claim.actor,
        place=claim.place,
        lies_in=claim.lies_in,
        when=claim.when,
        statements=claim.statements,
        reasons=claim.reasons,
        nearly=tuple(
            NearlyView(
                statement=nearly.statement,
                other=nearly.other,
                claim=nearly.claim,
                likeness=nearly.likeness,
                here=nearly.here,
                why=nearly.why,
            )
            for nearly in claim.nearly
        ),
        origins=tuple(map(_origin, claim.origins)),
        origins_min=claim.origins_min,
        origins_max=claim.origins_max,
        outlets=claim.outlets,
        documents=claim.documents,
        first_seen=claim.first_seen,
        denials=tuple(
            DenialView(by=denial.by, statement=denial.statement, kind=denial.kind)
            for denial in claim.denials
        ),
        figures=tuple(_figure(figure, published) for figure in claim.figures),
        withdrawn=claim.withdrawn,
        account=claim.account,
    )


def _origin(origin: Origin) -> OriginView:
    return OriginView(
        sources=origin.sources,
        statements=origin.statements,
        certain=origin.certain,
        basis=origin.basis,
        anonymous=origin.anonymous,
        why=origin.why,
    )


def _figure(figure: Figure, published: dict[str, str | None]) -> FigureView:
    return FigureView(
        what=figure.what,
        low=figure.low,
        high=figure.high,
        qualifier=figure.qualifier,
        by=figure.holder,
        statement=figure.statement,
        said=figure.said.exact,
        published=published.get(figure.statement),
        id=figure.id,
        update_of=figure.update_of,
    )

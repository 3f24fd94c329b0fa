"""Writes the public edition: what may be shown to anyone, with nothing that leads to a person."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol, TypeVar

import msgspec

from firsthand.model.case import CaseRecords
from firsthand.model.edition import (
    CaseHead,
    ClaimView,
    DocumentView,
    Edition,
    FigureView,
    ImageView,
    LinkView,
    OriginView,
    SourceView,
    StatementView,
    UnreadView,
)
from firsthand.model.terms import DocumentKind, Verdict
from firsthand.protect.fold import keys
from firsthand.protect.mask import WITHHELD, Masker
from firsthand.protect.private import private_edition
from firsthand.protect.pseudonym import public_id
from firsthand.protect.register import Register, with_pseudonyms
from firsthand.protect.seal import runs, sealed_documents, shared_runs
from firsthand.protect.sources import public_source, titled_names
from firsthand.protect.wording import Wording
from firsthand.review import in_force

_QUOTED = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"")


class _View(Protocol):
    @property
    def id(self) -> str: ...


View = TypeVar("View", bound=_View)


def public_edition(records: CaseRecords, register: Register, secret: bytes) -> Edition:
    """Return the edition that anyone may see. Deny by default: what is not known is withheld.

    `secret` is the case's random key: it makes pseudonyms and ids. Words of a document that exposes
    a protected person, addresses, file names, hashes and exact times never go in. Every kind of
    record is sorted by public id, which is an order that says nothing.
    """
    return _Public(records, with_pseudonyms(register, secret), secret).edition()


class _Public:
    """Turns each part of the private edition into what may be seen of it."""

    def __init__(self, records: CaseRecords, register: Register, secret: bytes) -> None:
        self._secret = secret
        self._register = register
        self._private = private_edition(records)
        self._masker = Masker(register)
        self._titled = titled_names(records)
        self._sealed = sealed_documents(records.documents, register)
        self._kinds = {document.id: document.kind for document in records.documents}
        self._home = {statement.id: statement.document for statement in records.statements}
        self._dates = {d.id: self._date(d.id, d.published) for d in records.documents}
        self._protected = {person.id for person in register.people}
        renamed = {
            decision.about[0]: decision.value or ""
            for decision in in_force(records.decisions)
            if decision.verdict is Verdict.RENAME
        }
        self._wording = Wording(self._private, self._register, self._masker, renamed)
        self._hidden = shared_runs(self._composed(), records.documents, self._sealed)

    def edition(self) -> Edition:
        """Return the public edition."""
        private = self._private
        return Edition(
            case=self._head(private.case),
            documents=_sorted(map(self._document, private.documents)),
            unread=tuple(self._unread(place, u) for place, u in enumerate(private.unread, 1)),
            sources=_sorted(
                public_source(s, self._id("src", s.id), self._register, self._masker)
                for s in map(self._with_titles, private.sources)
            ),
            statements=_sorted(map(self._statement, private.statements)),
            links=_sorted(map(self._link, private.links)),
            claims=_sorted(map(self._claim, private.claims)),
            images=_sorted(map(self._image, private.images)),
        )

    def _with_titles(self, view: SourceView) -> SourceView:
        names = dict.fromkeys([*view.names, *self._titled.get(view.id, ())])
        return msgspec.structs.replace(view, names=tuple(names))

    def _composed(self) -> Iterable[str]:
        """Yield the sentences that the program made out of statements' words."""
        for claim in self._private.claims:
            yield from (claim.text, claim.account)
            yield from self._wording.plain(claim)
            yield from (origin.why for origin in claim.origins)
            yield from (why for _, why in claim.reasons)
        yield from (link.why for link in self._private.links)

    def _id(self, prefix: str, identity: str) -> str:
        return public_id(self._secret, prefix, identity)

    def _ids(self, prefix: str, identities: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._id(prefix, identity) for identity in identities)

    def _sorted_ids(self, prefix: str, identities: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(self._ids(prefix, identities)))

    def _date(self, document: str, published: str | None) -> str | None:
        """Return a publication date: the day, for a saved post the month."""
        post = self._kinds.get(document) is DocumentKind.SOCIAL_POST
        return published[: 7 if post else 10] if published else None

    def _say(self, sentence: str) -> str:
        """Return a sentence of the program's own, without words that only sealed documents hold."""
        if self._leads_back(sentence):
            sentence = _QUOTED.sub("[sealed words]", sentence)
            if self._leads_back(sentence):
                return ""
        return self._masker.explain(sentence)

    def _only_public(self, text: str | None, headline: bool = False) -> str | None:
        """Return `text` if all of it may be seen, else None."""
        if not text or self._masker.mask(text, headline).changed:
            return None
        return text

    def _head(self, head: CaseHead) -> CaseHead:
        title = self._masker.mask(head.title, headline=True).text
        if not title.replace(WITHHELD, "").strip(" ,.;:-–—"):
            title = "Case file"
        return msgspec.structs.replace(
            head, title=title, created=head.created[:10], edition="public"
        )

    def _document(self, view: DocumentView) -> DocumentView:
        sealed = view.id in self._sealed
        return DocumentView(
            id=self._id("doc", view.id),
            file=self._id("document", view.id),
            sha256=None,
            media_type=view.media_type,
            kind=view.kind,
            title=None if sealed else self._only_public(view.title, headline=True),
            outlet=self._id("src", view.outlet) if view.outlet else None,
            author=self._author(view),
            published=self._dates[view.id],
            published_basis=view.published_basis,
            language=view.language,
            text="",
            sealed=sealed,
            notes=tuple(note for note in view.notes if self._only_public(note, headline=True)),
        )

    def _author(self, view: DocumentView) -> str | None:
        if not view.author or self._masker.exposes(view.author):
            return None
        return view.author if keys(view.author) in self._register.allowed.forms else None

    def _unread(self, place: int, view: UnreadView) -> UnreadView:
        reason = self._only_public(view.reason, headline=True) or "The reason names a file."
        return UnreadView(file=f"file-{place}", sha256=None, reason=reason)

    def _statement(self, view: StatementView) -> StatementView:
        shown = view.document not in self._sealed and not self._masker.mask(view.content).changed
        alone = bool(view.chain) and view.chain[-1] in self._protected
        return StatementView(
            id=self._id("st", view.id),
            document=self._id("doc", view.document),
            start=view.start if shown else None,
            end=view.end if shown else None,
            content=view.content if shown else "",
            spans=view.spans if shown else (),
            cue=self._only_public(view.cue) if shown else None,
            form=view.form,
            stance=view.stance,
            basis=view.basis,
            chain=self._ids("src", view.chain),
            addressee=self._only_public(view.addressee),
            negated=view.negated,
            hedged=view.hedged,
            confidence=view.confidence,
            claim=self._id("cl", view.claim) if view.claim else None,
            when=view.when[:7] if view.when and alone else view.when,
        )

    def _link(self, view: LinkView) -> LinkView:
        return msgspec.structs.replace(
            view,
            id=self._id("ln", view.id),
            from_=self._id("doc", view.from_),
            to=self._id("doc", view.to) if view.to else None,
            outlet=self._id("src", view.outlet) if view.outlet else None,
            evidence=tuple(
                msgspec.structs.replace(span, document=self._id("doc", span.document))
                for span in view.evidence
                if span.document not in self._sealed
            ),
            why=self._say(view.why),
        )

    def _claim(self, view: ClaimView) -> ClaimView:
        return msgspec.structs.replace(
            view,
            id=self._id("cl", view.id),
            text=self._wording.say(view, self._leads_back),
            actor=self._actor(view.actor),
            place=self._only_public(view.place, headline=True),
            lies_in=self._lies_in(view),
            statements=self._sorted_ids("st", view.statements),
            reasons=tuple(sorted((self._id("st", s), self._say(why)) for s, why in view.reasons)),
            nearly=(),  # A working aid: where else words might belong stays in the case.
            origins=tuple(map(self._origin, view.origins)),
            outlets=self._sorted_ids("src", view.outlets),
            documents=self._sorted_ids("doc", view.documents),
            first_seen=self._first_seen(view),
            denials=tuple(
                msgspec.structs.replace(
                    d, by=self._id("src", d.by), statement=self._id("st", d.statement)
                )
                for d in view.denials
            ),
            figures=tuple(map(self._figure, view.figures)),
            withdrawn=tuple(
                sorted((self._id("st", s), self._id("doc", by)) for s, by in view.withdrawn)
            ),
            account=self._say(view.account),
        )

    def _leads_back(self, sentence: str) -> bool:
        """Tell whether six words in a row stand in sealed documents and nowhere else."""
        return bool(self._hidden.intersection(runs(sentence)))

    def _actor(self, actor: str | None) -> str | None:
        if actor in {source.id for source in self._private.sources}:
            return self._id("src", actor)
        return self._only_public(actor, headline=True)

    def _lies_in(self, view: ClaimView) -> str | None:
        """Return where a claim's place lies: nothing where the place itself is withheld."""
        place = self._only_public(view.place, headline=True)
        wider = self._only_public(view.lies_in, headline=True)
        return wider if place == view.place and wider == view.lies_in else None

    def _first_seen(self, view: ClaimView) -> str | None:
        if not view.first_seen:
            return None
        dates = {self._dates.get(document) for document in view.documents}
        day = view.first_seen[:10]
        return day if day in dates else day[:7]

    def _origin(self, view: OriginView) -> OriginView:
        return msgspec.structs.replace(
            view,
            sources=self._sorted_ids("src", view.sources),
            statements=self._sorted_ids("st", view.statements),
            why=self._say(view.why),
        )

    def _figure(self, view: FigureView) -> FigureView:
        home = self._home.get(view.statement, "")
        said = "" if home in self._sealed else self._only_public(view.said) or ""
        return msgspec.structs.replace(
            view,
            what=self._masker.mask(view.what, headline=True).text,
            by=self._id("src", view.by) if view.by else "",
            statement=self._id("st", view.statement),
            said=said,
            published=self._dates.get(home),
            id=self._id("fg", view.id) if view.id else "",
            update_of=self._id("fg", view.update_of) if view.update_of else None,
        )

    def _image(self, view: ImageView) -> ImageView:
        return ImageView(
            id=self._id("im", view.id),
            file=self._id("image", view.id),
            sha256=None,
            phash=None,
            group=self._id("group", view.group) if view.group else "",
        )


def _sorted(views: Iterable[View]) -> tuple[View, ...]:
    return tuple(sorted(views, key=lambda view: view.id))

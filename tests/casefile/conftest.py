"""An edition made by hand: an invented country, three claims, a sealed report, three scripts."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from firsthand.casefile import pages
from firsthand.model.edition import (
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
    OriginView,
    SourceView,
    StatementView,
    UnreadView,
)

FLOOD = "Soldiers opened the Varnel sluice at night and flooded the lower quarter."
COPY = f"{FLOOD} The miller's widow saw it from her roof. Nobody was warned, she said."
CLINIC = "The clinic at Osk turned wounded people away."
RUSSIAN = "Клиника в Оске не приняла раненых, говорит санитар."
ARABIC = "قال المسعف إن العيادة أغلقت أبوابها."
WELLS = "The wells of Dorrel were filled with sand; at least 12 wells, said the elder."

REST = "It denies the rest."


def _source(name: str, kind: str, public: bool = True) -> SourceView:
    return SourceView(
        id=f"so-{name}",
        kind=kind,
        name=name.replace("_", " "),
        names=(name.replace("_", " "), f"the {name.split('_')[-1].lower()}"),
        public=public or None,
        protected=not public,
        role="keeper of the archive" if kind == "person" else "",
        merges=(f"{name}: same surname and office",),
    )


def _document(
    key: str, text: str, outlet: str, published: str | None, **more: object
) -> DocumentView:
    first = text.find("\n\n") if "\n\n" in text else len(text)
    blocks = [BlockView(kind="headline" if first < len(text) else "paragraph", start=0, end=first)]
    if first < len(text):
        blocks.append(BlockView(kind="paragraph", start=first + 2, end=len(text)))
    fields: dict[str, object] = {
        "id": f"doc-{key}",
        "file": f"reports/{key}.html",
        "sha256": sha256(text.encode()).hexdigest(),
        "media_type": "text/html",
        "kind": "news",
        "title": text[: min(first, 60)],
        "outlet": f"so-{outlet}",
        "author": None,
        "published": published,
        "published_basis": "metadata" if published else "none",
        "language": "en",
        "text": text,
        "blocks": tuple(blocks),
    }
    return DocumentView(**(fields | more))  # type: ignore[arg-type]


def _statement(
    document: DocumentView, words: str, chain: tuple[str, ...], claim: str, **more: object
) -> StatementView:
    start = document.text.index(words)
    fields: dict[str, object] = {
        "id": f"st-{document.id}-{start}-{len(words)}",
        "document": document.id,
        "start": start,
        "end": start + len(words),
        "content": words,
        "spans": ((start, start + len(words)),),
        "cue": "said",
        "form": "direct",
        "stance": "asserts",
        "basis": "witness",
        "chain": tuple(f"so-{name}" for name in chain),
        "claim": claim,
        "why": ("quotation marks beside a verb of saying",),
    }
    return StatementView(**(fields | more))  # type: ignore[arg-type]


class Pile:
    """Collects the parts of the edition while the claims are written down."""

    def __init__(self) -> None:
        self.documents: list[DocumentView] = []
        self.statements: list[StatementView] = []
        self.links: list[LinkView] = []

    def report(
        self, document: DocumentView, words: str, chain: tuple[str, ...], claim: str, **more: object
    ) -> StatementView:
        self.documents.append(document)
        statement = _statement(document, words, chain, claim, **more)
        self.statements.append(statement)
        return statement

    def link(self, later: int, first: int, kind: str, explicit: bool) -> None:
        one, other = self.documents[later], self.documents[first]
        self.links.append(
            LinkView(
                id=f"ln-{later}-{first}",
                from_=one.id,
                to=other.id,
                kind=kind,
                explicit=explicit,
                score=0.9,
                evidence=(
                    EvidenceView(document=one.id, start=0, end=min(60, len(one.text))),
                    EvidenceView(document=other.id, start=0, end=min(60, len(other.text))),
                ),
                why="the same 40 words outside quotation marks",
            )
        )


def _flood(pile: Pile) -> ClaimView:
    """One origin in forty reports."""
    said = []
    for number in range(40):
        outlet = "Varnel_Wire" if number == 0 else f"Paper_{number}"
        day = f"2041-05-{3 + number // 3:02}"
        document = _document(f"flood-{number:02}", f"Flood at Varnel\n\n{COPY}", outlet, day)
        chain = (outlet, "a_widow") if number < 30 else (outlet, "Varnel_Wire", "a_widow")
        said.append(pile.report(document, FLOOD, chain, "cl-flood"))
        if 0 < number < 30:
            kind = "copies" if number % 5 else "cites"
            pile.link(number, 0 if number % 7 else number - 1, kind, number % 2 == 0)
    return _claim("cl-flood", FLOOD, "destruction", said, [(("a_widow",), said, True)], (1, 1))


def _clinic(pile: Pile) -> ClaimView:
    """Four origins in four reports, one of them only possible; three scripts."""
    told = [
        ("orderly", CLINIC, "en", "Osk_Tribune", "an_orderly"),
        ("driver", f"{CLINIC} Ambulances waited.", "en", "Radio_Osk", "a_driver"),
        ("russian", f"{RUSSIAN} Ждали час.", "ru", "Оскский_вестник", "санитар"),
        ("arabic", f"{ARABIC} ثم غادر.", "ar", "صوت_أوسك", "مسعف"),
    ]
    said = []
    for number, (key, text, language, outlet, end) in enumerate(told):
        published = "2041-05" if number == 3 else f"2041-05-1{number}"
        document = _document(key, text, outlet, published, language=language)
        said.append(pile.report(document, text.split(". ")[0], (outlet, end), "cl-clinic"))
    origins = [((told[n][4],), [said[n]], n < 3) for n in range(4)]
    return _claim("cl-clinic", CLINIC, "denial-of-care", said, origins, (3, 4))


def _wells(pile: Pile) -> ClaimView:
    """Denied, with rival figures, a sealed report and a report of unknown origin."""
    elder = _document("elder", f"Sand\n\n{WELLS}", "Dorrel_Letter", "2041-06-02")
    sealed = _document(
        "sealed", "", "Dorrel_Letter", "2041-06", sealed=True, sha256=None, blocks=(), title=None
    )
    army = _document(
        "army", "The army filled 3 wells and no more. It denies the rest.", "Army", None
    )
    said = [
        pile.report(elder, WELLS, ("Dorrel_Letter", "an_elder"), "cl-wells"),
        pile.report(
            army, "It denies the rest.", ("Army",), "cl-wells", stance="denies", form="own"
        ),
    ]
    said.append(_statement(elder, "at least 12 wells", ("Dorrel_Letter", "an_elder"), "cl-wells"))
    hidden = StatementView(
        id="st-hidden", document=sealed.id, start=None, end=None, content="", form="indirect",
        stance="alleges", basis="unknown", chain=("so-Dorrel_Letter",), claim="cl-wells",
    )  # fmt: skip
    pile.documents.append(sealed)
    pile.statements += [said[2], hidden]
    said.append(hidden)
    claim = _claim(
        "cl-wells", "The wells of Dorrel were filled with sand.", "destruction", said,
        [(("an_elder",), [said[0], said[2]], True)], (1, 1),
    )  # fmt: skip
    figures = [
        _figure(12, "at-least", "an_elder", said[2], "at least 12 wells", "2041-06-02"),
        _figure(3, "exact", "Army", said[1], "3 wells", None),
    ]
    denial = DenialView(by="so-Army", statement=said[1].id, kind="disputes-figure")
    return _with(claim, figures, denial)


def _figure(
    low: int, qualifier: str, by: str, statement: StatementView, said: str, published: str | None
) -> FigureView:
    return FigureView(
        what="wells", low=low, high=None, qualifier=qualifier, by=f"so-{by}",
        statement=statement.id, said=said, published=published,
    )  # fmt: skip


def _with(claim: ClaimView, figures: list[FigureView], denial: DenialView) -> ClaimView:
    fields = {name: getattr(claim, name) for name in claim.__struct_fields__}
    return ClaimView(**(fields | {"figures": tuple(figures), "denials": (denial,)}))


def _claim(
    identity: str,
    text: str,
    kind: str,
    said: list[StatementView],
    origins: Sequence[tuple[tuple[str, ...], list[StatementView], bool]],
    interval: tuple[int, int],
) -> ClaimView:
    return ClaimView(
        id=identity,
        text=text,
        type=kind,
        place="Varnel",
        when="2041-05-01/2041-05-03",
        statements=tuple(s.id for s in said),
        reasons=tuple((s.id, "same act and place") for s in said),
        origins=tuple(
            OriginView(
                sources=tuple(f"so-{name}" for name in names),
                statements=tuple(s.id for s in reach),
                certain=certain,
                basis="witness",
                why="The same person in all of them.",
            )
            for names, reach, certain in origins
        ),
        origins_min=interval[0],
        origins_max=interval[1],
        outlets=tuple(dict.fromkeys(s.chain[0] for s in said)),
        documents=tuple(dict.fromkeys(s.document for s in said)),
        first_seen="2041-05-03",
        denials=(),
        figures=(),
        account=f"{len(said)} reports; all go back to the people named below.",
    )


def _sources(pile: Pile) -> list[SourceView]:
    outlets = dict.fromkeys(d.outlet for d in pile.documents if d.outlet)
    ends = dict.fromkeys(s for st in pile.statements for s in st.chain)
    return [
        _source(identity.removeprefix("so-"), "outlet" if identity in outlets else "unnamed",
                public=identity in outlets)
        for identity in [*outlets, *(e for e in ends if e not in outlets)]
    ]  # fmt: skip


def make_edition(edition: str = "private", title: str = "The water of Varnel") -> Edition:
    """Return the whole invented case."""
    pile = Pile()
    claims = (_flood(pile), _clinic(pile), _wells(pile))
    return Edition(
        case=CaseHead(title=title, created="2041-07-01", version="0.1.0", edition=edition),
        documents=tuple(pile.documents),
        unread=(UnreadView(file="scan.pdf", sha256="ab" * 32, reason="the file is encrypted"),),
        sources=tuple(_sources(pile)),
        statements=tuple(pile.statements),
        links=tuple(pile.links),
        claims=claims,
        images=(ImageView(id="im-1", file="a.jpg", sha256=None, phash=None, group="im-1"),),
    )


@pytest.fixture(scope="session")
def edition() -> Edition:
    return make_edition()


@pytest.fixture(scope="session")
def files(edition: Edition) -> dict[str, str]:
    """Every page of the private edition, by path."""
    return {path: data.decode() for path, data in pages(edition)}


@pytest.fixture(scope="session")
def folder(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages on disk."""
    root = tmp_path_factory.mktemp("casefile")
    for path, text in files.items():
        (root / path).write_text(text, "utf-8")
    return root

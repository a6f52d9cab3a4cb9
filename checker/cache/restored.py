"""What a close reading of one page came to, as bytes, and a page and its reading made of such bytes again.

Each part is kept by itself and decoded when it is first asked for: of most pages of a large project nothing is asked
but what they are called and what the kinds have noted. What is not kept is worked out from the page as ever.
"""

from __future__ import annotations

import datetime  # noqa: TC003  # the types of what is decoded are asked for as it runs
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from checker.cache.rows import decode, encode, row_code
from checker.claims.claim import Claim
from checker.claims.mention import Mention
from checker.claims.names import Acronym, Name
from checker.claims.reading import Reading
from checker.document import Directive, Document, Span
from checker.findings import Finding
from checker.kinds import NOTES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.claims.reading import Note

_T = TypeVar("_T")
_LATER = ("status", "settled_by", "settled_because", "record", "earlier")
"""What of a finding is only known when all pages have been checked."""
_BODY = ("text", "blocks", "sections", "source_map")
"""What of a page is decoded when it is asked for."""

_pack = msgspec.msgpack.encode
_unpack = msgspec.msgpack.decode


class _Page(msgspec.Struct, frozen=True, array_like=True):
    """A page: what it is called, and the rest, each part packed by itself."""

    path: str
    page: str
    language: str
    date: datetime.date | None
    title: str
    sha256: str
    told_date: datetime.date | None
    notes: tuple[str, ...]
    lost_anchors: tuple[str, ...]
    directives: list[Any]
    body: tuple[msgspec.Raw, msgspec.Raw, msgspec.Raw, msgspec.Raw]


class RestoredDocument(Document):
    """A page of which the text and its structure are decoded when they are first asked for."""

    @classmethod
    def restore(cls, data: bytes) -> RestoredDocument:
        """The page that bytes hold; raises msgspec.MsgspecError, TypeError or ValueError where they hold none."""
        page = _unpack(data, type=_Page)
        document = cls.__new__(cls)
        # a page's values never change; here they are set for the first time, past what guards them
        document.__dict__.update(
            path=page.path,
            page=page.page,
            language=page.language,
            date=page.date,
            title=page.title,
            sha256=page.sha256,
            told_date=page.told_date,
            notes=page.notes,
            lost_anchors=page.lost_anchors,
            directives=decode(page.directives, Directive),
            _body=dict(zip(_BODY, page.body, strict=True)),
            _packed=data,
        )
        return document

    def __getattr__(self, name: str) -> Any:
        body = self.__dict__.get("_body", {})
        if name not in body:
            raise AttributeError(name)
        _, to_value = row_code(Document).parts[name]
        value = self.__dict__[name] = to_value(_unpack(body[name]))
        return value

    @property
    def _whole(self) -> Document:
        return Document(**{name: getattr(self, name) for name in row_code(Document).parts})

    def __eq__(self, other: object) -> bool:
        return self._whole == (other._whole if isinstance(other, RestoredDocument) else other)

    def __hash__(self) -> int:
        return hash(self._whole)

    def __reduce__(self) -> tuple[Any, ...]:
        return _document, tuple(getattr(self, name) for name in row_code(Document).parts)


def _document(*values: Any) -> Document:
    return Document(**dict(zip(row_code(Document).parts, values, strict=True)))


def pack_document(document: Document) -> bytes:
    """A page as bytes."""
    known: bytes | None = document.__dict__.get("_packed")
    if known is not None:
        return known
    parts = row_code(Document).parts
    text, blocks, sections, source_map = (_packed(parts[name][0](getattr(document, name))) for name in _BODY)
    return _pack(
        _Page(
            path=document.path,
            page=document.page,
            language=document.language,
            date=document.date,
            title=document.title,
            sha256=document.sha256,
            told_date=document.told_date,
            notes=document.notes,
            lost_anchors=document.lost_anchors,
            directives=encode(document.directives, Directive),
            body=(text, blocks, sections, source_map),
        )
    )


def size_of(document: Document) -> int:
    """How much there is of a page, more or less, in bytes or characters: told without decoding it."""
    known: bytes | None = document.__dict__.get("_packed")
    return len(document.text) if known is None else len(known) // 3


class _Parts(msgspec.Struct, frozen=True, array_like=True):
    """The parts of a reading, each packed by itself."""

    sentences: msgspec.Raw
    mentions: msgspec.Raw
    acronyms: msgspec.Raw
    names: msgspec.Raw
    claims: list[msgspec.Raw]
    notes: dict[str, msgspec.Raw]


def pack_reading(reading: Reading) -> bytes:
    """The parts of a reading as bytes, with what every kind notes of it."""
    return _pack(
        _Parts(
            sentences=_packed([(span.start, span.end) for span in reading.sentences]),
            mentions=_packed(encode(reading.mentions, Mention)),
            acronyms=_packed(encode(reading.acronyms, Acronym)),
            names=_packed(encode(reading.names, Name)),
            claims=[_packed(row) for row in encode(reading.claims, Claim, ("document",))],
            notes={note.name: _packed(reading.noted(note)) for note in NOTES},
        )
    )


def _packed(rows: Any) -> msgspec.Raw:
    return msgspec.Raw(_pack(rows))


def pack_findings(findings: Iterable[Finding]) -> bytes:
    """Findings as bytes, as they were before they were settled."""
    return _pack(encode(findings, Finding, _LATER))


def unpack_findings(data: bytes) -> tuple[Finding, ...]:
    """The findings that bytes hold; raises msgspec.DecodeError, TypeError or ValueError where they hold none."""
    rows = _unpack(data)
    fresh = {"status": "open", "settled_by": "", "settled_because": "", "record": None, "earlier": None}
    return decode(rows, Finding, **fresh) if rows else ()


class RestoredReading(Reading):
    """A reading of which some parts are known from an earlier run."""

    def __init__(self, document: Document, data: bytes) -> None:
        super().__init__(document)
        self._parts = _unpack(data, type=_Parts)
        self._claims: dict[int, Claim] = {}

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of every block."""
        return tuple(Span(start, end) for start, end in _unpack(self._parts.sentences))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The numbers, amounts, dates and durations."""
        return decode(_unpack(self._parts.mentions), Mention)

    @cached_property
    def acronyms(self) -> tuple[Acronym, ...]:
        """Where the content says what its acronyms stand for."""
        return decode(_unpack(self._parts.acronyms), Acronym)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The named things."""
        return decode(_unpack(self._parts.names), Name)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What the content states."""
        return tuple(self.claim(n) for n in range(len(self._parts.claims)))

    def claim(self, place: int) -> Claim:
        """The claim at a place among `claims`."""
        if place not in self._claims:
            row = _unpack(self._parts.claims[place])
            (self._claims[place],) = decode([row], Claim, document=self.document)
        return self._claims[place]

    def noted(self, note: Note[_T]) -> _T:
        """What a kind notes of the page."""
        if note.name not in self._noted and note.name in self._parts.notes:
            self._noted[note.name] = _unpack(self._parts.notes[note.name], type=note.kind)
        return super().noted(note)

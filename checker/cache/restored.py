"""What a close reading of one page came to, as bytes, and a reading made of such bytes again.

Kept is what other pages are held against, each part by itself: a part is decoded when it is first asked for, and what
is not kept is worked out from the page as ever.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec

from checker.cache.rows import decode, encode
from checker.claims.claim import Claim
from checker.claims.mention import Mention
from checker.claims.names import Acronym, Name
from checker.claims.reading import Reading
from checker.document import Document, Span
from checker.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable


class Parts(msgspec.Struct, frozen=True, array_like=True):
    """The parts of a reading, each packed by itself."""

    sentences: msgspec.Raw
    mentions: msgspec.Raw
    acronyms: msgspec.Raw
    names: msgspec.Raw
    claims: msgspec.Raw


_LATER = ("status", "settled_by", "settled_because", "record", "earlier")
"""What of a finding is only known when all pages have been checked."""


def pack_reading(reading: Reading) -> bytes:
    """The parts of a reading as bytes."""
    return msgspec.msgpack.encode(
        Parts(
            sentences=_packed([(span.start, span.end) for span in reading.sentences]),
            mentions=_packed(encode(reading.mentions, Mention)),
            acronyms=_packed(encode(reading.acronyms, Acronym)),
            names=_packed(encode(reading.names, Name)),
            claims=_packed(encode(reading.claims, Claim, ("document",))),
        )
    )


def pack_findings(findings: Iterable[Finding]) -> bytes:
    """Findings within a page, as bytes."""
    return msgspec.msgpack.encode(encode(findings, Finding, _LATER))


def unpack_findings(data: bytes) -> tuple[Finding, ...]:
    """The findings that bytes hold; raises msgspec.DecodeError, TypeError or ValueError where they hold none."""
    fresh = {"status": "open", "settled_by": "", "settled_because": "", "record": None, "earlier": None}
    return decode(msgspec.msgpack.decode(data), Finding, **fresh)


def pack_document(document: Document) -> bytes:
    """A page as bytes."""
    return msgspec.msgpack.encode(encode([document], Document))


def unpack_document(data: bytes) -> Document:
    """The page that bytes hold; raises msgspec.DecodeError, TypeError or ValueError where they hold none."""
    (document,) = decode(msgspec.msgpack.decode(data), Document)
    assert isinstance(document, Document)
    return document


def _packed(rows: Any) -> msgspec.Raw:
    return msgspec.Raw(msgspec.msgpack.encode(rows))


class RestoredReading(Reading):
    """A reading of which some parts are known from an earlier run."""

    def __init__(self, document: Document, data: bytes) -> None:
        super().__init__(document)
        self._parts = msgspec.msgpack.decode(data, type=Parts)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of every block."""
        return tuple(Span(start, end) for start, end in msgspec.msgpack.decode(self._parts.sentences))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The numbers, amounts, dates and durations."""
        return decode(msgspec.msgpack.decode(self._parts.mentions), Mention)

    @cached_property
    def acronyms(self) -> tuple[Acronym, ...]:
        """Where the content says what its acronyms stand for."""
        return decode(msgspec.msgpack.decode(self._parts.acronyms), Acronym)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The named things."""
        return decode(msgspec.msgpack.decode(self._parts.names), Name)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What the content states."""
        return decode(msgspec.msgpack.decode(self._parts.claims), Claim, document=self.document)

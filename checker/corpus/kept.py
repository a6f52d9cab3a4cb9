"""What pages state as a corpus keeps it: enough of the page around each claim to judge it without the page.

What is kept of one document is put together again as a Reading whose text holds only the passages that were kept,
one after the other in their order; places are told as they were in the whole page. The kinds cannot tell it from the
whole, so what they find is what they would have found there.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from checker.claims.claim import Claim
from checker.claims.contacts import CONTACT_NOTE, Contacts
from checker.claims.contacts.contact_pages import ContactFact
from checker.claims.mention import Mention
from checker.claims.names import Acronym
from checker.claims.reading import Reading
from checker.document import Document, Place, Position, SourceMap, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MARGIN_CHARS = 64
"""So much of the text before and after a passage is kept with it: no rule looks farther."""

Ends = tuple[int, int]
Stated = Claim | Acronym | ContactFact


class KeptMention(msgspec.Struct, frozen=True, array_like=True):
    """A Mention, its Decimals written out."""

    kind: str
    span: Ends
    text: str
    value: str
    is_date: bool
    bound: str
    end_value: str | None
    unit: str | None
    bound_span: Ends | None
    spelled: bool
    weekday: int | None
    role: str


class KeptClaim(msgspec.Struct, frozen=True, array_like=True):
    """A Claim without its document."""

    subject: str
    subject_text: str
    attribute: str
    value: str
    mention: KeptMention | None
    members: tuple[str, ...]
    span: Ends
    value_span: Ends
    timeless: bool
    when: str
    when_bound: str
    bound: str
    nouns: tuple[str, ...]
    near: tuple[str, ...]
    words: tuple[str, ...]
    topic: tuple[str, ...]
    context: Ends | None


class KeptPlace(msgspec.Struct, frozen=True, array_like=True):
    """A Place without what the text tells."""

    span: Ends
    context: Ends
    section: str
    start: tuple[int, int]
    end: tuple[int, int]


class Kept(msgspec.Struct, frozen=True, array_like=True):
    """Something that a document states, with the passage around it."""

    path: str
    page: str
    language: str
    date: str
    title: str
    newest: bool
    sentences: int
    window_start: int
    window: str
    place: KeptPlace
    silenced_by: str
    """The comment in the page that settles what is found here, as `path:line`; "" where there is none."""
    silenced_because: str
    claim: KeptClaim | None = None
    acronym: tuple[str, str] | None = None
    contact: ContactFact | None = None


_encoder, _decoder = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(Kept)


def encode(kept: Kept) -> bytes:
    """Bytes for a column."""
    return _encoder.encode(kept)


def decode(data: bytes) -> Kept:
    """What `encode` was given."""
    return _decoder.decode(data)


def span_of(stated: Stated) -> Span:
    """Where a document states it."""
    return Span(stated.start, stated.end) if isinstance(stated, ContactFact) else stated.span


def keep(reading: Reading, stated: Stated | None, *, newest: bool, silenced: tuple[str, str]) -> Kept:
    """What a document states, to be judged later without it; or a document that states nothing, to be counted."""
    document = reading.document
    start, end, kept = 0, 0, KeptPlace(span=(0, 0), context=(0, 0), section="", start=(1, 1), end=(1, 1))
    if stated:
        place = reading.place(span_of(stated))
        spans = [place.span, place.context_span]
        if isinstance(stated, Claim):
            spans += [stated.value_span, *([stated.context] if stated.context else [])]
        start = max(0, min(span.start for span in spans) - _MARGIN_CHARS)
        end = max(span.end for span in spans) + _MARGIN_CHARS
        kept = KeptPlace(
            span=_ends(place.span),
            context=_ends(place.context_span),
            section=place.section,
            start=(place.start.line, place.start.column),
            end=(place.end.line, place.end.column),
        )
    return Kept(
        path=document.path,
        page=document.page,
        language=document.language,
        date=document.date.isoformat() if document.date else "",
        title=document.title,
        newest=newest,
        sentences=len(reading.sentences),
        window_start=start,
        window=document.text[start:end],
        place=kept,
        silenced_by=silenced[0],
        silenced_because=silenced[1],
        claim=_keep_claim(stated) if isinstance(stated, Claim) else None,
        acronym=(stated.short, stated.long) if isinstance(stated, Acronym) else None,
        contact=stated if isinstance(stated, ContactFact) else None,
    )


def _ends(span: Span) -> Ends:
    return (span.start, span.end)


def _keep_claim(claim: Claim) -> KeptClaim:
    return KeptClaim(
        subject=claim.subject,
        subject_text=claim.subject_text,
        attribute=claim.attribute,
        value=claim.value,
        mention=_keep_mention(claim.mention) if claim.mention else None,
        members=claim.members,
        span=_ends(claim.span),
        value_span=_ends(claim.value_span),
        timeless=claim.timeless,
        when=claim.when,
        when_bound=claim.when_bound,
        bound=claim.bound,
        nouns=claim.nouns,
        near=tuple(sorted(claim.near)),
        words=tuple(sorted(claim.words)),
        topic=tuple(sorted(claim.topic)),
        context=_ends(claim.context) if claim.context else None,
    )


def _keep_mention(mention: Mention) -> KeptMention:
    return KeptMention(
        kind=mention.kind,
        span=_ends(mention.span),
        text=mention.text,
        value=str(mention.value),
        is_date=isinstance(mention.value, str),
        bound=mention.bound,
        end_value=None if mention.end_value is None else str(mention.end_value),
        unit=mention.unit,
        bound_span=_ends(mention.bound_span) if mention.bound_span else None,
        spelled=mention.spelled,
        weekday=mention.weekday,
        role=mention.role,
    )


class KeptReading(Reading):
    """What was kept of one document, as a Reading."""

    def __init__(self, kept: Sequence[Kept]) -> None:
        """All of one document, in any order."""
        text = _Passages(kept)
        first = kept[0]
        super().__init__(
            Document(
                path=first.path,
                page=first.page,
                language=first.language,
                date=datetime.date.fromisoformat(first.date) if first.date else None,
                title=first.title,
                text=text.text,
                blocks=(),
                sections=(),
                source_map=SourceMap(),
                sha256="",
            )
        )
        self.newest = first.newest
        self._places: dict[Span, Place] = {}
        self.silenced: dict[Span, tuple[str, str]] = {}
        """By its place in the whole page, what a comment there settles, and why."""
        claims, acronyms, contacts = [], [], []
        for each in sorted(kept, key=lambda one: (one.place.span, one.claim.value_span if one.claim else (0, 0))):
            whole = Span(*each.place.span)
            here = text.moved(each.place.span)
            self._places[here] = _place(each, text.text[here.start : here.end])
            if each.silenced_by:
                self.silenced[whole] = (each.silenced_by, each.silenced_because)
            if each.claim:
                claims.append(_claim(each.claim, text, self.document))
            if each.acronym:
                acronyms.append(Acronym(short=each.acronym[0], long=each.acronym[1], span=here))
            if each.contact:
                contacts.append(replace(each.contact, start=here.start, end=here.end))
        # a Reading works these out when first asked: here they are known
        vars(self).update(
            claims=tuple(claims),
            acronyms=tuple(acronyms),
            sentences=(Span(0, 0),) * first.sentences,
        )
        self._noted[CONTACT_NOTE.name] = Contacts(facts=contacts)

    def place(self, span: Span) -> Place:
        """The passage as it stood in the whole page."""
        return self._places[span]


class _Passages:
    """The kept passages of a document, overlapping ones joined, and where each character of the page went."""

    def __init__(self, kept: Iterable[Kept]) -> None:
        windows = sorted({(one.window_start, one.window) for one in kept})
        pieces: list[str] = []
        self._starts: list[int] = []
        self._moves: list[int] = []
        end_in_page, length = -1, 0
        for start, window in windows:
            if start <= end_in_page:
                fresh = window[end_in_page - start :]
            else:
                if pieces:
                    pieces.append("\n")
                    length += 1
                self._starts.append(start)
                self._moves.append(length - start)
                fresh = window
            pieces.append(fresh)
            length += len(fresh)
            end_in_page = max(end_in_page, start + len(window))
        self.text = "".join(pieces)

    def moved(self, ends: Ends) -> Span:
        """Where a range of the page stands here."""
        move = self._moves[bisect_right(self._starts, ends[0]) - 1]
        return Span(ends[0] + move, ends[1] + move)


def _place(kept: Kept, quote: str) -> Place:
    place = kept.place
    context_start = place.context[0] - kept.window_start
    return Place(
        path=kept.path,
        span=Span(*place.span),
        quote=quote,
        context=kept.window[context_start : context_start + place.context[1] - place.context[0]],
        context_span=Span(*place.context),
        section=place.section,
        start=Position(*place.start),
        end=Position(*place.end),
    )


def _claim(kept: KeptClaim, text: _Passages, document: Document) -> Claim:
    return Claim(
        subject=kept.subject,
        subject_text=kept.subject_text,
        attribute=kept.attribute,
        value=kept.value,
        mention=_mention(kept.mention, text) if kept.mention else None,
        members=kept.members,
        span=text.moved(kept.span),
        value_span=text.moved(kept.value_span),
        document=document,
        timeless=kept.timeless,
        when=kept.when,
        when_bound=kept.when_bound,  # type: ignore[arg-type]  # it was one when it was kept
        bound=kept.bound,  # type: ignore[arg-type]
        nouns=kept.nouns,
        near=frozenset(kept.near),
        words=frozenset(kept.words),
        topic=frozenset(kept.topic),
        context=text.moved(kept.context) if kept.context else None,
    )


def _mention(kept: KeptMention, text: _Passages) -> Mention:
    return Mention(
        kind=kept.kind,  # type: ignore[arg-type]  # it was one when it was kept
        span=text.moved(kept.span),
        text=kept.text,
        value=kept.value if kept.is_date else Decimal(kept.value),
        bound=kept.bound,  # type: ignore[arg-type]
        end_value=_end_value(kept),
        unit=kept.unit,
        bound_span=text.moved(kept.bound_span) if kept.bound_span else None,
        spelled=kept.spelled,
        weekday=kept.weekday,
        role=kept.role,
    )


def _end_value(kept: KeptMention) -> Decimal | str | None:
    if kept.end_value is None or kept.is_date:
        return kept.end_value
    return Decimal(kept.end_value)

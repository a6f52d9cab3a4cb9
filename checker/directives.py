"""Comments of a page that speak to the checker: `<!-- checker: off count — why -->`, and how far they reach.

A comment reaches from where it stands to the `<!-- checker: on count -->` that ends it, or else to the end of its
section: the next heading, of whatever level. One that stands before a heading is for the section which that heading
opens, one within a passage is for the whole of the passage. Names are kinds (`count`), rules of packs
(`fact/annexation-of-crimea`) or `all`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.document import Directive, Document

_DASHES = frozenset({"—", "–", "-", "--", ":"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A comment, taken apart."""

    directive: Directive
    verb: str
    """"off", "on", or whatever else stands first."""
    names: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A range of a page in which findings of some kinds or rules are settled."""

    span: Span
    names: frozenset[str]
    reason: str
    offset: int
    """Where the comment stands."""

    def covers(self, kind: str, rule: str, offset: int) -> bool:
        """Whether a finding of this kind and rule that begins at `offset` is settled by it."""
        return self.span.start <= offset < self.span.end and bool(self.names & {"all", kind, rule})


def understand(directive: Directive) -> Spoken:
    """The comment's verb, the names it speaks of, and its reason: what stands behind the first dash."""
    words = directive.text.replace("—", " — ").replace("–", " – ").split()
    verb, rest = (words[0].lower(), words[1:]) if words else ("", [])
    dash = next((at for at, word in enumerate(rest) if word in _DASHES or word.endswith(":")), len(rest))
    names = [name for word in rest[: dash + 1] for name in word.split(",") if name and word not in _DASHES]
    return Spoken(
        directive=directive,
        verb=verb,
        names=tuple(name.rstrip(":").lower() for name in names),
        reason=" ".join(rest[dash + 1 :]),
    )


def silences(document: Document) -> tuple[Silence, ...]:
    """The ranges that the page's comments settle, in the order of the page; a comment without a reason settles none."""
    return tuple(_silences(document)) if document.directives else ()


def _silences(document: Document) -> Iterator[Silence]:
    spoken = [understand(directive) for directive in document.directives]
    starts = [block.span.start for block in document.blocks]
    ends: dict[str, list[int]] = {}
    for said in spoken:
        if said.verb == "on":
            for name in said.names or ("all",):
                ends.setdefault(name, []).append(said.directive.offset)
    for said in spoken:
        if said.verb == "off" and said.names and said.reason:
            reach = _reach(document, starts, said.directive.offset)
            for name in said.names:
                # `on` alone and `on all` end whatever was switched off
                stops = [_next(ends.get(key, ()), said.directive.offset) for key in (name, "all")]
                end = min([reach.end, *(stop for stop in stops if stop is not None)])
                if reach.start < end:
                    yield Silence(
                        span=Span(reach.start, end),
                        names=frozenset({name}),
                        reason=said.reason,
                        offset=said.directive.offset,
                    )


def _next(offsets: Sequence[int], offset: int) -> int | None:
    # an `on` that stands where the `off` does, with no text between them, ends nothing
    at = bisect_right(offsets, offset)
    return offsets[at] if at < len(offsets) else None


def _reach(document: Document, starts: Sequence[int], offset: int) -> Span:
    """From the comment, or the passage it stands within, to the end of its section; blocks begin at `starts`."""
    at = bisect_left(starts, offset)
    if at and starts[at - 1] < offset < document.blocks[at - 1].span.end:
        at -= 1
    if at == len(starts):
        return Span(offset, offset)
    block = document.blocks[at]
    return Span(min(offset, block.span.start), document.sections[block.section].span.end)

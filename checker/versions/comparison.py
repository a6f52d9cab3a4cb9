"""A comparison: how an older and a newer version of a page correspond, and what changed between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.document import Block, Document, Place, Section

LinkKind = Literal["same", "edited", "rewritten", "split", "merged", "regrouped", "added", "removed"]
"""How blocks correspond: the same text, edited, rewritten beyond word marks, 1:n, n:1, n:m, 0:1, 1:0.

Where the lines of a text break does not make it another.
"""

SectionKind = Literal["kept", "renamed", "moved", "split", "merged", "added", "removed"]
ChangeKind = Literal["added", "removed", "edited", "moved", "split", "merged"]
Weight = Literal["fact", "wording", "form"]
"""What a change touches: what is stated (numbers, dates, names, negation, modality, list members), how it is said,
or only its form (markup, spacing, punctuation, links)."""
FactKind = Literal["number", "date", "name", "list", "status", "added", "removed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockLink:
    """Blocks that correspond; every block of both documents stands in exactly one link."""

    old: tuple[Block, ...]
    new: tuple[Block, ...]
    kind: LinkKind
    score: float
    """How alike the two sides are, 0 to 1; 1 for the same text, 0 for what stands alone."""
    moved: bool
    """Out of the order of its neighbours: elsewhere on the page than it was."""
    how: str
    """How it was matched, for people: "same text", "alike (0.83)", "between matched neighbours" …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionLink:
    """A section of the old version and one of the new that belong together; a split or merge has one a pair."""

    old: Section | None
    new: Section | None
    kind: SectionKind
    similarity: float
    how: str


Word = tuple[Literal["=", "-", "+"], str]
"""A run of text: in both versions, only in the old, only in the new. Without the "+" runs it is the old text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that is not as it was, with its place in each version."""

    kind: ChangeKind
    weight: Weight
    reasons: tuple[str, ...]
    """Why it has this weight, by rule: "number 7 became 8", "may became shall", "punctuation only" …"""
    old: Place | None
    new: Place | None
    words: tuple[Word, ...]
    link: BlockLink
    rules: tuple[str, ...] = ()
    """The ids of the rules that hold, one for each reason: what settings weigh anew."""
    rewritten: bool = False
    """So rewritten that old beside new reads better than marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChange:
    """A fact that is not the same any more."""

    kind: FactKind
    subject: str
    """What it is about, in the page's words."""
    old: Place | None
    new: Place | None
    old_value: str | None
    """As the page writes it ("seven countries"), None for what is new."""
    new_value: str | None
    message: str
    """The change in a sentence: "The Mediterranean Dialogue: 7 countries became 8." """


def _no_facts(comparison: Comparison) -> tuple[FactChange, ...]:  # noqa: ARG001
    return ()


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Everything that ties two versions of a page together."""

    old: Document
    new: Document
    links: tuple[BlockLink, ...]
    """In the order of the new version, what was removed at the place where it stood."""
    sections: tuple[SectionLink, ...]
    changes: tuple[Change, ...]
    """In the order of the links; furniture is linked but makes no change."""
    find_facts: Callable[[Comparison], tuple[FactChange, ...]] = field(default=_no_facts, repr=False, compare=False)
    """How `facts` are worked out; whoever puts a comparison together says so."""

    @cached_property
    def facts(self) -> tuple[FactChange, ...]:
        """The facts that changed, worked out when first asked for: that reads both versions closely."""
        return self.find_facts(self)

    def rebuild(self, side: Literal["old", "new"]) -> str:
        """The text of one version, put together again from links and changes alone: a proof that nothing is lost."""
        document: Document = getattr(self, side)
        pieces = {block.index: block.text for link in self.links for block in (link.old if side == "old" else link.new)}
        for change in self.changes:
            blocks = change.link.old if side == "old" else change.link.new
            kept = "=-" if side == "old" else "=+"
            text = "".join(run for sign, run in change.words if sign in kept)
            start = 0
            for block in blocks:
                # the texts of several blocks stand in the marks with a line end between them
                pieces[block.index] = text[start : start + len(block.text)]
                start += len(block.text) + 1
        parts = []
        end = 0
        for block in document.blocks:
            parts += [document.text[end : block.span.start], pieces[block.index]]
            end = block.span.end
        return "".join(parts) + document.text[end:]

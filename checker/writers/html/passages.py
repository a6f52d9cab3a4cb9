"""The text of two versions as rows of a page: what stands unchanged, what changed how, and what findings say of it.

A row holds the older passage and the passage with both versions' words. Style alone makes of that the text inline,
side by side, whole, or only its changes; so the page needs no script and holds nothing twice that did not change twice.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from markupsafe import Markup

from checker.writers.html import wording
from checker.writers.html.marking import Mark, in_lines, marked_text, marked_words, split_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.document import Block, Document
    from checker.versions.comparison import BlockLink, Change, Comparison, Word
    from checker.writers.html.site import Located

Shape = Literal["text", "item", "row", "heading", "furniture"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a finding says of a passage, for the margin."""

    located: Located
    side: Literal["old", "new"]


@dataclass(slots=True, kw_only=True)
class Row:
    """One link between blocks, ready to be laid out."""

    shape: Shape
    level: int = 0
    """Of a heading, as the report nests it; of an item, how deep it hangs."""
    old: Markup
    both: Markup
    marker: str = ""
    anchor: str = ""
    classes: str = ""
    label: str = ""
    """What happened to it, in a word or three; "" for what stands unchanged."""
    reasons: str = ""
    aside: Markup = field(default_factory=Markup)
    """Where it moved from or to."""
    notes: tuple[Note, ...] = ()
    more_notes: int = 0
    """How many more findings point here than the margin holds."""
    changed: bool = False
    group: tuple[object, ...] = ()
    """The list or table it belongs to, equal for neighbours that do."""
    header: bool = False


_SHORT, _STANDS = 200, 0.15
"""In characters of both versions together; and the least share of them that must stand for word marks to help."""
_MOST_NOTES, _MOST_MARKS = 24, 200
"""So many findings stand in the margin of one passage, and so many words of it are marked; a list of ten thousand items
in one paragraph would cost the square of that."""
_LABELS = {
    "added": "New",
    "removed": "Removed",
    "edited": "Edited",
    "moved": "Moved",
    "split": "Split",
    "merged": "Merged",
}
_WEIGHTS = {"fact": "in substance", "wording": "in wording", "form": "in form"}


class Flow:
    """The rows of a comparison in reading order, with the anchors that the rest of the page leads to."""

    def __init__(self, comparison: Comparison, located: Sequence[Located] = ()) -> None:
        self.comparison = comparison
        self._changes: dict[int, list[int]] = {}
        for index, change in enumerate(comparison.changes):
            self._changes.setdefault(id(change.link), []).append(index)
        self._notes = {
            "old": _notes_by_block(comparison.old, "old", located),
            "new": _notes_by_block(comparison.new, "new", located),
        }
        self.anchor_of: dict[tuple[str, int], str] = {}
        """(side, block index) -> the anchor of the row that shows the block."""
        self._left_behind = self._moved_away()
        self._moved_sections = frozenset(
            link.new[0].section
            for link in comparison.links
            if link.moved and link.new and link.new[0].kind == "heading"
        )
        self._tables: dict[int | None, tuple[object, ...]] = {
            link.old[0].group: ("row", "new", link.new[0].group)
            for link in comparison.links
            if link.old and link.new and link.old[0].kind == link.new[0].kind == "row"
        }

    def _moved_away(self) -> Mapping[int, list[int]]:
        """For each link, the moved links whose older passage stood right behind its own: where they left a gap."""
        links = self.comparison.links
        still = sorted((link.old[-1].index, at) for at, link in enumerate(links) if link.old and not link.moved)
        indexes = [index for index, _ in still]
        gaps: dict[int, list[int]] = {}
        for at, link in enumerate(links):
            if link.moved and link.old and link.old[0].furniture is None:
                before = bisect_right(indexes, link.old[0].index) - 1
                gaps.setdefault(still[before][1] if before >= 0 else -1, []).append(at)
        return gaps

    def rows(self) -> Iterator[Row]:
        """Every link as a row, with a pointer where a passage stood that has moved."""
        yield from self._gap(-1)
        for at, link in enumerate(self.comparison.links):
            yield self._row(at, link)
            yield from self._gap(at)

    def _gap(self, at: int) -> Iterator[Row]:
        for moved in self._left_behind.get(at, ()):
            link = self.comparison.links[moved]
            words = wording.cropped(link.old[0].text, 90)
            aside = Markup('Here stood “{}”. <a href="#{}">To where it stands now</a>').format(
                marked_text(words), self._anchor(moved, link)
            )
            yield Row(shape="text", old=Markup(), both=Markup(), classes="gap", aside=aside, changed=True)

    def _anchor(self, at: int, link: BlockLink) -> str:
        changes = self._changes.get(id(link))
        return f"c-{changes[0] + 1}" if changes else f"p-{at + 1}"

    def _row(self, at: int, link: BlockLink) -> Row:
        changes = [self.comparison.changes[index] for index in self._changes.get(id(link), ())]
        anchor = self._anchor(at, link)
        for side, blocks in (("old", link.old), ("new", link.new)):
            for block in blocks:
                self.anchor_of[side, block.index] = anchor
        block = (link.new or link.old)[0]
        notes = self._notes_of(link)
        old, both, rewritten = self._texts(link, changes)
        main = changes[0] if changes else None
        classes = []
        if main:
            weight = "fact" if any(c.weight == "fact" for c in changes) else main.weight
            classes += [f"w-{weight}", f"k-{main.kind}"]
        if rewritten:
            classes.append("rewritten")
        if len(link.old) > 1 or len(link.new) > 1:
            classes.append("many")
        if not link.new:
            classes.append("gone")
        if not link.old:
            classes.append("fresh")
        shape = _shape(block)
        return Row(
            shape=shape,
            level=block.depth,
            old=old,
            both=both,
            marker=block.marker,
            anchor=anchor,
            classes=" ".join(classes),
            label=_label(changes, rewritten=rewritten),
            reasons=_reasons(changes),
            aside=_moved_from(link, self.comparison, self._moved_sections)
            if link.moved and link.old and link.new and shape != "furniture"
            else Markup(),
            notes=notes[:_MOST_NOTES],
            more_notes=max(0, len(notes) - _MOST_NOTES),
            changed=bool(changes),
            group=self._group(block, link),
            header=block.header,
        )

    def _notes_of(self, link: BlockLink) -> tuple[Note, ...]:
        """What findings say of either passage; one that points into both is told once, of the newer."""
        told: dict[int, Note] = {}
        for side, blocks in (("new", link.new), ("old", link.old)):
            for block in blocks:
                for note in self._notes[side].get(block.index, ((), ()))[0]:
                    told.setdefault(id(note.located), note)
        return tuple(sorted(told.values(), key=lambda note: note.side))

    def _group(self, block: Block, link: BlockLink) -> tuple[object, ...]:
        """What the row stands together with; a row that a table lost stays in its table."""
        if block.furniture is not None:
            return ("furniture",)
        if block.kind == "item":
            return ("item",)
        if block.kind != "row":
            return ()
        if link.new:
            return ("row", "new", block.group)
        return self._tables.get(block.group, ("row", "old", block.group))

    def _texts(self, link: BlockLink, changes: Sequence[Change]) -> tuple[Markup, Markup, bool]:
        """The two passages of a link, and whether they are to be shown as a rewriting."""
        old_marks, new_marks = self._marks("old", link.old), self._marks("new", link.new)
        if (link.new or link.old)[0].furniture is not None:
            old_text, new_text = (" ".join(block.text for block in blocks) for blocks in (link.old, link.new))
            return marked_text(old_text), marked_text(new_text), False
        is_row = (link.new or link.old)[0].kind == "row"
        rewritten = bool(link.old and link.new) and (
            link.kind == "rewritten" or any(change.rewritten for change in changes)
        )
        words = next((change.words for change in changes if change.words), ())
        rewritten = rewritten or bool(link.old and link.new and words and _is_noise(words))
        if not words or rewritten:
            words = _whole(link, same=not changes or link.kind == "same")
        if is_row:
            head = (link.new or link.old)[0].header
            cell_html = Markup('<th scope="col">{}</th>') if head else Markup("<td>{}</td>")
            cells = [marked_words(cell) for cell in split_words(words, "\t")]
            return (
                Markup("").join(cell_html.format(old) for old, _ in cells) if link.old else Markup(),
                Markup("").join(cell_html.format(both) for _, both in cells),
                False,
            )
        if not _tells(words, "-", link.old):
            old_marks = []
        if not _tells(words, "+", link.new):
            new_marks = []
        if len(link.old) > 1 or len(link.new) > 1:
            words = tuple(in_lines(words, _ends(link.old), _ends(link.new)))
        old, both = marked_words(words, old_marks, new_marks)
        return old, both, rewritten

    def _marks(self, side: str, blocks: Sequence[Block]) -> list[Mark]:
        marks, base = [], 0
        for block in blocks:
            for start, end, level in self._notes[side].get(block.index, ((), ()))[1]:
                marks.append(Mark(base + start - block.span.start, base + end - block.span.start, level))
            base += len(block.text) + 1
        return marks


def _ends(blocks: Sequence[Block]) -> list[int]:
    """Where blocks that stand in one text, a line each, end in it."""
    return [end + n for n, end in enumerate(accumulate(len(block.text) for block in blocks))]


def _is_noise(words: Sequence[Word]) -> bool:
    """Whether the marks hide more than they show: a passage of some length of which next to nothing stands."""
    same = sum(len(text) for sign, text in words if sign == "=")
    return sum(len(text) for _, text in words) > _SHORT and same < _STANDS * sum(len(text) for _, text in words)


def _whole(link: BlockLink, *, same: bool) -> tuple[Word, ...]:
    """The words of a link that has none of its own: both sides equal, or the one replaced by the other."""
    old, new = "\n".join(b.text for b in link.old), "\n".join(b.text for b in link.new)
    if old == new:
        return (("=", new),)
    if same and link.old and link.new:
        return (("=", new),)
    return tuple((sign, text) for sign, text in (("-", old), ("+", new)) if text)  # type: ignore[misc]


def _tells(words: Sequence[Word], sign: str, blocks: Sequence[Block]) -> bool:
    """Whether the words of one side are its blocks as they stand, one a line, so that offsets hold in them."""
    text = "".join(piece for mark, piece in words if mark in ("=", sign))
    return text == "\n".join(block.text for block in blocks)


def _notes_by_block(
    document: Document, side: Literal["old", "new"], located: Sequence[Located]
) -> dict[int, tuple[list[Note], list[tuple[int, int, str]]]]:
    """For each block that a finding points into: its notes, one a finding, and the spans to mark."""
    found: dict[int, tuple[list[Note], list[tuple[int, int, str]]]] = {}
    for item in located:
        if item.finding.status != "open":
            continue
        for place in item.finding.places:
            if place.path != document.path:
                continue
            block = document.block_at(place.span.start)
            if block is None:
                continue
            notes, spans = found.setdefault(block.index, ([], []))
            if len(spans) < _MOST_MARKS:
                spans.append((place.span.start, place.span.end, item.finding.level))
            # a finding's places follow each other, so a note for it can only be the last
            if not (notes and notes[-1].located is item):
                notes.append(Note(located=item, side=side))
    return found


def _shape(block: Block) -> Shape:
    if block.furniture is not None:
        return "furniture"
    if block.kind == "heading":
        return "heading"
    if block.kind == "item":
        return "item"
    return "row" if block.kind == "row" else "text"


def _label(changes: Sequence[Change], *, rewritten: bool) -> str:
    if not changes:
        return ""
    kinds = list(dict.fromkeys(_LABELS[change.kind] for change in changes))
    if rewritten:
        kinds = ["Rewritten" if kind == "Edited" else kind for kind in kinds]
    weight = next((w for w in ("fact", "wording", "form") if any(c.weight == w for c in changes)), "wording")
    label = ", ".join([kinds[0], *(kind.lower() for kind in kinds[1:])])
    if (kinds[0] in ("New", "Removed") and weight != "form") or (kinds == ["Moved"] and weight == "form"):
        return label
    return f"{label} {_WEIGHTS[weight]}"


def _reasons(changes: Sequence[Change]) -> str:
    """Why the changes have their weight; of a passage that is new or gone as a whole, that says nothing more."""
    telling = [change for change in changes if change.kind not in ("added", "removed")]
    return "; ".join(dict.fromkeys(reason for change in telling for reason in change.reasons))


def _moved_from(link: BlockLink, comparison: Comparison, moved_sections: frozenset[int]) -> Markup:
    """Where a moved passage stood before."""
    if not (link.moved and link.old and link.new) or link.new[0].furniture is not None:
        return Markup()
    old, new = comparison.old.sections[link.old[0].section], comparison.new.sections[link.new[0].section]
    if link.new[0].kind == "heading":
        before = comparison.old.sections[max(0, old.index - 1)].heading
        return Markup("This section moved here; it stood after {}").format(_named(before))
    if new.index in moved_sections:
        return Markup("Moved here with its section")
    if old.heading == new.heading:
        return Markup("Moved within this section")
    return Markup("Moved here from {}").format(_named(old.heading))


def _named(heading: str) -> Markup:
    return Markup("“{}”").format(marked_text(heading)) if heading else Markup("the opening of the page")

"""Puts a change of fact into a row: what is about what, what it was, what it is, and the change in a sentence."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.versions.comparison import FactChange
from checker.versions.facts.covered import Covered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.claims.reading import Reading
    from checker.document import Place, Span
    from checker.versions.comparison import FactKind


class Told:
    """Changes told already, to be asked whether they speak of passages; more may be added."""

    def __init__(self, changes: Iterable[FactChange] = ()) -> None:
        self._changes: list[FactChange] = []
        self._old, self._new, self._pairs = Covered(), Covered(), Covered()
        self._became: dict[Span, list[Span]] = defaultdict(list)
        self.add(changes)

    def add(self, changes: Iterable[FactChange]) -> None:
        """Remembers more changes."""
        for change in changes:
            self._changes.append(change)
            if change.old:
                self._old.add(change.old.span)
            if change.new:
                self._new.add(change.new.span)
            if change.old and change.new:
                if change.new.span not in self._became:
                    self._pairs.add(change.new.span)
                self._became[change.new.span].append(change.old.span)

    def of_kinds(self, *kinds: FactKind) -> Told:
        """Those of the changes that are of these kinds."""
        return Told(change for change in self._changes if change.kind in kinds)

    def of_pair(self, before: Span, after: Span) -> bool:
        """Whether one change speaks of both passages."""
        return any(old.overlaps(before) for old in self.sources(after))

    def of_either(self, before: Span, after: Span) -> bool:
        """Whether any change speaks of one of the two passages."""
        return self._old.touches(before) or self._new.touches(after)

    def of_old(self, before: Span) -> bool:
        """Whether any change speaks of a passage of the old version."""
        return self._old.touches(before)

    def of_new(self, after: Span) -> bool:
        """The same for one of the new version."""
        return self._new.touches(after)

    def sources(self, after: Span) -> Iterator[Span]:
        """What of the old version became a part of this passage of the new."""
        return (old for new in self._pairs.touching(after) for old in self._became[new])


def in_one_line(quote: str) -> str:
    """What a place says, in one line: the cells of a row parted by commas."""
    return ", ".join(" ".join(cell.split()) for cell in quote.split("\t") if cell.strip())


def became(kind: FactKind, old: Reading, before: Span, new: Reading, after: Span) -> FactChange:
    """The row of what one passage of the old version became, under the heading that the new version has it under."""
    return turned(kind, old.place(before), new.place(after), new.document.title)


def turned(kind: FactKind, was: Place, now: Place, title: str) -> FactChange:
    """The row of what one place became; `title` is that of the new version."""
    said, says = in_one_line(was.quote), in_one_line(now.quote)
    subject = now.section or title
    return FactChange(
        kind=kind,
        subject=subject,
        old=was,
        new=now,
        old_value=said,
        new_value=says,
        message=f"{subject}: “{said}” became “{says}”.",
    )


def only_one_says(place: Place, subject: str, *, added: bool, section: bool = False) -> FactChange:
    """The row of what is new, or gone, with all that its version says of it: a passage, or the start of a section."""
    says = in_one_line(place.quote)
    change = "new" if added else "gone"
    told = f"this section is {change}; it begins “{says}”." if section else f"“{says}” is {change}."
    return FactChange(
        kind="added" if added else "removed",
        subject=subject,
        old=None if added else place,
        new=place if added else None,
        old_value=None if added else says,
        new_value=says if added else None,
        message=f"{subject}: {told}",
    )

"""Puts a change of fact into a row: what is about what, what it was, what it is, and the change in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.versions.comparison import FactChange

if TYPE_CHECKING:
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.versions.comparison import FactKind


def became(kind: FactKind, old: Reading, before: Span, new: Reading, after: Span) -> FactChange:
    """The row of what one passage of the old version became, under the heading that the new version has it under."""
    was, now = old.place(before), new.place(after)
    said, says = " ".join(was.quote.split()), " ".join(now.quote.split())
    subject = now.section or new.document.title
    return FactChange(
        kind=kind,
        subject=subject,
        old=was,
        new=now,
        old_value=said,
        new_value=says,
        message=f"{subject}: “{said}” became “{says}”.",
    )


def only_one_says(reading: Reading, span: Span, *, added: bool) -> FactChange:
    """The row of what is new, or gone, with all that its version says of it."""
    place = reading.place(span)
    says = " ".join(place.quote.split())
    subject = place.section or reading.document.title
    return FactChange(
        kind="added" if added else "removed",
        subject=subject,
        old=None if added else place,
        new=place if added else None,
        old_value=None if added else says,
        new_value=says if added else None,
        message=f"{subject}: “{says}” is {'new' if added else 'gone'}.",
    )

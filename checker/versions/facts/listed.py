"""Tells who joined and who left a list between two versions of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.members import paired_lists
from checker.versions.beside_figures import beside_figures
from checker.versions.comparison import FactChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.members import Members
    from checker.claims.reading import Reading


def changed_lists(old: Reading, new: Reading) -> Iterator[FactChange]:
    """The lists of names and short items whose members changed, in the order of the new version."""
    for before, after in paired_lists(old, new):
        left = [text for key, text in before.members.items() if key not in after.members]
        joined = [text for key, text in after.members.items() if key not in before.members]
        left, joined = _others(left, joined, old.document.language), _others(joined, left, new.document.language)
        if left or joined:
            yield _change(old, new, before, after, left, joined)


def _others(texts: Sequence[str], across: Sequence[str], language: str) -> list[str]:
    """The members that no member across repeats with other figures: that one stayed, and its figures changed."""
    edited = {key for text in across if (key := beside_figures(text, language))}
    return [text for text in texts if beside_figures(text, language) not in edited]


def _change(
    old: Reading, new: Reading, before: Members, after: Members, left: Sequence[str], joined: Sequence[str]
) -> FactChange:
    subject = after.head or new.document.section_at(after.span.start).heading or new.document.title
    told = [f"{', '.join(joined)} joined" if joined else "", f"{', '.join(left)} left" if left else ""]
    return FactChange(
        kind="list",
        subject=subject,
        old=old.place(before.span),
        new=new.place(after.span),
        old_value=before.said,
        new_value=after.said,
        message=f"{subject}: {'; '.join(part for part in told if part)}.",
    )

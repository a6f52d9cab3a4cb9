"""Recognises headings by their looks where a page has no real ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.readers.draft import Draft

_NAMES = lazy_re(
    r"(?<![\w-])(h[1-6]|(?:sub-?|page-?|section-?)?(?:title|heading)|titel|titre|intertitre|tussenkop|kop|zwischentitel|"
    r"(?:ü|ue)berschrift)(?![\w-])"
)
_END = lazy_re(r"[.:;,!…][\"”’»)]*$")


def is_heading_like(text: str) -> bool:
    """Whether a line is short enough and ends as a heading does: no sentence, no list's introduction."""
    plain = " ".join(text.split())
    return (
        0 < len(plain) <= 100
        and len(plain.split(" ")) <= 14
        and any(letter.isalpha() for letter in plain)
        and not plain[0].islower()
        and not _END.search(plain)
    )


def named_level(names: str) -> int:
    """The level of the heading that an element's class and id say it is, outermost 5; 0 if they do not."""
    found = _NAMES.search(names)
    if found is None:
        return 0
    return 5 if found[1] in ("title", "titel", "titre", "pagetitle", "page-title") else 8


def promote_bold_lines(drafts: Sequence[Draft], text: str) -> None:
    """Makes short lines in bold or large letters headings, on a page that has at most a title and one real heading."""
    if sum(1 for draft in drafts if draft.kind == "heading" and draft.furniture is None) > 2:
        return
    for draft in drafts:
        if draft.guessed and draft.kind == "paragraph" and draft.depth == 0 and draft.furniture is None:
            quote = text[draft.start : draft.end]
            if "\n" not in quote and is_heading_like(quote) and not draft.links:
                draft.kind = "heading"
                draft.level = draft.level or 9
    _promote_items(drafts, text)


def _promote_items(drafts: Sequence[Draft], text: str) -> None:
    """Makes the items of an outermost list headings, if each is a bold line with paragraphs of its own below it."""
    lists: dict[int, list[int]] = {}
    for number, draft in enumerate(drafts):
        if draft.kind == "item" and draft.depth == 1 and draft.group is not None:
            lists.setdefault(draft.group, []).append(number)
    promoted: set[int] = set()
    for items in lists.values():
        if len(items) > 2 and all(_heads_paragraphs(drafts, number, text) for number in items):
            promoted.update(items)
    inside = False
    for number, draft in enumerate(drafts):
        inside = number in promoted or (inside and draft.depth > 0)
        if number in promoted:
            draft.kind, draft.level = "heading", 9
        if inside:  # what stood in the list stands one level further out
            draft.depth -= 1
            draft.parent = None if draft.parent in promoted else draft.parent
            draft.group = draft.group if draft.depth else None


def _heads_paragraphs(drafts: Sequence[Draft], number: int, text: str) -> bool:
    draft = drafts[number]
    below = drafts[number + 1] if number + 1 < len(drafts) else None
    return (
        draft.guessed
        and is_heading_like(text[draft.start : draft.end])
        and below is not None
        and below.kind == "paragraph"
        and below.group == draft.group
    )

"""Links within a page that lead to nothing in its source: "#fees" where no element and no heading is named so."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.readers.draft import Draft

_SIMPLE = lazy_re(r"#[^\W_][\w.:-]{0,79}")
_NOT_WORD = lazy_re(r"[\W_]+")
_LAWFUL = frozenset({"top", "content", "main"})
"""Names that browsers know, or that templates of sites put elsewhere."""
_MOST_LOST = 3
"""A page that has more of them lost all its names on the way here."""


def inner_targets(drafts: Sequence[Draft]) -> frozenset[str]:
    """The names that links of a page's content point at within it."""
    return frozenset(
        link.target[1:]
        for draft in drafts
        if draft.furniture is None
        for link in draft.links
        if link.target.startswith("#") and _SIMPLE.fullmatch(link.target) and link.target[1:].casefold() not in _LAWFUL
    )


def lost_anchors(
    targets: Iterable[str], names: Iterable[str], *, sure: bool, said: Iterable[tuple[str, str]] = ()
) -> tuple[str, ...]:
    """Those of the names pointed at that nothing has, in order; none where the page's names seem not to be kept.

    Where names are not `sure`, because a program makes them of headings, one at least must be found for others to be
    missed, or a link must say the very words its name is made of; `said` holds names with what their links say.
    """
    known = {_folded(name) for name in names}
    wanted = sorted(set(targets))
    lost = [target for target in wanted if _folded(target) not in known]
    if len(lost) > _MOST_LOST:
        return ()
    if not sure and len(lost) == len(wanted):
        worded = {name for name, words in said if _folded(name) == _folded(words)}
        return tuple(target for target in lost if target in worded)
    return tuple(lost)


def _folded(name: str) -> str:
    """A name as all programs that make them of headings would agree on: letters and figures alone, without accents."""
    plain = unicodedata.normalize("NFD", name.casefold())
    return _NOT_WORD.sub("", "".join(letter for letter in plain if not unicodedata.combining(letter)))

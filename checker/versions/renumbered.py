"""Tells a reference that followed its section to another number from one that leads elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.labels import LABELS
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.versions.comparison import FactChange, SectionLink

_NUMBER = r"(?:[A-Z](?:\.\d{1,3})+|\d{1,3}(?:\.\d{1,3})*)"
_TOKEN = lazy_re(rf"(?:(\w++)\.?\s)?(§\s?)?({_NUMBER})(?!\w)|(\w++)")
_HEADING = lazy_re(rf"(?:\w+\s|§\s?)?({_NUMBER})[.):]?\s")


def numbers_anew(sections: Sequence[SectionLink]) -> dict[str, str]:
    """The numbers of the sections that have another one now, the old to the new: "A.6" to "A.5"."""
    found: dict[str, str] = {}
    for link in sections:
        if link.old and link.new and link.kind not in ("split", "merged"):
            before, after = _HEADING.match(link.old.heading), _HEADING.match(link.new.heading)
            if before and after and before[1] != after[1]:
                found[before[1]] = after[1]
    return found


def only_follows(change: FactChange, numbers: Mapping[str, str], language: str) -> bool:
    """Whether all that changed is the number under which a section is cited, which has that number now."""
    if not change.old_value or not change.new_value:
        return False
    labels = LABELS.get(language, LABELS["en"])
    before, after = (list(_cited(value, labels)) for value in (change.old_value, change.new_value))
    if len(before) != len(after):
        return False
    differing = [(was, now) for was, now in zip(before, after, strict=True) if was != now]
    return bool(differing) and all(was[0] and now[0] and _now(was[1], numbers) == now[1] for was, now in differing)


def _cited(text: str, labels: frozenset[str]) -> Iterator[tuple[bool, str]]:
    """The words and numbers of a text, each with whether it cites a section; "section" and "§" before it left out."""
    for found in _TOKEN.finditer(text):
        before, sign, number, word = found.groups()
        labelled = before is not None and before.casefold() in labels
        if before and not labelled:
            yield False, before.casefold()
        if number:
            yield bool(labelled or sign or "." in number), number
        else:
            yield False, word.casefold()


def _now(number: str, numbers: Mapping[str, str]) -> str:
    """The number that a section has now, or a part of it: "A.6.8" is "A.5.8" where "A.6" is "A.5"."""
    parts = number.split(".")
    for count in range(len(parts), 0, -1):
        whole = ".".join(parts[:count])
        if whole in numbers:
            return ".".join([numbers[whole], *parts[count:]])
    return number

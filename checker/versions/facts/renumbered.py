"""Tells a reference that followed its section to another number from one that leads elsewhere."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.language.parts import PARTS, speaks_elsewhere
from checker.language.parts.pointing import OTHER_WORKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.versions.comparison import FactChange, SectionLink

_NUMBER = r"(?:[A-Z](?:\.\d{1,3})+|\d{1,3}(?:\.\d{1,3})*)"
_TOKEN = lazy_re(rf"(?:(\w++\.?)\s)?(§\s?)?({_NUMBER})(?!\w)|(\w++)")
_JOINED = lazy_re(r",?\s?(?:\w{1,4}|[–&-])?\s?")
"""What may stand between two numbers that one word names: "sections 2.1, 2.2 and 2.4"."""
_NUMBERED = ("section", "chapter", "annex", "part", "article", "rule")
"""The parts of a text that have their number in their heading."""
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
    language = language if language in PARTS else "en"
    before, after = (list(_cited(value, language)) for value in (change.old_value, change.new_value))
    if len(before) != len(after):
        return False
    differing = [(was, now) for was, now in zip(before, after, strict=True) if was != now]
    return bool(differing) and all(was[0] and now[0] and _now(was[1], numbers) == now[1] for was, now in differing)


@lru_cache(maxsize=4)
def _named(language: str) -> re.Pattern[str]:
    return lazy_re("|".join(PARTS[language][part] for part in _NUMBERED), re.IGNORECASE)


def _cited(text: str, language: str) -> Iterator[tuple[bool, str]]:
    """The words and numbers of a text, each with whether it cites a section; "section" and "§" before it left out.

    A number alone may be an amount ("3.1 million"): it cites where it is "A.6" or "6.3.1", or beside one that does. And
    "section 4 of the Harbour Act" cites no section of this page.
    """
    named, works = _named(language), OTHER_WORKS[language].search(text)
    last = -1  # where the last number that cites ends
    for found in _TOKEN.finditer(text):
        before, sign, number, word = found.groups()
        labelled = before is not None and named.fullmatch(before) is not None
        if before and not labelled:
            yield False, before.casefold().rstrip(".")
        if number:
            cites = (
                number[0].isalpha()
                or number.count(".") > 1
                or ((labelled or sign) and not (works and speaks_elsewhere(text, found.span(), language)))
                or (last >= 0 and _JOINED.fullmatch(text, last, found.start(3)))
            )
            last = found.end() if cites else -1
            yield bool(cites), number
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

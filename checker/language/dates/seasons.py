"""What stands before a year and says which part of it is meant: "the spring of 2019", "début 2020", "Ende 2021"."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_PARTS: dict[str, tuple[tuple[str, tuple[int, int]], ...]] = {
    "en": (
        (r"early(?: in)?|(?:start|beginning) of|first half of", (1, 6)), (r"mid-?|middle of", (4, 9)),
        (r"late(?: in)?|end of|second half of", (7, 12)), (r"spring(?: of)?", (3, 6)), (r"summer(?: of)?", (6, 9)),
        (r"(?:autumn|fall)(?: of)?", (9, 12)),
    ),
    "fr": (
        (r"début|(?:premier|1er) semestre(?: de)?", (1, 6)), (r"mi-?|milieu de", (4, 9)),
        (r"fin|(?:second|deuxième|2e) semestre(?: de)?", (7, 12)), (r"printemps(?: de)?", (3, 6)),
        (r"été(?: de)?", (6, 9)), (r"automne(?: de)?", (9, 12)),
    ),
    "nl": (
        (r"begin(?: van)?|eerste (?:helft|semester) van", (1, 6)), (r"medio|midden|halverwege", (4, 9)),
        (r"einde?(?: van)?|tweede (?:helft|semester) van", (7, 12)), (r"(?:voorjaar|lente)(?: van)?", (3, 6)),
        (r"zomer(?: van)?", (6, 9)), (r"(?:najaar|herfst)(?: van)?", (9, 12)),
    ),
    "de": (
        (r"anfang|(?:ersten halbjahr|ersten hälfte)(?: des jahres)?", (1, 6)), (r"mitte", (4, 9)),
        (r"ende|(?:zweiten halbjahr|zweiten hälfte)(?: des jahres)?", (7, 12)),
        (r"früh(?:jahr|ling)(?: des jahres)?", (3, 6)),
        (r"sommer(?: des jahres)?", (6, 9)), (r"herbst(?: des jahres)?", (9, 12)),
    ),
}  # fmt: skip

_PATTERNS = {
    language: tuple((lazy_re(rf"(?<![\w-])(?:{words})\s?\Z", re.IGNORECASE), months) for words, months in parts)
    for language, parts in _PARTS.items()
}
LONGEST_LEAD = 32


def months_of(lead: str, language: str) -> tuple[int, int] | None:
    """The first and the last month that the words at the end of `lead` can mean of the year behind them.

    A winter runs over the new year, and is left out.
    """
    return next((months for pattern, months in _PATTERNS[language] if pattern.search(lead)), None)

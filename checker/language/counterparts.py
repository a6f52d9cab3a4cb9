"""Words that have one counterpart in each language and shut each other out: months, seasons, points of the compass."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.locale import locale
from checker.language.sums.moved import FELL, MULTIPLES, ROSE

if TYPE_CHECKING:
    from collections.abc import Iterator

SEASONS = {
    "en": ("spring", "summers?", "autumn", "winters?"),
    "fr": (
        "printemps",
        r"(?:(?<=l['’])|(?<=d['’])|(?<=cet )|(?<=en ))été(?! [^\W\d]+[ée]e?s?\b)",
        "automne",
        "hivers?",
    ),
    "nl": (r"(?:voorjaar|lente)\w*", r"zomer\w*", r"(?:najaar|herfst)\w*", r"winter\w*"),
    "de": (r"früh(?:ling|jahr)\w*", r"sommer\w*", r"herbst\w*", r"winter(?!thur)\w*"),
}
"""The four seasons."""
_COMPASS = {
    "en": ("north(?:ern)?", "east(?:ern)?", "south(?:ern)?", "west(?:ern)?"),
    "fr": ("nord", r"(?:(?<=à l['’])|(?<=vers l['’])|(?<=dans l['’]))est", "sud", "ouest"),
    "nl": ("noord(?:en|elijke?)", "oost(?:en|elijke?)", "zuid(?:en|elijke?)", "west(?:en|elijke?)"),
    "de": ("[Nn]orden|nördlich\\w*", "[Oo]sten|östlich\\w*", "[Ss]üden|südlich\\w*", "[Ww]esten|westlich\\w*"),
}
_BEFORE_MAY = (
    r"(?:(?<=in )|(?<=of )|(?<=from )|(?<=until )|(?<=by )|(?<=since )|(?<=late )|(?<=early )|(?<=to )|(?<=and ))"
)


def _months(language: str) -> tuple[str, ...]:
    names = locale(language).months["format"]["wide"]
    return tuple(
        f"{_BEFORE_MAY}{name}" if language == "en" and number in (3, 5) else name
        for number, name in sorted(names.items())
    )


@cache
def _counterparts(sort: str, language: str) -> re.Pattern[str]:
    """The words of a sort, each as a group, in one order in all languages; made when first asked for.

    A point of the compass that has a capital, save where every noun has one, is part of a name.
    """
    words = _months(language) if sort == "month" else _WORDS[sort][language]
    named = "|".join(f"(?P<n{n}>{word})" for n, word in enumerate(words))
    return lazy_re(rf"(?<![\w-])(?:{named})(?![\w-])", re.IGNORECASE if sort == "season" else 0)


_WORDS = {"season": SEASONS, "point of the compass": _COMPASS}


def find_counterparts(sort: str, text: str, language: str) -> Iterator[tuple[Span, str]]:
    """The words of a sort ("month", "season", "point of the compass") in a text, each with its place in that order.

    None in a language whose words are not known.
    """
    for found in _counterparts(sort, language).finditer(text) if language in SEASONS else ():
        yield Span(*found.span()), str(found.lastgroup)


def find_multiples(text: str, language: str) -> Iterator[tuple[Span, str]]:
    """The verbs that multiply what they are told of, each with by how much: "doubled" is 2."""
    for times, pattern in MULTIPLES[language]:
        for found in pattern.finditer(text):
            yield Span(*found.span()), f"{times:g}"


def find_moves(text: str, language: str) -> Iterator[tuple[Span, str]]:
    """The verbs and nouns that say of a value that it went up, or that it went down."""
    for way, table in (("up", ROSE), ("down", FELL)):
        for found in table[language].finditer(text):
            if found[0].casefold() not in _SMALL:
                yield Span(*found.span()), way


_SMALL = frozenset("up down extra plus minus cut loss lost perte verlust added adding raised".split())
"""What says so only beside a figure."""

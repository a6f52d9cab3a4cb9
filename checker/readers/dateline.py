"""Finds the day on which a page says that it was last changed."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.language.locale import month_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.readers.draft import Draft

_CHANGED = lazy_re(
    r"last\s+(?:up-?dated?|modified|modification|changed?|revised|reviewed)|updated|"
    r"dernière\s+(?:modification|mise\s+à\s+jour)|mise?\s+à\s+jour|"
    r"laatst\s+(?:gewijzigd|bijgewerkt|aangepast)|laatste\s+(?:wijziging|update|aanpassing)|"
    r"\bstand|letzte\s+(?:änderung|aktualisierung)|zuletzt\s+(?:geändert|aktualisiert)|aktualisiert\s+am",
    re.IGNORECASE,
)
_ISO = lazy_re(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_FIGURES = lazy_re(r"(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)")
_DAY_MONTH = lazy_re(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?([^\W\d_]{3,12})\.?,?\s+(\d{4})(?!\d)")
_MONTH_DAY = lazy_re(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_LONGEST_CHARS = 400
_AFTER_CHARS = 40


def told_date(declared: str, drafts: Sequence[Draft], text: str, language: str) -> datetime.date | None:
    """The day of the last change that a page declares in its head or tells in a line; None where two days are told.

    "04/11/2019" tells a day only where one order of day and month is possible or, outside English, usual.
    """
    found = _dates(declared, language)
    if not found:
        for draft in drafts:
            if draft.end - draft.start <= _LONGEST_CHARS:
                words = text[draft.start : draft.end]
                for said in _CHANGED.finditer(words):
                    found |= _dates(words[said.end() : said.end() + _AFTER_CHARS], language)
    return found.pop() if len(found) == 1 else None


def _dates(text: str, language: str) -> set[datetime.date]:
    """The first day that a few words tell, read in every way that is possible."""
    if iso := _ISO.search(text):
        return _days((int(iso[1]), int(iso[2]), int(iso[3])))
    if figures := _FIGURES.search(text):
        first, second, year = int(figures[1]), int(figures[3]), int(figures[4])
        if language == "en" and figures[2] == "/":
            return _days((year, second, first), (year, first, second))
        return _days((year, second, first))
    if words := _DAY_MONTH.search(text):
        return _days((int(words[3]), month_names(language).get(words[2].casefold(), 0), int(words[1])))
    if words := _MONTH_DAY.search(text):
        return _days((int(words[3]), month_names(language).get(words[1].casefold(), 0), int(words[2])))
    return set()


def _days(*candidates: tuple[int, int, int]) -> set[datetime.date]:
    """Those of the candidates (year, month, day) that the calendar has."""
    found = set()
    for year, month, day in candidates:
        try:
            found.add(datetime.date(year, month, day))
        except ValueError:
            continue
    return found

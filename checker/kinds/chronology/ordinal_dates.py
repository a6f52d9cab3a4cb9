"""The dates of a first and a second in an order that they cannot have: "the first in 2014 and the second in 2011"."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.kinds.dates import flag_dates, lies_before, single_dates_in
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_FAR_CHARS = 60
_FEWEST = 4
"""Two ordinals and two dates."""
_ELLIPSIS = {
    "en": lazy_re(r"(?:\s(?:one|followed|came))?,?\s(?:in|on|of|from)\s(?:the\s)?"),
    "fr": lazy_re(r",?\s(?:en|le|d[eu]|de l['’]année)\s"),
    "nl": lazy_re(r"(?:\s(?:volgde|kwam))?,?\s(?:in|op|van|uit)\s"),
    "de": lazy_re(r"(?:\s(?:folgte|kam))?,?\s(?:(?:im Jahre?|im|am|von|vom|aus)\s)?"),
}
"""All that stands between "the second" and its date where the first has told the rest."""
_THE = lazy_re(r"(?<!\w)(?:[Tt]he|[Ll][ae]|[Dd]e|[Hh]et|[Dd]er|[Dd]ie|[Dd]as)\s\Z")
_RANKED = lazy_re(
    r"\s(?:prizes?|places?|rank|class|floor|level|choice|prix|places?|rang|classe|étage|choix|prijs|plaats|rang"
    r"|klas|verdieping"
    r"|keus|Preis|Platz|Rang|Klasse|Stock|Wahl)\b"
)
"""What comes first, and not earlier."""
_PARTED = lazy_re(r"\.\s")


def find_ordinal_dates(reading: Reading) -> Iterator[Finding]:
    """The seconds of a document's sentences that come before their firsts, each told by its ordinal alone."""
    text, language = reading.document.text, reading.document.language
    for sentence in reading.sentences:
        mentions = reading.mentions_in(sentence)
        if len(mentions) < _FEWEST:
            continue
        counted = [one for one in mentions if one.kind == "ordinal" and isinstance(one.value, Decimal)]
        if len(counted) < 2 or not reading.document.running_text_at(sentence.start):
            continue
        dates = single_dates_in(reading, sentence)
        for first, second in pairwise(counted):
            early, late = _date_behind(first, second.start, dates), _date_behind(second, sentence.end, dates)
            if early is None or late is None or not _ELLIPSIS[language].fullmatch(text, second.end, late.start):
                continue
            if not all(_THE.search(text, max(0, one.start - 8), one.start) for one in (first, second)):
                continue
            if _RANKED.match(text, first.end) or _RANKED.match(text, second.end):
                continue
            if _PARTED.search(text, first.end, late.start) or str(first.value) == str(second.value):
                continue
            backwards = Decimal(str(first.value)) > Decimal(str(second.value))
            if lies_before(reading, early, late) if backwards else lies_before(reading, late, early):
                yield _flag(reading, (first, early), (second, late))


def _date_behind(one: Mention, end: int, dates: list[Mention]) -> Mention | None:
    """The one date between an ordinal and where what is told of it ends."""
    behind = [date for date in dates if one.end <= date.start < end]
    return behind[0] if behind and behind[0].start - one.end <= _FAR_CHARS else None


def _flag(reading: Reading, one: tuple[Mention, Mention], other: tuple[Mention, Mention]) -> Finding:
    return flag_dates(
        reading,
        [one[1], other[1]],
        f"The {one[0].text} ({one[1].text}) and the {other[0].text} ({other[1].text}) are not in their order.",
        spans=[other[1].span, one[1].span],
    )

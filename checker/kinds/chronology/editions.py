"""What is named by one year and was held in another: "the annual meeting of 2022 took place on 14 June 2021"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import dated_sentences, year_of
from checker.kinds.kind import finding
from checker.language.dates.editions import OF_A_YEAR, PUT_OFF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.findings import Finding

_FAR_YEARS = 10
"""What lies further off is the year of something else."""


def find_editions(reading: Reading) -> Iterator[Finding]:
    """The meetings, surveys and festivals of a document that were held in another year than they are named by."""
    text, language = reading.document.text, reading.document.language
    for sentence, dates in dated_sentences(reading):
        if len(dates) < 2:
            continue
        for named in OF_A_YEAR[language].finditer(text, sentence.start, sentence.end):
            held = next((one for one in dates if one.start == named.end()), None)
            told = next((one for one in ("year", "before") if named.groupdict().get(one)), None)
            if held is None or told is None or PUT_OFF[language].search(text, sentence.start, sentence.end):
                continue
            own, first, last = int(named[told]), year_of(str(held.value)), year_of(str(held.end_value or held.value))
            if first is None or last is None or first <= own <= last or abs(first - own) > _FAR_YEARS:
                continue
            yield finding(
                reading,
                [held.span, Span(*named.span(told))],
                kind="chronology",
                level="error",
                message=f"What is of {own} was not held in {held.text}.",
                subject="year of a name",
                values=(str(own), str(held.value)),
            )

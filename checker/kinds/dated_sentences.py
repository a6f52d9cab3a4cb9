"""The sentences of a page that tell dates, found once for all who ask in which order things came about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.mention import Mention
from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.beginnings import MAX_SENTENCE_CHARS
from checker.kinds.impossible_dates import dates_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.reading import Reading


def dated_sentences(reading: Reading) -> Sequence[tuple[Span, Sequence[Mention]]]:
    """The sentences of the running text that tell dates, in order, each with its dates and ranges of dates."""
    return reading.noted(_DATED)


def _find(reading: Reading) -> list[tuple[Span, list[Mention]]]:
    return [
        (sentence, dates)
        for sentence in reading.sentences
        if len(sentence) <= MAX_SENTENCE_CHARS
        and (dates := dates_in(reading, sentence))
        and reading.document.running_text_at(sentence.start)
    ]


_DATED = Note(name="dated sentences", make=_find, kind=list[tuple[Span, list[Mention]]])

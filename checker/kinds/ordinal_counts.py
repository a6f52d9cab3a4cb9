"""A count against the ordinals told of it: "three tasks. First, … Fourth, …", "the fifth of its four chapters"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.counts import is_near, miscounted
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.ordinals import ORDINAL_HEADS
from checker.language.stems import WORD
from checker.language.told_again import OF_THE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

FARTHEST = 2
"""By so much a count and what is numbered may differ, at most, to be of the same things."""


def find_ordinal_counts(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts that announce fewer or more points than the sentences after them number, and ordinals beyond them."""
    yield from _beyond(reading, counts)
    patterns = ORDINAL_HEADS.get(reading.document.language, ORDINAL_HEADS["en"])
    for mention in counts:
        sentence = reading.sentence_at(mention.start)
        block = reading.document.block_at(mention.start)
        noun = WORD.search(reading.document.text, mention.end, mention.end + 40)
        if sentence is None or block is None or block.furniture or noun is None or block.kind in ("row", "code"):
            continue
        following = [each for each in reading.sentences_in(block.span) if each.start >= sentence.end]
        points, last = _numbered(reading, following, patterns)
        count = int(mention.value)
        if (
            points < 2
            or last is None
            or points == count
            or abs(points - count) > FARTHEST
            or points > len(patterns) - 1
        ):
            continue
        if count > points and last != following[-1]:
            continue  # what follows the last point may be one more, unnumbered
        if re.search(r"[,;:]", reading.document.text[noun.end() : sentence.end - 1]):
            continue
        spans = [Span(mention.start, noun.end()), Span(following[0].start, last.end)]
        yield miscounted(reading, mention, spans, points, f"{points} follow", noun[0].casefold())


def _numbered(
    reading: Reading, sentences: Sequence[Span], patterns: Sequence[re.Pattern[str]]
) -> tuple[int, Span | None]:
    """How many points sentences number from the first on, the first of them at the start, and the last point's.

    Several may stand in one sentence: "The first is law, the second practice, the third ethics".
    """
    text, points, last = reading.document.text, 0, None
    for n, sentence in enumerate(sentences):
        starts = [sentence.start]
        starts += [one.end() for one in _CLAUSE.finditer(text, sentence.start, sentence.end)] if points or not n else []
        for start in starts:
            if points < len(patterns) and patterns[points].match(text, start, sentence.end):
                points, last = points + 1, sentence
            elif not points:
                return 0, None
    return points, last


_CLAUSE = lazy_re(r"[,;]\s(?:(?:and|et|en|und|while|tandis que|terwijl|während)\s)?|\s(?:and|et|en|und)\s")


def _beyond(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """An ordinal beyond how many there are: "the fifth of its four chapters"."""
    text, language = reading.document.text, reading.document.language
    starts = {one.start: one for one in counts}
    if not starts:
        return
    for ordinal in reading.mentions:
        if ordinal.kind != "ordinal" or isinstance(ordinal.value, str):
            continue
        following = next((starts[at] for at in range(ordinal.end + 3, ordinal.end + 28) if at in starts), None)
        if following is None or not OF_THE[language].fullmatch(text, ordinal.end, following.start):
            continue
        if ordinal.value <= int(following.value) or not is_near(int(ordinal.value), int(following.value)):
            continue
        yield finding(
            reading,
            [Span(ordinal.start, following.end)],
            kind="count",
            level="error",
            message=f"There can be no “{ordinal.text}” of {following.text}.",
            subject="ordinal",
            values=(str(ordinal.value), str(following.value)),
        )

"""A count against the ordinals told of it: "three tasks. First, … Fourth, …", "the fifth of its four chapters"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.counts import is_near, miscounted
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.numbers.ordinals import FIRST_OF_THEM, LAST_HEAD, ORDINAL_HEADS
from checker.language.stems import WORD
from checker.language.sums.told_again import OF_THE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
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
        following: Sequence[Span] = reading.sentences_in(Span(sentence.end, block.span.end))
        following = following or _next_paragraph(reading, block)
        points, last, closed = _numbered(reading, following, patterns)
        count = int(mention.value)
        if (
            points < 2
            or last is None
            or points == count
            or abs(points - count) > FARTHEST
            or points > len(patterns) - 1
        ):
            continue
        if count > points and last != following[-1] and not closed:
            continue  # what follows the last point may be one more, unnumbered
        if re.search(r"[,;:]", reading.document.text[noun.end() : sentence.end - 1]):
            continue
        spans = [Span(mention.start, noun.end()), Span(following[0].start, last.end)]
        yield miscounted(reading, mention, spans, points, f"{points} follow", noun[0].casefold())


def _next_paragraph(reading: Reading, block: Block) -> Sequence[Span]:
    """The sentences of the paragraph right behind a block; none where something else follows."""
    blocks = reading.document.blocks
    following = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
    if following is None or following.kind != "paragraph" or following.furniture or following.section != block.section:
        return []
    return reading.sentences_in(following.span)


def _numbered(
    reading: Reading, sentences: Sequence[Span], patterns: Sequence[re.Pattern[str]]
) -> tuple[int, Span | None, bool]:
    """How many points sentences number from the first on, the last point's, and whether that is called the last.

    The first stands at the start. Several may stand in one sentence: "The first is law, the second practice, the third
    ethics".
    """
    text, points, last = reading.document.text, 0, None
    language = reading.document.language
    first, final = FIRST_OF_THEM.get(language, FIRST_OF_THEM["en"]), LAST_HEAD.get(language, LAST_HEAD["en"])
    for n, sentence in enumerate(sentences):
        starts = [sentence.start]
        starts += [one.end() for one in _CLAUSE.finditer(text, sentence.start, sentence.end)] if points or not n else []
        for start in starts:
            if points < len(patterns) and patterns[points].match(text, start, sentence.end):
                points, last = points + 1, sentence
            elif not n and not points and first.match(text, start, sentence.end):
                points, last = 1, sentence
            elif not points:
                return 0, None, False
            elif points >= _ENOUGH and final.match(text, start, sentence.end):
                return points + 1, sentence, True
    return points, last, False


_ENOUGH = 2
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

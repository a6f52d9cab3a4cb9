"""Lines up the language versions of one page, block by block, without knowing what the words mean.

What translations share is structure, length, numbers, dates and words of one root: blocks are aligned by dynamic
programming over these, in the manner of Gale and Church ("A Program for Aligning Sentences in Bilingual Corpora", 1993)
with the cognates of Simard, Foster and Isabelle ("Using Cognates to Align Sentences in Bilingual Corpora", 1992: words
that begin with the same four letters), one language after the other against the rows found so far.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.language.dates.clock import OF_AN_HOUR, find_clock_times
from checker.language.dates.rhythms import find_rhythms
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block

_SKIP = -0.35
"""What leaving a block alone costs; two blocks that share nothing but their sort score above two skips."""
_MAX_CELLS = 4_000_000
"""The size of the table of the dynamic programme beyond which only a band along its diagonal is worked out."""

Key = tuple[str, str, str]
"""Kind, unit and value of a mention, as all languages write it alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Blocks that translate each other: one a language, None where a language has none."""

    blocks: tuple[Block | None, ...]
    """In the order of the readings given."""


def mention_key(mention: Mention) -> Key | None:
    """What a mention says apart from its language; None for what is no quantity (labels, names) and for "one".

    One is left out because most of the languages here write the article like the numeral.
    """
    if mention.role in ("label", "name") or mention.kind == "ordinal" or (mention.value == 1 and not mention.unit):
        return None
    value = mention.value if isinstance(mention.value, str) else f"{mention.value.normalize():f}"
    if mention.kind == "duration" and mention.unit == "year":  # "from the age of 70", "ab 70 Jahren"
        return ("number", "", value)
    if mention.kind == "number" and mention.spelled and isinstance(mention.value, Decimal) and 0 < mention.value < 1:
        return ("percent", "%", f"{(mention.value * 100).normalize():f}")  # "a quarter", "25 %"
    # francs, crowns and pounds are many currencies: which one a page speaks of, its language does not change
    unit = (mention.unit or "") if mention.kind != "money" or mention.unit in _ONE_CURRENCY else ""
    return (mention.kind, unit, value)


_ONE_CURRENCY = frozenset({"EUR", "USD"})


def mention_keys(reading: Reading, block: Block) -> tuple[tuple[Key, Mention], ...]:
    """The comparable mentions of a block, in order; a range once for either of its ends."""
    language, start = reading.document.language, block.span.start
    times = [
        (start + time.start, start + time.end)
        for time, _ in (find_clock_times(block.text, language) if any(c.isdigit() for c in block.text) else ())
    ]
    times += [(start + hours.start("hours"), start + hours.end("hours")) for hours in _OPEN.finditer(block.text)]
    times += [(start + rhythm.start, start + rhythm.end) for rhythm, _ in find_rhythms(block.text, language)]
    found = (
        (key, mention)
        for mention in reading.mentions_in(block.span)
        if not any(mention.start < end and begin < mention.end for begin, end in times)
        and not _IN_A_NAME.search(block.text[max(0, mention.start - start - 2) : mention.start - start])
        and not _GOES_ON.match(block.text, mention.end - start)
        for key in _keys_of(mention, block.text[mention.end - start : mention.end - start + _HOUR_CHARS], language)
    )
    return tuple((key, mention) for key, mention in found if key is not None)


_HOUR_CHARS = 16
_OPEN = lazy_re(
    r"day,? (?:from )?(?P<hours>\d{1,2}(?:[.:][0-5]\d)?(?: to |\s?[-–]\s?)\d{1,2}(?:[.:][0-5]\d)?)(?![\w.,]\w)"
)
"""Hours that are told without a word for them: "Monday to Friday, 8.30 to 12"."""
_IN_A_NAME = lazy_re(r"[\w)][./:_@#~-]$|[/_@#~]$")
_GOES_ON = lazy_re(r"[./:_@#~][^\W_]|[_@#~]")
"""What parts of addresses of machines, files and versions stand in: "db.192.168", "168.192.in-addr"."""


def _keys_of(mention: Mention, after: str, language: str) -> tuple[Key | None, ...]:
    is_part = mention.kind == "number" and isinstance(mention.value, Decimal) and 0 < mention.value < 1
    if is_part and isinstance(mention.value, Decimal) and OF_AN_HOUR[language].match(after):
        return (("duration", "minute", f"{(mention.value * 60).normalize():f}"),)  # "un quart d'heure"
    if mention.end_value is None:
        return (mention_key(mention),)
    return mention_key(mention), mention_key(replace(mention, value=mention.end_value))


@dataclass(frozen=True, slots=True)
class _Shape:
    """What of a block can be held against a block in another language."""

    sort: str
    depth: int
    length_chars: int
    keys: frozenset[Key]
    names: frozenset[str]
    roots: frozenset[str]
    closing: str
    """The mark that an item ends with: the last of a list is the last in every language."""


_WORD = lazy_re(r"[^\W\d_]{5,}")
_SHORT_WORD = lazy_re(r"[^\W\d_]{4,}")


def _shape(reading: Reading, block: Block) -> _Shape:
    names = frozenset(
        word for word in block.text.split() if len(word) > 1 and (word.isupper() or any(c.isdigit() for c in word))
    )
    keys = frozenset(key for key, _ in mention_keys(reading, block)) | {
        ("rhythm", "", often) for _, often in find_rhythms(block.text, reading.document.language)
    }
    roots = _roots(block.text, _WORD)
    depth = block.depth if block.kind != "paragraph" else 0
    last = block.text.rstrip()[-1:]
    closing = last if block.kind == "item" and last in (".", ";", ",") else ""
    return _Shape(block.kind, depth, max(1, len(block.text)), keys, names, roots, closing)


def _alike(one: _Shape, other: _Shape) -> float:
    """How well two blocks can be translations: below twice the cost of a skip they are not."""
    if one.sort != other.sort:
        return -math.inf if "heading" in (one.sort, other.sort) or "row" in (one.sort, other.sort) else -0.9
    score = 0.5 - 0.8 * abs(math.log(one.length_chars / other.length_chars))
    if one.depth != other.depth:
        score -= 0.4
    if one.closing and other.closing:
        score += 0.3 if one.closing == other.closing else -0.3
    for mine, yours in ((one.keys, other.keys), (one.names, other.names)):
        if mine or yours:
            score += 1.2 * len(mine & yours) / len(mine | yours) - 0.3
    if one.roots and other.roots:
        score += 1.2 * len(one.roots & other.roots) / min(len(one.roots), len(other.roots))
    return score


def _roots(text: str, word: re.Pattern[str]) -> frozenset[str]:
    """What the words of a text begin with, without accents."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return frozenset(each[:4] for each in word.findall(plain))


def share_something(one: tuple[Reading, Block], other: tuple[Reading, Block]) -> bool:
    """Whether two blocks have a value, a name or the root of a word in common, by which they were laid together."""
    first, second = _shape(*one), _shape(*other)
    roots = _roots(one[1].text, _SHORT_WORD) & _roots(other[1].text, _SHORT_WORD)
    return bool(first.keys & second.keys or first.names & second.names or roots)


def align_translations(readings: Sequence[Reading]) -> tuple[Row, ...]:
    """The rows of blocks of these language versions of one page, in reading order; furniture is left out.

    The order of the readings decides only the order of blocks in each row.
    """
    contents = [[block for block in reading.document.content if block.text.strip()] for reading in readings]
    shapes = [[_shape(reading, block) for block in blocks] for reading, blocks in zip(readings, contents, strict=True)]
    # begin with the version that has most, so that few rows must be added
    order = sorted(range(len(readings)), key=lambda n: (-len(contents[n]), n))
    rows: list[dict[int, int]] = [{order[0]: k} for k in range(len(contents[order[0]]))]
    for language in order[1:]:
        rows = _merged(rows, language, shapes)
    aligned = [[contents[n][row[n]] if n in row else None for n in range(len(readings))] for row in rows]
    for n in range(len(readings)):
        _keep_headings_near(aligned, n)
    return tuple(Row(blocks=tuple(row)) for row in aligned)


def _keep_headings_near(rows: list[list[Block | None]], version: int) -> None:
    """Moves a heading down to the row of headings right before what follows it, where only others' text is between.

    Headings share few words with their translations, so that one may have been laid beside that of a section its own
    language does not have.
    """
    for n, row in enumerate(rows):
        block = row[version]
        if block is None or block.kind != "heading" or sum(other is not None for other in row) < _FEWEST_IN_ROW:
            continue
        end = n + 1
        while end < len(rows) and rows[end][version] is None:
            end += 1
        last = end - 1
        if end == len(rows) or last <= n + 1 or not _is_heading(rows[last]) or _is_heading(rows[end]):
            continue
        if any(_is_heading(between) for between in rows[n + 1 : last]):
            continue
        rows[last][version], row[version] = block, None


_FEWEST_IN_ROW = 2


def _is_heading(row: Sequence[Block | None]) -> bool:
    return any(block is not None and block.kind == "heading" for block in row)


def _merged(rows: list[dict[int, int]], language: int, shapes: list[list[_Shape]]) -> list[dict[int, int]]:
    """The rows with one more language laid in, new rows added for its blocks that fit nowhere."""
    mine = shapes[language]
    height, width = len(rows), len(mine)
    band = width if height * width <= _MAX_CELLS else abs(height - width) + _MAX_CELLS // (2 * max(height, 1))
    best: list[dict[int, float]] = [{} for _ in range(height + 1)]
    step: list[dict[int, int]] = [{} for _ in range(height + 1)]
    for i in range(height + 1):
        middle = i * width // max(height, 1)
        for j in range(max(0, middle - band), min(width, middle + band) + 1):
            options = [(0.0, 0)] if i == j == 0 else []
            if i and j and j - 1 in best[i - 1]:
                alike = [_alike(shapes[n][k], mine[j - 1]) for n, k in rows[i - 1].items()]
                options.append((best[i - 1][j - 1] + sum(alike) / len(alike), 3))
            if i and j in best[i - 1]:
                options.append((best[i - 1][j] + _SKIP, 1))
            if j and j - 1 in best[i]:
                options.append((best[i][j - 1] + _SKIP, 2))
            best[i][j], step[i][j] = max(options)
    merged: list[dict[int, int]] = []
    i, j = height, width
    while i or j:
        move = step[i][j]
        row = dict(rows[i - 1]) if move & 1 else {}
        if move & 2:
            row[language] = j - 1
        merged.append(row)
        i, j = i - (move & 1), j - (move >> 1)
    return merged[::-1]

"""The kind `quotation`: words between quotation marks that differ from the declared text they quote."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import Context, Example, Kind, finding
from checker.language.quoting import find_quotations
from checker.language.stems import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding, Level
    from checker.packs import ReferenceText

_WORD = re.compile(r"\w+")
_ALTERED_LETTER = re.compile(r"\[(\w{1,2})\](?=\w)")
# What a writer may put for words left out or replaced: … ... [...] (…) [the parties], and a damaged [¿].
_OMISSION = re.compile(r"[\[(]\s*(?:…|\.{2,3}|¿|\?)\s*[\])]|\[[^\[\]]{1,200}\]|…|\.\s?\.\s?\.")
_RUN = 4
"""How many words in a row must be the same before a quotation is held against a text at all."""
_LONG_WORDS = 10
_MOST_WORDS = 1500
_SPELLINGS = re.compile(r"(?<=[a-z])(?:is|iz)(?=e[sdr]?$|ing$|ation|ations$)")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a passage, folded for comparison, and where each stands."""

    folded: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """A declared text, ready to be compared with."""

    text: ReferenceText
    words: _Words
    runs: dict[tuple[str, ...], tuple[int, ...]]
    """Where each run of four words begins."""


def _fold(word: str) -> str:
    """A word without its case and its spelling: -ise and -ize are one."""
    return _SPELLINGS.sub("is", word.casefold())


def _words(text: str, start: int = 0, end: int | None = None) -> _Words:
    found = list(_WORD.finditer(text, start, len(text) if end is None else end))
    return _Words(tuple(_fold(word[0]) for word in found), tuple(Span(*word.span()) for word in found))


@lru_cache(maxsize=8)
def _sources(texts: tuple[ReferenceText, ...]) -> tuple[_Source, ...]:
    sources = []
    for text in texts:
        words = _words(text.text)
        runs: dict[tuple[str, ...], list[int]] = {}
        for place in range(len(words.folded) - _RUN + 1):
            runs.setdefault(words.folded[place : place + _RUN], []).append(place)
        sources.append(_Source(text, words, {run: tuple(places) for run, places in runs.items()}))
    return tuple(sources)


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    sources = _sources(context.rules.texts)
    if not sources:
        return
    for block in reading.document.content:
        if block.kind == "code":
            continue
        quoted = list(find_quotations(block.text))
        if block.kind == "quote" and not quoted:
            yield from _held_against(reading, block, Span(0, len(block.text)), sources)
        for span in quoted:
            yield from _held_against(reading, block, span, sources)


def _held_against(reading: Reading, block: Block, quotation: Span, sources: Sequence[_Source]) -> Iterator[Finding]:
    """What one quotation gets wrong of the text it quotes, if it quotes any of them."""
    parts = [words for start, end in _parts(block.text, quotation) if (words := _words(block.text, start, end)).folded]
    hits = [sum(run in source.runs for words in parts for run in _runs(words)) for source in sources]
    most = max(hits)
    if not most or sum(len(words.folded) for words in parts) > _MOST_WORDS:
        return
    source = sources[hits.index(most)]
    compared = [(words, _compare(words, source, edges=block.kind != "quote")) for words in parts]
    total = sum(len(words.folded) for words, _ in compared)
    same = sum(difference.same if difference else 0 for _, difference in compared)
    sure = same >= 0.6 * total and _is_attributed(reading, block, source.text)
    if not sure and not (same >= 8 and same >= 0.85 * total):
        return
    for words, difference in compared:
        if (
            difference
            and difference.differs
            and difference.here[1] - difference.here[0] <= max(3, len(words.folded) // 2)
        ):
            yield _told(reading, block, words, difference, source, sure=sure)


def _runs(words: _Words) -> Iterator[tuple[str, ...]]:
    return (words.folded[place : place + _RUN] for place in range(len(words.folded) - _RUN + 1))


def _parts(text: str, quotation: Span) -> Iterator[tuple[int, int]]:
    """From where to where the quotation's own words run, between what it marks as left out or replaced."""
    start = quotation.start
    for mark in _OMISSION.finditer(text, quotation.start, quotation.end):
        if _ALTERED_LETTER.match(text, mark.start()):  # "[t]he Parties": only the case was altered
            continue
        yield start, mark.start()
        start = mark.end()
    yield start, quotation.end


@dataclass(frozen=True, slots=True)
class _Difference:
    """Which words of a passage stand for which of its source, from the first that differs to the last."""

    here: tuple[int, int]
    there: tuple[int, int]
    same: int
    """How many words of the passage are those of the source, in order."""

    @property
    def differs(self) -> bool:
        """Whether anything differs at all."""
        return self.here != (0, 0) or self.there != (0, 0)


def _compare(words: _Words, source: _Source, *, edges: bool) -> _Difference | None:
    """How a passage differs from the part of the source it is nearest to; None where it is of no part of it.

    With `edges`, words before the first and after the last that agree count as changed too; in a block quotation,
    which has no marks to end it, they may be the writer's own.
    """
    offsets = Counter(place - here for here, run in enumerate(_runs(words)) for place in source.runs.get(run, ()))
    if not offsets:
        return None
    # The commonest offset, the least among equals; a word added or dropped shifts the rest by one or two.
    offset = min(offsets, key=lambda shift: (-offsets[shift], shift))
    low = max(0, offset - 8)
    window = source.words.folded[low : offset + len(words.folded) + 12]
    matcher = SequenceMatcher(None, words.folded, window, autojunk=False)
    matches = [match for match in matcher.get_matching_blocks() if match.size]
    odd = [
        ((one.a + one.size, next_.a), (one.b + one.size, next_.b))
        for one, next_ in pairwise(matches)
        if (one.a + one.size, one.b + one.size) != (next_.a, next_.b)
    ]
    first, last = matches[0], matches[-1]
    if edges and first.a:
        odd.insert(0, ((0, first.a), (max(0, first.b - first.a), first.b)))
    end, there = last.a + last.size, last.b + last.size
    if edges and end < len(words.folded):
        odd.append(((end, len(words.folded)), (there, min(len(window), there + len(words.folded) - end))))
    same = sum(match.size for match in matches)
    if not odd:
        return _Difference((0, 0), (0, 0), same)
    return _Difference((odd[0][0][0], odd[-1][0][1]), (low + odd[0][1][0], low + odd[-1][1][1]), same)


def _is_attributed(reading: Reading, block: Block, text: ReferenceText) -> bool:
    """Whether the paragraph, or its heading, names the text: half of the words of one of its names."""
    said = set(_words(block.text).folded) | set(_words(reading.document.section_at(block.span.start).heading).folded)
    small = FUNCTION_WORDS[reading.document.language]
    for name in (text.name, *text.aliases):
        content = [word for word in _words(name).folded if word not in small]
        if content and sum(word in said for word in content) >= max(1, len(content) / 2.5):
            return True
    return False


def _told(
    reading: Reading, block: Block, words: _Words, difference: _Difference, source: _Source, *, sure: bool
) -> Finding:
    (start, end), (low, high) = difference.here, difference.there
    if start == end or low == high:  # words were dropped or added: show them with a word on either side
        start, end = max(0, start - 1), min(len(words.spans), end + 1)
        low, high = max(0, low - 1), min(len(source.words.spans), high + 1)
    span = Span(block.span.start + words.spans[start].start, block.span.start + words.spans[end - 1].end)
    right = source.text.text[source.words.spans[low].start : source.words.spans[high - 1].end]
    long = len(words.spans) >= _LONG_WORDS
    level: Level = "error" if sure and long else "warning"
    if sorted(words.folded[start:end]) == sorted(source.words.folded[low:high]):
        level = "note"  # only the order: Dutch and German move the verb when they quote inside a sentence
    return finding(
        reading, [span], kind="quotation", rule=f"quotation/{source.text.id}",
        level=source.text.level or level,
        message=f"{source.text.name} does not say “{reading.document.quote(span)}” here but “{right}”.",
        suggestion=right, subject=source.text.id, values=(reading.document.quote(span).casefold(),),
        source=source.text.source,
    )  # fmt: skip


_CHARTER = """
[[text]]
name = "Charter of the Lakes, Article 3"
text = "The riparian States shall keep the waters of the lakes clean and shall share them fairly among all who live \
on their shores."
"""

KIND = Kind(
    name="quotation",
    says="a quotation differs from the text that it quotes",
    advice="""\
Quote the words as they are. What you leave out, mark with “…” or “[…]”; what you replace, put in square brackets. The
case of the first letter, the style of the quotation marks and the mark at the end are free. Texts are declared in
packs:

```toml
[[text]]
name = "Charter of the Lakes, Article 3"
text = "…"
source = "…"
```""",
    within=_within,
    examples=(
        Example(
            text="Article 3 of the Charter asks that States “keep the waters of the rivers clean and shall "
            "share them”.",
            flags="rivers",
            level="error",
            suggestion="lakes",
            rules=_CHARTER,
        ),
        Example(
            text="Under Article 3 of the Charter the States “shall keep the waters […] clean and [must] share them "
            "fairly among all who live on their shores.”",
            silent=True,
            rules=_CHARTER,
        ),
        Example(
            text="A poet wrote that “the waters of the lakes are clean when nobody looks”.",
            silent=True,
            rules=_CHARTER,
        ),
        Example(
            text="« Toute personne a droit à un air sain et à une eau claire », dit la Charte des rivages.",
            language="fr",
            flags="claire",
            level="error",
            suggestion="pure",
            rules="""
[[text]]
name = "Charte des rivages, article 1"
text = "Toute personne a droit à un air sain et à une eau pure."
""",
        ),
        Example(
            text="In Artikel 2 der Seeordnung heißt es: „Wer ein Boot führt, ist für alle an Bord verantwortlich.“",
            language="de",
            silent=True,
            rules="""
[[text]]
name = "Seeordnung, Artikel 2"
text = "Wer ein Boot führt, ist für alle an Bord verantwortlich."
""",
        ),
    ),
)

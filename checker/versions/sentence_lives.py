"""Follows the sentences of a page through its versions: in which each came, when it was edited, when it went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.language.sentences import split_sentences
from checker.versions.align import align

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.document import Block, Document, Span
    from checker.versions.comparison import Comparison

SentenceEvent = Literal["there", "same", "edited", "rewritten", "new", "split", "merged", "gone"]
"""What happened to a sentence on the way to a version: there in the first one, the same, edited, hardly a word kept,
new, split off from another, merged into another, gone."""

_TELLING_WORDS = 4
"""A shorter sentence says too little to be the same one in another paragraph."""
_REWRITTEN = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceStage:
    """A sentence in one version, or its end."""

    version: int
    """The version's place in the timeline."""
    event: SentenceEvent
    block: Block
    """The block that it stands in; where it ended, the one in which it stood in the version before."""
    span: Span
    """In the text of that version."""
    text: str
    """What stands there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceLife:
    """A sentence through the versions: a stage for each version from its coming to its end. A table's row is one."""

    stages: tuple[SentenceStage, ...]

    def lasts(self, versions: int) -> bool:
        """Whether it stands in every one of so many versions."""
        return len(self.stages) == versions and self.stages[-1].event not in ("gone", "merged")


@dataclass(frozen=True, slots=True)
class _Sentence:
    block: Block
    span: Span
    text: str

    def stage(self, version: int, event: SentenceEvent) -> SentenceStage:
        return SentenceStage(version=version, event=event, block=self.block, span=self.span, text=self.text)


@dataclass(frozen=True, slots=True)
class _Mates:
    """Sentences that correspond, by their numbers, and how alike they are."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    score: float


def sentence_lives(comparisons: Sequence[Comparison]) -> tuple[SentenceLife, ...]:
    """The lives of all sentences of the content but headings, in the order of their coming, then of the page."""
    olds = _sentences(comparisons[0].old)
    lives: list[list[SentenceStage]] = [[sentence.stage(0, "there")] for sentence in olds]
    living = dict(enumerate(lives))
    for version, comparison in enumerate(comparisons, start=1):
        news = _sentences(comparison.new)
        mates_of = {number: mates for mates in _mates(comparison, olds, news) for number in mates.new}
        now: dict[int, list[SentenceStage]] = {}
        merged: set[int] = set()
        for number, sentence in enumerate(news):
            mates = mates_of.get(number)
            if mates and number == mates.new[0]:
                life = living.pop(mates.old[0])
                same = len(mates.old) == len(mates.new) == 1 and olds[mates.old[0]].text == sentence.text
                life.append(sentence.stage(version, "same" if same else _edited(mates.score)))
                merged.update(mates.old[1:])
            else:
                life = [sentence.stage(version, "split" if mates else "new")]
                lives.append(life)
            now[number] = life
        for number, life in living.items():
            life.append(olds[number].stage(version, "merged" if number in merged else "gone"))
        living, olds = now, news
    return tuple(SentenceLife(stages=tuple(stages)) for stages in lives)


def _edited(score: float) -> SentenceEvent:
    return "edited" if score >= _REWRITTEN else "rewritten"


def _sentences(document: Document) -> list[_Sentence]:
    """The sentences of the content, headings left out; a row of a table is one."""
    found = []
    spans = sorted(split_sentences(document))
    place = 0
    for block in document.blocks:
        inside = []
        while place < len(spans) and spans[place].start < block.span.end:
            inside.append(spans[place])
            place += 1
        if _tells(block):
            whole = block.kind in ("row", "code") or not inside
            found += [_Sentence(block, span, document.quote(span)) for span in ([block.span] if whole else inside)]
    return found


def _tells(block: Block) -> bool:
    return block.furniture is None and block.kind not in ("title", "heading") and bool(block.text.strip())


def _mates(comparison: Comparison, olds: Sequence[_Sentence], news: Sequence[_Sentence]) -> list[_Mates]:
    """The sentences that correspond: inside linked blocks, then the same ones wherever they stand."""
    in_old, in_new = _by_block(olds), _by_block(news)
    found: list[_Mates] = []
    for link in comparison.links:
        before = [number for block in link.old for number in in_old.get(block.index, ())]
        after = [number for block in link.new for number in in_new.get(block.index, ())]
        if not before or not after:
            continue
        if link.kind == "same" and len(before) == len(after):
            found += [_Mates((one,), (other,), 1.0) for one, other in zip(before, after, strict=True)]
            continue
        found += [
            _Mates(tuple(before[i] for i in pair.old), tuple(after[j] for j in pair.new), pair.score)
            for pair in align(
                [olds[number].text for number in before],
                [news[number].text for number in after],
                language=comparison.new.language,
            )
            if pair.old and pair.new
        ]
    return found + list(_elsewhere(found, olds, news))


def _elsewhere(found: Iterable[_Mates], olds: Sequence[_Sentence], news: Sequence[_Sentence]) -> Iterator[_Mates]:
    """The sentences left over that stand, word for word, in another paragraph."""
    used_old = {number for mates in found for number in mates.old}
    used_new = {number for mates in found for number in mates.new}
    waiting: dict[str, list[int]] = {}
    for number in reversed(range(len(olds))):
        if number not in used_old:
            waiting.setdefault(" ".join(olds[number].text.split()), []).append(number)
    for number, sentence in enumerate(news):
        words = sentence.text.split()
        if number not in used_new and len(words) >= _TELLING_WORDS:
            same = waiting.get(" ".join(words))
            if same:
                yield _Mates((same.pop(),), (number,), 1.0)


def _by_block(sentences: Sequence[_Sentence]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for number, sentence in enumerate(sentences):
        found.setdefault(sentence.block.index, []).append(number)
    return found

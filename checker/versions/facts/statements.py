"""Reads the sentences of two versions with what each says of how things stand, and tells how alike two of them are."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.sieve import Sieve
from checker.language.standing import SUPPOSING, StandingWords, standing_of
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block

_COMMON = 30
"""A word in more statements than this leads to none of them."""
LEAST_ALIKE = 0.25
"""Less alike than this, two statements are never about one thing."""
_STOP = lazy_re(r"[,;:()]")
_HYPHENED = lazy_re(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})+")
_FOCUS_CHARS = 48
"""How far behind a sign the words stand that say what it is a sign of."""
_LINKED = 0.15
"""What it adds to how alike two statements are that the blocks they stand in correspond."""
_ROUNDED = 1e-9
_ONE_SECTION = 0.1
"""The same for their sections."""
ALONE = 0.5
"""A sentence beside a passage that is told goes with it if no sentence of the other version says so much of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence with what it says of how things stand."""

    span: Span
    block: int
    section: int
    stems: frozenset[str]
    signs: dict[str, Span]
    """Where the sentence says how things stand, by what it says."""
    text: str
    language: str

    def words(self, sign: str) -> str:
        """The words of a sign, as the page writes them."""
        found = self.signs[sign]
        return self.text[found.start - self.span.start : found.end - self.span.start]

    def told(self, sign: str) -> str:
        """The words of a sign, folded, on one line."""
        return " ".join(self.words(sign).casefold().split())

    def sign_stems(self, sign: str) -> frozenset[str]:
        """The stems of the words of a sign itself."""
        return frozenset(content_stems(self.words(sign), self.language))

    def focus(self, sign: str) -> frozenset[str]:
        """The stems of the words right behind a sign, as far as its clause goes."""
        at = self.signs[sign].end - self.span.start
        behind = _STOP.split(self.text[at : at + _FOCUS_CHARS], maxsplit=1)[0]
        return frozenset(content_stems(behind, self.language))

    def focus_before(self, sign: str) -> frozenset[str]:
        """The stems of the words right before a sign, as far back as its clause goes."""
        at = self.signs[sign].start - self.span.start
        before = _STOP.split(self.text[max(0, at - _FOCUS_CHARS) : at])[-1]
        return frozenset(content_stems(before, self.language))


def read_statements(old: Reading, new: Reading) -> tuple[list[Statement], list[Statement]]:
    """The sentences that only one of two versions has word for word, in the order of each."""
    before, after = _sentences(old), _sentences(new)
    return (
        _statements(old, before, {sentence.words for sentence in after}),
        _statements(new, after, {sentence.words for sentence in before}),
    )


class _Sentence(NamedTuple):
    span: Span
    block: Block
    words: str
    """Its text, whatever the white space."""


def _sentences(reading: Reading) -> list[_Sentence]:
    document = reading.document
    return [
        _Sentence(span, block, " ".join(document.text[span.start : span.end].split()))
        for block in document.content
        if block.kind not in ("title", "heading", "code", "row")
        for span in reading.sentences_in(block.span)
    ]


def _statements(reading: Reading, sentences: Sequence[_Sentence], said: set[str]) -> list[Statement]:
    """The sentences that are not said in the other version too, read closely."""
    document = reading.document
    words = standing_of(document.language)
    sieve = _sieve(words)
    found = []
    for span, block, plain in sentences:
        if plain in said:
            continue
        text = document.text[span.start : span.end]
        signs = {
            name: Span(span.start + match.start(), span.start + match.end())
            for name, match in sieve.search(text).items()
        }
        if "may" in signs and words.only.search(text, 0, signs["may"].start - span.start):
            del signs["may"]
        for name in ("gone", "may_not"):
            if name in signs and _supposed(text, signs[name].start - span.start, document.language):
                del signs[name]
        for told, denied in (("must", "need_not"), ("may", "may_not"), ("fee", "free"), ("booked", "unbooked")):
            if denied in signs and told in signs:
                del signs[told]
        if "online" in signs and "paper" in signs and signs["online"].contains(signs["paper"]):
            del signs["paper"]  # "nothing on paper"
        if not signs.keys() & {"free", "fee"}:
            price = next((mention for mention in reading.mentions_in(span) if mention.kind == "money"), None)
            signs |= {"fee": price.span} if price else {}
        found.append(
            Statement(
                span=span,
                block=block.index,
                section=block.section,
                stems=frozenset(stems_with_parts(text, document.language)),
                signs=signs,
                text=text,
                language=document.language,
            )
        )
    return found


def stems_with_parts(text: str, language: str) -> Iterator[str]:
    """The stems of the words of a text, and of what a hyphen joins: "full-time" says "full" and "time" too."""
    yield from content_stems(text, language)
    for joined in _HYPHENED.findall(text):
        yield from content_stems(joined.replace("-", " "), language)


@cache
def _sieve(words: StandingWords) -> Sieve:
    return Sieve(dict(words.signs))


def _supposed(text: str, at: int, language: str) -> bool:
    """Whether what stands at an offset is only supposed: its clause, or sentence, begins with an "if" before it."""
    words = SUPPOSING.get(language, SUPPOSING["en"])
    if words.match(text):
        return True
    start = max((text.rfind(mark, 0, at) for mark in ",;:"), default=-1)
    return bool(words.search(text, max(0, start), at))


class Likeness:
    """How alike the statements of two versions are: the words that they share, rare ones more."""

    def __init__(
        self,
        olds: Sequence[Statement],
        news: Sequence[Statement],
        linked: dict[tuple[int, int], float],
        sections: frozenset[tuple[int, int]],
    ) -> None:
        self.olds, self.news, self.linked, self.sections = olds, news, linked, sections
        count = Counter(each for statement in (*olds, *news) for each in statement.stems)
        self._rarity = {each: math.log(1 + (len(olds) + len(news) + 1) / times) for each, times in count.items()}
        self._whole = {id(statement): self.weight(statement.stems) for statement in (*olds, *news)}
        self._stems_new = [statement.stems for statement in news]
        self._wholes_new = [self._whole[id(statement)] for statement in news]
        self._olds, self._news = _by_word(olds), _by_word(news)
        self._likely: dict[int, dict[int, float]] = {}

    def weight(self, stems: Iterable[str]) -> float:
        """What these words tell together."""
        return math.fsum(map(self._rarity.__getitem__, stems))  # rounded once: the order changes nothing

    def near_new(self, one: Statement) -> set[int]:
        """The statements of the new version that share a telling word with one of the old."""
        return _sharing(one, self._news)

    def near_old(self, other: Statement) -> set[int]:
        """The statements of the old version that share a telling word with one of the new."""
        return _sharing(other, self._olds)

    def likely(self, one: Statement) -> dict[int, float]:
        """The statements of the new version that an old one may have become, in order, and how alike each is to it.

        Those at least `LEAST_ALIKE`; worked out once, for several rules ask.
        """
        found = self._likely.get(id(one))
        if found is None:
            found = self._likely[id(one)] = dict(self._alike_to(one))
        return found

    def _alike_to(self, one: Statement) -> Iterator[tuple[int, float]]:
        """What `likely` tells, pair by pair: `alike` at length, for most pairs have next to nothing in common."""
        weigh, first, stems = self._rarity.__getitem__, self._whole[id(one)], one.stems
        least = LEAST_ALIKE - _LINKED - _ROUNDED
        for n in sorted(self.near_new(one)):
            second = self._wholes_new[n]
            shared = math.fsum(map(weigh, stems & self._stems_new[n]))
            score = shared / (first + second) + 0.5 * shared / (min(second, first))
            if score >= least and (score := score + self._beside(one, self.news[n])) >= LEAST_ALIKE:
                yield n, score

    def together(self, one: Statement, other: Statement) -> bool:
        """Whether the blocks or the sections that two statements stand in correspond."""
        return (one.block, other.block) in self.linked or (one.section, other.section) in self.sections

    def alike(self, one: Statement, other: Statement) -> float:
        """From 0 to a little over 1: how likely two statements are about one thing."""
        shared = self.weight(one.stems & other.stems)
        if not shared:
            return 0.0
        first, second = self._whole[id(one)], self._whole[id(other)]
        return shared / (first + second) + 0.5 * shared / min(first, second) + self._beside(one, other)

    def _beside(self, one: Statement, other: Statement) -> float:
        """What the places of two statements add to how alike they are."""
        if (one.block, other.block) in self.linked:
            return _LINKED
        return _ONE_SECTION if (one.section, other.section) in self.sections else 0.0

    def shares(self, one: Statement, *, added: bool) -> dict[int, float]:
        """How much of what a statement says each of the other version says, if they share a telling word.

        `added` says that the statement is one of the new version.
        """
        near, others = (self.near_old(one), self.olds) if added else (self.near_new(one), self.news)
        return {n: self.overlap(one, others[n]) for n in near}

    def overlap(self, one: Statement, other: Statement) -> float:
        """How much of what the first says the other says too, as a share."""
        return self.weight(one.stems & other.stems) / (self._whole[id(one)] or 1.0)


class Pair(Protocol):
    """A statement of either version."""

    @property
    def old(self) -> int:
        """The place of the old one among those of its version."""

    @property
    def new(self) -> int:
        """The place of the new one."""


_Paired = TypeVar("_Paired", bound=Pair)


def each_once(pairs: Iterable[_Paired]) -> Iterator[_Paired]:
    """Of some pairs of statements, in their order, those of which neither statement stands in one before."""
    olds: set[int] = set()
    news: set[int] = set()
    for pair in pairs:
        if pair.old not in olds and pair.new not in news:
            olds.add(pair.old)
            news.add(pair.new)
            yield pair


def passage(statements: Sequence[Statement], index: int, goes_with: Callable[[int], bool], most: int) -> Span:
    """A statement with those beside it in its paragraph that go with it, up to so many characters."""
    one = statements[index]
    span = one.span
    for step in (1, -1):
        at = index + step
        while 0 <= at < len(statements) and statements[at].block == one.block and goes_with(at):
            beside = statements[at].span
            wider = Span(min(span.start, beside.start), max(span.end, beside.end))
            if len(wider) > most:
                break
            span, at = wider, at + step
    return span


def _by_word(statements: Sequence[Statement]) -> dict[str, list[int]]:
    """In which statements each word stands that leads to any."""
    found: dict[str, list[int]] = defaultdict(list)
    for n, statement in enumerate(statements):
        for each in statement.stems:
            found[each].append(n)
    return {each: places for each, places in found.items() if len(places) <= _COMMON}


def _sharing(one: Statement, by_word: dict[str, list[int]]) -> set[int]:
    return set().union(*(by_word[each] for each in one.stems if each in by_word))

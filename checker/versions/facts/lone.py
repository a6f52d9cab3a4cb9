"""Tells what only one of two versions states: its passages of most consequence, its sections that are new or gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.language.dates.meanwhile import so_since
from checker.language.lazy import lazy_re
from checker.language.sums.derived import OF_A_YEAR, WORKED_OUT
from checker.versions.facts.clauses import trimmed
from checker.versions.facts.statements import ALONE, passage
from checker.versions.facts.told import only_one_says
from checker.versions.pointers import pointers

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.versions.comparison import BlockLink, FactChange, SectionLink
    from checker.versions.facts.rewordings import Rewording
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

_LEAST_STEMS = 3
_BEGINS = 1.5
"""What it weighs that a passage begins a section that only one version has: it stands for the whole section."""
_IN_ALONE = 0.45
"""The same for what stands further on in such a section."""
_ADDED = 0.5
"""What is new is looked for more than what is gone."""
_REWRITTEN = 30
"""Not where so many sentences changed: there it is mostly what was said before, in other words."""
_SAID = 0.65
"""A sentence is told by the other version if one of its sentences has so much of what it says."""
_REWORDED = 0.6
"""As alike as this, two sentences are one rewritten: neither is new or gone."""
_SAME_FIGURES = 0.2
"""The same where it states the same figures."""
_SAID_ACROSS = 0.8
"""What it takes away, times the share of a sentence's words that one of the other version has."""
_LONG = 0.075
"""What each word takes away: what binds or gives a right is told in short."""
_PLAIN = 0.75
"""What it takes away that a sentence holds no figure, day or ordinal."""
_MEASURED = 0.4
"""What a price, a length of time or a share adds."""
_MEANWHILE = 0.2
"""What it adds that a sentence names a year between the two versions."""
_SINCE = 0.9
"""The same that it says since when something is so, a year after the older version's."""
_PAST = 0.85
"""What it takes away that it names other years only: that was as true before."""
_OF_A_YEAR = 0.5
"""What it takes away that it only tells what was counted, or happened, in a year."""
_TOLD_FROM = 0.0
_GONE_FROM = 0.8
"""The same for what is gone."""
_PER_PAGE, _STATEMENTS = 1, 35
"""So many passages are told of a page at most, and one more for so many sentences of it that changed."""
_RUN_CHARS = 400
_MEASURES = frozenset({"money", "duration", "percent"})
_YEAR = lazy_re(r"\b(?:19|20)\d\d\b")


class _Candidate(NamedTuple):
    score: float
    added: bool
    at: int
    """Its place among the statements of its version."""


class _Pages(NamedTuple):
    """What is known of two versions."""

    edited: Sequence[BlockLink]
    sections: Sequence[SectionLink]
    said: Told
    reworded: tuple[frozenset[int], frozenset[int]]
    """The places of the sentences that are surely one rewritten, among the statements of either."""


class _Side:
    """One version: what it states, and what of that is told already."""

    def __init__(self, reading: Reading, other: Reading, likeness: Likeness, pages: _Pages, *, added: bool) -> None:
        self.reading, self._other, self.likeness, self.added = reading, other, likeness, added
        self.mine = likeness.news if added else likeness.olds
        self._others = likeness.olds if added else likeness.news
        self.alone = frozenset(
            section.index
            for link in pages.sections
            if not (link.old and link.new) and (section := link.new if added else link.old)
        )
        is_told = pages.said.of_new if added else pages.said.of_old
        edited = {block.index for link in pages.edited for block in (link.new if added else link.old)}
        blocks = reading.document.blocks
        edited -= pointers(reading.document) | {index for index in edited if blocks[index].kind == "caption"}
        self.open = [
            one.block in edited and index not in pages.reworded[added] and not is_told(one.span)
            for index, one in enumerate(self.mine)
        ]
        self._rewritten = len(likeness.olds) + len(likeness.news) >= _REWRITTEN
        self.topics = [self._topic(one.section) for one in self.mine]
        first = {topic: index for index, topic in reversed(list(enumerate(self.topics)))}
        self.begins = frozenset(first.values())

    def across(self, index: int) -> float:
        """How much of a sentence the sentence of the other version says that says most of it, as a share.

        All of it where one that is like it states the same figures too: then it is worded anew.
        """
        one = self.mine[index]
        shares = self.likeness.shares(one, added=self.added)
        figures = self._figures(self.reading, one)
        if figures and any(
            share >= _SAME_FIGURES and figures <= self._figures(self._other, self._others[n])
            for n, share in shares.items()
        ):
            return 1.0
        return max(shares.values(), default=0.0)

    @staticmethod
    def _figures(reading: Reading, statement: Statement) -> frozenset[str]:
        return frozenset(str(mention.value) for mention in reading.mentions_in(statement.span))

    def weighed(self, years: tuple[int, int] | None) -> Iterator[_Candidate]:
        """The sentences that may be told, each with what it weighs; `years` are those of the two versions."""
        for index, one in enumerate(self.mine):
            if not self.open[index] or len(one.stems) < _LEAST_STEMS or one.text.rstrip().endswith(("?", ":")):
                continue
            if WORKED_OUT.get(one.language, WORKED_OUT["en"]).search(one.text):
                continue  # an example of what stands before it: "three of them thus pay 9 euro"
            score = self._weight(index, years)
            least = _TOLD_FROM if self.added else _GONE_FROM
            if score >= least and (across := self.across(index)) < _SAID:
                score -= _SAID_ACROSS * across
                if score >= least:
                    yield _Candidate(score, self.added, index)

    def _weight(self, index: int, years: tuple[int, int] | None) -> float:
        one = self.mine[index]
        mentions = self.reading.mentions_in(one.span)
        score = _ADDED if self.added and not self._rewritten else 0.0
        if one.section in self.alone and index in self.begins:
            score += _IN_ALONE + _BEGINS
        score -= _LONG * min(len(one.stems), 20)
        score += _MEASURED if any(mention.kind in _MEASURES for mention in mentions) else 0.0
        score -= 0.0 if mentions else _PLAIN
        score -= _OF_A_YEAR if OF_A_YEAR.get(one.language, OF_A_YEAR["en"]).match(one.text) else 0.0
        score += _SINCE if years and so_since(one.text, one.language, years[0]) else 0.0
        named = [int(year) for year in _YEAR.findall(one.text)]
        if years and named:
            score += _MEANWHILE if any(years[0] <= year <= years[1] for year in named) else -_PAST
        return score

    def _topic(self, section: int) -> int:
        """The section that a sentence is told under: of those that only this version has, the outermost."""
        sections, top = self.reading.document.sections, section
        while (parent := sections[top].parent) is not None and parent in self.alone and top in self.alone:
            top = parent
        return top

    def run(self, index: int) -> Span:
        """A sentence with those beside it in its paragraph that only this version says too, or whose section it has."""
        alone = self.mine[index].section in self.alone
        return passage(self.mine, index, lambda at: self.open[at] and (alone or self.across(at) < ALONE), _RUN_CHARS)


def lone_passages(
    old: Reading,
    new: Reading,
    likeness: Likeness,
    pairs: Sequence[Rewording],
    edited: Sequence[BlockLink],
    sections: Sequence[SectionLink],
    said: Told,
) -> Iterator[FactChange]:
    """The passages that only one version has, of most consequence first, one in a section, as many as the page bears.

    They stand in the blocks of `edited`, and in none of the `pairs` of sentences that are surely one rewritten;
    none of them touches what the changes `said` speak of.
    """
    sure = [pair for pair in pairs if pair.score >= _REWORDED]
    reworded = frozenset(pair.old for pair in sure), frozenset(pair.new for pair in sure)
    pages = _Pages(edited, sections, said, reworded)
    sides = _Side(old, new, likeness, pages, added=False), _Side(new, old, likeness, pages, added=True)
    years = _years(old.document.date, new.document.date)
    found = sorted((each for side in sides for each in side.weighed(years)), key=lambda each: (-each.score, *each[1:]))
    room = _PER_PAGE + (len(likeness.olds) + len(likeness.news)) // _STATEMENTS
    taken: set[tuple[bool, int]] = set()
    for each in found:
        side = sides[each.added]
        topic = side.topics[each.at]
        if len(taken) >= room:
            break
        if (each.added, topic) in taken:
            continue
        taken.add((each.added, topic))
        document = side.reading.document
        place = side.reading.place(trimmed(document.text, side.run(each.at)))
        whole = topic in side.alone and each.at in side.begins
        subject = document.sections[topic].heading or document.title
        yield only_one_says(place, subject, added=each.added, section=whole)


def _years(old: datetime.date | None, new: datetime.date | None) -> tuple[int, int] | None:
    return (old.year, new.year) if old and new else None

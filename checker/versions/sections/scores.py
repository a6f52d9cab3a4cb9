"""How much speaks for two sections being one: their words, their sentences, and how they compare with the others.

A similarity alone says little: on a page about visas every section has "visa" in it. So each is held against what the
two sections have in common with the rest of the page (cross-domain similarity local scaling; Conneau et al., "Word
translation without parallel data", 2018), and a score above zero means: more alike than either is to the others.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.language.meanings import of_one_meaning
from checker.language.parts.roles import EVERY_PAGE
from checker.language.stems import FUNCTION_WORDS, content_stems
from checker.versions.align.anchors import alike, increasing
from checker.versions.align.similarity import Vectors, cosine, words_of
from checker.versions.sections.blocks import own_text, weighed_blocks
from checker.versions.sections.headings import plain_heading
from checker.versions.sections.roles import SectionRoles
from checker.versions.sections.sentences import PIECE_WEIGHT, next_likest, sentence_scores

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.document import Block, Document

_SENTENCE = lazy_re(r"(?<=[.!?;:])\s+(?=[A-ZÀ-Ü0-9«\"„“])")
_HEADING_TIMES = 2
_LIKE_HEADINGS = 0.8
_HELD_HEADING = 0.12
"""What it adds that one of two headings holds the other, or most of it: "Speeds", "Advertised and real speeds"."""
_MOSTLY = 0.7
_LOCAL_SHARE = 0.5
_SENTENCE_SHARE = 0.5
_LEAST = 0.06
"""Below it two sections have nothing in common but small words."""
_NOTHING = -1.0
_NEARLY_SAME = 0.6
MOST_PAIRS = 10_000
_ALONE = 0.06
"""What it adds for two to be one that they share what hardly another has."""
_NAMED = 0.08
"""What it adds that the one takes up the heading of the other; the same the other way."""
_NO_WORDS = 0.1
"""What it takes that they share hardly a word that few others have."""
_FEW_WORDS = 0.35
"""Each word counts as one divided by the number of pairs that share it; of that the logarithm, as for `_ALONE`."""
_ONE_LEAST = 0.05
"""What of both two sections have that were only put side by side."""
_BY_ROLE = 0.1
"""What speaks for two that share no word, where they alone are there for one thing that every page tells."""
_SHARED_BY = 100
"""What more pairs of sections share speaks for none of them."""
_MOST_SENTENCE_PAIRS = 250_000


class SectionScores:
    """The sections of two versions and what speaks for each pair."""

    def __init__(self, old: Document, new: Document) -> None:
        self.documents = old, new
        self.texts = tuple([own_text(document, k) for k in range(len(document.sections))] for document in (old, new))
        self.headings = tuple(
            [plain_heading(section.heading) for section in document.sections] for document in self.documents
        )
        self.leads = self._lead(0), self._lead(1)
        for side, lead in zip(self.headings, self.leads, strict=True):
            side[lead] = ""
        self.roles = SectionRoles(self.headings, (old.language, new.language))
        self._scores: list[list[float]] | None = None
        self._going: list[list[float]] = []
        self._by_headings = Vectors([heading for side in self.headings for heading in side], piece_weight=1.0)
        self._like_headings: dict[tuple[int, int], bool] = {}
        self._features: dict[tuple[int, int], frozenset[str]] = {}

    def _lead(self, side: int) -> int:
        """The section that opens a version: what stands before its first heading.

        Where nothing does it is the section below that heading, if it is what the other version has for its title:
        above it stands who publishes the page.
        """
        if self.counts(side, 0) or len(self.headings[side]) == 1 or not self.counts(1 - side, 0):
            return 0
        return int(self.headings[side][1] == plain_heading(self.documents[1 - side].title))

    def counts(self, side: int, index: int) -> bool:
        """Whether a section is one at all: the lead may be empty, and then it is none."""
        return bool(self.documents[side].sections[index].heading or self.texts[side][index])

    def same_heading(self, i: int, j: int) -> bool:
        """Whether two sections have the same heading, numbers apart."""
        return self.headings[0][i] == self.headings[1][j]

    def like_headings(self, i: int, j: int) -> bool:
        """Whether two sections have the same heading or nearly so: an article more, a plural."""
        found = self._like_headings.get((i, j))
        if found is None:
            old, new = (self._by_headings.vector(side[k]) for side, k in zip(self.headings, (i, j), strict=True))
            found = self._like_headings[i, j] = self.same_heading(i, j) or cosine(old, new) >= _LIKE_HEADINGS
        return found

    def shared_alone(self, i: int, j: int, *, side: int, beside: int) -> float:
        """How much two sections share that hardly another has, and a section of a side beside them not at all.

        What a section that became part of another adds to it, and what of a section that was split went into a further
        part, is not in the first. Each word, and piece of one, counts as one divided by the number of pairs of sections
        that share it; the logarithm, since the tenth tells less than the first.
        """
        old, new = self._words_and_pieces(0, i), self._words_and_pieces(1, j)
        shared = (old & new) - self._words_and_pieces(side, beside)
        olds, news = self._places
        pairs = (len(olds[feature]) * len(news[feature]) for feature in shared)
        return math.log1p(math.fsum(1 / count for count in pairs if count <= _SHARED_BY))

    def stood_under(self, i: int, j: int, *, side: int) -> bool:
        """Whether a side's section stands under a mere heading that the section across has, with none under it."""
        parent = self._mere_headings[side].get((i, j)[side])
        if parent is None or (i, j)[1 - side] in self._over_others[1 - side]:
            return False
        return self.like_headings(*((parent, j) if side == 0 else (i, parent)))

    def mere_headings_over(self, sections: Iterable[int], side: int) -> set[int]:
        """The sections of a side with no text of their own that these stand under, in however many steps."""
        parents = self._mere_headings[side]
        found: set[int] = set()
        for section in sections:
            parent = parents.get(section)
            while parent is not None and parent not in found:
                found.add(parent)
                parent = parents.get(parent)
        return found

    @cached_property
    def _mere_headings(self) -> tuple[dict[int, int], ...]:
        """For each section of a side that stands under a heading with no text of its own, the section of that."""
        return tuple(
            {
                section.index: section.parent
                for section in document.sections
                if section.parent is not None and not texts[section.parent]
            }
            for document, texts in zip(self.documents, self.texts, strict=True)
        )

    @cached_property
    def _over_others(self) -> tuple[frozenset[int], ...]:
        """The sections of each side that have sections under them."""
        return tuple(
            frozenset(section.parent for section in document.sections if section.parent is not None)
            for document in self.documents
        )

    def goes_on_in(self, i: int, j: int) -> float | None:
        """The share of the old section's sentences that are likest to one of the new section; None where unknown.

        Of a page of very many sentences it is not looked for.
        """
        return self._going[i][j] if self._going else None

    def most_shared_alone(self, i: int, j: int) -> float:
        """What `shared_alone` tells at most, whatever section stands beside; costs little."""
        return math.inf if self.are_many() else self._alone[i][j]

    @cached_property
    def _blocks(self) -> tuple[list[list[Block]], ...]:
        """The blocks by which the sections of each side are compared."""
        return weighed_blocks(*self.documents)

    @cached_property
    def _places(self) -> tuple[dict[str, list[int]], ...]:
        """In which sections of each side a word, or a piece of one, stands."""
        sides: tuple[dict[str, list[int]], ...] = ({}, {})
        for side, places in enumerate(sides):
            for k in range(len(self.texts[side])):
                for feature in self._words_and_pieces(side, k):
                    places.setdefault(feature, []).append(k)
        return sides

    def taken_up(self, i: int, j: int, *, side: int, beside: int | None = None) -> float:
        """How much of the heading of a side's section the other one takes up, by weight: words, or pieces of them.

        What the heading has in common with that of a section beside it tells nothing of it, and what stands in many
        sections across tells less: on a page about reports every section has "report" in it.
        """
        headings = self._telling[side]
        heading = self._by_headings.vector(headings[(i, j)[side]])
        common = self._by_headings.vector(headings[beside]) if beside is not None else {}
        own = {key: weight for key, weight in heading.items() if key not in common}
        whole = math.fsum(own.values())
        across, places = self._words_and_pieces(1 - side, (i, j)[1 - side]), self._places[1 - side]
        taken_up = (weight / math.sqrt(len(places[key])) for key, weight in own.items() if key in across)
        return math.fsum(taken_up) / whole if whole else 0.0

    @cached_property
    def _telling(self) -> tuple[list[str], ...]:
        """The headings of each side without the words that only join: "who may", "what will"."""
        return tuple(
            [_without_small_words(heading, document.language) for heading in headings]
            for headings, document in zip(self.headings, self.documents, strict=True)
        )

    def _words_and_pieces(self, side: int, index: int) -> frozenset[str]:
        found = self._features.get((side, index))
        if found is None:
            found = self._features[side, index] = self._by_headings.features(self.headed(side, index))
        return found

    def similarity(self, i: int, j: int) -> float:
        """The share of the words of two sections that both have (Dice); 1 for two that are empty."""
        old, new = Counter(words_of(self.texts[0][i])), Counter(words_of(self.texts[1][j]))
        size = old.total() + new.total()
        return 2 * (old & new).total() / size if size else 1.0

    def score(self, i: int, j: int) -> float:
        """What speaks for two sections being one; below zero, they are less alike than either is to others."""
        if self._scores is None:
            self._scores, self._going = self._weighed(range(len(self.texts[0])), range(len(self.texts[1])))
            for a, row in enumerate(self._scores):
                for b, value in enumerate(row):
                    if value > _NOTHING and not self.same_heading(a, b):
                        row[b] += _HELD_HEADING * self._held_heading(a, b)
        return self._scores[i][j]

    def one(self, i: int, j: int) -> float:
        """What speaks for two sections being one and the same, not a part of each other.

        Beside the score it counts what they share that hardly another has, and their headings: either is taken up
        in the other section where they are one, however much was rewritten between, or names what it is there for.
        """
        score = self.score(i, j)
        if score <= _NOTHING:
            return _BY_ROLE if self.roles.sole_in_role(i, j, among=EVERY_PAGE) else score
        named = self.taken_up(i, j, side=0) + self.taken_up(i, j, side=1)
        found = score + _ALONE * self._local_alone[i][j] + _NAMED * named + self.roles.weight(i, j) - _ONE_LEAST
        return found if self.same_heading(i, j) or self._share_words(i, j) else found - _NO_WORDS

    def _share_words(self, i: int, j: int) -> bool:
        """Whether two sections share a word or two, of whatever form or of one meaning, that few others have.

        Pieces of words are shared by chance, and more so in long sections.
        """
        olds, news = self._meanings
        shared = (1 / (self._times[0][word] * self._times[1][word]) for word in olds[i] & news[j])
        return math.log1p(math.fsum(shared)) >= _FEW_WORDS

    @cached_property
    def _meanings(self) -> tuple[list[frozenset[str]], ...]:
        """The words of the sections of each side, those of one meaning as one."""
        return tuple(
            [
                of_one_meaning(content_stems(self.headed(side, k), document.language), document.language)
                for k in range(len(document.sections))
            ]
            for side, document in enumerate(self.documents)
        )

    @cached_property
    def _times(self) -> tuple[Counter[str], ...]:
        """In how many sections of each side a word stands."""
        return tuple(Counter(word for words in side for word in words) for side in self._meanings)

    @cached_property
    def _local_alone(self) -> list[list[float]]:
        """For each pair what it shares alone, less what the two share with their next likest."""
        return _locally(self._alone, _LOCAL_SHARE)

    @cached_property
    def _alone(self) -> list[list[float]]:
        """For each pair what it shares that hardly another has."""
        sums = [[0.0] * len(self.texts[1]) for _ in self.texts[0]]
        olds, news = self._places
        for feature in sorted(olds.keys() & news.keys()):
            pairs = len(olds[feature]) * len(news[feature])
            if pairs <= _SHARED_BY:
                for i in olds[feature]:
                    row = sums[i]
                    for j in news[feature]:
                        row[j] += 1 / pairs
        return [[math.log1p(value) for value in row] for row in sums]

    def _held_heading(self, i: int, j: int) -> float:
        """How much of the heading that says less the other one says too, by weight; 0 where it is not most of it."""
        old, new = (self._by_headings.vector(side[k]) for side, k in zip(self.headings, (i, j), strict=True))
        common = math.fsum(old[key] for key in old.keys() & new.keys())
        held = common / min(math.fsum(old.values()) or math.inf, math.fsum(new.values()) or math.inf)
        return held if held >= _MOSTLY else 0.0

    def are_many(self) -> bool:
        """Whether there are too many sections to weigh each against each."""
        return len(self.texts[0]) * len(self.texts[1]) > MOST_PAIRS

    def headed(self, side: int, index: int) -> str:
        """The text of a section with its heading, which weighs more."""
        own = " ".join(block.text for block in self._blocks[side][index])
        return f"{own} {' '.join([self.headings[side][index]] * _HEADING_TIMES)}"

    def nearly_same(self, olds: Sequence[int], news: Sequence[int]) -> list[tuple[int, int]]:
        """The pairs of some sections that are much alike and like no others, in order on both sides."""
        before, after = [self.headed(0, i) for i in olds], [self.headed(1, j) for j in news]
        vectors = Vectors([*before, *after], piece_weight=PIECE_WEIGHT)
        pairs = alike(
            before, after, vectors, old=range(len(olds)), new=range(len(news)), least=_NEARLY_SAME, compatible=_any
        )
        return [(olds[pair.old], news[pair.new]) for pair in increasing(pairs, [len(text) for text in before])]

    def among(self, olds: Sequence[int], news: Sequence[int]) -> list[list[float]]:
        """What speaks for each pair of some sections, held against one another alone: a row for each old one."""
        return self._weighed(olds, news)[0]

    def _weighed(self, olds: Sequence[int], news: Sequence[int]) -> tuple[list[list[float]], list[list[float]]]:
        """What `among` tells, and the share of each old section's sentences that is likest to each new section's."""
        cosines = _cosines([self.headed(0, i) for i in olds], [self.headed(1, j) for j in news])
        scores = _locally(cosines, _LOCAL_SHARE)
        parts = [
            [_sentences(blocks[k]) for k in indices] for blocks, indices in zip(self._blocks, (olds, news), strict=True)
        ]
        going: list[list[float]] = []
        if sum(map(len, parts[0])) * sum(map(len, parts[1])) <= _MOST_SENTENCE_PAIRS:
            drawn, going = sentence_scores(parts[0], parts[1])
            for i, row in enumerate(drawn):
                for j, value in enumerate(row):
                    scores[i][j] += _SENTENCE_SHARE * value
        return [
            [value if cosines[i][j] >= _LEAST else _NOTHING for j, value in enumerate(row)]
            for i, row in enumerate(scores)
        ], going


def _without_small_words(text: str, language: str) -> str:
    small = FUNCTION_WORDS.get(language, frozenset())
    return " ".join(word for word in words_of(text) if word not in small)


def _any(old: int, new: int) -> bool:
    del old, new
    return True


def _sentences(blocks: Iterable[Block]) -> list[str]:
    return [sentence for block in blocks for sentence in _SENTENCE.split(block.text) if sentence.strip()]


def _cosines(old: Sequence[str], new: Sequence[str]) -> list[list[float]]:
    vectors = Vectors([*old, *new], piece_weight=PIECE_WEIGHT)
    news = [vectors.vector(text) for text in new]
    return [[cosine(vector, other) for other in news] for vector in map(vectors.vector, old)]


def _locally(cosines: list[list[float]], share: float) -> list[list[float]]:
    """The similarities less what each section has in common with its next likest, the likest itself left out."""
    rows = [next_likest(row) for row in cosines]
    columns = [next_likest(list(column)) for column in zip(*cosines, strict=True)]
    return [[value - share * (rows[i] + columns[j]) for j, value in enumerate(row)] for i, row in enumerate(cosines)]

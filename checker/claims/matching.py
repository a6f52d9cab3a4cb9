"""Matches the claims of two versions of a page: which two speak of the same thing, however much was rewritten."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.claim import is_cell
from checker.claims.comparable import by_size, named_with_date, one_sort, same_day
from checker.claims.pairing import Weights, judge
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.claims.claim import Claim
    from checker.claims.reading import Reading

_SURE = 0.62
"""The score at which two claims are taken for versions of one."""
_BEST = 0.36
"""The same where each is the best match of the other."""
_SENTENCE = 0.44
"""How alike two sentences must be for what is left over in them to be matched."""
_COMMON = 60
"""A word in more claims than this leads to none of them."""
_CROWD = 60
"""Where more claims than this stand in one block, only those about as far into it as a claim are held against it."""
_AROUND = 16
_RARE = 2
"""A noun that no more claims of a version count is telling."""
_FRAME_CHARS = 40
"""How far from a value the words stand that frame it."""
_FRAMED = 0.3
"""What it tells that two values stand between the same words, small ones too: "there were 40 in all"."""
_FRAME_WORD = lazy_re(r"[^\W\d_]+|[%\d][\d.,]*")


class Matching(NamedTuple):
    """How the claims of two versions correspond; each stands in one pair at most."""

    pairs: tuple[tuple[Claim, Claim], ...]
    """In the order of the new version."""
    old: tuple[Claim, ...]
    """Those of the old version that no claim of the new one matches."""
    new: tuple[Claim, ...]


class _Match(NamedTuple):
    score: float
    old: int
    new: int


def match_claims(old: Reading, new: Reading, linked: Mapping[tuple[int, int], float]) -> Matching:
    """The claims of two versions in pairs; `linked` tells how alike blocks are that correspond, by their indices.

    What counts: the words of the sentences, rare ones more; the words beside the values; what is counted; the unit, the
    event, the heading above; and whether the blocks, or most blocks of the sections, correspond.
    """
    scorer = _Scorer(old, new, linked)
    found = [
        _Match(score, one, other) for one, other in scorer.candidates() if (score := scorer.score(one, other)) >= _BEST
    ]
    best_old: dict[int, float] = defaultdict(float)
    best_new: dict[int, float] = defaultdict(float)
    for match in found:
        best_old[match.old] = max(best_old[match.old], match.score)
        best_new[match.new] = max(best_new[match.new], match.score)
    found.sort(key=lambda match: (-match.score, match.old, match.new))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    pairs: list[tuple[int, int]] = []
    for match in found:
        if match.old in taken_old or match.new in taken_new:
            continue
        mutual = match.score >= max(best_old[match.old], best_new[match.new])
        if match.score >= _SURE or mutual:
            taken_old.add(match.old)
            taken_new.add(match.new)
            pairs.append((match.new, match.old))
    pairs += scorer.by_sentence(taken_old, taken_new)
    taken_old.update(one for _, one in pairs)
    taken_new.update(other for other, _ in pairs)
    return Matching(
        tuple((old.claims[one], new.claims[other]) for other, one in sorted(pairs)),
        tuple(claim for n, claim in enumerate(old.claims) if n not in taken_old),
        tuple(claim for n, claim in enumerate(new.claims) if n not in taken_new),
    )


class _Scorer:
    """How likely two claims of two versions speak of the same thing."""

    def __init__(self, old: Reading, new: Reading, linked: Mapping[tuple[int, int], float]) -> None:
        self.olds, self.news = old.claims, new.claims
        self.linked = linked
        self.weights = Weights((*old.claims, *new.claims))
        self.block_old = [_block(old, claim) for claim in self.olds]
        self.block_new = [_block(new, claim) for claim in self.news]
        self.section_old = [_section(old, claim) for claim in self.olds]
        self.section_new = [_section(new, claim) for claim in self.news]
        self.sections = linked_sections(old, new, linked)
        self.heads_old = Counter(claim.nouns[-1] for claim in self.olds if claim.nouns)
        self.heads_new = Counter(claim.nouns[-1] for claim in self.news if claim.nouns)

        self.newest_cells = _newest_cells((*self.olds, *self.news))
        self.latest_old, self.latest_new = _latest(self.olds), _latest(self.news)
        self._frames: dict[int, frozenset[tuple[str, str]]] = {}

    def candidates(self) -> Iterator[tuple[int, int]]:
        """The pairs worth looking at: of one sort, in linked blocks or with a telling word in common."""
        by_word: dict[str, list[int]] = defaultdict(list)
        by_block: dict[int, list[int]] = defaultdict(list)
        by_attribute: dict[str, list[int]] = defaultdict(list)
        for n, claim in enumerate(self.news):
            by_attribute[claim.attribute].append(n)
            by_block[self.block_new[n]].append(n)
            for each in claim.words | claim.near | set(claim.nouns):
                by_word[each].append(n)
        partners: dict[int, list[int]] = defaultdict(list)
        for one, other in self.linked:
            partners[one].append(other)
        sizes, ranks = Counter(self.block_old), Counter[int]()
        for n, claim in enumerate(self.olds):
            block = self.block_old[n]
            ranks[block] += 1
            near = {
                other
                for partner in partners[block]
                for other in _around(by_block[partner], (ranks[block] - 1) / sizes[block])
            }
            for each in claim.words | claim.near | set(claim.nouns):
                if len(by_word[each]) <= _COMMON:
                    near.update(by_word[each])
            if claim.attribute.startswith("dated "):
                near.update(by_attribute[claim.attribute][:_COMMON])
            for other in sorted(near):
                if one_sort(claim, self.news[other]):
                    yield n, other

    def by_sentence(self, taken_old: set[int], taken_new: set[int]) -> list[tuple[int, int]]:
        """Claims left over in sentences that are each other's best match, one pair a sentence, as (new, old)."""
        olds = self._by_context(self.olds, taken_old)
        news = self._by_context(self.news, taken_new)
        by_word: dict[str, list[int]] = defaultdict(list)
        for other in news:
            for each in self.news[other].words:
                by_word[each].append(other)
        best_old: dict[int, tuple[float, int]] = {}
        best_new: dict[int, tuple[float, int]] = {}
        for one in olds:
            near = {other for each in self.olds[one].words if len(by_word[each]) <= _COMMON for other in by_word[each]}
            for other in sorted(near):
                score = self._alike(one, other)
                if score > best_old.get(one, (_SENTENCE, -1))[0]:
                    best_old[one] = (score, other)
                if score > best_new.get(other, (_SENTENCE, -1))[0]:
                    best_new[other] = (score, one)
        found = []
        for one, (_, other) in sorted(best_old.items()):
            if best_new.get(other, (0.0, -1))[1] == one:
                pair = self._left_over(olds[one], news[other])
                if pair:
                    found.append(pair)
        return found

    def _by_context(self, claims: Sequence[Claim], taken: set[int]) -> dict[int, list[int]]:
        """The claims not taken by their sentence, under the number of the first of them."""
        first: dict[object, int] = {}
        found: dict[int, list[int]] = {}
        for n, claim in enumerate(claims):
            if n not in taken and claim.mention and (claim.mention.kind != "date" or claim.timeless):
                found.setdefault(first.setdefault(claim.context, n), []).append(n)
        return found

    def _alike(self, old: int, new: int) -> float:
        one, other = self.olds[old], self.news[new]
        shared = self.weights.sum(one.words & other.words)
        first, second = self.weights.whole(one.words), self.weights.whole(other.words)
        if not shared:
            return 0.0
        score = shared / (first + second) + 0.5 * shared / min(first, second)
        if (self.block_old[old], self.block_new[new]) in self.linked:
            return score + 0.15
        return score + (0.1 if self.sections.get(self.section_old[old]) == self.section_new[new] else 0.0)

    def _left_over(self, olds: Sequence[int], news: Sequence[int]) -> tuple[int, int] | None:
        """The two claims of two sentences that are likeliest to be one: of one sort before of one class."""
        pairs = [
            (one, other)
            for one in olds[:_CROWD]
            for other in news[:_CROWD]
            if one_sort(self.olds[one], self.news[other])
        ]
        if not pairs:
            return None
        one, other = max(pairs, key=lambda pair: (self.score(*pair), -pair[0], -pair[1]))
        return other, one

    def score(self, old: int, new: int) -> float:
        """From 0 to a little over 1."""
        one, other = self.olds[old], self.news[new]
        weights = self.weights
        shared = weights.sum(one.words & other.words)
        first, second = weights.whole(one.words), weights.whole(other.words)
        closeness = (shared / (first + second) + 0.5 * shared / min(first, second)) if first and second else 0.0
        score = 0.4 * closeness + 0.3 * self._dice(one.near, other.near) + 0.1 * self._dice(one.topic, other.topic)
        link = self.linked.get((self.block_old[old], self.block_new[new]))
        if link is not None:
            score += 0.1 + 0.2 * link
        elif self.sections.get(self.section_old[old]) == self.section_new[new]:
            score += 0.1
        score += self._nouns(one, other)
        if one.timeless and other.timeless:
            score += 0.25 if one.attribute == other.attribute else 0.0
        if " " in one.subject and " " in other.subject:
            score += 0.1 if one.subject == other.subject else -0.1
        if judge(one, other) == "same":
            # what is told again unchanged is likelier the same than two values that both changed
            score += 0.3 if one.nouns and one.nouns[-1:] == other.nouns[-1:] else 0.07
        elif same_day(one, other) or named_with_date(one, other):
            score += 0.3
        score += self._newest(one, other)
        score += by_size(one, other)
        # the words around are looked at only where they can tell
        return score if score + _FRAMED < _BEST else score + _FRAMED * self._framed(one, other)

    def _framed(self, one: Claim, other: Claim) -> float:
        """How alike the words are that two values stand between, in their order, as a share."""
        first, second = self._frame(one), self._frame(other)
        total = len(first) + len(second)
        return 2 * len(first & second) / total if total else 0.0

    def _frame(self, claim: Claim) -> frozenset[tuple[str, str]]:
        found = self._frames.get(id(claim))
        if found is None:
            found = self._frames[id(claim)] = _frame(claim)
        return found

    def _nouns(self, one: Claim, other: Claim) -> float:
        """What it tells that two claims count the same thing, or another."""
        row, told = (one, other) if is_cell(one) else (other, one)
        if is_cell(row) and told.nouns and not row.nouns:
            return (0.3 if id(row) in self.newest_cells else 0.25) if set(told.nouns) <= row.words else -0.1
        if not (one.nouns and other.nouns):
            return -0.1 if one.nouns or other.nouns else 0.0
        if one.nouns[-1] != other.nouns[-1]:
            return 0.15 if set(one.nouns) & set(other.nouns) else -0.15
        rare = max(self.heads_old[one.nouns[-1]], self.heads_new[other.nouns[-1]]) <= _RARE
        return 0.25 + (0.1 if one.nouns == other.nouns else 0.0) + (0.15 if rare else 0.0)

    def _newest(self, one: Claim, other: Claim) -> float:
        """What it tells that two laws are each the newest of their sort on its page, or only one of them is."""
        if not (one.attribute == other.attribute and one.attribute.startswith("dated ")):
            return 0.0
        newest = self.latest_old[one.attribute] == one.value, self.latest_new[other.attribute] == other.value
        return 0.35 if all(newest) else -0.2 if any(newest) else 0.0

    def _dice(self, one: frozenset[str], other: frozenset[str]) -> float:
        total = self.weights.whole(one) + self.weights.whole(other)
        return 2 * self.weights.sum(one & other) / total if total else 0.0


def _frame(claim: Claim) -> frozenset[tuple[str, str]]:
    """The pairs of neighbouring words around a value, small words too, every number in it alike."""
    context, text = claim.context or claim.span, claim.document.text
    start, end = (
        max(context.start, claim.value_span.start - _FRAME_CHARS),
        min(context.end, claim.value_span.end + _FRAME_CHARS),
    )
    framed = f"{text[start : claim.value_span.start]} 0 {text[claim.value_span.end : end]}"
    words = ["#" if word[0].isdigit() else word for word in _FRAME_WORD.findall(framed.casefold())]
    return frozenset(pairwise(("", *words, "")))


def _around(claims: Sequence[int], share: float) -> Sequence[int]:
    """The claims of a block, of very many only those about so far into it: thousands of figures may stand in one."""
    if len(claims) <= _CROWD:
        return claims
    first = min(max(0, int(share * len(claims)) - _AROUND // 2), len(claims) - _AROUND)
    return claims[first : first + _AROUND]


def _newest_cells(claims: Iterable[Claim]) -> frozenset[int]:
    """The ids of the cells that are the newest of their row: what a text would tell of it."""
    newest: dict[tuple[int, object], Claim] = {}
    for claim in claims:
        if claim.when and is_cell(claim):
            key = (id(claim.document), claim.span)
            if key not in newest or claim.when > newest[key].when:
                newest[key] = claim
    return frozenset(id(claim) for claim in newest.values())


def _latest(claims: Sequence[Claim]) -> dict[str, str]:
    """The latest date of each sort of text that its date names: of the acts, of the decrees."""
    found: dict[str, str] = {}
    for claim in claims:
        if claim.attribute.startswith("dated "):
            found[claim.attribute] = max(found.get(claim.attribute, ""), claim.value)
    return found


def _block(reading: Reading, claim: Claim) -> int:
    block = reading.document.block_at(claim.value_span.start)
    return block.index if block else 0


def _section(reading: Reading, claim: Claim) -> int:
    return reading.document.section_at(claim.value_span.start).index


def linked_sections(old: Reading, new: Reading, linked: Mapping[tuple[int, int], float]) -> dict[int, int]:
    """For each section of the old version the one of the new to which most of its text went."""
    olds = {block.index: block for block in old.document.blocks}
    news = {block.index: block for block in new.document.blocks}
    went: dict[int, Counter[int]] = defaultdict(Counter)
    for one, other in linked:
        if one in olds and other in news:
            went[olds[one].section][news[other].section] += len(olds[one].text)
    return {
        section: min(counts, key=lambda other: (-counts[other], other)) for section, counts in went.items() if counts
    }

"""Finds which sections of two versions belong together: by heading, by content, by what stands around them.

A heading that only lost or gained its number is the same heading. Where headings say nothing, the content decides; the
less alike two sections are, the more their place must speak for them. What is left over and yet shares content with
one half of a pair was split off from it, or merged into it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.versions.anchors import heaviest_run
from checker.versions.comparison import SectionLink
from checker.versions.similarity import Vectors, cosine, coverage, dot, norm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.document import Document
    from checker.versions.comparison import SectionKind
    from checker.versions.similarity import Vector

_NUMBERING = re.compile(
    r"^(?:(?:article|artikel|art\.|section|abschnitt|afdeling|hoofdstuk|chapitre|kapitel|chapter|§)\s*)?"
    r"(?:\d{1,3}(?:\.\d{1,3}){0,5}|[ivxlc]{1,7}(?=[.):])|[a-z](?=[.)]))[.):]*[\s.–—-]+(?=\S)",
    re.IGNORECASE,
)
_SURE = 0.34
_IN_PLACE = 0.14
_SHARED = 0.15
_HEADING_WEIGHT = 0.35
_PLACE_WEIGHT = 0.06
_WHOLE_CELLS = 40_000
"""Up to so many pairs of sections every pair is weighed; beyond it only those that share a rare word."""


def plain_heading(heading: str) -> str:
    """A heading as it is compared: without its number, folded, spaces and closing marks made one."""
    text = " ".join(unicodedata.normalize("NFKC", heading).split())
    without = _NUMBERING.sub("", text, count=1)
    return (without or text).casefold().strip(" .:;?!–—-")


@dataclass(slots=True)
class _Pairing:
    """Pairs of sections by index, and how each was found."""

    pairs: dict[tuple[int, int], tuple[float, str]]

    def olds(self) -> set[int]:
        return {i for i, _ in self.pairs}

    def news(self) -> set[int]:
        return {j for _, j in self.pairs}


def align_sections(old: Document, new: Document, vectors: Vectors) -> tuple[SectionLink, ...]:
    """The links between the sections of two versions, by the new version's order, what was removed where it stood."""
    weigher = _Weigher(old, new, vectors)
    pairing = _Pairing({})
    _pair_by_heading(weigher, pairing)
    _pair_by_content(weigher, pairing)
    one_to_one = dict(pairing.pairs)
    _pair_leftovers(weigher, pairing)
    moved = _moved(one_to_one, weigher)
    links = [
        SectionLink(
            old=old.sections[i],
            new=new.sections[j],
            kind=_kind(i, j, pairing, weigher, moved),
            similarity=round(weigher.content(i, j), 4),
            how=how,
        )
        for (i, j), (_, how) in pairing.pairs.items()
    ]
    links += [
        SectionLink(old=None, new=section, kind="added", similarity=0.0, how="nothing like it before")
        for section in new.sections
        if section.index not in pairing.news() and weigher.counts(1, section.index)
    ]
    links += [
        SectionLink(old=section, new=None, kind="removed", similarity=0.0, how="nothing like it after")
        for section in old.sections
        if section.index not in pairing.olds() and weigher.counts(0, section.index)
    ]
    return tuple(sorted(links, key=_place_of(one_to_one)))


def _place_of(pairs: dict[tuple[int, int], tuple[float, str]]) -> Callable[[SectionLink], tuple[int, int, int]]:
    after = dict(sorted(pairs))

    def place(link: SectionLink) -> tuple[int, int, int]:
        if link.new is not None:
            return link.new.index, 0, link.old.index if link.old else -1
        assert link.old is not None
        before = [i for i in after if i < link.old.index]
        return (after[max(before)] if before else -1), 1, link.old.index

    return place


class _Weigher:
    """How alike sections are, each similarity worked out once."""

    def __init__(self, old: Document, new: Document, vectors: Vectors) -> None:
        self.documents = old, new
        self._texts = tuple(
            [
                " ".join(
                    block.text
                    for block in document.blocks[section.first_block : section.end_block]
                    if block.furniture is None and block.kind not in ("heading", "title")
                )
                for section in document.sections
            ]
            for document in self.documents
        )
        self.headings = tuple(
            [plain_heading(section.heading) for section in document.sections] for document in self.documents
        )
        self._vectors: tuple[list[Vector], ...] = tuple(
            [vectors.vector(text) for text in texts] for texts in self._texts
        )
        self._norms = tuple([norm(vector) for vector in side] for side in self._vectors)
        titles = Vectors([heading for side in self.headings for heading in side])
        self._titles = tuple([titles.vector(heading) for heading in side] for side in self.headings)
        self._known: dict[tuple[int, int], float] = {}

    def counts(self, side: int, index: int) -> bool:
        """Whether a section is one at all: the lead may be empty, and then it is none."""
        section = self.documents[side].sections[index]
        return bool(section.heading or self._texts[side][index])

    def length(self, side: int, index: int) -> int:
        return len(self._texts[side][index])

    def content(self, i: int, j: int) -> float:
        """The cosine of the contents; two sections without any are the same."""
        found = self._known.get((i, j))
        if found is None:
            if not self._texts[0][i] and not self._texts[1][j]:
                found = 1.0
            else:
                found = min(
                    1.0, dot(self._vectors[0][i], self._vectors[1][j]) / (self._norms[0][i] * self._norms[1][j])
                )
            self._known[i, j] = found
        return found

    def score(self, i: int, j: int) -> float:
        """Content and heading together; a section without content is known by its heading alone."""
        heading = cosine(self._titles[0][i], self._titles[1][j])
        if not self._texts[0][i] or not self._texts[1][j]:
            return heading
        return self.content(i, j) + _HEADING_WEIGHT * heading

    def left_over(self, side: int, whole: int, taken: Sequence[int], rest: int) -> float:
        """What share of the section `rest` lies in `whole` (of side `side`) and not in the sections already taken."""
        parts = [self._vectors[1 - side][index] for index in (*taken, rest)]
        return coverage(parts, self._vectors[side][whole])[-1]

    def candidates(self, olds: Sequence[int], news: Sequence[int]) -> list[tuple[int, int]]:
        """The pairs worth weighing."""
        if len(olds) * len(news) <= _WHOLE_CELLS:
            return [(i, j) for i in olds for j in news]
        width = max(1, _WHOLE_CELLS // (2 * len(olds)))
        found = []
        for rank, i in enumerate(olds):
            middle = rank * len(news) // len(olds)
            found += [(i, j) for j in news[max(0, middle - width) : middle + width]]
        return found


def _pair_by_heading(weigher: _Weigher, pairing: _Pairing) -> None:
    old, new = weigher.headings
    if weigher.counts(0, 0) and weigher.counts(1, 0):
        pairing.pairs[0, 0] = 1.0, "both leads"
    once = [Counter(side) for side in weigher.headings]
    places = {heading: j for j, heading in enumerate(new)}
    for i, heading in enumerate(old):
        if heading and once[0][heading] == 1 and once[1][heading] == 1:
            pairing.pairs[i, places[heading]] = 1.0, "same heading"
    repeated = {heading for heading in once[0] if heading and heading in once[1]} - {old[i] for i in pairing.olds()}
    # headings that stand more than once ("Contact" under every office): in order, as far as contents agree
    for heading in sorted(repeated):
        olds = [i for i, other in enumerate(old) if other == heading]
        news = [j for j, other in enumerate(new) if other == heading]
        if len(olds) == len(news):
            scored = [(weigher.content(i, j), i, j) for i, j in zip(olds, news, strict=True)]
        else:
            scored = [(weigher.content(i, j), i, j) for i, j in weigher.candidates(olds, news)]
        used_old, used_new = set(), set()
        for _, i, j in sorted(scored, key=lambda entry: (-entry[0], entry[1], entry[2])):
            if i not in used_old and j not in used_new:
                used_old.add(i)
                used_new.add(j)
                pairing.pairs[i, j] = 1.0, "same heading"


def _pair_by_content(weigher: _Weigher, pairing: _Pairing) -> None:
    """Pairs what is much alike anywhere, then what is somewhat alike and in its place."""
    olds = [
        section.index
        for section in weigher.documents[0].sections
        if section.index not in pairing.olds() and weigher.counts(0, section.index)
    ]
    news = [
        section.index
        for section in weigher.documents[1].sections
        if section.index not in pairing.news() and weigher.counts(1, section.index)
    ]
    scored = [(weigher.score(i, j), i, j) for i, j in weigher.candidates(olds, news)]
    for least, in_place in ((_SURE, False), (_IN_PLACE, True)):
        while True:
            free_old, free_new = set(olds) - pairing.olds(), set(news) - pairing.news()
            open_pairs = [
                (score + _PLACE_WEIGHT * _neighbours(i, j, pairing), i, j)
                for score, i, j in scored
                if i in free_old and j in free_new and score >= least and (not in_place or _fits(i, j, pairing))
            ]
            if not open_pairs:
                break
            score, i, j = max(open_pairs, key=lambda entry: (entry[0], -entry[1], -entry[2]))
            pairing.pairs[i, j] = score, f"alike ({weigher.content(i, j):.2f})" + (", in its place" if in_place else "")


def _neighbours(i: int, j: int, pairing: _Pairing) -> int:
    """How many of the neighbours of two sections, before and after, are paired with each other."""
    return ((i - 1, j - 1) in pairing.pairs) + ((i + 1, j + 1) in pairing.pairs)


def _fits(i: int, j: int, pairing: _Pairing) -> bool:
    """Whether the nearest paired section before each, or after each, is the same pair."""
    olds, news = dict(pairing.pairs.keys()), {new: old for old, new in pairing.pairs}
    for step in (-1, 1):
        at = i + step
        while at >= 0 and at not in olds and abs(at - i) < 50:
            at += step
        if at in olds:
            beside = j + step
            while beside >= 0 and beside not in news and abs(beside - j) < 50:
                beside += step
            if olds[at] == beside:
                return True
    return False


def _pair_leftovers(weigher: _Weigher, pairing: _Pairing) -> None:
    """Adds what was split off from a paired section, or merged into one."""
    paired = dict(pairing.pairs)
    found = []
    for side in (0, 1):
        used = pairing.olds() if side == 0 else pairing.news()
        for section in weigher.documents[side].sections:
            rest = section.index
            if rest in used or not weigher.length(side, rest):
                continue
            best = None
            for pair in paired:
                other, mine = pair[1 - side], pair[side]
                content = weigher.content(rest, other) if side == 0 else weigher.content(other, rest)
                near = abs(mine - rest) <= 2
                share = weigher.left_over(1 - side, other, [mine], rest)
                if content >= (_SHARED if near else 1.6 * _SHARED) and share >= 0.1:
                    entry = (content + (0.1 if near else 0.0), -other)
                    best = max(best, entry) if best else entry
            if best:
                key = (rest, -best[1]) if side == 0 else (-best[1], rest)
                found.append((key, best[0]))
    for key, score in found:
        pairing.pairs[key] = score, f"shares content ({weigher.content(*key):.2f})"


def _moved(pairs: dict[tuple[int, int], tuple[float, str]], weigher: _Weigher) -> set[tuple[int, int]]:
    ordered = sorted(pairs)
    run = set(heaviest_run(ordered, lambda index: weigher.length(0, ordered[index][0]) + 200))
    return {pair for index, pair in enumerate(ordered) if index not in run}


def _kind(i: int, j: int, pairing: _Pairing, weigher: _Weigher, moved: set[tuple[int, int]]) -> SectionKind:
    if sum(pair[1] == j for pair in pairing.pairs) > 1:
        return "merged"
    if sum(pair[0] == i for pair in pairing.pairs) > 1:
        return "split"
    if (i, j) in moved:
        return "moved"
    return "kept" if weigher.headings[0][i] == weigher.headings[1][j] else "renamed"

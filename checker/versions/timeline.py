"""A timeline: how the sections, sentences and facts of a page live through three or more versions.

It is put together from the comparisons of neighbouring versions. A section lives on in the section it is most alike;
what was split off begins a life of its own, and what was merged into another ends there, each saying so. So with
sentences, which may also go over from one paragraph to another.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from checker.versions.compare import compare
from checker.versions.sentence_lives import SentenceLife, sentence_lives

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.document import Document, Place, Section
    from checker.versions.comparison import Comparison, FactChange, SectionLink

SectionEvent = Literal["there", "kept", "renamed", "moved", "new", "split", "merged", "gone"]
"""What happened to a section on the way to a version: there in the first one, kept as it was called, renamed, moved,
new, split off from another, merged into another, gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionStage:
    """A section in one version, or its end."""

    version: int
    """The version's place in the timeline."""
    event: SectionEvent
    section: Section
    """As it stands in this version; where it ended, as it stood in the one before."""
    similarity: float
    """How much of it stands as in the version before, 0 to 1; 1 in the first version, 0 for what is new or ended."""
    other: Section | None = None
    """What it was split off from, in the version before, or merged into, in this one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionLife:
    """A section through the versions: a stage for each version from its coming to its end."""

    stages: tuple[SectionStage, ...]

    @property
    def heading(self) -> str:
        """What it was called last."""
        return self.stages[-1].section.heading


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLife:
    """A fact that changed, perhaps more than once."""

    steps: tuple[tuple[int, FactChange], ...]
    """Each change with the place of the version that brought it."""


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """The versions of one page and what became of their parts."""

    versions: tuple[Document, ...]
    sections: tuple[SectionLife, ...]
    """In the order of the page, what came later after what it then stood behind."""
    sentences: tuple[SentenceLife, ...]
    """In the order of their coming, those of one version in the order of the page."""
    facts: tuple[FactLife, ...]
    """By the version that first changed them, then in the order of the page."""


def timeline(versions: Sequence[Document]) -> Timeline:
    """The timeline of the versions of a page, the oldest first, in one language."""
    return trace([compare(old, new) for old, new in pairwise(versions)])


def trace(comparisons: Sequence[Comparison]) -> Timeline:
    """The timeline that comparisons make up in which one's newer version is the next one's older; one at least."""
    sentences = sentence_lives(comparisons)
    return Timeline(
        versions=(comparisons[0].old, *(comparison.new for comparison in comparisons)),
        sections=tuple(SectionLife(stages=tuple(stages)) for stages in _section_lives(comparisons)),
        sentences=sentences,
        facts=tuple(_fact_lives(comparisons, sentences)),
    )


def _section_lives(comparisons: Sequence[Comparison]) -> list[list[SectionStage]]:
    lives: list[list[SectionStage]] = []
    living: dict[int, list[SectionStage]] = {}
    for section in _worth_telling(comparisons[0].old):
        living[section.index] = [SectionStage(version=0, event="there", section=section, similarity=1.0)]
        lives.append(living[section.index])
    for version, comparison in enumerate(comparisons, start=1):
        sources: dict[int, list[SectionLink]] = {}
        for link in sorted(comparison.sections, key=lambda link: -link.similarity):
            if link.old and link.new:
                sources.setdefault(link.new.index, []).append(link)
        now: dict[int, list[SectionStage]] = {}
        before: list[SectionStage] | None = None
        for section in _worth_telling(comparison.new):
            links = sources.get(section.index, [])
            own = next((link for link in links if link.old and link.old.index in living), None)
            if own and own.old:
                life = living.pop(own.old.index)
                life.append(_lived_on(version, own, section))
            else:
                origin = links[0] if links else None
                life = [
                    SectionStage(
                        version=version,
                        event="split" if origin else "new",
                        section=section,
                        similarity=origin.similarity if origin else 0.0,
                        other=origin.old if origin else None,
                    )
                ]
                lives.insert(_place_of(before, lives), life)
            now[section.index] = before = life
        heirs = {link.old.index: link.new for link in comparison.sections if link.old and link.new}
        for index, life in living.items():
            heir = heirs.get(index)
            life.append(
                SectionStage(
                    version=version,
                    event="merged" if heir else "gone",
                    section=comparison.old.sections[index],
                    similarity=0.0,
                    other=heir,
                )
            )
        living = now
    return lives


def _place_of(before: list[SectionStage] | None, lives: list[list[SectionStage]]) -> int:
    """Behind the section that now stands before it, first where none does."""
    return next((place for place, life in enumerate(lives, start=1) if life is before), 0)


def _lived_on(version: int, link: SectionLink, section: Section) -> SectionStage:
    event: SectionEvent = link.kind if link.kind in ("renamed", "moved") else "kept"
    return SectionStage(version=version, event=event, section=section, similarity=link.similarity)


def _worth_telling(document: Document) -> Iterator[Section]:
    """The sections that hold content; an opening that is only the title, or menus, is none."""
    for section in document.sections:
        blocks = document.blocks[section.first_block : section.end_block]
        if section.heading or any(block.furniture is None and block.kind != "title" for block in blocks):
            yield section


def _fact_lives(comparisons: Sequence[Comparison], sentences: Sequence[SentenceLife]) -> Iterator[FactLife]:
    """The changes of fact, put together where one begins, in the same sentence, with the value that another led to."""
    homes = _homes(comparisons, sentences)
    lives: list[list[tuple[int, FactChange]]] = []
    open_ends: dict[tuple[int, str | None], list[tuple[int, FactChange]]] = {}
    for version, comparison in enumerate(comparisons, start=1):
        for change in comparison.facts:
            before = _home(homes[version - 1], change.old)
            life = open_ends.pop((before, change.old_value), None) if before is not None else None
            if life is None:
                life = []
                lives.append(life)
            life.append((version, change))
            after = _home(homes[version], change.new)
            if after is not None:
                open_ends[after, change.new_value] = life
    return (FactLife(steps=tuple(life)) for life in lives)


def _homes(comparisons: Sequence[Comparison], sentences: Sequence[SentenceLife]) -> list[list[tuple[int, int]]]:
    """For each version where its sentences begin, in order, each with the number of its life."""
    homes: list[list[tuple[int, int]]] = [[] for _ in range(len(comparisons) + 1)]
    for number, life in enumerate(sentences):
        for stage in life.stages:
            if stage.event not in ("gone", "merged"):
                homes[stage.version].append((stage.span.start, number))
    return [sorted(home) for home in homes]


def _home(homes: Sequence[tuple[int, int]], place: Place | None) -> int | None:
    """The life of the sentence in which a passage begins."""
    if place is None:
        return None
    found = bisect_right(homes, place.span.start, key=lambda home: home[0]) - 1
    return homes[found][1] if found >= 0 else None

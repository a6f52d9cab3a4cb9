"""The timeline of a page with three or more versions: a strip for each section, and where passages came and went.

What lived on in what is told by `checker.versions.timeline`; here it gets words, colours and addresses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.versions.timeline import trace
from checker.writers.html import wording
from checker.writers.html.ribbons import percent, shade
from checker.writers.html.site import timeline_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.document import Document, Place, Section
    from checker.versions.sentence_lives import SentenceLife
    from checker.versions.timeline import FactLife, SectionLife, SectionStage
    from checker.writers.html.change_page import ChangePage

_MOST_STRIPS, _MOST_FACTS, _MOST_PASSAGES = 600, 400, 400
"""So many sections are drawn, and so many facts, and sentences that came or went, are listed; more are counted."""
_LONG, _LONG_IN_A_LINE = 110, 240
_COLUMNS = 5
"""So many versions have room for a sentence in a column each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A section in one version: what it was called and how much of the version before stands."""

    words: str
    """What happened on the way here: "new", "83%", "split off, 40%", "gone", "merged into “Budget”"."""
    heading: str
    """Its heading where that changed, else ""."""
    shade: str
    """The class of its strip: "shade-0" to "shade-3", "came", "went", or "" before and after its life."""
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A section through the versions, one stage a version."""

    heading: str
    stages: tuple[Stage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageStrip:
    """A sentence that does not stand in every version: in which it does, and how."""

    text: str
    href: str
    signs: tuple[tuple[str, str], ...]
    """For each version a sign and its word, "+" new, "=" unchanged, "≈" edited, "−" gone; ("", "") where it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What a version says of a fact."""

    said: str
    """"" where it is gone."""
    shade: str
    """"shade-0" for what it was at first, "shade-1" for what it became, "came", "went", or "" where nothing changed."""
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactStrip:
    """A fact that changed, one value a version."""

    subject: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """Everything a timeline shows."""

    file: str
    title: str
    page: str
    language: str
    language_name: str
    versions: tuple[Document, ...]
    hrefs: tuple[str, ...]
    """For each version the change report that leads up to it, "" for the first."""
    strips: tuple[Strip, ...]
    strips_left_out: int
    facts: tuple[FactStrip, ...]
    facts_left_out: int
    passages: tuple[PassageStrip, ...]
    left_out: int
    lasting: int
    """How many sentences stand in every version."""

    @property
    def many(self) -> bool:
        """Whether the versions are too many for what each says to stand in a column of its own."""
        return len(self.versions) > _COLUMNS


_NOWHERE = Stage(words="", heading="", shade="", href="")
_UNTOLD = Value(said="", shade="", href="")


def timelines(pages: Sequence[ChangePage]) -> tuple[TimelineView, ...]:
    """A timeline for each chain of two or more comparisons in which one's newer version is the next one's older."""
    chains: list[list[ChangePage]] = []
    for step in pages:
        if chains and chains[-1][-1].comparison.new.path == step.comparison.old.path:
            chains[-1].append(step)
        else:
            chains.append([step])
    chains = [chain for chain in chains if len(chain) > 1]
    names = timeline_files(chain[-1].comparison.new for chain in chains)
    return tuple(_timeline(chain, name) for chain, name in zip(chains, names, strict=True))


def _timeline(chain: Sequence[ChangePage], file: str) -> TimelineView:
    told = trace([step.comparison for step in chain])
    newest = told.versions[-1]
    addresses = _Addresses(chain)
    count = len(told.versions)
    strips = [_strip(life, count, addresses) for life in told.sections]
    passages = [_passage(life, count, addresses) for life in told.sentences if not life.lasts(count)]
    return TimelineView(
        file=file,
        title=newest.title or newest.page,
        page=newest.page,
        language=newest.language,
        language_name=wording.LANGUAGES.get(newest.language, newest.language),
        versions=told.versions,
        hrefs=("", *(step.file for step in chain)),
        strips=tuple(strips[:_MOST_STRIPS]),
        strips_left_out=max(0, len(strips) - _MOST_STRIPS),
        facts=tuple(_fact(life, count, addresses) for life in told.facts[:_MOST_FACTS]),
        facts_left_out=max(0, len(told.facts) - _MOST_FACTS),
        passages=tuple(passages[:_MOST_PASSAGES]),
        left_out=max(0, len(passages) - _MOST_PASSAGES),
        lasting=len(told.sentences) - len(passages),
    )


class _Addresses:
    """Where the change reports show a block: in the one that leads up to its version, on the side where it stands."""

    def __init__(self, chain: Sequence[ChangePage]) -> None:
        self._steps = chain

    def __call__(self, version: int, side: Literal["old", "new"], block: int) -> str:
        return self._steps[version - 1].address(side, block) if version else ""

    def of(self, version: int, side: Literal["old", "new"], place: Place | None) -> str:
        """The same for a place; "" where it is in no block."""
        document: Document = getattr(self._steps[version - 1].comparison, side)
        block = document.block_at(place.span.start) if place else None
        return self(version, side, block.index) if block else ""


def _strip(life: SectionLife, count: int, addresses: _Addresses) -> Strip:
    stages = [_NOWHERE] * life.stages[0].version
    called = ""
    for stage in life.stages:
        ended = stage.event in ("gone", "merged")
        name = _name(stage.section)
        renamed = bool(called) and not ended and _unnumbered(name) != _unnumbered(called)
        stages.append(
            Stage(
                words=_words(stage),
                heading=name if renamed else "",
                shade=_shade(stage),
                href=addresses(stage.version, "old" if ended else "new", stage.section.first_block),
            )
        )
        called = name
    return Strip(heading=called, stages=tuple(stages + [_NOWHERE] * (count - len(stages))))


def _words(stage: SectionStage) -> str:
    other = _name(stage.other) if stage.other else ""
    return {
        "there": "",
        "new": "new",
        "split": f"split off, {percent(stage.similarity)}",
        "gone": "gone",
        "merged": f"merged into “{other}”",
        "moved": f"moved, {percent(stage.similarity)}",
    }.get(stage.event, percent(stage.similarity))


def _shade(stage: SectionStage) -> str:
    ends = {"new": "came", "split": "came", "gone": "went", "merged": "went"}
    return ends.get(stage.event) or f"shade-{shade(stage.similarity)}"


def _fact(life: FactLife, count: int, addresses: _Addresses) -> FactStrip:
    values = [_UNTOLD] * count
    long = _LONG if count <= _COLUMNS else _LONG_IN_A_LINE
    for version, change in life.steps:
        before, after = (value and wording.cropped(value, long) for value in (change.old_value, change.new_value))
        was = addresses.of(version, "old", change.old)
        last = next((value.said for value in reversed(values[:version]) if value is not _UNTOLD), None)
        if before is not None and values[version - 1] is _UNTOLD and before != last:
            values[version - 1] = Value(said=before, shade="shade-0", href=was)
        values[version] = (
            Value(said="", shade="went", href=was)
            if after is None
            else Value(
                said=after,
                shade="came" if before is None else "shade-1",
                href=addresses.of(version, "new", change.new),
            )
        )
    return FactStrip(subject=wording.cropped(life.steps[-1][1].subject, 100), values=tuple(values))


def _passage(life: SentenceLife, count: int, addresses: _Addresses) -> PassageStrip:
    last = life.stages[-1]
    signs = [("", "")] * life.stages[0].version + [_SIGNS[stage.event] for stage in life.stages]
    return PassageStrip(
        text=wording.cropped(last.text, 180),
        href=addresses(last.version, "old" if last.event in ("gone", "merged") else "new", last.block.index),
        signs=tuple(signs + [("", "")] * (count - len(signs))),
    )


_SIGNS = {
    "there": ("=", "there"),
    "same": ("=", "unchanged"),
    "edited": ("≈", "edited"),
    "rewritten": ("≈", "rewritten"),
    "new": ("+", "new"),
    "split": ("+", "split off"),
    "merged": ("−", "merged"),
    "gone": ("−", "gone"),
}


def _name(section: Section) -> str:
    return wording.cropped(section.heading, 100) or "Opening of the page"


def _unnumbered(heading: str) -> str:
    """The heading without its number: that "3. Budget" became "2. Budget" is no new name."""
    return re.sub(r"^[\d.]+\s*", "", heading).casefold()

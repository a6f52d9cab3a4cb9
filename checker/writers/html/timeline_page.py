"""The timeline of a page with three or more versions: a strip for each section, and where passages came and went.

It is read from the comparisons of neighbouring versions alone. A section lives on in the section it is most alike;
what was split off begins a strip of its own, and what was merged into another ends there, each saying so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.writers.html import wording
from checker.writers.html.ribbons import percent, shade
from checker.writers.html.site import timeline_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.document import Block, Document, Section
    from checker.versions.comparison import BlockLink, Comparison, SectionLink
    from checker.writers.html.changes import ChangesView

_MOST_STRIPS, _MOST_PASSAGES = 600, 400
"""So many sections are drawn, and so many passages that came or went are listed; more are counted."""


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
    """A passage that does not stand in every version: in which it does, and how."""

    text: str
    href: str
    signs: tuple[tuple[str, str], ...]
    """For each version a sign and its word, "+" new, "=" unchanged, "≈" edited, "−" gone; ("", "") where it is not."""


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
    passages: tuple[PassageStrip, ...]
    left_out: int
    lasting: int
    """How many passages stand in every version."""


_NOWHERE = Stage(words="", heading="", shade="", href="")


def timelines(
    comparisons: Sequence[Comparison], files: Sequence[str], views: Sequence[ChangesView]
) -> tuple[TimelineView, ...]:
    """A timeline for each chain of two or more comparisons in which one's newer version is the next one's older."""
    chains: list[list[tuple[Comparison, str, ChangesView]]] = []
    for step in zip(comparisons, files, views, strict=True):
        if chains and chains[-1][-1][0].new.path == step[0].old.path:
            chains[-1].append(step)
        else:
            chains.append([step])
    chains = [chain for chain in chains if len(chain) > 1]
    names = timeline_files(chain[-1][0].new for chain in chains)
    return tuple(_timeline(chain, name) for chain, name in zip(chains, names, strict=True))


def _timeline(chain: Sequence[tuple[Comparison, str, ChangesView]], file: str) -> TimelineView:
    newest = chain[-1][0].new
    passages, lasting = _passages(chain)
    strips = _strips(chain)
    return TimelineView(
        file=file,
        title=newest.title or newest.page,
        page=newest.page,
        language=newest.language,
        language_name=wording.LANGUAGES.get(newest.language, newest.language),
        versions=(chain[0][0].old, *(comparison.new for comparison, _, _ in chain)),
        hrefs=("", *(file for _, file, _ in chain)),
        strips=strips[:_MOST_STRIPS],
        strips_left_out=max(0, len(strips) - _MOST_STRIPS),
        passages=tuple(passages[:_MOST_PASSAGES]),
        left_out=max(0, len(passages) - _MOST_PASSAGES),
        lasting=lasting,
    )


@dataclass(slots=True, eq=False)
class _Life:
    """A strip while it is made."""

    heading: str
    stages: list[Stage] = field(default_factory=list)


def _strips(chain: Sequence[tuple[Comparison, str, ChangesView]]) -> tuple[Strip, ...]:
    first = chain[0][0].old
    lives: list[_Life] = []
    living: dict[int, _Life] = {}
    for section in _worth_showing(first):
        life = _Life(_name(section), [Stage(words="", heading="", shade="shade-0", href="")])
        lives.append(life)
        living[section.index] = life
    for at, (comparison, file, view) in enumerate(chain, start=1):
        now: dict[int, _Life] = {}
        before: _Life | None = None
        anchors = view.anchors
        sources: dict[int, list[SectionLink]] = {}
        for link in sorted(comparison.sections, key=lambda link: -link.similarity):
            if link.old and link.new:
                sources.setdefault(link.new.index, []).append(link)
        for section in _worth_showing(comparison.new):
            links = sources.get(section.index, [])
            own = next((link for link in links if link.old and link.old.index in living), None)
            href = _href(file, anchors, "new", section)
            if own and own.old:
                life = living.pop(own.old.index)
                life.stages.append(_lived_on(own, life, section, href))
                life.heading = _name(section)
            else:
                words = f"split off, {percent(links[0].similarity)}" if links else "new"
                stages = [*[_NOWHERE] * at, Stage(words=words, heading="", shade="came", href=href)]
                life = _Life(_name(section), stages)
                lives.insert(lives.index(before) + 1 if before else 0, life)
            now[section.index] = before = life
        heirs = {link.old.index: link.new for link in comparison.sections if link.old and link.new}
        for index, life in living.items():
            life.stages.append(_ended(heirs.get(index), _href(file, anchors, "old", comparison.old.sections[index])))
        for life in lives:
            life.stages += [_NOWHERE] * (at + 1 - len(life.stages))
        living = now
    return tuple(Strip(heading=life.heading, stages=tuple(life.stages)) for life in lives)


def _lived_on(link: SectionLink, life: _Life, section: Section, href: str) -> Stage:
    moved = "moved, " if link.kind == "moved" else ""
    return Stage(
        words=moved + percent(link.similarity),
        heading=_name(section) if _unnumbered(_name(section)) != _unnumbered(life.heading) else "",
        shade=f"shade-{shade(link.similarity)}",
        href=href,
    )


def _ended(heir: Section | None, href: str) -> Stage:
    words = f"merged into “{_name(heir)}”" if heir else "gone"
    return Stage(words=words, heading="", shade="went", href=href)


def _worth_showing(document: Document) -> Iterable[Section]:
    """The sections that hold content; an opening that is only the title, or menus, is none."""
    for section in document.sections:
        blocks = document.blocks[section.first_block : section.end_block]
        if section.heading or any(block.furniture is None and block.kind != "title" for block in blocks):
            yield section


def _name(section: Section) -> str:
    return wording.cropped(section.heading, 100) or "Opening of the page"


def _unnumbered(heading: str) -> str:
    """The heading without its number: that "3. Budget" became "2. Budget" is no new name."""
    return re.sub(r"^[\d.]+\s*", "", heading).casefold()


def _href(file: str, anchors: Mapping[tuple[str, int], str], side: str, section: Section) -> str:
    return f"{file}#{anchors.get((side, section.first_block), 'text')}"


def _passages(chain: Sequence[tuple[Comparison, str, ChangesView]]) -> tuple[list[PassageStrip], int]:
    """The passages that do not stand in every version, in the order of their coming; and how many do."""
    signs: list[list[tuple[str, str]]] = []
    last: list[tuple[str, str]] = []
    living: dict[int, int] = {}
    for block in _told(chain[0][0].old.blocks):
        living[block.index] = len(signs)
        signs.append([("=", "there")])
        last.append((block.text, ""))
    for at, (comparison, file, view) in enumerate(chain, start=1):
        now: dict[int, int] = {}
        for link in comparison.links:
            olds = [living[block.index] for block in _told(link.old) if block.index in living]
            for block in _told(link.new):
                href = f"{file}#{view.anchors.get(('new', block.index), 'text')}"
                if olds:
                    row = olds.pop(0)
                    signs[row].append(_sign(link))
                    last[row] = (block.text, href)
                else:
                    row = len(signs)
                    signs.append([*[("", "")] * at, ("+", "new")])
                    last.append((block.text, href))
                now[block.index] = row
            for row in olds:
                signs[row].append(("−", "merged" if link.new else "gone"))
                text, _ = last[row]
                last[row] = (text, f"{file}#{view.anchors.get(('old', link.old[0].index), 'text')}")
        for strip in signs:
            strip += [("", "")] * (at + 1 - len(strip))
        living = now
    came_or_went = [
        PassageStrip(text=wording.cropped(text, 180), href=href, signs=tuple(strip))
        for strip, (text, href) in zip(signs, last, strict=True)
        if any(sign in ("", "+", "−") for sign, _ in strip)
    ]
    return came_or_went, len(signs) - len(came_or_went)


def _told(blocks: Iterable[Block]) -> list[Block]:
    return [block for block in blocks if block.furniture is None and block.kind not in ("title", "heading")]


def _sign(link: BlockLink) -> tuple[str, str]:
    return ("=", "unchanged") if link.kind == "same" else ("≈", "rewritten" if link.kind == "rewritten" else "edited")

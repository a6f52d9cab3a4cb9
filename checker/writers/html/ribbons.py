"""The picture of two versions: their sections in two columns, and ribbons between those that belong together.

Heights grow with the length of a section, so that the picture is the page seen from afar. A ribbon's shade tells how
much changed, its words tell what happened, and it leads to the place. It is drawn from numbers alone; the widths are
shares of the page's width, so one drawing serves every screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.writers.html import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from checker.document import Section
    from checker.versions.comparison import Comparison, SectionLink

_LEAST, _GAP, _GROWTH, _TALLEST, _MOST_ROWS, _LINE = 34, 6, 44, 900, 60, 15
"""In pixels: a section, the gap between two, what length adds on average and in all; how many sections are drawn; and,
in pixels again, a line of words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A section in its column."""

    heading: str
    y: float
    height: float
    alone: str
    """Whether nothing corresponds to it: "added" or "removed", else ""."""
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ribbon:
    """Two sections that belong together."""

    path: str
    """In a box 100 wide, as tall as the picture."""
    middle: float
    """Where its words stand: at its beginning, where it is level."""
    shade: int
    """0, alike, to 3, hardly alike."""
    kind: str
    words: str
    """What is written on it: "renamed · 83%"; "" where it is too thin."""
    label: str
    """The same in a sentence, for those who do not see the picture."""
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything drawn, and the same as rows of a table."""

    height: float
    old: tuple[Bar, ...]
    new: tuple[Bar, ...]
    ribbons: tuple[Ribbon, ...]
    rows: tuple[tuple[str, str, str, str, str], ...]
    """(older heading, newer heading, what happened, how alike, address)."""
    left_out: int
    """Unchanged sections that the drawing leaves out because there are too many to see."""


def draw(comparison: Comparison, anchors: Mapping[tuple[str, int], str]) -> Picture | None:
    """The picture of a comparison; None where neither version has sections to tell apart."""
    links = [link for link in comparison.sections if _holds(link.old) or _holds(link.new)]
    if len(links) < 2:
        return None
    drawn = links
    if len(links) > _MOST_ROWS:
        drawn = [link for link in links if link.kind != "kept" or link.similarity < 1][: _MOST_ROWS * 2]
    old_sections = _distinct(link.old for link in drawn)
    new_sections = _distinct(link.new for link in drawn)
    total = max(sum(map(_size, old_sections)), sum(map(_size, new_sections))) or 1
    scale = min(_GROWTH * max(len(old_sections), len(new_sections)), _TALLEST) / total
    old_tops, old_end = _stacked(old_sections, scale)
    new_tops, new_end = _stacked(new_sections, scale)
    shares = _shares(drawn)
    used: dict[tuple[str, int], float] = {}
    ribbons = []
    for link in drawn:
        if not (link.old and link.new):
            continue
        ends = []
        for side, section, tops in (("old", link.old, old_tops), ("new", link.new, new_tops)):
            top, height = tops[section.index]
            part = height / shares[side, section.index]
            start = top + used.get((side, section.index), 0)
            used[side, section.index] = used.get((side, section.index), 0) + part
            ends.append((start, start + part))
        ribbons.append(_ribbon(link, ends[0], ends[1], _href(link, anchors)))
    linked = {("old", link.old.index) for link in drawn if link.old and link.new} | {
        ("new", link.new.index) for link in drawn if link.old and link.new
    }
    return Picture(
        height=round(max(old_end, new_end), 1),
        old=tuple(_bar("old", s, old_tops, linked, anchors) for s in old_sections),
        new=tuple(_bar("new", s, new_tops, linked, anchors) for s in new_sections),
        ribbons=tuple(sorted(ribbons, key=lambda ribbon: ribbon.kind == "moved")),
        rows=tuple(
            (
                _name(link.old) if link.old else "",
                _name(link.new) if link.new else "",
                link.kind,
                percent(link.similarity) if link.old and link.new else "",
                _href(link, anchors),
            )
            for link in links
        ),
        left_out=len(links) - len(drawn),
    )


def _holds(section: Section | None) -> bool:
    """Whether there is anything in it; the lead of a page that opens with a heading is empty."""
    return section is not None and (bool(section.heading) or section.end_block > section.first_block)


def _distinct(sections: Iterable[Section | None]) -> list[Section]:
    found = {section.index: section for section in sections if section is not None and _holds(section)}
    return [found[index] for index in sorted(found)]


def _size(section: Section) -> int:
    return len(section.span)


def _stacked(sections: Sequence[Section], scale: float) -> tuple[dict[int, tuple[float, float]], float]:
    tops, y = {}, 0.0
    for section in sections:
        height = round(_LEAST + _size(section) * scale, 1)
        tops[section.index] = (round(y, 1), height)
        y += height + _GAP
    return tops, y - _GAP


def _shares(links: Iterable[SectionLink]) -> dict[tuple[str, int], int]:
    """How many ribbons end at each section."""
    shares: dict[tuple[str, int], int] = {}
    for link in links:
        if link.old and link.new:
            for key in (("old", link.old.index), ("new", link.new.index)):
                shares[key] = shares.get(key, 0) + 1
    return shares


def _ribbon(link: SectionLink, old: tuple[float, float], new: tuple[float, float], href: str) -> Ribbon:
    assert link.old
    assert link.new
    (a, b), (c, d) = old, new
    renamed = f", now “{_name(link.new)}”" if link.old.heading != link.new.heading else ""
    return Ribbon(
        path=f"M0 {a:.1f}C70 {a:.1f} 30 {c:.1f} 100 {c:.1f}V{d:.1f}C30 {d:.1f} 70 {b:.1f} 0 {b:.1f}Z",
        middle=round((a + b) / 2, 1),
        shade=shade(link.similarity),
        kind=link.kind,
        words=f"{link.kind} · {percent(link.similarity)}" if b - a >= _LINE else "",
        label=f"“{_name(link.old)}” {link.kind}{renamed}, {percent(link.similarity)} alike",
        href=href,
    )


def _bar(
    side: str,
    section: Section,
    tops: Mapping[int, tuple[float, float]],
    linked: set[tuple[str, int]],
    anchors: Mapping[tuple[str, int], str],
) -> Bar:
    top, height = tops[section.index]
    alone = "" if (side, section.index) in linked else ("removed" if side == "old" else "added")
    return Bar(heading=_name(section), y=top, height=height, alone=alone, href=_anchor(side, section, anchors))


def _name(section: Section) -> str:
    return wording.cropped(section.heading, 120) or "Opening of the page"


def percent(similarity: float) -> str:
    """Rounded down, so that 100% means that nothing differs."""
    return f"{int(similarity * 100)}%"


def shade(similarity: float) -> int:
    """How much changed, in four steps."""
    return 0 if similarity >= 0.995 else 1 if similarity >= 0.8 else 2 if similarity >= 0.5 else 3


def _href(link: SectionLink, anchors: Mapping[tuple[str, int], str]) -> str:
    return _anchor("new", link.new, anchors) if link.new else _anchor("old", link.old, anchors)


def _anchor(side: str, section: Section | None, anchors: Mapping[tuple[str, int], str]) -> str:
    """The row of the section's first block; of an empty section, the beginning of the text."""
    anchor = anchors.get((side, section.first_block)) if section else None
    return f"#{anchor or 'text'}"

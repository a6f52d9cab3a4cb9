"""The change report of two versions: in sentences, as a table of facts, as a picture, and as the text itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from checker.versions.diff import diff_words, is_rewritten
from checker.writers.html import wording
from checker.writers.html.layout import TextSection, lay_out
from checker.writers.html.passages import Flow
from checker.writers.html.ribbons import Picture, draw
from checker.writers.html.telling import tell
from checker.writers.html.visible import shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.document import Document, Place
    from checker.versions.comparison import Comparison, FactChange
    from checker.writers.html.site import Located


_LONG = 300
_AROUND = 70
"""So much of a long passage is shown on either side of what differs."""
_MOST_RUNS = 40
"""Values that differ in more places, as two long lists do, are shown from their beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A changed fact."""

    kind: str
    subject: str
    old_value: Markup
    """As the page writes it, what the other version has not set off."""
    new_value: Markup
    message: str
    old_href: str
    new_href: str

    @property
    def href(self) -> str:
        """Where it stands now, or where it stood."""
        return self.new_href or self.old_href


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesView:
    """Everything a change report shows."""

    title: str
    old_name: str
    new_name: str
    old: Document
    new: Document
    language_name: str
    sentences: tuple[str, ...]
    facts: tuple[FactRow, ...]
    picture: Picture | None
    sections: tuple[TextSection, ...]
    findings: tuple[Located, ...]
    """The open findings on either version."""
    markdown: str
    anchors: Mapping[tuple[str, int], str]
    """(side, block index) -> where on the page the block is shown."""

    @property
    def long(self) -> bool:
        """Whether the browser should lay out only what it shows."""
        return len(self.old.blocks) + len(self.new.blocks) > 1_000


_FACT_KINDS = {
    "number": "Number",
    "date": "Date",
    "name": "Name",
    "list": "List",
    "status": "Obligation or status",
    "added": "New",
    "removed": "No longer stated",
}


def changes_view(comparison: Comparison, located: Sequence[Located] = ()) -> ChangesView:
    """The change report of a comparison, with the findings of either version in its margin."""
    old, new = comparison.old, comparison.new
    paths = {old.path, new.path}
    here = tuple(
        item
        for item in located
        if item.finding.status == "open" and any(place.path in paths for place in item.finding.places)
    )
    flow = Flow(comparison, here)
    sections = lay_out(flow.rows())
    facts = tuple(_fact_row(fact, comparison, flow.anchor_of) for fact in comparison.facts)
    sentences = (*tell(comparison), *_of_margin(here))
    old_name, new_name = wording.version(old), wording.version(new)
    title = new.title or new.page
    return ChangesView(
        title=title,
        old_name=old_name,
        new_name=new_name,
        old=old,
        new=new,
        language_name=wording.LANGUAGES.get(new.language, new.language),
        sentences=sentences,
        facts=facts,
        picture=draw(comparison, flow.anchor_of),
        sections=sections,
        findings=here,
        anchors=flow.anchor_of,
        markdown=_markdown(f"{title}: {old_name} to {new_name}", sentences, comparison.facts),
    )


def _fact_row(fact: FactChange, comparison: Comparison, anchors: Mapping[tuple[str, int], str]) -> FactRow:
    old_value, new_value = set_apart(fact.old_value or "", fact.new_value or "")
    return FactRow(
        kind=_FACT_KINDS[fact.kind],
        subject=wording.cropped(fact.subject, 160) or "The passage",
        old_value=old_value,
        new_value=new_value,
        message=fact.message,
        old_href=_href(comparison.old, fact.old, "old", anchors),
        new_href=_href(comparison.new, fact.new, "new", anchors),
    )


def set_apart(old: str, new: str) -> tuple[Markup, Markup]:
    """Two values with the words in bold that the other has not, where that is a part of them; long ones cropped."""
    old, new = " ".join(old.split()), " ".join(new.split())
    words = diff_words(old, new)
    stays = any(sign == "=" and any(map(str.isalnum, text)) for sign, text in words)
    if not (old and new and stays) or is_rewritten(words) or len(words) > _MOST_RUNS:
        return shown(wording.cropped(old, _LONG)), shown(wording.cropped(new, _LONG))
    long = max(len(old), len(new)) > _LONG
    sides: tuple[list[Markup], list[Markup]] = ([], [])
    for index, (sign, text) in enumerate(words):
        if sign == "=":
            kept = shown(_middle_left_out(text, index == 0, index == len(words) - 1) if long else text)
            sides[0].append(kept)
            sides[1].append(kept)
        else:
            before, after = (" " * text[end].isspace() for end in (0, -1))
            bold = Markup("{}<b>{}</b>{}").format(before, shown(wording.cropped(text, _LONG)), after)
            sides[sign == "+"].append(bold if text.strip() else Markup(" "))
    return Markup("").join(sides[0]), Markup("").join(sides[1])


def _middle_left_out(text: str, first: bool, last: bool) -> str:
    """What stays the same, as far as it stands beside what differs."""
    head = 0 if first else text.rfind(" ", 0, _AROUND) + 1
    tail = len(text) if last else text.find(" ", len(text) - _AROUND)
    if len(text) < 3 * _AROUND or tail < head:
        return text
    return f"{text[:head]}…{text[tail:]}"


def _href(document: Document, place: Place | None, side: str, anchors: Mapping[tuple[str, int], str]) -> str:
    block = document.block_at(place.span.start) if place else None
    return f"#{anchors.get((side, block.index), 'text')}" if block else ""


def _of_margin(here: Sequence[Located]) -> list[str]:
    if not here:
        return []
    are = "is" if len(here) == 1 else "are"
    return [f"{wording.count(len(here), 'open finding', spelled=True).capitalize()} {are} noted in the margin."]


def _markdown(title: str, sentences: Sequence[str], facts: Sequence[FactChange]) -> str:
    lines = [f"## {title}", "", " ".join(sentences), ""]
    lines += [f"- {fact.message}" for fact in facts]
    return "\n".join(lines).strip()

"""The change report of two versions: in sentences, as a table of facts, as a picture, and as the text itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.writers.html import wording
from checker.writers.html.layout import TextSection, lay_out
from checker.writers.html.passages import Flow
from checker.writers.html.ribbons import Picture, draw

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.document import Document, Place
    from checker.versions.comparison import Change, Comparison, FactChange, Weight
    from checker.writers.html.site import Located


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A changed fact."""

    kind: str
    subject: str
    old_value: str
    new_value: str
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
    sentences = tuple(_sentences(comparison, here))
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
        markdown=_markdown(f"{title}: {old_name} to {new_name}", sentences, comparison.facts),
    )


def _fact_row(fact: FactChange, comparison: Comparison, anchors: Mapping[tuple[str, int], str]) -> FactRow:
    return FactRow(
        kind=_FACT_KINDS[fact.kind],
        subject=wording.cropped(fact.subject, 160) or "The passage",
        old_value=wording.cropped(fact.old_value or "", 300),
        new_value=wording.cropped(fact.new_value or "", 300),
        message=fact.message,
        old_href=_href(comparison.old, fact.old, "old", anchors),
        new_href=_href(comparison.new, fact.new, "new", anchors),
    )


def _href(document: Document, place: Place | None, side: str, anchors: Mapping[tuple[str, int], str]) -> str:
    block = document.block_at(place.span.start) if place else None
    return f"#{anchors.get((side, block.index), 'text')}" if block else ""


def _sentences(comparison: Comparison, here: Sequence[Located]) -> list[str]:
    """What happened, in plain sentences."""
    changes = comparison.changes
    if not changes and not comparison.facts:
        return ["The two versions say the same, word for word."]
    said = [_of_facts(comparison), _of_sections(comparison), *_of_passages(changes), _of_the_rest(comparison)]
    if here:
        said.append(
            f"{wording.count(len(here), 'open finding', spelled=True).capitalize()} {_is(len(here))} noted "
            "in the margin."
        )
    return [sentence for sentence in said if sentence]


def _of_facts(comparison: Comparison) -> str:
    """What became of the facts: "Three facts changed, one is newly stated and two are no longer stated."."""
    kinds = Counter(fact.kind for fact in comparison.facts)
    added, removed = kinds["added"], kinds["removed"]
    changed = len(comparison.facts) - added - removed
    if not comparison.facts:
        touched = sum(change.weight == "fact" for change in comparison.changes)
        if not touched:
            return "No number, date, name or list that the page states has changed."
        return (
            f"{wording.count(touched, 'change').capitalize()} {'touches' if touched == 1 else 'touch'} what is stated."
        )
    parts = [f"{wording.count(changed, 'fact', spelled=True)} changed"] if changed else []
    for number, what in ((added, "newly stated"), (removed, "no longer stated")):
        if number:
            noun = wording.count(number, "fact", spelled=True)
            parts.append(f"{noun if not parts else noun.rpartition(' ')[0]} {_is(number)} {what}")
    return wording.sentence(wording.listed(parts))


def _of_passages(changes: Sequence[Change]) -> list[str]:
    """What became of the passages, and of those that stand in both versions what sort of change it is."""
    kinds = Counter(change.kind for change in changes)
    edited = [change for change in changes if change.kind in ("edited", "split", "merged")]
    weights = Counter(change.weight for change in edited)
    parts: list[str] = []
    for number, what in (
        (kinds["added"], f"{_is(kinds['added'])} new"),
        (kinds["removed"], f"{_is(kinds['removed'])} gone"),
        (kinds["moved"], "moved"),
        (len(edited), f"{_is(len(edited))} not worded as before"),
    ):
        if number:
            parts.append(f"{f'{number:,}' if parts else wording.count(number, 'passage', spelled=True)} {what}")
    said = [wording.sentence(wording.listed(parts))] if parts else []
    if len(edited) > 1:
        sorts: tuple[tuple[Weight, str], ...] = (
            ("fact", "touch what is stated"),
            ("wording", "only how it is said"),
            ("form", "only its form"),
        )
        how = [f"{weights[weight]:,} {what}" for weight, what in sorts if weights[weight]]
        if len(how) > 1:
            said.append(f"Of these last, {wording.listed(how)}.")
    return said


def _of_the_rest(comparison: Comparison) -> str:
    """How much of the older version stands as it was."""
    share = _unchanged_share(comparison)
    if share is None:
        return ""
    return (
        f"{share} % of the older text stands unchanged in the newer."
        if share
        else ("Next to nothing of the older text stands unchanged in the newer.")
    )


def _is(number: int) -> str:
    return "is" if number == 1 else "are"


def _of_sections(comparison: Comparison) -> str:
    """What became of the sections: "Of the sections, 4 are kept and 2 are new."; "" where the page has none."""
    names = {"kept": "kept", "renamed": "renamed", "moved": "moved", "split": "split", "merged": "merged",
             "added": "new", "removed": "gone"}  # fmt: skip
    seen: dict[str, set[int]] = {}
    for link in comparison.sections:
        section = link.new if link.kind in ("merged", "added") else (link.old or link.new)
        if section and (section.heading or section.end_block > section.first_block):
            seen.setdefault(link.kind, set()).add(section.index)
    if sum(map(len, seen.values())) < 2:
        return ""
    parts = [f"{len(seen[kind]):,} {_is(len(seen[kind]))} {name}" for kind, name in names.items() if kind in seen]
    return f"Of the sections, {wording.listed(parts)}."


def _unchanged_share(comparison: Comparison) -> int | None:
    """How much of the older version's content stands word for word in the newer, in per cent, rounded down."""
    total = same = 0
    words_of = {id(change.link): change.words for change in comparison.changes if change.words}
    for link in comparison.links:
        if not link.old or link.old[0].furniture is not None:
            continue
        size = sum(len(block.text) for block in link.old)
        total += size
        if link.kind == "same":
            same += size
        elif link.new:
            same += min(size, sum(len(text) for sign, text in words_of.get(id(link), ()) if sign == "="))
    return int(100 * same / total) if total else None


def _markdown(title: str, sentences: Sequence[str], facts: Sequence[FactChange]) -> str:
    lines = [f"## {title}", "", " ".join(sentences), ""]
    lines += [f"- {fact.message}" for fact in facts]
    return "\n".join(lines).strip()

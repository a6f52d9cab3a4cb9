"""What happened between two versions, told in plain sentences."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker.writers.html import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.versions.comparison import Change, Comparison, Weight


def tell(comparison: Comparison) -> tuple[str, ...]:
    """What happened between two versions, each sentence about one thing: facts, sections, passages, the rest."""
    if not comparison.changes and not comparison.facts:
        return ("The two versions say the same, word for word.",)
    said = [
        _of_facts(comparison),
        _of_sections(comparison),
        *_of_passages(comparison.changes),
        _of_the_rest(comparison),
    ]
    return tuple(sentence for sentence in said if sentence)


def tell_briefly(comparison: Comparison) -> str:
    """The same in a sentence or two, for a list of comparisons."""
    if not comparison.changes and not comparison.facts:
        return "The two versions say the same, word for word."
    return " ".join([_of_facts(comparison), *_of_passages(comparison.changes)[:1]])


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
        f"{share}% of the older text stands unchanged in the newer."
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

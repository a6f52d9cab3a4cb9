"""The kind `reference`: pointers that lead nowhere, and numberings with a gap or a repeat."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from checker.kinds.kind import Context, Example, Kind, finding
from checker.kinds.reference.footnotes import find_lost_notes
from checker.kinds.reference.likely import likely_section
from checker.kinds.reference.list_items import find_missing_items
from checker.kinds.reference.numbering import find_gaps
from checker.kinds.reference.sides import find_wrong_sides
from checker.kinds.reference.targets import find_missing_near, find_nowhere
from checker.kinds.reference.titles import find_missing_titles
from checker.kinds.reference.topics import find_wrong_topics
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_MOST_FINDINGS = 100
"""Of one sort on one page."""


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    for find in (
        find_nowhere,
        find_missing_titles,
        find_wrong_topics,
        find_wrong_sides,
        find_missing_near,
        find_missing_items,
        find_gaps,
        find_lost_notes,
        _lost_anchors,
        _left_open,
    ):
        yield from islice(find(reading), _MOST_FINDINGS)


def _lost_anchors(reading: Reading) -> Iterator[Finding]:
    """Links within the page to a name that nothing on it has."""
    document = reading.document
    lost = frozenset(document.lost_anchors)
    for block in document.content if lost else ():
        for link in block.links:
            if link.target[1:] in lost and link.target.startswith("#"):
                yield finding(
                    reading, [link.span], kind="reference", rule="reference/link", level="warning",
                    message=f"“{document.quote(link.span)}” leads nowhere: nothing on this page is named "
                    f"“{link.target[1:]}”.",
                    suggestion=likely_section(reading, block, document.quote(link.span)), subject=link.target,
                )  # fmt: skip


def _left_open(reading: Reading) -> Iterator[Finding]:
    """A paragraph that announces something with a colon, and then its section ends."""
    content = reading.document.content
    for place, block in enumerate(content):
        if block.kind != "paragraph" or not block.text.rstrip().endswith(":") or len(block.text.split()) < 4:
            continue
        if _follows(reading.document, block, place) or _furniture_follows(reading.document, block):
            continue
        sentence = reading.sentence_at(block.span.end - 1)
        span = sentence if sentence and block.span.contains(sentence) else block.span
        yield finding(
            reading, [span], kind="reference", rule="reference/lead-in", level="note",
            message="This leads in to something that does not follow: its section ends here.",
            subject="lead-in",
        )  # fmt: skip


def _follows(document: Document, block: Block, place: int) -> bool:
    """Whether anything that a lead-in can announce comes after it: sections of its rank too, but no mere date."""
    content = document.content
    if place + 1 == len(content):
        return False
    after = content[place + 1]
    if after.kind == "heading":
        lower = document.sections[after.section].level - document.sections[block.section].level
        return lower > 0 or (lower == 0 and not _is_next(document, block, after))
    return not (place + 2 == len(content) and re.search(r"\d{4}", after.text) and len(after.text.split()) < 8)


def _is_next(document: Document, block: Block, after: Block) -> bool:
    """Whether a heading carries on a numbering that is under way: the section after "6." is no part of it.

    What a first section announces may be the ones that follow.
    """
    here, there = (_NUMBERED.match(text) for text in (document.sections[block.section].heading, after.text))
    return here is not None and there is not None and int(there[1]) == int(here[1]) + 1 > _SECOND


_NUMBERED = lazy_re(r"(?:[A-Z]\w+ )?(\d{1,3})(?=[.): ])")
_SECOND = 2


def _furniture_follows(document: Document, block: Block) -> bool:
    """Whether links stand right after it, which a reader may have taken for site furniture."""
    after = document.blocks[block.index + 1 : block.index + 2]
    return bool(after) and after[0].furniture == "links"


KIND = Kind(
    name="reference",
    says="a pointer leads nowhere, a numbering has a gap or a repeat, or a lead-in is followed by nothing",
    advice="""\
Point at the part that is meant, or put the missing part back. Where the part belongs to another text, say so:
“section 9 of the Act”.

Rules of this kind: `reference/target`, `reference/numbering`, `reference/note`, `reference/link`,
`reference/lead-in`.""",
    rules=("target", "numbering", "note", "link", "lead-in"),
    within=_within,
    examples=(
        Example(
            text="# Grants\n\n## 1. Who can apply\n\nSchools (see section 5).\n\n## 2. How\n\nOnline.\n\n"
            "## 3. When\n\nIn May.",
            flags="section 5",
            level="error",
        ),
        Example(
            text="# Aides\n\nLes montants figurent au tableau 2.\n\nTableau 1. Montants par an\n\n"
            "| Année | Montant |\n|---|---|\n| 2020 | 30 |",
            language="fr",
            flags="tableau 2",
            level="error",
        ),
        Example(
            text="# Zuschuss\n\n## 1. Zweck\n\nNäheres in Abschnitt 3 des Gesetzes.\n\n## 2. Antrag\n\nFormlos.",
            language="de",
            silent=True,
        ),
        Example(
            text="# Rules\n\n## 1. Scope\n\nA.\n\n## 2. Duties\n\nB.\n\n## 4. Fines\n\nC.\n\n## 5. Appeal\n\nD.",
            flags="4. Fines",
            level="warning",
        ),
        Example(
            text="# Permit\n\nUnder Article 9 of the Convention and section 12 of the Act a permit is needed.",
            silent=True,
        ),
        Example(
            text="# Bezwaar\n\nStuur de brief uit bijlage 3.\n\n## Bijlage 1: voorbeeldbrief\n\nGeachte mevrouw,",
            language="nl",
            flags="bijlage 3",
            level="error",
        ),
        Example(
            text="# Help\n\nWe are open every day.\n\nYou can find more about this at:",
            flags="You can find more about this at:",
            level="note",
        ),
    ),
)

"""Where everything in the report stands: the names of its files, and an anchor for every finding."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.document import Document
    from checker.findings import Finding
    from checker.versions.comparison import Comparison

FINDINGS_A_FILE = 500
"""So many findings stand in one file; a page of more is slow to open on a phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """A finding and where in the report it stands."""

    finding: Finding
    file: str
    anchor: str

    @property
    def href(self) -> str:
        """The address of the finding from any page of the report."""
        return f"{self.file}#{self.anchor}"


def locate_findings(findings: Iterable[Finding]) -> tuple[Located, ...]:
    """Each finding with its place: anchored by fingerprint, so that a link to it lasts as long as its decision would.

    A finding that two versions of a page share has one fingerprint; the second gets "-2" behind it.
    """
    seen: Counter[str] = Counter()
    located = []
    for index, finding in enumerate(findings):
        fingerprint = finding.fingerprint
        seen[fingerprint] += 1
        nth = f"-{seen[fingerprint]}" if seen[fingerprint] > 1 else ""
        located.append(
            Located(finding=finding, file=findings_file(index // FINDINGS_A_FILE), anchor=f"f-{fingerprint}{nth}")
        )
    return tuple(located)


def findings_file(number: int) -> str:
    """The name of the nth file of findings, counted from 0."""
    return f"findings-{number + 1}.html" if number else "findings.html"


def change_files(comparisons: Sequence[Comparison]) -> tuple[str, ...]:
    """A file name for the change report of each comparison: page, both days, language; never the same twice."""
    return _told_apart(
        f"{slug(c.new.page)}--{_version_slug(c.old)}--{_version_slug(c.new)}.{slug(c.new.language)}"
        for c in comparisons
    )


def timeline_files(newest: Iterable[Document]) -> tuple[str, ...]:
    """A file name for the timeline of each page, given by its newest version; never the same twice."""
    return _told_apart(f"timeline--{slug(document.page)}.{slug(document.language)}" for document in newest)


def _told_apart(names: Iterable[str]) -> tuple[str, ...]:
    """The names as files, the second of the same name with "-2" behind it."""
    taken: Counter[str] = Counter()
    told = []
    for name in names:
        taken[name] += 1
        told.append(f"{name}-{taken[name]}.html" if taken[name] > 1 else f"{name}.html")
    return tuple(told)


def _version_slug(document: Document) -> str:
    return document.date.isoformat() if document.date else slug(document.path.rpartition("/")[2])


def slug(text: str) -> str:
    """The text as a part of a file name that is safe on every system: lower-case letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80] or "page"

"""What people decided about findings: the verdict, the reason, who, when, and enough of the finding to know it again.

These are values; `checker.settling` applies them, `checker.review` keeps them in files or in a database.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    import datetime

Verdict = Literal[
    "wrong, to be fixed", "right as it is", "accepted until a date", "not a matter for this rule", "open again"
]
"""What was decided. The first confirms the finding, which stays open until the page is mended; the last takes an
earlier decision back; those between settle."""

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
SETTLING: frozenset[Verdict] = frozenset({"right as it is", "accepted until a date", "not a matter for this rule"})

FINGERPRINT = re.compile(r"[0-9a-f]{16}")
MAX_REASON, MAX_NAME = 2_000, 200
"""So many characters a reason and a name may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What one person decided about a finding on one day."""

    verdict: Verdict
    reason: str
    by: str
    on: datetime.date
    until: datetime.date | None = None
    """The last day on which it holds; None for as long as the finding stays what it is."""

    def settles(self, as_of: datetime.date) -> bool:
        """Whether it settles its finding on this day."""
        return self.verdict in SETTLING and not self.expired(as_of)

    def expired(self, as_of: datetime.date) -> bool:
        """Whether it held only up to an earlier day."""
        return self.until is not None and as_of > self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A place as it was when the decision was made: to show it when it has changed since."""

    page: str
    """Page and language: "nato.en"."""
    section: str
    quote: str
    context: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that was decided about one finding, and the finding as it was then."""

    fingerprint: str
    rule: str
    subject: str
    values: tuple[str, ...]
    message: str
    passages: tuple[Passage, ...]
    decisions: tuple[Decision, ...]
    """The first one first; the last one counts."""
    kept_in: str = ""
    """Where it is kept: the decision's file, or the name of the store."""

    @property
    def last(self) -> Decision:
        """The decision that counts."""
        return self.decisions[-1]

    @property
    def page(self) -> str:
        """The page of the first passage, with its language; "" where the finding had none."""
        return self.passages[0].page if self.passages else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """Everything that was settled in a project."""

    records: tuple[Record, ...] = ()
    """At most one for each fingerprint."""
    baseline: frozenset[str] = frozenset()
    """The fingerprints of what was taken as it is when the project began to check."""
    broken: tuple[str, ...] = ()
    """What could not be read, each a line with file and line; the findings behind it stay open."""


def decision_mistakes(decision: Decision) -> tuple[str, ...]:
    """What a decision lacks, in words; empty where nothing."""
    mistakes = []
    if not decision.reason.strip():
        mistakes.append("a decision needs a reason")
    if not decision.by.strip():
        mistakes.append("a decision needs the name of who made it")
    if len(decision.reason) > MAX_REASON:
        mistakes.append(f"a reason has at most {MAX_REASON:,} characters")
    if len(decision.by) > MAX_NAME:
        mistakes.append(f"a name has at most {MAX_NAME:,} characters")
    if decision.verdict == "accepted until a date" and decision.until is None:
        mistakes.append('"accepted until a date" needs the date, as until = 2030-12-31')
    if decision.verdict not in SETTLING and decision.until is not None:
        mistakes.append(f'"{decision.verdict}" settles nothing, so it has no last day')
    return tuple(mistakes)

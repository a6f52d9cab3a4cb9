"""What lies on a reviewer's desk: the findings of a check with what was decided on them, in the order of the queue."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlencode

from checker.checking import decide
from checker.findings import LEVELS

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from checker.checking import Report
    from checker.decisions import Decisions
    from checker.findings import Finding
    from checker.review.stores import Store

Standing = Literal["undecided", "to-fix", "settled", "baseline"]
STANDINGS: tuple[Standing, ...] = ("undecided", "to-fix", "settled", "baseline")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A finding in the queue, with the versions of its page that it is found in."""

    fingerprint: str
    """What the finding is called in addresses and in the store."""
    finding: Finding
    """As it is in the newest of them."""
    paths: tuple[str, ...]
    """The file of its first place in each version, the newest first."""
    standing: Standing

    @property
    def page(self) -> str:
        """The page of the first place, with its language."""
        return self.finding.pages[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sieve:
    """Which findings are looked through; "" lets all pass."""

    standing: str = "undecided"
    kind: str = ""
    level: str = ""
    page: str = ""

    @classmethod
    def of(cls, given: Mapping[str, str]) -> Sieve:
        """What a request asks for; a level or standing that is none asks for all."""
        standing, level = given.get("standing", "undecided"), given.get("level", "")
        return cls(
            standing=standing if standing in STANDINGS else "",
            kind=given.get("kind", ""),
            level=level if level in LEVELS else "",
            page=given.get("page", ""),
        )

    def lets(self, item: Item) -> bool:
        """Whether a finding passes."""
        return (
            self.standing in ("", item.standing)
            and self.kind in ("", item.finding.kind)
            and self.level in ("", item.finding.level)
            and self.page in ("", item.page)
        )

    @property
    def query(self) -> str:
        """The part of an address that asks for this: "" for what is asked for anyway, else "?level=error"."""
        fields = {"kind": self.kind, "level": self.level, "page": self.page}
        asked = [(name, value) for name, value in fields.items() if value]
        if self.standing != "undecided":
            asked.insert(0, ("standing", self.standing or "all"))
        return f"?{urlencode(asked)}" if asked else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What lies on the desk at one moment."""

    report: Report
    """Under the decisions of that moment."""
    items: tuple[Item, ...]
    """All findings in the order of the report, each once, whatever the number of versions that have it."""

    def find(self, fingerprint: str) -> Item | None:
        """The finding of that name, looked up among those there are."""
        return next((item for item in self.items if item.fingerprint == fingerprint), None)


class Desk:
    """The findings, checked once and again when asked, under the decisions as the store has them now."""

    def __init__(self, check: Callable[[], Report], store: Store, *, day: Callable[[], datetime.date]) -> None:
        self.store = store
        self.day = day
        """Tells the day of a decision made now."""
        self._check = check
        self._checking, self._lock = threading.Lock(), threading.Lock()
        self._checked = check()
        self._decided: tuple[Report, Decisions, Look] | None = None

    def check_again(self) -> None:
        """Reads and checks the pages anew, one at a time; meanwhile the others see what was found before."""
        with self._checking:
            self._checked = self._check()

    def look(self) -> Look:
        """The findings under the decisions of this moment."""
        decisions = self.store.read()
        with self._lock:
            known, checked = self._decided, self._checked
            if known is None or known[0] is not checked or known[1] != decisions:
                report = decide(checked, decisions)
                known = self._decided = (checked, decisions, Look(report=report, items=tuple(_items(report))))
            return known[2]


def _items(report: Report) -> Iterable[Item]:
    days = {
        document.path: (document.date is not None, str(document.date), document.path) for document in report.documents
    }
    versions: dict[str, list[Finding]] = {}
    for finding in report.findings:
        versions.setdefault(finding.fingerprint, []).append(finding)
    for fingerprint, found in versions.items():
        newest_first = sorted(found, key=lambda finding: days[finding.places[0].path], reverse=True)
        finding = newest_first[0]
        yield Item(
            fingerprint=fingerprint,
            finding=finding,
            paths=tuple(version.places[0].path for version in newest_first),
            standing=standing_of(finding, report.as_of),
        )


def standing_of(finding: Finding, as_of: datetime.date) -> Standing:
    """Where a finding stands: still to be decided on, waiting to be mended, settled, or in the baseline."""
    if finding.status != "open":
        return finding.status
    last = finding.record.last if finding.record else None
    return "to-fix" if last and last.verdict == "wrong, to be fixed" and not last.expired(as_of) else "undecided"


def neighbours(items: Sequence[Item], sieve: Sieve, fingerprint: str) -> tuple[Item | None, Item | None, int, int]:
    """The findings before and after one among those that pass, its place from 1 (0 if it does not), and how many do.

    One that has just been decided on passes no more: its neighbours are those it stood between.
    """
    at = next((place for place, item in enumerate(items) if item.fingerprint == fingerprint), len(items))
    before = [item for item in items[:at] if sieve.lets(item)]
    after = [item for item in items[at + 1 :] if sieve.lets(item)]
    passes = at < len(items) and sieve.lets(items[at])
    return (
        before[-1] if before else None,
        after[0] if after else None,
        len(before) + 1 if passes else 0,
        len(before) + len(after) + passes,
    )

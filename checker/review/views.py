"""What the app's pages show, as values for their templates."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.decisions import MAX_NAME, MAX_REASON, VERDICTS
from checker.findings import LEVELS
from checker.review.desk import STANDINGS, Sieve, neighbours
from checker.review.panes import panes, whole_page
from checker.writers.html.findings_page import findings_view
from checker.writers.html.shell import Frame, MenuItem, render_locked
from checker.writers.html.site import Located

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.checking import Report
    from checker.decisions import Record
    from checker.review.desk import Item, Look
    from checker.review.panes import Pane
    from checker.review.sessions import Session
    from checker.writers.html.findings_page import FindingView

STANDING_NAMES = {"undecided": "To decide", "to-fix": "To be fixed", "settled": "Settled", "baseline": "Baseline"}
_ACCEPTED_DAYS = 90
_REASONS_OFFERED = 3
_QUEUE_SHOWN = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a reviewer has filled in, and what is still wrong with it."""

    verdict: str = ""
    reason: str = ""
    by: str = ""
    until: str = ""
    mistake: str = ""

    def wrong(self, mistake: str) -> Draft:
        """The same, to be shown again with what is wrong."""
        return replace(self, mistake=mistake)

    def signed(self, name: str) -> Draft:
        """The same, with the name that the browser is known by where none is filled in."""
        return replace(self, by=self.by or name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value that the queue can be narrowed to."""

    value: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueView:
    """The queue."""

    sieve: Sieve
    items: tuple[Item, ...]
    more: int
    """How many more there are than a page shows."""
    total: int
    left: int
    standings: tuple[Choice, ...]
    kinds: tuple[Choice, ...]
    levels: tuple[Choice, ...]
    pages: tuple[Choice, ...]
    gone: tuple[Record, ...]
    broken: tuple[str, ...]
    as_of: datetime.date


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingPage:
    """One finding, ready to be settled."""

    item: Item
    shown: FindingView
    panes: tuple[Pane, ...]
    draft: Draft
    sieve: Sieve
    before: Item | None
    after: Item | None
    place: int
    """Its place in the queue from 1; 0 if it is not in it any more."""
    total: int
    seen: int
    verdicts: tuple[str, ...]
    reasons: tuple[str, ...]
    """What was given as a reason for findings of the same rule, the latest first."""
    today: datetime.date
    max_reason: int = MAX_REASON
    max_name: int = MAX_NAME


@dataclass(frozen=True, slots=True, kw_only=True)
class WholePage:
    """A page that a finding points into, whole."""

    item: Item
    pane: Pane
    sieve: Sieve


def queue_view(look: Look, sieve: Sieve) -> QueueView:
    """The findings that pass, with the ways to narrow them down."""
    report, items = look.report, look.items
    passing = [item for item in items if sieve.lets(item)]
    counts = Counter(item.standing for item in items)
    kinds = sorted({item.finding.kind for item in items})
    pages = sorted({item.page for item in items})
    return QueueView(
        sieve=sieve,
        items=tuple(passing[:_QUEUE_SHOWN]),
        more=max(0, len(passing) - _QUEUE_SHOWN),
        total=len(items),
        left=counts["undecided"],
        standings=(
            *(
                Choice(value=value, name=f"{STANDING_NAMES[value]} ({counts[value]:,})", chosen=sieve.standing == value)
                for value in STANDINGS
            ),
            Choice(value="all", name=f"All ({len(items):,})", chosen=not sieve.standing),
        ),
        kinds=_choices(kinds, sieve.kind),
        levels=_choices(list(reversed(LEVELS)), sieve.level),
        pages=_choices(pages, sieve.page),
        gone=report.gone,
        broken=report.broken,
        as_of=report.as_of,
    )


def _choices(values: Sequence[str], chosen: str) -> tuple[Choice, ...]:
    return tuple(Choice(value=value, name=value, chosen=value == chosen) for value in values)


def finding_view(item: Item, look: Look, today: datetime.date, sieve: Sieve, draft: Draft) -> FindingPage:
    """A finding with its places in context and its neighbours in the queue."""
    report, items = look.report, look.items
    before, after, place, total = neighbours(items, sieve, item.fingerprint)
    record = item.finding.record
    decided = bool(record)
    return FindingPage(
        item=item,
        shown=_shown(item, report),
        panes=panes(item.finding, report.documents),
        draft=replace(draft, until=draft.until or (today + datetime.timedelta(days=_ACCEPTED_DAYS)).isoformat()),
        sieve=sieve,
        before=before,
        after=after,
        place=place,
        total=total,
        seen=len(record.decisions) if record else 0,
        verdicts=VERDICTS if decided else VERDICTS[:-1],
        reasons=_reasons(item, items),
        today=today,
    )


def _shown(item: Item, report: Report) -> FindingView:
    located = Located(finding=item.finding, file="", anchor=f"f-{item.fingerprint}")
    return findings_view(report, [located]).groups[0].findings[0]


def _reasons(item: Item, items: Sequence[Item]) -> tuple[str, ...]:
    decided = [
        other.finding.record.last
        for other in items
        if other.finding.record and other.finding.rule == item.finding.rule and other.fingerprint != item.fingerprint
    ]
    latest_first = sorted(decided, key=lambda decision: (decision.on, decision.reason), reverse=True)
    return tuple(dict.fromkeys(decision.reason for decision in latest_first))[:_REASONS_OFFERED]


def page_view(item: Item, report: Report, number: int, sieve: Sieve) -> WholePage | None:
    """The whole page behind one of the finding's places; None where there is none of that number."""
    pane = whole_page(item.finding, report.documents, number)
    return WholePage(item=item, pane=pane, sieve=sieve) if pane else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desktop:
    """What every page of the app has beside its own matter."""

    matter: object
    secret: str
    told: str
    can_undo: bool
    standing_names: dict[str, str]


def render_view(
    template: str, view: object, *, title: str, session: Session, told: str, items: Sequence[Item], here: str
) -> tuple[str, str]:
    """The page as HTML, and its security policy for the answer's header."""
    left = sum(item.standing == "undecided" for item in items)
    frame = Frame(
        title=title,
        stop="finding",
        menu=(
            MenuItem(name="To decide", href="/", number=left),
            MenuItem(name="All", href="/?standing=all", number=len(items)),
        ),
        home="/",
        here=here,
        forms=True,
    )
    desktop = Desktop(
        matter=view, secret=session.secret, told=told, can_undo=bool(session.done), standing_names=STANDING_NAMES
    )
    return render_locked(template, desktop, frame, style="review.css", script="review.js")

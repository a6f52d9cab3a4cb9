"""The whole report as files of HTML, from what a check and the comparisons found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.writers.html.change_page import Texts, change_pages
from checker.writers.html.changes import changes_view
from checker.writers.html.findings_page import findings_view
from checker.writers.html.index import index_view
from checker.writers.html.ledger_page import ledger_view
from checker.writers.html.shell import Frame, MenuItem, render
from checker.writers.html.site import FINDINGS_A_FILE, Located, change_files, findings_file, locate_findings
from checker.writers.html.timeline_page import timelines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.checking import Report
    from checker.findings import Finding
    from checker.versions.comparison import Comparison
    from checker.writers.html.change_page import Keep


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSettings:
    """How a report presents itself."""

    title: str = "Pages under check"
    """The name of the project, at the head of every page."""


def write_report(
    report: Report,
    comparisons: Sequence[Comparison] = (),
    *,
    settings: ReportSettings | None = None,
    keep: Keep | None = None,
) -> Mapping[str, str]:
    """The report's files, relative name to HTML; "index.html" is the first, the others are linked from it.

    The files stand beside each other in one folder and load nothing else. The same values give the same bytes, with
    what `keep` knows of change reports made before or without.
    """
    return dict(_pages(report, comparisons, settings or ReportSettings(), keep))


def write_changes(comparison: Comparison, findings: Sequence[Finding] = ()) -> str:
    """The change report of two versions as one page that stands alone."""
    located = tuple(Located(finding=item.finding, file="", anchor="") for item in locate_findings(findings))
    view = changes_view(comparison, located)
    return render("changes.html.jinja", view, Frame(title="What changed", stop="change"))


def write_findings(report: Report) -> str:
    """All the findings of a check as one page that stands alone."""
    view = findings_view(report, locate_findings(report.findings))
    return render("findings.html.jinja", view, Frame(title="Check", stop="finding"), rules=view.rules)


def _pages(
    report: Report, comparisons: Sequence[Comparison], settings: ReportSettings, keep: Keep | None
) -> Iterator[tuple[str, str]]:
    files = change_files(comparisons)
    located = locate_findings(report.findings)
    menu = (
        MenuItem(name="Overview", href="index.html"),
        MenuItem(name="Findings", href="findings.html", number=sum(i.finding.status == "open" for i in located)),
        MenuItem(name="Ledger", href="ledger.html", number=len(report.ledger.entries)),
    )

    def frame(file: str, stop: str, here: str = "") -> Frame:
        return Frame(title=settings.title, stop=stop, menu=menu, file=file, here=here or file)

    changes = change_pages(comparisons, files, located, title=settings.title, keep=keep)
    over_time = timelines(changes)
    index = index_view(report, comparisons, files, located, over_time)
    yield "index.html", render("index.html.jinja", index, frame("index.html", "entry"))

    in_text = Texts(changes)
    batches = [located[at : at + FINDINGS_A_FILE] for at in range(0, len(located), FINDINGS_A_FILE)] or [()]
    names = tuple(findings_file(number) for number in range(len(batches)))
    for name, batch in zip(names, batches, strict=True):
        found = findings_view(report, batch, in_text=in_text, files=names)
        yield name, render("findings.html.jinja", found, frame(name, "finding", "findings.html"), rules=found.rules)

    for page in changes:
        yield page.file, page.html(frame(page.file, "change"))

    for timeline in over_time:
        yield timeline.file, render("timeline.html.jinja", timeline, frame(timeline.file, "row"))

    ledger = ledger_view(report, in_text)
    yield "ledger.html", render("ledger.html.jinja", ledger, frame("ledger.html", "fact"), rules=ledger.rules)

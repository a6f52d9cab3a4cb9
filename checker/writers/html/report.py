"""The whole report as files of HTML, from what a check and the comparisons found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.writers.html.index import index_view
from checker.writers.html.shell import render
from checker.writers.html.site import change_files, locate_findings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from checker.checking import Report
    from checker.versions.comparison import Comparison


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
) -> Mapping[str, str]:
    """The report's files, relative name to HTML; "index.html" is the first, the others are linked from it.

    The files stand beside each other in one folder and load nothing else. The same values give the same bytes.
    """
    settings = settings or ReportSettings()
    files = change_files(comparisons)
    located = locate_findings(report.findings)
    return {
        "index.html": render(
            "index.html.jinja", report=report, settings=settings, view=index_view(report, comparisons, files, located)
        )
    }

"""The report that people look at: self-contained pages of HTML that need no script and load nothing."""

from __future__ import annotations

from checker.writers.html.report import ReportSettings, write_changes, write_findings, write_report

__all__ = ["ReportSettings", "write_changes", "write_findings", "write_report"]

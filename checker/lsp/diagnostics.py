"""Findings as an editor shows them: a diagnostic at the passage, its other places beside it, a suggestion as a fix."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types

from checker.writers.edits import suggested_edit

if TYPE_CHECKING:
    from checker.checking import Report
    from checker.document import Document, Place, Position, Span
    from checker.findings import Finding

_SEVERITY = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "note": types.DiagnosticSeverity.Information,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding on the page that is open."""

    diagnostic: types.Diagnostic
    fix: types.TextEdit | None = None


def shown_on(report: Report, file: Path, uri: str) -> list[Shown]:
    """The open findings that rest on a file, which the editor knows by an address, each at its first place there.

    They come in the order of the report.
    """
    documents = {document.path: document for document in report.documents}
    here = next((each for each in report.documents if Path(each.path).resolve() == file), None)
    if here is None:
        return []
    return [
        _shown(finding, here, uri, documents)
        for finding in report.findings
        if finding.status == "open" and any(place.path == here.path for place in finding.places)
    ]


def _shown(finding: Finding, here: Document, uri: str, documents: dict[str, Document]) -> Shown:
    place = next(place for place in finding.places if place.path == here.path)
    write = f"\nWrite: {finding.suggestion}" if finding.suggestion is not None else ""
    diagnostic = types.Diagnostic(
        range=_range(here, place.span),
        message=_seen_from_first(finding, place) + finding.message + write,
        severity=_SEVERITY[finding.level],
        code=finding.rule,
        source="checker",
        related_information=[
            types.DiagnosticRelatedInformation(
                location=types.Location(
                    uri=uri if other.path == here.path else Path(other.path).resolve().as_uri(),
                    range=_range(documents[other.path], other.span),
                ),
                message=other.quote,
            )
            for other in finding.places
            if other is not place and other.path in documents
        ],
        data=finding.fingerprint,
    )
    edit = suggested_edit(finding, here)
    return Shown(diagnostic, types.TextEdit(range=_range(here, edit.span), new_text=edit.text) if edit else None)


def _seen_from_first(finding: Finding, place: Place) -> str:
    """Where a message speaks from if that is not where it is shown: its “here” is the finding's first place."""
    first = finding.places[0]
    return "" if place is first else f"At {first.path}:{first.start.line}: "


def told_at_the_top(mistake: str) -> Shown:
    """What keeps a page from being checked, as a pack with a mistake, shown on the page's first line."""
    top = types.Position(line=0, character=0)
    return Shown(
        types.Diagnostic(
            range=types.Range(start=top, end=top),
            message=f"Not checked: {mistake}",
            severity=types.DiagnosticSeverity.Warning,
            source="checker",
        )
    )


def _range(document: Document, span: Span) -> types.Range:
    start, end = document.source_map.utf16_range(span)
    return types.Range(start=_zero_based(start), end=_zero_based(end))


def _zero_based(position: Position) -> types.Position:
    """Editors count lines and UTF-16 code units from 0."""
    return types.Position(line=position.line - 1, character=position.column - 1)

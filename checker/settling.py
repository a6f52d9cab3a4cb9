"""Applies what was settled to what was found: comments in the page, people's decisions, the baseline.

Nothing is left out of a report for being settled: each finding keeps its place and says by what it is settled, each
decision whose finding is gone is told, and a finding that a decision spoke of before its words changed shows it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.decisions import Passage, Record
from checker.directives import silences

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping, Sequence

    from checker.decisions import Decisions
    from checker.directives import Silence
    from checker.document import Document
    from checker.findings import Finding

_ALIKE = 0.5
"""The share of words that the old and the new passage have in common, from which one is the other after an edit,
where the finding names no subject that would tell."""
_MOST_CANDIDATES, _MOST_READ = 1_000, 50
"""So many decisions on one subject of one page are looked through for each new finding on it, and so many read."""


_MAX_QUOTE, _MAX_CONTEXT, _MAX_PLACES = 300, 600, 6
"""So much of a finding a decision remembers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Findings with their status, and the decisions that no finding is left for."""

    findings: tuple[Finding, ...]
    gone: tuple[Record, ...]


def settle_in_place(findings: Iterable[Finding], documents: Iterable[Document]) -> list[Finding]:
    """The findings, those settled that a comment in one of their pages is for."""
    by_path = {document.path: found for document in documents if (found := silences(document))}
    if not by_path:
        return list(findings)
    documents_by_path = {document.path: document for document in documents}
    return [_in_place(finding, by_path, documents_by_path) for finding in findings]


def _in_place(finding: Finding, silent: Mapping[str, Sequence[Silence]], documents: Mapping[str, Document]) -> Finding:
    if finding.kind == "directive":  # what is wrong with a comment no comment settles
        return finding
    for place in finding.places:
        for silence in silent.get(place.path, ()):
            if silence.covers(finding.kind, finding.rule, place.span.start):
                line = documents[place.path].position(silence.offset).line
                return replace(
                    finding, status="settled", settled_by=f"{place.path}:{line}", settled_because=silence.reason
                )
    return finding


def settle(
    findings: Sequence[Finding], documents: Sequence[Document], decisions: Decisions, *, as_of: datetime.date
) -> Settled:
    """The findings with their decisions, and the decisions that speak of none of them.

    A decision is gone only if all its pages were checked; what settles is judged as of a day. A decision whose words
    or values have changed since is not gone: it is shown with the finding that took its place, of the same rule,
    subject and page.
    """
    records = {record.fingerprint: record for record in decisions.records}
    settled = [_decided(finding, records, decisions.baseline, as_of) for finding in findings]
    found = {finding.fingerprint for finding in findings} if records else set()
    checked = {f"{document.page}.{document.language}" for document in documents}
    reopened = tuple(_reopened(settled, decisions.records))
    found |= {finding.earlier.fingerprint for finding in reopened if finding.earlier}
    gone = tuple(
        record
        for record in decisions.records
        if record.fingerprint not in found
        and record.passages
        and all(passage.page in checked for passage in record.passages)
    )
    return Settled(findings=reopened, gone=gone)


def _decided(
    finding: Finding, records: Mapping[str, Record], baseline: frozenset[str], as_of: datetime.date
) -> Finding:
    if not records and not baseline:
        return finding
    fingerprint = finding.fingerprint
    record = records.get(fingerprint)
    if record:
        finding = replace(finding, record=record)
        if finding.status == "open" and record.last.settles(as_of):
            return replace(finding, status="settled", settled_by=record.kept_in, settled_because=record.last.reason)
        return finding
    if finding.status == "open" and fingerprint in baseline:
        return replace(finding, status="baseline", settled_because="was there when the baseline was taken")
    return finding


def _reopened(findings: Sequence[Finding], records: Sequence[Record]) -> list[Finding]:
    """The findings, the open ones that nobody decided on with what was decided on them before their words changed."""
    if not records:
        return list(findings)
    standing: dict[str, set[str]] = {}
    for finding in findings:
        if finding.record and finding.places:
            standing.setdefault(finding.record.fingerprint, set()).add(finding.places[0].path)
    former: dict[tuple[str, str, str], list[Record]] = {}
    for record in records:
        if record.passages:
            former.setdefault((record.rule, record.page, record.subject), []).append(record)
    left: dict[tuple[str, str, str, str], list[Record]] = {}
    result = []
    for finding in findings:
        if finding.status == "open" and not finding.record and finding.places:
            key, path = (finding.rule, finding.pages[0], finding.subject), finding.places[0].path
            if (*key, path) not in left:
                # a decision whose own finding still stands in this very version speaks of that one
                left[*key, path] = [one for one in former.get(key, ()) if path not in standing.get(one.fingerprint, ())]
            candidates = left[*key, path]
            earlier = _likest(finding, candidates)
            if earlier:
                candidates.remove(earlier)
                finding = replace(finding, earlier=earlier)
        result.append(finding)
    return result


def _likest(finding: Finding, candidates: Sequence[Record]) -> Record | None:
    """The record that most surely speaks of this finding before an edit; None where none does."""
    candidates = candidates[:_MOST_CANDIDATES]
    candidates = [record for record in candidates if record.values == finding.values] or candidates
    if not candidates:
        return None
    here = _words(finding.places[0].context)
    likeness = [
        (_shared(here, _words(record.passages[0].context)), -at) for at, record in enumerate(candidates[:_MOST_READ])
    ]
    best, at = max(likeness)
    return candidates[-at] if finding.subject or best >= _ALIKE else None


def _shared(here: set[str], there: set[str]) -> float:
    return len(here & there) / len(here | there) if here or there else 0.0


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text[: 4 * _MAX_CONTEXT].casefold()))


def record_of(finding: Finding) -> Record:
    """The finding as a decision on it remembers it, with no decision yet."""
    return Record(
        fingerprint=finding.fingerprint,
        rule=finding.rule,
        subject=finding.subject,
        values=finding.values,
        message=finding.message,
        passages=tuple(
            Passage(
                page=page,
                section=_line(place.section, _MAX_QUOTE),
                quote=_line(place.quote, _MAX_QUOTE),
                context=_line(place.context, _MAX_CONTEXT),
            )
            for place, page in list(zip(finding.places, finding.pages, strict=True))[:_MAX_PLACES]
        ),
        decisions=(),
    )


def _line(text: str, limit: int) -> str:
    """The text as one line of at most `limit` characters."""
    text = " ".join(text[: limit * 4].split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"

"""The findings, each with its evidence: every place in its context, why it was flagged, and how to settle it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markupsafe import Markup

from checker.findings import LEVELS
from checker.kinds import KINDS
from checker.writers.html import wording
from checker.writers.html.marking import Mark, marked_text

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Mapping, Sequence

    from checker.checking import Report, Unread
    from checker.decisions import Record
    from checker.document import Document, Place
    from checker.findings import Finding
    from checker.writers.html.site import Located

_AROUND, _QUOTE = 360, 900
"""So many characters of context are shown on either side of a quote, and of the quote itself; a page without full
stops would otherwise stand in the report whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """A passage that a finding rests on."""

    title: str
    version: str
    language: str
    section: str
    where: str
    """File, line and column, as editors open them."""
    passage: Markup
    """The context with the quote marked."""
    in_text: str
    """Where a change report shows it, "" where none does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """A finding as a reader is told of it."""

    located: Located
    finding: Finding
    places: tuple[PlaceView, ...]
    source_href: str
    """The source as an address that may be followed, "" where it is none."""
    advice: Markup
    markdown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsGroup:
    """The findings of one weight, or those that were settled."""

    name: str
    anchor: str
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsView:
    """A page of findings."""

    as_of: datetime.date
    versions: int
    """How many were read."""
    unread: tuple[Unread, ...]
    gone: tuple[Record, ...]
    broken: tuple[str, ...]
    groups: tuple[FindingsGroup, ...]
    kinds: Mapping[str, str]
    """The kinds that occur, each with the class that its filter knows it by."""
    files: tuple[str, ...]
    """The files that the findings are spread over, () if one holds them all."""
    rules: str
    """The style rules of the filters."""

    @property
    def long(self) -> bool:
        """Whether the browser should lay out only what it shows."""
        return sum(len(group.findings) for group in self.groups) > 100


def findings_view(
    report: Report,
    located: Sequence[Located],
    *,
    in_text: Callable[[Place], str] = lambda _: "",
    files: tuple[str, ...] = (),
) -> FindingsView:
    """A page that holds these findings of a report; `in_text` tells where a change report shows a place."""
    kinds = {kind: f"kind-{at}" for at, kind in enumerate(sorted({item.finding.kind for item in located}))}
    rule = "body:has(#{0}:not(:checked)) .finding.{0} {{ display: none; }}"
    return FindingsView(
        as_of=report.as_of,
        versions=len(report.documents),
        unread=report.unread,
        gone=report.gone,
        broken=report.broken,
        groups=_groups(located, report.documents, in_text),
        kinds=kinds,
        files=files if len(files) > 1 else (),
        rules="\n".join(rule.format(slug) for slug in kinds.values()),
    )


def _groups(
    located: Sequence[Located], documents: Sequence[Document], in_text: Callable[[Place], str]
) -> tuple[FindingsGroup, ...]:
    """The findings by weight, open ones first, settled ones last."""
    by_path = {document.path: document for document in documents}
    views = [_view(item, by_path, in_text) for item in located]
    groups = [
        FindingsGroup(
            name=f"{level.capitalize()}s",
            anchor=f"{level}s",
            findings=tuple(v for v in views if v.finding.level == level and v.finding.status == "open"),
        )
        for level in reversed(LEVELS)
    ]
    groups.append(
        FindingsGroup(name="Settled", anchor="settled", findings=tuple(v for v in views if v.finding.status != "open"))
    )
    return tuple(group for group in groups if group.findings)


def _view(item: Located, documents: Mapping[str, Document], in_text: Callable[[Place], str]) -> FindingView:
    finding = item.finding
    return FindingView(
        located=item,
        finding=finding,
        places=tuple(
            _place(place, documents.get(place.path), page, finding.level, in_text(place))
            for place, page in zip(finding.places, finding.pages, strict=True)
        ),
        source_href=safe_href(finding.source),
        advice=_advice(finding.kind),
        markdown=_markdown(finding, item.anchor.removeprefix("f-")),
    )


def _place(place: Place, document: Document | None, page: str, level: str, in_text: str) -> PlaceView:
    return PlaceView(
        title=(document.title or document.page) if document else page,
        version=wording.version(document) if document else "",
        language=document.language if document else page.rpartition(".")[2],
        section=place.section,
        where=f"{place.path}:{place.start.line}:{place.start.column}",
        passage=_passage(place, level),
        in_text=in_text,
    )


def _passage(place: Place, level: str) -> Markup:
    """The context with the quote marked, cut to what can be read at a glance."""
    start = place.span.start - place.context_span.start
    end = start + len(place.quote)
    if not (start >= 0 and end <= len(place.context)):
        return marked_text(wording.cropped(place.quote, _QUOTE))
    first, last = max(0, start - _AROUND), min(len(place.context), end + _AROUND)
    if end - start > _QUOTE:
        last = end = start + _QUOTE
    text = place.context[first:last]
    html = marked_text(text, [Mark(start - first, end - first, level)] if end > start else ())
    before, after = Markup("… ") if first else Markup(), Markup(" …") if last < len(place.context) else Markup()
    return before + html + after


def safe_href(source: str) -> str:
    """The source if it is an http(s) address alone, else "": nothing else is ever followed."""
    is_address = source.startswith(("https://", "http://")) and len(source) < 2000 and source.isprintable()
    return source if is_address and not any(character in source for character in " <>\"'`\\") else ""


@cache
def _advice(kind: str) -> Markup:
    advice = next((known.advice for known in KINDS if known.name == kind), "")
    return Markup(MarkdownIt("commonmark", {"html": False}).render(advice))  # noqa: S704  # escaped by the renderer


def _markdown(finding: Finding, fingerprint: str) -> str:
    lines = [f"**{finding.level.capitalize()}** ({finding.kind}): {finding.message}", ""]
    for place in finding.places:
        quote = wording.cropped(place.context, 600)
        lines += [f"> {quote}", f"> — `{place.path}:{place.start.line}:{place.start.column}`", ""]
    if finding.suggestion is not None:
        lines.append(f"Suggestion: {finding.suggestion}")
    if finding.source:
        lines.append(f"Source: {finding.source}")
    return "\n".join([*lines, f"Id: `{fingerprint}`"])

"""Where a suggestion goes: the part of the quote that it stands for, and the text to put there."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from checker.claims.mentions import find_mentions
from checker.document import Document, Span

if TYPE_CHECKING:
    from checker.claims.mention import Mention
    from checker.findings import Finding

_WHOLE = frozenset({"acronym", "pattern", "quotation", "term", "text"})
"""The kinds whose suggestion stands for the whole quote."""
_NUMBERS = frozenset({"number", "ordinal"})
_HTML = (".htm", ".html", ".xhtml")


@dataclass(frozen=True, slots=True)
class Edit:
    """What to write where, in the text of a page."""

    span: Span
    text: str
    """As the page's file writes it."""


def suggested_edit(finding: Finding, document: Document) -> Edit | None:
    """The edit that a finding suggests on this page, the one that its first place is on; None where none is sure.

    A suggested figure or date stands for the only one of its sort in the quote. What the file writes in pieces (an
    entity, a tag between two words) is left to people.
    """
    if finding.suggestion is None or not finding.suggestion.strip() or finding.places[0].path != document.path:
        return None
    span = _replaced(finding, finding.suggestion, document)
    if span is None or not span or len(list(document.source_map.pieces(span.start, span.end))) != 1:
        return None
    text = finding.suggestion
    return Edit(span, escape(text, quote=False) if document.path.lower().endswith(_HTML) else text)


def _replaced(finding: Finding, suggestion: str, document: Document) -> Span | None:
    quote = finding.places[0]
    if finding.rule == "text/unpaired" and len(suggestion.strip()) == 1:
        return None  # the mark that is lacking; where it goes is the writer's to say
    value = _only_mention(suggestion, document.language)
    if value is not None:
        like = [
            mention
            for mention in _mentions(quote.quote, document.language)
            if mention.kind == value.kind or {mention.kind, value.kind} <= _NUMBERS
        ]
        if len(like) == 1:
            return Span(quote.span.start + like[0].start, quote.span.start + like[0].end)
    return quote.span if finding.kind in _WHOLE else None


def _only_mention(text: str, language: str) -> Mention | None:
    """The value that a text is, and nothing beside it."""
    mentions = _mentions(text, language)
    return mentions[0] if len(mentions) == 1 and mentions[0].text == text.strip() else None


def _mentions(text: str, language: str) -> tuple[Mention, ...]:
    return find_mentions(Document.from_text(text, path="quote.txt", language=language))

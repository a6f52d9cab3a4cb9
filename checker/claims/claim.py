"""A claim: what a page states about something, in a form that can be held against other pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.claims.mention import Bound, Mention
    from checker.document import Document, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """`subject` has `attribute` `value`, says `document` at `span`."""

    subject: str
    """What it is about, normalised so that two pages that mean one thing say the same key."""
    subject_text: str
    """The subject in the page's own words."""
    attribute: str
    """What of it is stated: "count of country", "founded", "date", "share of gni", "members" …"""
    value: str
    """The value, normalised: two claims that state the same are equal here."""
    mention: Mention | None
    """The mention the value comes from; None for names and lists."""
    members: tuple[str, ...] = ()
    """For a list, its items as the page writes them."""
    span: Span
    """The words that state it, subject and value included where they stand together."""
    value_span: Span
    document: Document
    timeless: bool = False
    """It cannot change with time: when something was founded, signed, born, happened."""
    when: str = ""
    """The day or year the claim speaks of, ISO 8601 as far as known ("in 2013 …"); "" for the page's own day."""
    when_bound: Bound = "exact"
    """How the text limits that day: "before 14 April" is less than."""
    bound: Bound = "exact"
    """How the text limits the value: the mention's own bound, or what the words around a date say ("before 2014")."""
    nouns: tuple[str, ...] = ()
    """The stems of what is counted or shared out ("confirmed cases" -> "confirm", "case"), the last word last."""
    near: frozenset[str] = frozenset()
    """The stems of the words beside the value, in its part of the sentence."""
    words: frozenset[str] = frozenset()
    """The stems of the whole sentence, item or row, values left out: what tells which fact is meant."""
    topic: frozenset[str] = frozenset()
    """The stems of the heading above, or of a table's column and caption."""
    context: Span | None = None
    """The sentence, item or row."""

    @property
    def about(self) -> str:
        """What it is about, for people: the subject in the page's words, else the heading it stands under."""
        if self.subject_text:
            return self.subject_text
        return self.document.section_at(self.value_span.start).heading or self.document.title

    @property
    def said(self) -> str:
        """The words that state the value, on one line."""
        return " ".join(self.document.quote(self.span).split())

    @property
    def stated(self) -> str:
        """What of it is stated, for people: "divisions", "founded", "amount"."""
        if self.mention and self.attribute.startswith(("count", "share")):
            after = self.document.text[self.value_span.end : self.span.end].partition("(")[0].split()
            return " ".join(after) or self.attribute.split()[0]
        return self.attribute.split()[0]


def is_cell(claim: Claim) -> bool:
    """Whether a claim is a cell of a table."""
    return claim.attribute.startswith("cell")

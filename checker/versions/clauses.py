"""Finds the part of a sentence that states something: a clause, with its brackets whole."""

from __future__ import annotations

import re

from checker.document import Span

_BREAK = re.compile(r"[;:()]|, (?:and|but|which|who|und|aber|die|der|das|et|mais|qui|en|maar|dat) | [–—-] ")
"""Where a clause ends."""


def clause_around(text: str, span: Span, context: Span) -> Span:
    """The clause of the sentence `context` that holds `span`; `span` itself where the two cross."""
    start, end = context.start, context.end
    for match in _BREAK.finditer(text, context.start, context.end):
        if match.end() <= span.start:
            start = match.end()
        elif match.start() >= span.end:
            end = match.start()
            break
    found = trimmed(text, Span(start, end))
    return balanced(text, found if found.contains(span) else span)


def trimmed(text: str, span: Span) -> Span:
    """The span without white space around it and the mark that ends it."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,;"):
        end -= 1
    return Span(start, end)


def balanced(text: str, span: Span) -> Span:
    """The span with the bracket that closes right behind it, where it opens one and does not close it.

    A bracket that it opens last and that does not close there is left out with what follows it.
    """
    quote = text[span.start : span.end]
    if quote.count("(") <= quote.count(")"):
        return span
    if text[span.end : span.end + 1] == ")":
        return Span(span.start, span.end + 1)
    return span

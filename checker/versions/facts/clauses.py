"""Finds the part of a sentence that states something: a clause, with its brackets whole."""

from __future__ import annotations

from checker.document import Span
from checker.language.lazy import lazy_re

_BREAK = lazy_re(r"[;:](?=\s)|, (?:and|but|which|who|und|aber|die|der|das|et|mais|qui|en|maar|dat) | [–—-] ")
"""Where a clause ends, outside brackets."""
_BRACKET = lazy_re(r"[()]")
_MOST_BRACKETS = 40


def clause_around(text: str, span: Span, context: Span) -> Span:
    """The clause of the sentence `context` that holds `span`; `span` itself where the two cross.

    What stands in brackets is a clause of its own for what is said in it, and part of the one around it otherwise.
    """
    start, end = context.start, context.end
    asides: list[Span] = []
    for aside in _asides(text, context):
        if aside.contains(span):
            start, end = aside.start + 1, aside.end - 1
            asides = []
        else:
            asides.append(aside)
    for match in _BREAK.finditer(text, start, end):
        if any(aside.start < match.start() < aside.end for aside in asides):
            continue
        if match.end() <= span.start:
            start = match.end()
        elif match.start() >= span.end:
            end = match.start()
            break
    found = trimmed(text, Span(start, end))
    return balanced(text, found if found.contains(span) else span)


def _asides(text: str, context: Span) -> list[Span]:
    """The brackets of a sentence that close, outer ones first."""
    found: list[Span] = []
    opened: list[int] = []
    for match in list(_BRACKET.finditer(text, context.start, context.end))[:_MOST_BRACKETS]:
        if match[0] == "(":
            opened.append(match.start())
        elif opened:
            found.append(Span(opened.pop(), match.end()))
    return sorted(found)


def trimmed(text: str, span: Span) -> Span:
    """The span without white space around it and the mark that ends it."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in ",;"):
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

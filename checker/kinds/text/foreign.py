"""What stands in another language than its page: labels, links, sentences and clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.slips.foreign import (
    foreign_clauses,
    foreign_dated_labels,
    foreign_invitation,
    foreign_label,
    foreign_sentence,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Block, Link
    from checker.findings import Finding

_PROSE = ("paragraph", "item", "quote", "caption")


def find_foreign(reading: Reading) -> Iterator[Finding]:
    """Labels and whole sentences in another of the four languages; on a page in two languages nothing stands out."""
    document, language = reading.document, reading.document.language
    found: list[tuple[Span, str, str | None]] = [
        (_shifted(label[0], block), label[1], label[2])
        for block in document.blocks
        if (label := foreign_label(block.text, language))
    ]
    found += _foreign_links(reading, {span.start for span, _, _ in found})
    labelled = {span.start for span, _, _ in found}
    found += [
        (_shifted(span, block), other, instead)
        for block in document.content
        if block.kind != "code"
        for span, other, instead in foreign_dated_labels(block.text, language)
    ]
    sentences = 0
    for sentence in reading.sentences:
        holder = document.block_at(sentence.start)
        if holder is None or holder.kind not in ("paragraph", "item") or holder.furniture:
            continue
        sentences += 1
        if sentence.start in labelled:
            continue
        said = document.quote(sentence)
        if sentence.start > holder.span.start and (label := foreign_label(said, language)):
            # what a template put behind the last sentence: "… at noon. Zum Seitenanfang"
            found.append((Span(sentence.start + label[0].start, sentence.start + label[0].end), label[1], label[2]))
            continue
        if other := foreign_sentence(said, language) or foreign_invitation(said, language):
            found.append((sentence, other, None))
            continue
        for clause, other in foreign_clauses(said, language):
            found.append((Span(sentence.start + clause.start, sentence.start + clause.end), other, None))
    if len(found) > max(3, sentences // 10):
        return
    for span, other, instead in found:
        yield finding(
            reading, [span], kind="text", rule="text/language", level="warning",
            message=f"“{_short(document.quote(span))}” is {_LANGUAGES[other]} on a page in {_LANGUAGES[language]}.",
            suggestion=instead, subject=other,
        )  # fmt: skip


def _foreign_links(reading: Reading, labelled: set[int]) -> list[tuple[Span, str, str | None]]:
    """The links inside a text whose own words are in another language, but for those that stand alone in their block.

    A link to a page in another language may say so in that, as "Deutsch" and "Version française" do.
    """
    document, language = reading.document, reading.document.language
    found: list[tuple[Span, str, str | None]] = []
    for block in document.content:
        for link in block.links if block.kind in _PROSE else ():
            said = document.quote(link.span)
            if link.span.start in labelled or _names_a_language(link, language):
                continue
            if label := foreign_label(said, language):
                start = link.span.start
                found.append((Span(start + label[0].start, start + label[0].end), label[1], label[2]))
            elif len(link.span) < len(block.span) and (other := foreign_invitation(said, language)):
                found.append((link.span, other, None))
    return found


def _names_a_language(link: Link, language: str) -> bool:
    """Whether the address of a link tells another language than the page's: "/de/antrag.html"."""
    return any(part in _LANGUAGES and part != language for part in _ADDRESS_PART.split(link.target.casefold()))


_ADDRESS_PART = lazy_re(r"[/._?=&-]")


_LANGUAGES = {"en": "English", "fr": "French", "nl": "Dutch", "de": "German"}


def _short(quote: str) -> str:
    return quote if len(quote) <= 80 else quote[:79].rpartition(" ")[0] + "…"


def _shifted(span: Span, block: Block) -> Span:
    return Span(block.span.start + span.start, block.span.start + span.end)

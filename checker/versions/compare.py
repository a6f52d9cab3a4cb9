"""Compares two versions of a page: sections, then the blocks inside them, then the words inside those."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from checker.claims.mentions import ReadOnce
from checker.document import Span
from checker.versions.blocks import block_vectors, joined_text, link_blocks
from checker.versions.changes import RULES, Reason, explain_edit, explain_whole, weight_of
from checker.versions.comparison import Change, Comparison
from checker.versions.diff import diff_words
from checker.versions.known_names import KnownNames
from checker.versions.pointers import pointers
from checker.versions.sections import align_sections
from checker.versions.sections.headings import without_number
from checker.versions.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.document import Block, Document, Place
    from checker.versions.comparison import BlockLink, ChangeKind, FactChange, Weight, Word

_BINDING = frozenset({"modality", "negation", "condition"})


def compare(old: Document, new: Document, *, weights: Mapping[str, Weight] = RULES) -> Comparison:
    """The comparison of an older and a newer version of a page.

    `weights` gives rules of `checker.versions.changes.RULES` another weight.
    """
    vectors = block_vectors(old, new)
    sections = align_sections(old, new)
    links, words = link_blocks(old, new, sections, vectors)
    read = ReadOnce()
    changes = tuple(_changes(old, new, links, words, weights, read))
    return Comparison(
        old=old,
        new=new,
        links=tuple(links),
        sections=sections,
        changes=changes,
        find_facts=partial(_find_facts, read),
    )


def _find_facts(read: ReadOnce, comparison: Comparison) -> tuple[FactChange, ...]:
    from checker.versions.facts import facts_between  # reads closely, and so loads much: only who asks pays for it

    facts = facts_between(comparison.old, comparison.new, comparison.links, comparison.sections, read)
    read.forget()
    return facts


def _changes(
    old: Document,
    new: Document,
    links: Sequence[BlockLink],
    words: Mapping[int, tuple[Word, ...]],
    weights: Mapping[str, Weight],
    read: ReadOnce,
) -> Iterator[Change]:
    tables = Tables(old, new)
    known = KnownNames.of_pages(old, new)
    leading = pointers(old), pointers(new)
    for index, link in enumerate(links):
        if any(block.furniture is not None for block in (*link.old, *link.new)):
            continue
        marks = words.get(index) or _plain_marks(link)
        reasons = _reasons(link, marks, new.language, tables, known, leading, read)
        if not reasons:
            continue
        yield Change(
            kind=_kind(link),
            weight=weight_of(reasons, weights),
            reasons=tuple(reason.says for reason in reasons),
            rules=tuple(reason.rule for reason in reasons),
            old=_place(old, link.old),
            new=_place(new, link.new),
            words=marks,
            link=link,
            rewritten=link.kind == "rewritten",
        )


def _plain_marks(link: BlockLink) -> tuple[Word, ...]:
    if link.old and link.new:
        return (("=", joined_text(link.new)),)
    return (("-", joined_text(link.old)),) if link.old else (("+", joined_text(link.new)),)


def _reasons(
    link: BlockLink,
    marks: tuple[Word, ...],
    language: str,
    tables: Tables,
    known: KnownNames,
    leading: tuple[frozenset[int], frozenset[int]],
    read: ReadOnce,
) -> tuple[Reason, ...]:
    """The rules that hold for what a link shows; `leading`: the items of either version that only lead elsewhere."""
    if not link.old or not link.new:
        block = (link.old or link.new)[0]
        text = without_number(block.text) if block.kind == "heading" else block.text
        member = block.kind in ("item", "row") and block.index not in leading[bool(link.new)]
        return explain_whole(text, language, added=bool(link.new), member=member, known=known, read=read)
    if len(link.old) == len(link.new) == 1 and link.old[0].kind == link.new[0].kind == "row":
        reasons = list(_of_row(link, marks, language, tables, known, read))
    else:
        reasons = list(_of_text(link, marks, language, known, read))
        if _is_another_member(link, marks, leading):
            says = f"“{link.old[0].text.strip(_MARKS)}” in the list became “{link.new[0].text.strip(_MARKS)}”"
            reasons = [Reason(rule="member", says=says), *(one for one in reasons if one.rule != "wording")]
    if link.moved:
        reasons.append(Reason(rule="place", says="stands elsewhere on the page"))
    if len(link.old) != len(link.new):
        reasons.append(Reason(rule="boundary", says=f"{_count(link.old)} became {_count(link.new)}"))
    if len(link.old) == len(link.new) == 1:
        reasons += _of_form(link.old[0], link.new[0])
    return tuple(reasons)


_MARKS = " .;,"
_MEMBER_WORDS = 6
"""Items of more words are statements, not members."""


def _is_another_member(
    link: BlockLink, marks: tuple[Word, ...], leading: tuple[frozenset[int], frozenset[int]]
) -> bool:
    """Whether a short item of a list gave way to another: nothing of what it says stayed."""
    if [block.kind for block in (*link.old, *link.new)] != ["item", "item"] or link.kind == "same":
        return False
    if link.old[0].index in leading[0] or link.new[0].index in leading[1]:
        return False
    stayed = any(sign == "=" and any(map(str.isalnum, text)) for sign, text in marks)
    words = [[word for word in block.text.split() if any(map(str.isalnum, word))] for block in (*link.old, *link.new)]
    folded = [{word.strip(_MARKS).casefold() for word in side} for side in words]
    return not stayed and all(0 < len(side) <= _MEMBER_WORDS for side in words) and not folded[0] & folded[1]


def _of_text(
    link: BlockLink, marks: tuple[Word, ...], language: str, known: KnownNames, read: ReadOnce
) -> tuple[Reason, ...]:
    """The reasons in the words; the number before a heading is no part of what it says."""
    if link.kind == "same":
        return ()
    if [block.kind for block in (*link.old, *link.new)] != ["heading", "heading"]:
        return explain_edit(marks, language, known, read)
    old, new = (without_number(block.text) for block in (*link.old, *link.new))
    edit = diff_words(old, new)
    reasons = explain_edit(edit, language, known, read)
    if not any(sign == "=" and any(map(str.isalpha, text)) for sign, text in edit):
        # another title altogether ("Who may apply", "Eligibility") takes no right away
        told = tuple(reason for reason in reasons if reason.rule not in _BINDING)
        reasons = told or (Reason(rule="wording", says="reworded"),)
    return reasons or (Reason(rule="numbering", says="numbered anew"),)


def _of_row(
    link: BlockLink, marks: tuple[Word, ...], language: str, tables: Tables, known: KnownNames, read: ReadOnce
) -> Iterator[Reason]:
    """The reasons in a row's cells, and the columns that came or went, by their headings."""
    if link.kind == "same":
        return
    old, new = link.old[0], link.new[0]
    columns = tables.changed_columns(old, new)
    yield from (Reason(rule="column", says=f"column “{heading}” gone") for heading in columns.gone)
    yield from (Reason(rule="column", says=f"column “{heading}” new") for heading in columns.came)
    yield from (Reason(rule="place", says=f"column “{heading}” stands elsewhere") for heading in columns.moved)
    yield from explain_edit(tables.kept_marks(old, new, marks), language, known, read)


def _count(blocks: Sequence[Block]) -> str:
    return f"{len(blocks)} paragraph{'s' * (len(blocks) != 1)}"


def _of_form(old: Block, new: Block) -> Iterator[Reason]:
    """The changes that leave every word as it was; a new number before an item is none, it comes with its place."""
    if old.kind != new.kind:
        yield Reason(rule="markup", says=f"{old.kind} became {new.kind}")
    if [link.target for link in old.links] != [link.target for link in new.links]:
        yield Reason(rule="link", says="another link")


def _kind(link: BlockLink) -> ChangeKind:
    if not link.old:
        return "added"
    if not link.new:
        return "removed"
    if len(link.new) > len(link.old):
        return "split"
    if len(link.old) > len(link.new):
        return "merged"
    return "moved" if link.moved else "edited"


def _place(document: Document, blocks: Sequence[Block]) -> Place | None:
    if not blocks:
        return None
    first, last = blocks[0], blocks[-1]
    span = Span(min(first.span.start, last.span.start), max(first.span.end, last.span.end))
    return document.place(span, span)

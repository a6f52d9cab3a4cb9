"""A document as it is read closely: its sentences, mentions, names, lists and claims, each worked out once."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from checker.claims.claims import extract_claims
from checker.claims.lists import find_lists
from checker.claims.mentions import find_mentions
from checker.claims.names import find_acronyms, find_candidates, find_names
from checker.claims.phrases import PhraseIndex
from checker.language.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checker.claims.claim import Claim
    from checker.claims.lists import StatedList
    from checker.claims.mention import Mention
    from checker.claims.mentions import PassageReader
    from checker.claims.names import Acronym, Candidate, Name
    from checker.document import Document, Place, Span


_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Generic[_T]):
    """What is to be known of each page by itself when pages are held against each other: plain data, soon decoded."""

    name: str
    make: Callable[[Reading], _T]
    kind: type[_T]
    """Of plain values, lists and msgspec structs."""


class Reading:
    """What one document says, derived on first use and then kept; it never changes.

    Compared and hashed by identity: one document is read once a run.
    """

    def __init__(self, document: Document, read: PassageReader | None = None) -> None:
        """`read` is asked for the mentions of passages, if given: it may know them already."""
        self.document = document
        self._read_mentions = read
        self._noted: dict[str, Any] = {}
        self._mentions_in: dict[tuple[int, int], tuple[Mention, ...]] = {}

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of every block, furniture included, in order; a heading, item or row holds at least one."""
        return tuple(split_sentences(self.document))

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(sentence.start for sentence in self.sentences)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The numbers, amounts, dates and durations of the text, in order, furniture included."""
        return find_mentions(self.document, self._read_mentions)

    @cached_property
    def _mention_starts(self) -> tuple[int, ...]:
        return tuple(mention.start for mention in self.mentions)

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that begin inside a span."""
        # kinds ask for those of a sentence dozens of times
        key = span.start, span.end
        found = self._mentions_in.get(key)
        if found is None:
            first = bisect_right(self._mention_starts, span.start - 1)
            last = bisect_right(self._mention_starts, span.end - 1)
            found = self._mentions_in[key] = self.mentions[first:last]
        return found

    @cached_property
    def acronyms(self) -> tuple[Acronym, ...]:
        """Where the content says what its acronyms stand for, in order."""
        return find_acronyms(self.document)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The named things of the content, in order, each with the key that all ways of naming it share."""
        return find_names(self.name_candidates, self.acronyms, self.document.language)

    @cached_property
    def name_candidates(self) -> tuple[Candidate, ...]:
        """What looks like a name in the content, in order."""
        return find_candidates(self.document, self.mentions, self.acronyms)

    @cached_property
    def _name_starts(self) -> tuple[int, ...]:
        return tuple(name.span.start for name in self.names)

    def names_in(self, span: Span) -> tuple[Name, ...]:
        """The names that begin inside a span."""
        first = bisect_right(self._name_starts, span.start - 1)
        last = bisect_right(self._name_starts, span.end - 1)
        return self.names[first:last]

    @cached_property
    def phrases(self) -> PhraseIndex:
        """Where each stem stands in the content, to find what a rule or another page speaks of."""
        return PhraseIndex(self)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What the content states, in order: counts, amounts, shares, dates of events, terms, cells of tables."""
        return extract_claims(self)

    @cached_property
    def lists(self) -> tuple[StatedList, ...]:
        """The lists that the content states, in order: bullets, tables, enumerations in sentences."""
        return find_lists(self.document, self.sentences)

    def noted(self, note: Note[_T]) -> _T:
        """What a note says of the page."""
        if note.name not in self._noted:
            self._noted[note.name] = note.make(self)
        found: _T = self._noted[note.name]
        return found

    def note_all(self, notes: Iterable[Note[Any]]) -> None:
        """Works out what these notes say of the page."""
        for note in notes:
            self.noted(note)

    def claim(self, place: int) -> Claim:
        """The claim at a place among `claims`."""
        return self.claims[place]

    def sentences_in(self, span: Span) -> tuple[Span, ...]:
        """The sentences that begin inside a span."""
        first = bisect_right(self._sentence_starts, span.start - 1)
        last = bisect_right(self._sentence_starts, span.end - 1)
        return self.sentences[first:last]

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds this offset, or the last one before it; None before the first."""
        found = bisect_right(self._sentence_starts, offset) - 1
        return self.sentences[found] if found >= 0 else None

    def place(self, span: Span) -> Place:
        """The passage at `span`, with the sentence (or, for a row, the whole row) as its context."""
        block = self.document.block_at(span.start)
        sentence = self.sentence_at(span.start)
        if block and block.kind == "row" and block.span.contains(span):
            return self.document.place(span, block.span)
        if sentence and sentence.contains(span):
            return self.document.place(span, sentence)
        return self.document.place(span)

"""What of a claim is held against another one: its sort, its words, what stands beside its value, its bounds."""

from __future__ import annotations

from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.judging.clauses import clause_of
from checker.claims.judging.once import once_of_each
from checker.claims.judging.value_sorts import CLAUSE_CHARS, DAYS, FIGURE, SENTENCE_CHARS, before_value, sort_of
from checker.claims.judging.wholes import counts_all
from checker.claims.judging.words_shared import stands_in
from checker.claims.names import is_full_name
from checker.claims.values import range_of
from checker.language.alike import (
    AT_MOST,
    BEFORE_NOW,
    DENIED_LESS,
    DENIED_MORE,
    IF_SO,
    LIMITED_TO,
    MOVING,
    NAMES_NOTHING,
    POINTS,
    SAY,
    SIDE,
    UNLIKE,
    UPWARDS,
    WAS,
)
from checker.language.attributes import AGED_FROM, AGED_TO, LEAST_AGE, OR_OVER, PLAIN, RANKS
from checker.language.bodies import BODY
from checker.language.bodies.staff import WITHIN
from checker.language.lazy import lazy_re
from checker.language.matters import COSTING
from checker.language.numbers.conversion import unit_named
from checker.language.poles import poles
from checker.language.same_nouns import canonical, canonical_stems
from checker.language.sentences.clause_breaks import OF_AGE, ONE_PERSON
from checker.language.stems import WORD, content_stems, tokens

if TYPE_CHECKING:
    from checker.claims.claim import Claim
    from checker.claims.judging.clauses import Clause

_YEAR = lazy_re(r"\b(?:1[89]|20)\d\d\b")
_CODE = lazy_re(r"(?<!\w)(?=[\w.-]*[^\W\d_]-?\d)(?!\d+h\d)[\w.-]*\w")
"""A token with a letter before a figure, as versions, types and rooms have: "3.0r1", "A-320"; "9h30" is a time."""
_NUMBER = lazy_re(r"^\W*\d+(?:\.\d+)*\.?\s+")
_SENTENCE_END = lazy_re(r"(?<=[.!?])\s")
_ONE_OF = lazy_re(
    r"(?:\s[^\W\d]+)?\s(?:l['’]|(?:per|an?|each|every|par|le|la|chaque|elke?|iedere?|je|pro|der|die|das|den)\s)"
    r"(?P<unit>[^\W\d]+(?:[ \u00a0-][^\W\d]+)?)"
    r"(?=[.,;:)]|\s(?:and|et|en|und|for|pour|voor|für)\b|$)"
)
_SIDES = {"at-least": "least", "more-than": "least", "at-most": "most", "less-than": "most"}
_SAYING = 1  # a sentence of no more telling words leaves the rest to what stands above it


@lru_cache(maxsize=8)
def _plain(language: str) -> frozenset[str]:
    words = (*PLAIN.get(language, "").split(), *COSTING.get(language, ()))
    return canonical_stems(words, language)


@lru_cache(maxsize=8)
def telling_nothing(language: str) -> frozenset[str]:
    """The stems of words that say that something comes, grows or lasts, and not what: "later", "increased"."""
    return canonical_stems(f"{NAMES_NOTHING[language]} {MOVING[language]}".split(), language)


@lru_cache(maxsize=8)
def points(language: str) -> frozenset[str]:
    """The stems of nouns by which texts are laid out, whatever they are about: reasons, ways, kinds."""
    return canonical_stems(POINTS[language].split(), language)


@lru_cache(maxsize=1 << 12)
def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(canonical(each, language) for each in content_stems(text, language))


class Record:
    """What of a claim is held against another; each part is worked out when it is first asked for."""

    def __init__(self, claim: Claim) -> None:
        self.claim = claim
        self.language = claim.document.language
        self.words = frozenset(word for word in claim.words if len(word) > 1) - _plain(self.language)

    @cached_property
    def unit(self) -> frozenset[str]:
        """The words of what an amount is for one of, right behind it: the "cubic metre" of "2 euro a cubic metre"."""
        mention, context = self.claim.mention, self.claim.context
        if mention is None or context is None or mention.kind != "money":
            return frozenset()
        unit = _ONE_OF.match(self.claim.document.text, mention.end, context.end)
        return canonical_stems(unit["unit"].split(), self.language) if unit else frozenset()

    @cached_property
    def sort(self) -> str:
        """What sort of value it states."""
        return sort_of(self.claim)

    @cached_property
    def clause(self) -> Clause:
        """The clause that states the value."""
        return clause_of(self.claim, _plain(self.language))

    @cached_property
    def own(self) -> frozenset[str]:
        """The words beside the value."""
        return (self.claim.near | set(self.claim.nouns)) - _plain(self.language)

    @cached_property
    def beside(self) -> dict[str, str]:
        """For each word of the sentence, and for the value under "", the word that stands right beside it.

        That is the one before it; in French, whose adjectives follow, for a word the one after it.
        """
        found: dict[str, str] = {}
        assert self.claim.context is not None
        assert self.claim.mention is not None
        base = self.claim.context.start
        value = self.claim.value_span
        words = [
            word for word in tokens(self.sentence, self.language) if not value.start <= base + word.start < value.end
        ]
        for near, word in pairwise(words):
            if self.sentence[near.end : word.start] == " " and near.stem and word.stem:
                key, said = (near, word) if self.language == "fr" else (word, near)
                found[canonical(key.stem, self.language)] = canonical(said.stem, self.language)
        start = self.claim.span.start - base
        last = next((word for word in reversed(words) if word.end < start), None)
        if last and last.stem and not self.sentence[last.end : start].strip():
            verb = canonical(last.stem, self.language)
            if verb not in _plain(self.language):
                found[""] = verb
        return found

    @cached_property
    def about(self) -> frozenset[str]:
        """All words that may tell what is spoken of: the sentence, the one before it, the headings, the subject."""
        claim, document = self.claim, self.claim.document
        found = claim.words | claim.topic | _stems(document.title, self.language)
        found |= _stems(claim.subject_text, self.language)
        block = document.block_at(claim.span.start)
        if block and claim.context and block.span.start < claim.context.start:
            before = document.text[max(block.span.start, claim.context.start - SENTENCE_CHARS) : claim.context.start]
            found |= _stems(_SENTENCE_END.split(before.strip())[-1], self.language)
        return found

    @cached_property
    def held(self) -> frozenset[str]:
        """The words of the subject, the heading and the title, which name what a sentence leaves to them.

        None where the sentence says itself what it is of.
        """
        if len(self.words) > _SAYING and not stands_in(self.sentence, self.language):
            return frozenset()
        claim = self.claim
        found = claim.topic | _stems(claim.document.title, self.language) | _stems(claim.subject_text, self.language)
        return (
            frozenset(canonical(each, self.language) for each in found if len(each) > 1)
            - self.words
            - _plain(self.language)
        )

    @cached_property
    def titles(self) -> frozenset[str]:
        """The stems of its page's title that tell what it is about."""
        return _stems(self.claim.document.title, self.language) - _plain(self.language)

    @cached_property
    def sentence(self) -> str:
        """The sentence."""
        return self.claim.document.quote(self.claim.context) if self.claim.context else ""

    @cached_property
    def figures(self) -> frozenset[str]:
        """The figures of the sentence but for the value itself."""
        found = set(FIGURE.findall(self.sentence))
        return frozenset(found - set(FIGURE.findall(self.claim.document.quote(self.claim.value_span))))

    @cached_property
    def codes(self) -> frozenset[str]:
        """The names of the sentence that letters and figures make, "A320"; the amount itself is none: "EUR50"."""
        mention = self.claim.mention
        own = mention.text if mention is not None and mention.kind == "money" else ""
        return frozenset(_CODE.findall(self.sentence.casefold())) - set(_CODE.findall(own.casefold()))

    @cached_property
    def heading(self) -> str:
        """The heading above, without the number that it bears; "" where that is all there is to it."""
        document = self.claim.document
        if not document.sections:
            return ""
        found = _NUMBER.sub("", document.section_at(self.claim.span.start).heading)
        return found if len(WORD.findall(found)) > 1 else ""

    @cached_property
    def poles(self) -> frozenset[str]:
        """Of which end of something the sentence speaks, as of the shortest or of the longest."""
        return poles(self.sentence, self.language)

    @cached_property
    def supposed(self) -> bool:
        """Whether a count is only supposed: "If you have two cars, …", "two firms rather than, say, three"."""
        if not self.sort.startswith("number") or self.claim.bound != "exact":
            return False
        before = before_value(self.claim, SENTENCE_CHARS)
        return bool(IF_SO[self.language].match(before) or SAY.search(self.sentence))

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that the sentence names beside the value, no further than a semicolon."""
        value, context = self.claim.value_span, self.claim.context
        assert context is not None
        text = self.claim.document.text
        before = text[context.start : value.start].rpartition(";")[2]
        return frozenset(_YEAR.findall(f"{before} {text[value.end : context.end].partition(';')[0]}"))

    @cached_property
    def ranks(self) -> frozenset[str]:
        """Which of several the sentence speaks of, by the first letters: "the second dose"."""
        return frozenset(found[0].casefold()[:3] for found in RANKS[self.language].finditer(self.sentence))

    @cached_property
    def side(self) -> str:
        """Whether the value is a least or a greatest one."""
        assert self.claim.mention is not None
        if self.sort != "age":
            return self._limited()
        before = before_value(self.claim, CLAUSE_CHARS)
        if least := LEAST_AGE.search(before):
            return "least" if least["least"] or least["aged"] else "most"
        if AGED_TO[self.language].search(before):
            return "most"
        after = OR_OVER.match(self.claim.document.text, self.claim.mention.end)
        return "least" if after or AGED_FROM[self.language].search(before) else ""

    def _limited(self) -> str:
        """The same of what is no age: by the words that bound it, or by those that say what is allowed."""
        side = _SIDES.get(self.claim.bound, "")
        before = before_value(self.claim, CLAUSE_CHARS)
        if side == "least" and DENIED_MORE[self.language].search(before):
            return "most"  # "may not fly more than 120 metres high"
        if self.denied_less:
            return "least"
        if side or self.sort.startswith("date"):
            return side
        ends = self.claim.value_span.end, self.claim.span.end  # "500 inhabitants or more"
        if any(UPWARDS.match(self.claim.document.text, end) for end in ends):
            return "least"
        if self.sort == "time" and WITHIN[self.language].search(before_value(self.claim, 20)):
            return "most"  # "within ten days" and "up to twenty days" are two limits
        return "most" if LIMITED_TO[self.language].search(before) or self._at_most_behind() else ""

    @cached_property
    def denied_less(self) -> bool:
        """Whether less than the value is not allowed: "of less than 15 cm must not be landed"."""
        text, claim = self.claim.document.text, self.claim
        return claim.bound == "less-than" and DENIED_LESS[self.language].match(text, claim.value_span.end) is not None

    def _at_most_behind(self) -> bool:
        return AT_MOST.match(self.claim.document.text, self.claim.span.end) is not None

    @cached_property
    def whole(self) -> bool:
        """Whether a number counts all there are."""
        return self.sort.startswith("number") and bool(counts_all(self.claim))

    @cached_property
    def bracketed(self) -> bool:
        """Whether the value stands in brackets: it explains what stands before them."""
        before = before_value(self.claim, SENTENCE_CHARS)
        return before.rfind("(") > before.rfind(")")

    @cached_property
    def named(self) -> str:
        """The named thing it is about, "" where none of several words is."""
        return self.claim.subject if is_full_name(self.claim.subject) else ""

    @cached_property
    def numbered(self) -> frozenset[str]:
        """The numbers in the name of what it is about: "Note 2"."""
        return frozenset(filter(str.isdigit, self.claim.subject.split()))

    @cached_property
    def titled(self) -> frozenset[str]:
        """The stems of its page's title, where its sentence has them all."""
        title = frozenset(content_stems(self.claim.document.title, self.language))
        return title if title <= frozenset(content_stems(self.sentence, self.language)) else frozenset()

    @cached_property
    def size(self) -> float:
        """How large the value is, in days where it is a time, and in the base unit of a measure; of a date its day."""
        mention = self.claim.mention
        assert mention is not None
        if isinstance(mention.value, str):
            day = range_of(mention)
            return day.low if day else 0.0
        if self.sort == "time":
            return float(mention.value) * DAYS.get(mention.unit or "", 1.0)
        unit = unit_named(mention.unit or "") if mention.kind == "measure" else None
        return float(mention.value) * (unit.factor if unit else 1.0)

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The sorts of bodies that the sentence speaks of."""
        return frozenset(each.casefold() for each in BODY[self.language].findall(self.sentence))

    @cached_property
    def unlike(self) -> bool:
        """Whether the sentence says that what it tells of is unlike something else."""
        return UNLIKE.search(self.sentence) is not None

    @cached_property
    def before_now(self) -> bool:
        """Whether the sentence says that something was so before."""
        return BEFORE_NOW[self.language].search(self.sentence) is not None

    @cached_property
    def past(self) -> bool:
        """Whether the sentence tells what was."""
        return WAS[self.language].search(self.sentence) is not None

    @cached_property
    def sides(self) -> frozenset[tuple[str, bool]]:
        """The figures that the sentence holds below, or above, each with whether it is below."""
        found = SIDE[self.language].finditer(self.sentence)
        return frozenset((each["figure"], each["below"] is not None) for each in found)

    @cached_property
    def of_one_person(self) -> bool:
        """Whether the sentence tells of one person."""
        return self.language == "en" and ONE_PERSON.search(self.sentence) is not None

    @cached_property
    def of_age(self) -> bool:
        """Whether the sentence tells how old somebody must be."""
        return OF_AGE[self.language].search(self.sentence) is not None


record_of = once_of_each(Record)
"""The record of a claim."""

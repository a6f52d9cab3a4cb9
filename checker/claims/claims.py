"""Reads claims out of a document: each value with what it is a value of, when, and the words that tell which."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from checker.claims.claim import Claim
from checker.claims.elided import with_currency
from checker.claims.events import event_on
from checker.claims.names import name_key, principal
from checker.document import Span
from checker.language.bodies.staff import STAFF
from checker.language.connectors import ANSWERS_BEGIN, HEAD_FIRST, OWN_WORDS, PRONOUNS
from checker.language.dates.events import DATE_BOUNDS
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical
from checker.language.stems import Token, content_stems, stem, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Bound, Mention
    from checker.claims.names import Name
    from checker.claims.passages import Passages
    from checker.document import Block

_PARTITIVE = frozenset(
    """
    of the all its their these those de des du d la les l tous toutes van alle der den von aller dieser such tels telles
    zulke solche solcher
    """.split()
)
_SHORT_WORD = 4
_RUN = 4
"""How many words after a number are looked at for what it counts."""
_ARTICLE = lazy_re(r"\b(?:the|le|la|l['’]|den?|dem|het)\s*$")
_SPREAD = lazy_re(r"(?:averaged|spread|divided|distributed|taken|verteilt|verspreid|répartie?s?)\s+$", re.IGNORECASE)
"""Words after which "over" is no bound: "averaged over 12 years"."""
_COLUMN_YEAR = lazy_re(r"(?:1[89]|20)\d\d")
_SUFFIX = lazy_re(r"-\d{1,4} ?")
"""A number that is part of the word before it: "Covid-19 tests"."""
_CAPITALISED = lazy_re(r"[^\W\d_a-zß-ÿ]\w*[ \u00a0]$")
_ENDS = lazy_re(r"[,.;:)]|\s*$|\s(?:and|or|et|ou|en|of|und|oder)\b")
_AND_ONE = lazy_re(r"\s\(([^()]{8,300})\)\s(?:and|et|en|und)\s([A-ZÀ-Þ][\w’'-]+)(?![\w-])")
_NOUN_OF = lazy_re(
    r"\b(?:an?|the|its|our|their|whose|une?|la|le|een|de|het|eine?r?|der|die|das) ([^\W\d_]{3,}) (?:of|de|d'|van|von) "
    r"(?:(?:some|about|over|nearly|more than) )?$"
)
"""A noun that a number follows: "a staff of 148"."""
_PLURALS = frozenset({"people", "men", "women", "children", "staff", "personnel", "feet", "data"})
"""English plurals without an s."""
_STOP = lazy_re(r"[;:()]|\.\s")
"""Beyond it, words are no longer beside a value."""
_NEAR = 5
"""How many words on either side of a value are beside it."""
_QUIET = ("label", "name")
_TIMES = ("", "fiscal-year", "quarter")
"""Roles of dates that may say when a figure held."""
_INSIDE = lazy_re(r"[^\W\d_][-‑–]$|/\s?$|\bout of $")
"""What stands before a number that is none: part of a word ("Covid-19"), or of the value before it ("5.7/10")."""
_SCORE = lazy_re(r"\s?(?:/\s?|out of )(\d{1,3})\b")
"""What follows a number that is a score on a scale: "5.7/10"."""
"""Roles of mentions that are no quantity and no date."""


def extract_claims(reading: Passages) -> tuple[Claim, ...]:
    """The claims of a document's content, in the order of their values."""
    return tuple(_Extraction(reading).claims())


class _Extraction:
    """One document's claims in the making: what several sentences need to know of each other."""

    def __init__(self, reading: Passages) -> None:
        self.reading = reading
        self.document = reading.document
        self.language = reading.document.language
        self.own = principal(reading.names, reading.document.title, self.language)
        self.topics = [
            frozenset(content_stems(section.heading, self.language)) for section in reading.document.sections
        ]
        self.long_form = {acronym.short: content_stems(acronym.long, self.language) for acronym in reading.acronyms}
        self.long = {short: frozenset(stems) for short, stems in self.long_form.items()}
        self.last_subject = ("", "")

    def claims(self) -> Iterator[Claim]:
        header: Block | None = None
        caption: Block | None = None
        table: int | None = None
        for block in self.document.content:
            if block.kind == "row":
                first, table = block.group != table, block.group
                if block.header or (first and self.heads_years(block)):
                    header = block
                    continue
                own = header if header and header.group == block.group else None
                yield from self.row_claims(block, own, caption.text if caption else "")
            elif block.kind != "code":
                header, caption = None, block if block.kind == "caption" else None
                yield from self.prose_claims(block)

    def prose_claims(self, block: Block) -> Iterator[Claim]:
        at = block.span.start
        while at < block.span.end:
            sentence = self.reading.sentence_at(at)
            if sentence is None or sentence.end <= at:
                break
            yield from self.sentence_claims(sentence, block)
            at = sentence.end
            while at < block.span.end and self.document.text[at].isspace():
                at += 1

    def sentence_claims(self, sentence: Span, block: Block) -> Iterator[Claim]:
        text = self.document.text
        mentions = [
            with_currency(self.reading, mention, block)
            for mention in self.reading.mentions_in(sentence)
            if mention.role not in _QUIET
            and not _INSIDE.search(text, max(0, mention.start - 12), mention.start)
            and not (mention.kind == "number" and ("/" in mention.text or _numbered(text, mention)))
        ]
        names = self.reading.names_in(sentence)
        if not mentions:
            if names:
                self.last_subject = (names[0].key, names[0].text)
            return
        words = tokens(self.document.text[sentence.start : sentence.end], self.language, sentence.start)
        spans = [mention.span for mention in self.reading.mentions_in(sentence)]
        free = _outside(words, spans)
        stems = frozenset(canonical(word.stem, self.language) for word in free)
        for word in free:
            stems |= self.long.get(word.text, frozenset())
        if words and words[0].text.casefold() in ANSWERS_BEGIN:
            stems |= self.asked(sentence)
        subject = self.subject_of(words, names)
        dates = [mention for mention in mentions if mention.kind == "date" and mention.role in _TIMES]
        for mention in mentions:
            claim = self.claim(mention, dates, words, free, stems, names, subject, sentence, block)
            yield claim
            yield from self.one_more(claim)
        if names:
            self.last_subject = (names[0].key, names[0].text)

    def asked(self, sentence: Span) -> frozenset[str]:
        """The stems of the question right before a sentence that answers it; none where no question stands there."""
        before = self.reading.sentence_at(sentence.start - 1) if sentence.start else None
        if before is None or before == sentence or not self.document.quote(before).rstrip().endswith("?"):
            return frozenset()
        found = content_stems(self.document.quote(before), self.language)
        return frozenset(canonical(each, self.language) for each in found)

    def one_more(self, claim: Claim) -> Iterator[Claim]:
        """The claim that a list and one thing more add up to: "six Arab states (…) and Israel" are seven states."""
        mention = claim.mention
        if mention is None or not claim.nouns or mention.bound != "exact" or isinstance(mention.value, str):
            return
        more = _AND_ONE.match(self.document.text, claim.span.end)
        if more and mention.kind == "number" and mention.value == int(mention.value):
            total = mention.value + 1
            yield replace(
                claim,
                value=str(total),
                mention=replace(mention, value=total),
                members=(more[1], more[2]),
                nouns=claim.nouns[-1:],
                span=Span(claim.span.start, more.end()),
            )

    def subject_of(self, words: Sequence[Token], names: Sequence[Name]) -> tuple[str, str]:
        """Key and text of what a sentence is about: its first name, or what a pronoun at its start stands for."""
        opening = words[0].text.casefold() if words else ""
        if opening in PRONOUNS.get(self.language, ()) and self.last_subject[0]:
            return self.last_subject
        if names:
            return names[0].key, names[0].text
        if any(word.text.casefold() in OWN_WORDS.get(self.language, ()) for word in words):
            return self.own, ""
        return "", ""

    def claim(
        self,
        mention: Mention,
        dates: Sequence[Mention],
        words: Sequence[Token],
        free: Sequence[Token],
        stems: frozenset[str],
        names: Sequence[Name],
        subject: tuple[str, str],
        sentence: Span,
        block: Block,
    ) -> Claim:
        nouns: tuple[str, ...] = ()
        when, timeless, bound, attribute = "", False, mention.bound, ""
        when_bound: Bound = "exact"
        span = mention.span
        if mention.kind == "date":
            bound = self.date_bound(mention)
            event, subject, span = event_on(self.reading, mention, sentence, names, subject)
            attribute = event or ("term" if mention.end_value else "date")
            timeless = bool(event) and mention.role == "" and not event.startswith("dated ")
            if event.startswith("dated "):
                nouns = (event.removeprefix("dated "),)
        else:
            nouns, span = self.counted(mention, words)
            if mention.kind not in ("number", "percent", "money", "ordinal"):
                nouns, span = (), mention.span
            when, when_bound = self.when(mention, dates)
            if mention.bound_span and _SPREAD.search(
                self.document.text, max(0, mention.start - 24), mention.bound_span.start
            ):
                bound = "exact"
            attribute = {"number": "count", "percent": "share", "money": "amount"}.get(mention.kind, mention.kind)
            top = _SCORE.match(self.document.text, mention.end) if mention.kind == "number" else None
            if top:
                attribute, nouns, span = f"score of {top[1]}", (), Span(span.start, top.end())
            if nouns:
                attribute += f" of {nouns[0] if self.language in HEAD_FIRST else nouns[-1]}"
            subject = self.nearest(mention, names, subject)
        return Claim(
            subject=subject[0],
            subject_text=subject[1],
            attribute=attribute,
            value=f"{mention.value}" + (f"/{mention.end_value}" if mention.end_value is not None else ""),
            mention=mention,
            span=span,
            value_span=mention.span,
            document=self.document,
            timeless=timeless,
            when=when,
            when_bound=when_bound,
            bound=bound,
            nouns=nouns,
            near=self.near(mention, free),
            words=stems,
            topic=self.topics[block.section],
            context=sentence,
        )

    def nearest(self, mention: Mention, names: Sequence[Name], subject: tuple[str, str]) -> tuple[str, str]:
        """The last name before a value in its sentence, the sentence's subject where none stands before."""
        before = bisect_right(names, mention.start, key=lambda name: name.span.end)
        return (names[before - 1].key, names[before - 1].text) if before else subject

    def counted(self, mention: Mention, words: Sequence[Token]) -> tuple[tuple[str, ...], Span]:
        """The stems of the nouns that follow a number, and the span from the bound to the last of them."""
        text = self.document.text
        run: list[Token] = []
        bounded = mention.bound_span is not None and mention.bound_span.start >= mention.end  # "ten or more workers"
        at = mention.bound_span.end if mention.bound_span and bounded else mention.end
        for word in islice(words, bisect_left(words, at, key=lambda word: word.start), None):
            gap = text[at : word.start]
            if len(run) == _RUN or (gap.strip(" \u00a0'’") and not _SUFFIX.fullmatch(gap)):
                break
            if not word.stem:
                if run or word.text.casefold().rstrip("'’") not in _PARTITIVE:
                    break
            else:
                run.append(word)
                if self.is_counted(word.text):
                    break
            at = word.end
        start = mention.bound_span.start if mention.bound_span else mention.start
        held = _NOUN_OF.search(text, max(0, start - 40), start) if mention.kind == "number" else None
        if held:
            found = stem(held[1], self.language)
            if found and (not run or STAFF[self.language].fullmatch(held[1])):
                return (canonical(found, self.language),), Span(held.start(), mention.end)
        end = run[-1].end if run else mention.end
        nouns = [each for word in run for each in self.long_form.get(word.text, (word.stem,))]
        return tuple(canonical(each, self.language) for each in nouns), Span(min(start, mention.start), end)

    def is_counted(self, word: str) -> bool:
        """Whether a word after a number is surely the noun that it counts: a plural, in German a capital."""
        if self.language == "en":
            return (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or word.casefold() in _PLURALS
        if self.language == "nl":
            return len(word) > _SHORT_WORD and word.endswith(("en", "ers", "aars")) and not word.endswith("eren")
        return self.language == "de" and word[:1].isupper()

    def near(self, mention: Mention, free: Sequence[Token]) -> frozenset[str]:
        """The stems of the words beside a value, no further than its clause goes."""
        text = self.document.text
        first = bisect_right(free, mention.start, key=lambda word: word.end)
        last = bisect_left(free, mention.end, key=lambda word: word.start)
        before, after = free[max(0, first - _NEAR) : first], free[last : last + _NEAR]
        beside = [word for word in before if not _STOP.search(text, word.end, mention.start)]
        beside += [word for word in after if not _STOP.search(text, mention.end, word.start)]
        return frozenset(canonical(word.stem, self.language) for word in beside)

    def when(self, mention: Mention, dates: Sequence[Mention]) -> tuple[str, Bound]:
        """The date that a sentence gives for a quantity, the nearest one in it, and its bound; "" for none."""
        after = bisect_left(dates, mention.start, key=lambda date: date.start)
        dates = dates[max(0, after - 1) : after + 1]
        if not dates:
            return "", "exact"
        # "in 2014 it sold 40 tickets; in 2015 there were 50": a date of the next statement is none of this one
        text = self.document.text
        beside = [
            date for date in dates if ";" not in text[min(date.end, mention.end) : max(date.start, mention.start)]
        ]
        dates = beside or [date for date in dates if date.end <= mention.start]
        if not dates:
            return "", "exact"
        nearest = min(dates, key=lambda date: (abs(date.start - mention.start), date.start))
        return str(nearest.value), self.date_bound(nearest)

    def date_bound(self, mention: Mention) -> Bound:
        """How the words before a date limit it: "before 2014" is less than, "since 1980" at least."""
        if mention.bound != "exact" or mention.end_value is not None:
            return mention.bound
        before = _ARTICLE.sub("", self.document.text[max(0, mention.start - 28) : mention.start].casefold()).rstrip()
        for bound in ("less-than", "more-than"):
            for phrase in DATE_BOUNDS.get(self.language, {}).get(bound, ()):
                if before.endswith(phrase) and not before[: -len(phrase)][-1:].isalpha():
                    return bound
        return "exact"

    def heads_years(self, block: Block) -> bool:
        """Whether a row that is not marked as one heads the columns of a table, each by its year."""
        titles = [self.document.quote(cell).strip() for cell in block.cells[1:]]
        return bool(titles) and all(_COLUMN_YEAR.fullmatch(title) for title in titles)

    def row_claims(self, block: Block, header: Block | None, caption: str) -> Iterator[Claim]:
        """The claims of a table's row: each value is that of the row's first cell under its column's heading."""
        if not block.cells:
            return
        first = self.document.quote(block.cells[0])
        row_stems = frozenset(canonical(found, self.language) for found in content_stems(first, self.language))
        topic = self.topics[block.section] | frozenset(content_stems(caption, self.language))
        key = name_key(first, self.language)
        for mention in self.reading.mentions_in(block.span):
            column = next((n for n, cell in enumerate(block.cells) if cell.contains(mention.span)), 0)
            if column == 0 or (mention.role in _QUIET and mention.kind != "number"):
                continue
            head = self.document.quote(header.cells[column]) if header and column < len(header.cells) else ""
            heads = frozenset(content_stems(head, self.language))
            year = re.search(r"\b(?:1[89]|20)\d\d\b", head)
            yield Claim(
                subject=key,
                subject_text=first,
                attribute=f"cell {' '.join(sorted(heads))}".rstrip(),
                value=f"{mention.value}",
                mention=mention,
                span=block.span,
                value_span=mention.span,
                document=self.document,
                when=year[0] if year else "",
                bound=mention.bound,
                near=row_stems,
                words=row_stems | heads,
                topic=topic | heads,
                context=block.span,
            )


def _outside(words: Sequence[Token], spans: Sequence[Span]) -> list[Token]:
    """The words with a stem that lie in none of these passages; both in order."""
    free: list[Token] = []
    reach, at = 0, 0
    for word in words:
        while at < len(spans) and spans[at].start <= word.start:
            reach, at = max(reach, spans[at].end), at + 1
        if word.stem and word.start >= reach:
            free.append(word)
    return free


def _numbered(text: str, mention: Mention) -> bool:
    """Whether a bare number is part of a name before it: "Reactor 3", "line S 2"."""
    return (
        len(mention.text) <= 3
        and _CAPITALISED.search(text, max(0, mention.start - 30), mention.start) is not None
        and _ENDS.match(text, mention.end) is not None
    )

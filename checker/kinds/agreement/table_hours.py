"""The hours that a table gives, and what the text says of them: "until eight in the evening" beside "18:00–19:30"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.claims.contacts.opening_hours import days_of
from checker.claims.judging.words_shared import found_in
from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.tabulated import label_of, tables, titles_of
from checker.language.bodies.contacts import CONTACTS
from checker.language.connectors import NOUNS_CAPITALISED
from checker.language.dates.hours_told import (
    APART,
    OPENING,
    PARTS_OF_DAY,
    SHUTTING,
    UNSAYING,
    UNTIL,
    Told,
    ranges_in_cell,
    times_told,
)
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.stems import WORD, content_stems, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_MOST_ROWS = 40
_MOST_TABLES = 20
_MOST_SENTENCES = 400
_LONGEST = 400
_FEWEST = 2
_BETWEEN = lazy_re(r"\s?(?:[-–]|to|till|until|and|à|et|tot|en|bis|und)\s(?:at |um |à )?|\s?[-–]\s?")


class _Slot(NamedTuple):
    """What a table says of one thing on some days, or in one part of the day."""

    names: frozenset[str]
    """The stems that name its row, or its column, and no other."""
    days: frozenset[int]
    """The days of the week that its row or column is about; none where the table tells none."""
    part: tuple[int, int] | None
    """The part of the day that heads its column, in minutes."""
    hours: list[tuple[int, int]]
    span: Span


class _Spell(NamedTuple):
    """From when until when a clause says; None for what it does not say."""

    first: Told | None
    last: Told | None
    span: Span


def find_table_hours(reading: Reading) -> Iterator[Finding]:
    """The times of day in a page's running text that are not those of its tables."""
    for rows, _ in tables(reading)[:_MOST_TABLES]:
        slots = _slots(reading, rows) if len(rows) <= _MOST_ROWS else []
        if len(slots) >= _FEWEST:
            labels = " ".join(label_of(reading, row) for row in rows)
            about = _about(reading, rows)
            yield from _retold(reading, slots, about, about | _stems(labels, reading.document.language))


def _slots(reading: Reading, rows: Sequence[Block]) -> list[_Slot]:
    document, language = reading.document, reading.document.language
    titles = titles_of(reading, rows)
    body = [row for row in rows if not row.header and len(row.cells) >= _FEWEST]
    labels = [label_of(reading, row) for row in body]
    filled = {n for row in body for n, cell in enumerate(row.cells) if n and ranges_in_cell(document.quote(cell))}
    rows_named, heads_named = _apart(labels, language), _apart(titles, language)
    slots: list[_Slot] = []
    for row, label, named in zip(body, labels, rows_named, strict=True):
        for n, cell in enumerate(row.cells[1:], 1):
            hours = ranges_in_cell(document.quote(cell))
            if hours:
                title = titles[n] if n < len(titles) else ""
                days = _days(label, language) or _days(title, language)
                part = next((span for words, span in PARTS_OF_DAY[language] if words.fullmatch(title.strip())), None)
                heads = (
                    heads_named[n]
                    if len(filled) > 1 and title and not part and not _days(title, language)
                    else frozenset()
                )
                slots.append(
                    _Slot((named if not _days(label, language) else frozenset()) | heads, days, part, hours, cell)
                )
    return slots


def _about(reading: Reading, rows: Sequence[Block]) -> frozenset[str]:
    """The stems that tell what all of a table is about: its heads, the heading above it, what the page calls itself."""
    document, language = reading.document, reading.document.language
    heading = document.section_at(rows[0].span.start).heading
    named = _stems(f"{' '.join(titles_of(reading, rows))} {heading} {document.title}", language)
    return named | {stem(word, language) or word for word in CONTACTS[language].ours}


def _apart(labels: Sequence[str], language: str) -> list[frozenset[str]]:
    """Of each label the stems that no other has."""
    stems = [frozenset(content_stems(label, language)) for label in labels]
    return [
        frozenset(each for each in own if sum(each in other for other in stems) == 1 and len(each) > _FEWEST)
        for own in stems
    ]


def _days(text: str, language: str) -> frozenset[int]:
    words = CONTACTS[language]
    return frozenset(day for found in words.days.finditer(text) for day in days_of(found, words))


def _retold(
    reading: Reading, slots: Sequence[_Slot], about: frozenset[str], known: frozenset[str]
) -> Iterator[Finding]:
    document, language = reading.document, reading.document.language
    named = frozenset(name for slot in slots for name in slot.names)
    for sentence in reading.sentences[:_MOST_SENTENCES]:
        block = document.block_at(sentence.start)
        if block is None or block.furniture or block.kind not in ("paragraph", "item") or len(sentence) > _LONGEST:
            continue
        for spell in _spells(document.text, sentence, language):
            clause = document.text[sentence.start : sentence.end]
            if not OPENING[language].search(clause):
                continue
            heading = document.section_at(sentence.start).heading
            said = _stems(clause, language)
            if not said & named:
                said |= _stems(heading, language)
            if not (said | {word.casefold() for word in WORD.findall(clause)}) & (named or about):
                continue
            apart = [each for each in APART[language].finditer(clause) if stem(each[0], language) not in named]
            if apart or _of_more(document.text[sentence.start : spell.span.start], known, language):
                continue
            meant = _meant(slots, said, _days(clause, language), spell, clause, language)
            if meant is not None and _differs(meant, spell):
                yield _told(reading, spell.span, meant)


def _of_more(lead: str, known: frozenset[str], language: str) -> bool:
    """Whether what stands before the hours speaks of a thing that a table does not name: "the museum garden is open".

    That is in English and French any word before the verb, in Dutch any, and in German any noun, before the hours.
    """
    words = CONTACTS[language]
    verb = OPENING[language].search(lead) or SHUTTING[language].search(lead)
    if language in ("en", "fr") and verb:
        lead = lead[: verb.start()]
    plain = (OPENING[language], SHUTTING[language], UNTIL[language], UNSAYING[language], words.days)
    for pattern in (*plain, *(part for part, _ in PARTS_OF_DAY[language])):
        lead = pattern.sub(" ", lead)
    said = [word for word in WORD.findall(lead) if language not in NOUNS_CAPITALISED or word[0].isupper()]
    stems = {found for word in said if (found := stem(word, language)) and not number_word(word.casefold(), language)}
    return bool(stems - found_in(frozenset(stems), known))


def _stems(text: str, language: str) -> frozenset[str]:
    return frozenset(stem(word, language) for word in WORD.findall(text)) - {""}


def _spells(text: str, sentence: Span, language: str) -> Iterator[_Spell]:
    """The hours that a sentence tells: only of one from which one spell can be read."""
    said = text[sentence.start : sentence.end]
    times = list(times_told(said, language))
    spells: list[_Spell] = []
    at = 0
    while at < len(times):
        one = times[at]
        other = times[at + 1] if at + 1 < len(times) else None
        until = UNTIL[language]
        if other is not None and _BETWEEN.fullmatch(said[one.end : other.start]) and (one.sure or other.sure):
            spells.append(_Spell(one, other, Span(sentence.start + one.start, sentence.start + other.end)))
            at += 2
            continue
        lead = said[max(0, one.start - 20) : one.start].rstrip()
        led = [each for each in until.finditer(lead) if each.end() == len(lead)]
        if led and SHUTTING[language].search(said[: one.start]) and (one.sure or len(one.minutes) == 1):
            spells.append(_Spell(None, one, Span(sentence.start + one.start, sentence.start + one.end)))
        elif one.sure:
            return  # a time of something else
        at += 1
    if len(spells) == 1:
        yield spells[0]


def _meant(
    slots: Sequence[_Slot], said: frozenset[str], days: frozenset[int], spell: _Spell, clause: str, language: str
) -> _Slot | None:
    """The one slot that a clause tells of, None where it may be another or none."""
    named = [slot for slot in slots if slot.names & said]
    if not named:
        named = [slot for slot in slots if not slot.names]
    best = max((len(slot.names & said) for slot in named), default=0)
    named = [slot for slot in named if len(slot.names & said) == best]
    if any(slot.days for slot in named):
        named = [slot for slot in named if days and days <= slot.days]
    elif days:
        return None
    if any(slot.part for slot in named):
        named = [slot for slot in named if slot.part and _lies_in(spell, slot.part)]
    return named[0] if len(named) == 1 else None


def _lies_in(spell: _Spell, part: tuple[int, int]) -> bool:
    told = [each for each in (spell.first, spell.last) if each]
    return all(any(part[0] <= minutes <= part[1] for minutes in each.minutes) for each in told)


def _differs(slot: _Slot, spell: _Spell) -> bool:
    """Whether no reading of a spell is one that a slot has."""
    firsts = {first for first, _ in slot.hours} | {slot.hours[0][0]}
    lasts = {last for _, last in slot.hours}
    if spell.last is not None and not spell.last.minutes & lasts:
        return True
    return spell.first is not None and not spell.first.minutes & firsts


def _told(reading: Reading, span: Span, slot: _Slot) -> Finding:
    document = reading.document
    hours = document.quote(slot.span).strip()
    return finding(
        reading,
        [span, slot.span],
        kind="agreement",
        level="error",
        message=f"“{document.quote(span).strip()}” here, “{hours}” in the table: the same hours, told in two ways.",
        subject="hours",
        values=(document.quote(span).strip(), hours),
    )

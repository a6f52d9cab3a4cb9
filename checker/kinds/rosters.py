"""What a page lists in full, and by what name: its tables, sections and lists, and the names behind a noun."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.enumerations import read_enumeration
from checker.claims.reading import Note
from checker.claims.sentence_lists import NAME
from checker.document import Span
from checker.kinds.shares import OTHER
from checker.kinds.tabulated import cell_of, is_total, tables
from checker.language.attributes import HOLDS
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.parts import named_part
from checker.language.rosters import CALLS, IN_OR_OF, MEMBERS, NAMED_ROOMS, PLAIN_HEADS, STEPS, says_all
from checker.language.stems import WORD, content_stems, stem
from checker.language.sums import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block

_FEWEST = 3
_HEADING_WORDS = 4
_CAPTION_STEMS = 5


class Roster(NamedTuple):
    """Things that a page lists, all of them as far as can be seen."""

    nouns: frozenset[str]
    """The stems of the words that may name them."""
    fewest: int
    most: int
    span: Span
    near: Span
    """Where a count of them needs no other proof that it is theirs: the paragraph right before them."""
    whole: bool = True
    """Fewer than told contradict a count as more do."""
    steps: bool = False
    """Nothing says what is listed but that it is numbered."""


def _rosters(reading: Reading) -> list[Roster]:
    """The rosters of a document, in the order of the text."""
    found = [*_of_tables(reading), *_of_sections(reading), *_of_lists(reading), *_of_names(reading)]
    found += _of_members(reading)
    return sorted(found, key=lambda roster: (roster.span, sorted(roster.nouns)))


ROSTERS = Note(name="rosters", make=_rosters, kind=list[Roster])
"""Kept for one run, as they are asked for within a page and between pages."""


def _above(reading: Reading, index: int) -> Span:
    """The paragraph right before a block, in its section; nothing where none stands there."""
    blocks = reading.document.blocks
    here, before = blocks[index], blocks[index - 1] if index else None
    near = before and before.kind in ("paragraph", "caption") and before.section == here.section
    return before.span if before and near else Span(here.span.start, here.span.start)


def _heading(reading: Reading, offset: int) -> str:
    """The heading of the section at an offset, or the page's title where it has none; "" for a long one."""
    heading = reading.document.section_at(offset).heading or reading.document.title
    return heading if len(WORD.findall(heading)) <= _HEADING_WORDS else ""


def _of_tables(reading: Reading) -> Iterator[Roster]:
    """Tables whose rows each begin with a label of their own, by what heads these labels."""
    language, quote = reading.document.language, reading.document.quote
    for rows, _ in tables(reading):
        heads = [row for row in rows if row.header and row.cells]
        body = [row for row in rows if not row.header and row.cells]
        labels = [quote(row.cells[0]).strip() for row in body]
        total = SUMS.get(language, SUMS["en"])
        summed = bool(labels) and is_total(labels[-1], total)
        if summed:
            body, labels = body[:-1], labels[:-1]
        if not heads or len(body) < _FEWEST or len(set(labels)) < len(labels) or not all(labels):
            continue
        if any(is_total(label, total) for label in labels):
            continue
        head = quote(heads[-1].cells[0]).strip()
        if not head or PLAIN_HEADS.get(language, PLAIN_HEADS["en"]).match(head):
            head = _heading(reading, rows[0].span.start)
            nouns = content_stems(head, language)[-1:]
        else:
            nouns = content_stems(head, language)[:1]
        above = _above(reading, rows[0].index)
        before = reading.document.block_at(above.start)
        if len(above) and before and (before.kind == "caption" or named_part(before.text, language)):
            nouns += content_stems(before.text, language)[:_CAPTION_STEMS]
            above = _above(reading, before.index)
        span = Span(body[0].span.start, body[-1].span.end)
        numbered = sum(label.isdigit() for label in labels)
        rest = len(body) - numbered if _FEWEST <= numbered < len(body) else 0  # a prologue is no stage
        rest = (
            rest or bool(OTHER.search(labels[-1])) or (not summed and adds_up(reading, rows))
        )  # "others", or their sum under another name
        yield Roster(frozenset(nouns), len(body) - rest, len(body), span, above)


def _of_sections(reading: Reading) -> Iterator[Roster]:
    """Sections beside each other with one noun in all their headings: "Northern Division", "Southern Division"."""
    document = reading.document
    beside: dict[tuple[int | None, int], list[Block]] = defaultdict(list)
    for section in document.sections:
        if section.heading:
            beside[section.parent, section.level].append(document.blocks[section.first_block])
    for headings in beside.values():
        if len(headings) < _FEWEST:
            continue
        named: dict[tuple[str, int], list[Block]] = defaultdict(list)
        for heading in headings:
            said = [stem(word, document.language) for word in _TOKEN.findall(heading.text.split(":")[0])]
            for place in (0, -1):
                named[said[place] if said else "", place].append(heading)
        for (noun, _), those in sorted(named.items()):
            if not noun:
                continue
            # one that is not of them may stand before or behind, not among them
            together = those[-1].section - those[0].section + 1
            inside = [one for one in headings if those[0].section <= one.section < those[0].section + together]
            texts = {one.text.casefold() for one in those}
            if len(those) >= _FEWEST and len(inside) == len(those) == len(texts) and len(those) * 2 > len(headings):
                span = Span(those[0].span.start, those[-1].span.end)
                yield Roster(frozenset({noun}), len(those), len(those), span, _above(reading, those[0].index))


_TOKEN = lazy_re(r"\w[\w'’-]*")


def _of_lists(reading: Reading) -> Iterator[Roster]:
    """Bullets and numbered lists, by their heading and by what leads into them."""
    language = reading.document.language
    for stated in reading.lists:
        if stated.where not in ("bullets", "numbered") or stated.openness == "open" or len(stated.items) < _FEWEST:
            continue
        counts = any(mention.kind == "number" and not mention.role for mention in reading.mentions_in(stated.intro))
        if counts and reading.document.quote(stated.intro).rstrip().endswith(":"):
            continue  # its own lead-in counts, and that is read elsewhere
        block = reading.document.block_at(stated.span.start)
        heading = _heading(reading, stated.span.start)
        nouns = {*content_stems(heading, language)[-1:], stem(stated.head, language)} - {""}
        if block is None:
            continue
        number, above = len(stated.items), _above(reading, block.index)
        steps = frozenset(stem(word, language) for word in STEPS.get(language, STEPS["en"]).split())
        yield Roster(frozenset(nouns) - steps, number, number, stated.span, above)
        if stated.where == "numbered":
            yield Roster(steps, number, number, stated.span, above, steps=True)


_LEAD = 40
_THE = lazy_re(r"(?<=\s)(?:the|les|de|die|den)\s$", re.IGNORECASE)
_JOINTS = {"en": "and", "fr": "et", "nl": "en", "de": "und"}
_AND = r"(?:and|et|en|und)"
_ITEM = rf"(?:{NAME}|(?:the|les?|la|de|het|die|den|das)\s[a-zà-ÿ-]{{3,}}|l['’][a-zà-ÿ-]{{3,}})"
_ITEMS = lazy_re(
    rf"{_ITEM}(?:,\s{_ITEM}){{1,30}},?\s{_AND}\s{_ITEM}(?:\s{_AND}\s{NAME})?(?=\s?[.,;)]|\Z)(?!,\s[A-ZÀ-Þ])"
)


def _of_names(reading: Reading) -> Iterator[Roster]:
    """The names behind a noun that has one each: "the faculties of Law, Medicine and Arts"."""
    document, language = reading.document, reading.document.language
    text = document.text
    words = LISTING.get(language, LISTING["en"])
    pattern, joint = IN_OR_OF.get(language, IN_OR_OF["en"]), f" {_JOINTS.get(language, 'and')} "
    called, nouns = CALLS.get(language, CALLS["en"])
    for sentence in reading.sentences:
        if text.find(joint, sentence.start, sentence.end) < 0 or text.find(", ", sentence.start, sentence.end) < 0:
            continue
        calls = [(call, nouns) for call in called.finditer(text, sentence.start, sentence.end)]
        for noun, keys in [(noun, "") for noun in pattern.finditer(text, sentence.start, sentence.end)] + calls:
            named = _ITEMS.match(text, noun.end(), sentence.end)
            block = document.running_text_at(noun.start()) if named else None
            read = read_enumeration(text, Span(*named.span()), words, enclosed=True) if named and block else None
            if named and block and read and read.fewest >= _FEWEST:
                stems = frozenset(content_stems(keys or noun["noun"] or noun["any"], language))
                # "stations in the districts of A, B and C": there may be other districts
                lead = _THE.sub("", text[max(sentence.start, noun.start() - _LEAD) : noun.start()])
                whole = bool(keys) or says_all(lead, language) or HOLDS[language].search(lead) is not None
                yield Roster(stems, read.fewest, read.most, Span(*named.span()), block.span, whole)


_PERSON = r"[A-ZÀ-Þ][\w'’.-]+(?:\s(?:(?:van|de|der|den|von|du|le|la|ten|ter|zu|Van|De)\s){0,2}[A-ZÀ-Þ][\w'’-]+){1,4}"
_PERSONS = lazy_re(
    rf"(?P<label>[^:]{{3,60}}:\s)?(?P<names>{_PERSON}(?:(?:,|,?\s{_AND})\s{_PERSON}){{0,12}})(?=[,;.(–]|\s[(–-]|\Z)"
)
_NEXT = lazy_re(rf",?\s{_AND}\s|,\s")


def _of_members(reading: Reading) -> Iterator[Roster]:
    """Lists of persons by name, each with what they are or under what they stand for: "For the staff: A and B"."""
    language = reading.document.language
    for stated in reading.lists:
        if stated.where not in ("bullets", "numbered") or stated.openness == "open":
            continue
        number = 0
        for item in stated.items:
            named = _PERSONS.match(item.text)
            several = len(_NEXT.findall(named["names"])) if named else 0
            if named is None or (several and not named["label"]):
                number = 0
                break
            number += 1 + several
        block = reading.document.block_at(stated.span.start)
        if number >= _FEWEST and block:
            nouns = frozenset(content_stems(MEMBERS.get(language, MEMBERS["en"]), language))
            yield Roster(nouns, number, number, stated.span, _above(reading, block.index))


def of_rooms(reading: Reading, counted: Sequence[Span]) -> list[Roster]:
    """Of each count and its noun, the things with that noun in their names: "three rooms … the Map Room, …"."""
    document, language = reading.document, reading.document.language
    pattern = NAMED_ROOMS.get(language)
    found: list[Roster] = []
    for quoted in counted:
        block = document.block_at(quoted.start)
        noun = document.quote(quoted).split()[-1]
        single = noun.rstrip("sx")
        if block is None or block.text.count(single.capitalize() if language == "en" else single) < _FEWEST:
            continue
        named: dict[str, Span] = {}
        for room in pattern.finditer(document.text, quoted.end, block.span.end) if pattern else ():
            if stem(room["noun"], language) == stem(noun, language):
                named.setdefault(room["name"], Span(*room.span()))
        if not named and language != "fr":
            named = _labelled(document.text, Span(quoted.end, block.span.end), single)
        if len(named) >= _FEWEST:
            spans = list(named.values())
            keys, whole = frozenset({stem(noun, language)}), Span(spans[0].start, spans[-1].end)
            found.append(Roster(keys, len(named), len(named), whole, block.span, whole=False))
    return found


def _labelled(text: str, span: Span, single: str) -> dict[str, Span]:
    """The things with one noun and a letter or a number each, from the first on: "Zone A … Zone B … Zone C"."""
    found: dict[str, Span] = {}
    for one in re.finditer(rf"\b{re.escape(single.capitalize())}\w?\s([A-Z]|\d)\b", text[span.start : span.end]):
        found.setdefault(one[1], Span(span.start + one.start(), span.start + one.end()))
    first = min(found, default="")
    run = [chr(ord(first) + n) for n in range(len(found))] if first in ("A", "1") else []
    return found if sorted(found) == run else {}


def by_noun(found: Sequence[Roster]) -> dict[str, list[Roster]]:
    """The rosters by each of the stems that may name what they list."""
    named: dict[str, list[Roster]] = defaultdict(list)
    for roster in found:
        for noun in roster.nouns:
            named[noun].append(roster)
    return named


_LARGE = 50


def adds_up(reading: Reading, rows: Sequence[Block]) -> bool:
    """Whether the last row of a table is the sum of those above it, whatever it is called, and not by chance."""
    *body, last = ([cell_of(reading, span) for span in row.cells] for row in rows if not row.header and row.cells)
    for column, total in enumerate(last):
        parts = [row[column] if column < len(row) else None for row in body]
        values = [cell.figure.value for cell in parts if cell]
        if total and total.figure.value >= _LARGE and len(values) == len(parts) and sum(values) == total.figure.value:
            return True
    return False

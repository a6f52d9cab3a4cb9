"""A count against the parts of its section: its subsections, "Step 1" to "Step 4", or paragraphs with a head each."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.counts import is_near, is_of_some, miscounted
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.parts.roles import ALWAYS, roles_of
from checker.language.stems import WORD, stem
from checker.language.sums.told_counts import HEADED, LISTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block, Section
    from checker.findings import Finding, Level

_NOUN_WORDS = 3
_MOST_HEADING_WORDS = 8
_FEWEST_HEADS = 3


class Label(NamedTuple):
    """What heads a part of a section and numbers it: "Step 2"."""

    number: int
    span: Span
    block: int


def find_section_counts(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts of a document that the parts of their own section deny; `counts` are its plain counts."""
    document = reading.document
    told = [(mention, block) for mention in counts if (block := document.running_text_at(mention.start))]
    if not told:
        return
    inside: dict[int | None, list[Section]] = {}
    for section in document.sections:
        inside.setdefault(section.parent, []).append(section)
    headed = {section.first_block: section for section in document.sections}
    labels: dict[str, list[Label]] | None = None
    for mention, block in told:
        if block.kind == "heading" and (found := _subsections(reading, mention, headed.get(block.index), inside)):
            yield found
            continue
        if block.kind not in ("heading", "title", "paragraph") or is_of_some(reading, mention):
            continue
        labels = _labels(reading) if labels is None else labels
        if (found := _labelled(reading, mention, block, labels)) or (found := _run_in(reading, mention, block)):
            yield found


# --- subsections ------------------------------------------------------------------------------------------------


def _subsections(
    reading: Reading, mention: Mention, section: Section | None, inside: dict[int | None, list[Section]]
) -> Finding | None:
    """A heading that counts the sections below it: "The five principles", and four of them."""
    document = reading.document
    parts = inside.get(section.index, []) if section else []
    number = len(parts)
    if section is None or number < 2 or number == int(mention.value) or not is_near(int(mention.value), number):
        return None
    heading = document.blocks[section.first_block]
    told = HEADED.get(document.language, HEADED["en"]).match(document.text[heading.span.start : mention.start])
    noun = WORD.findall(document.text, mention.end, heading.span.end)
    listed = LISTED.get(document.language, LISTED["en"]).match(document.text, mention.end)
    if told is None or not mention.spelled or not 1 <= len(noun) <= (_MOST_HEADING_WORDS if listed else _NOUN_WORDS):
        return None
    if number > int(mention.value) and not _of_one_shape([document.blocks[each.first_block].text for each in parts]):
        return None  # the last may be no principle: "Exceptions", "How we live them"
    own = [block for block in document.blocks[section.first_block + 1 : parts[0].first_block] if not block.furniture]
    if len(own) > 2 or any(block.kind != "paragraph" for block in own):
        return None
    titles = [document.blocks[each.first_block].span for each in parts]
    spans = [Span(mention.start, heading.span.end), Span(titles[0].start, titles[-1].end)]
    level: Level = "error" if told["definite"] or not own else "warning"  # with no word between, it can count no others
    return miscounted(reading, mention, spans, number, f"{number} are named", _key(reading, noun[-1]), level)


def _of_one_shape(titles: Sequence[str]) -> bool:
    """Whether the last of some titles begins as those before it, as one more of them would: "No rush", "No noise"."""
    heads = [words[0].casefold() for title in titles if len(words := WORD.findall(title)) > 1]
    return len(heads) == len(titles) and len(set(heads)) == 1


def _key(reading: Reading, word: str) -> str:
    return stem(word.casefold(), reading.document.language)


# --- numbered parts ---------------------------------------------------------------------------------------------

_LABEL = lazy_re(
    r"\W{0,3}(?:(?P<label>[^\W\d_]{3,20})\s(?P<number>\d{1,2}|[IVX]{1,4}|[^\W\d_]{2,12})"
    r"|(?P<ordinal>\d{1,2})\.\s(?P<noun>[^\W\d_]{3,20}))\s?(?:[.:)–—]|-\s|\n|\Z)"
)
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}


def _labels(reading: Reading) -> dict[str, list[Label]]:
    """What numbers the parts of a page at the head of their paragraphs, by the stem of the word before the number."""
    found: dict[str, list[Label]] = {}
    for block in reading.document.content:
        if block.kind not in ("paragraph", "heading", "item"):
            continue
        label = _LABEL.match(block.text)
        if label is None:
            continue
        noun, told = label["label"] or label["noun"], label["number"] or label["ordinal"]
        if number := _number(told, reading.document.language):
            span = Span(block.span.start, block.span.start + label.end())
            found.setdefault(_key(reading, noun), []).append(Label(number, span, block.index))
    return {key: series for key, series in found.items() if _runs_on(series)}


def _runs_on(series: Sequence[Label]) -> bool:
    """Whether labels go up from one."""
    rising = all(one.number < other.number for one, other in pairwise(series))
    return rising and len(series) > 1 and series[0].number == 1


def _number(told: str, language: str) -> int:
    if told.isdigit():
        return int(told)
    word = number_word(told.casefold(), language)
    return _ROMAN.get(told) or (int(word.value) if word and word.role != "ordinal" else 0)


def _labelled(reading: Reading, mention: Mention, block: Block, labels: dict[str, list[Label]]) -> Finding | None:
    """A count of the numbered parts that follow it, in its section or below its heading: "Five steps …"."""
    words = _right_behind(reading, mention, block)
    noun, series = next(((n, labels[key]) for n, key in enumerate(words) if key in labels), (0, []))
    count, number = int(mention.value), len(series)
    if not series or count == number or not is_near(count, number) or series[0].block <= block.index:
        return None
    document = reading.document
    first = document.blocks[series[0].block]
    if first.section != block.section and not _opens(document.sections[first.section], block, document.sections):
        return None
    noun_end = _end_of_words(reading, mention, noun + 1)
    if block.kind == "paragraph" and not _ENDS.match(document.text, noun_end, block.span.end):
        return None  # "Three phases are finished.": there may be more of them
    spans = [Span(mention.start, noun_end), Span(series[0].span.start, series[-1].span.end)]
    missing = sorted(set(range(1, series[-1].number)) - {label.number for label in series})
    denied = f"{number} follow" + (f": there is no number {missing[0]}" if missing else "")
    return miscounted(reading, mention, spans, number, denied, " ".join(words[: noun + 1]))


_ENDS = lazy_re(r"(?:,[^.;:]{1,80})?\s?[.:]?\s*\Z")
"""What ends a paragraph behind what it counts: nothing, or what is told of all of them."""


def _opens(section: Section, block: Block, sections: Sequence[Section]) -> bool:
    """Whether a block stands in the section that holds another, or is the title of the page."""
    return block.kind == "title" or section.parent == block.section or sections[block.section].index == 0


def _right_behind(reading: Reading, mention: Mention, block: Block) -> list[str]:
    """The stems of the few words right behind a count, no mark between them."""
    text, end = reading.document.text, mention.end
    keys: list[str] = []
    for word in WORD.finditer(text, mention.end, min(mention.end + 60, block.span.end)):
        if len(keys) == _NOUN_WORDS or text[end : word.start()].strip(" "):
            break
        keys.append(_key(reading, word[0]))
        end = word.end()
    return keys


def _end_of_words(reading: Reading, mention: Mention, number: int) -> int:
    words = list(WORD.finditer(reading.document.text, mention.end, mention.end + 60))
    return words[number - 1].end()


# --- paragraphs with a head of their own ------------------------------------------------------------------------

_HEAD = lazy_re(r"[^\W\d_][\w'’-]*(?:\s[\w'’-]+){0,2}\s?[.:]\s[^\W\d_]")


def _run_in(reading: Reading, mention: Mention, block: Block) -> Finding | None:
    """A count of what can only be listed, and paragraphs to the end of the section that each have a head: "Care. …"."""
    document = reading.document
    noun = LISTED.get(document.language, LISTED["en"]).match(document.text, mention.end)
    sentence = reading.sentence_at(mention.start)
    if noun is None or sentence is None or block.kind != "paragraph":
        return None
    if len(WORD.findall(document.text, noun.end(), sentence.end)) > _NOUN_WORDS or sentence.end < block.span.end - 1:
        return None
    section = document.sections[block.section]
    count = int(mention.value)
    following = (document.blocks[n] for n in range(block.index + 1, section.end_block))
    behind = list(islice((each for each in following if not each.furniture), 2 * count + 2))  # more are not near it
    number = len(behind)
    if number < _FEWEST_HEADS or number == count or not is_near(count, number):
        return None
    heads = [_HEAD.match(each.text) if each.kind == "paragraph" else None for each in behind]
    if not all(heads):
        return None
    said = [head[0].rstrip()[:-2].strip(" .:") for head in heads if head]
    if any(letter.isdigit() for head in said for letter in head):
        return None  # "Step 1: …" is counted by its number
    if number > count and any(len(head.split()) > 1 or roles_of(head, document.language) & ALWAYS for head in said):
        return None  # the last may be of something else: "Please note."
    spans = [Span(mention.start, noun.end()), Span(behind[0].span.start, behind[-1].span.start + len(said[-1]))]
    return miscounted(reading, mention, spans, number, f"{number} follow", noun[0].strip().casefold())

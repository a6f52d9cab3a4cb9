"""The others of so many, and one that has no other: "nine: four …, the remaining two …", "the only … Another …"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.list_lengths import is_count
from checker.language.lazy import lazy_re
from checker.language.others import ANOTHER, FIRST, IN_ALL, ONLY_ONE, OTHERS, SOME
from checker.language.spelling import spell
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_SENTENCES = 4
_LEAD = 24
_RANGE_CHARS = 60


def find_others_counted(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts of a document that leave another number of others than it tells; `counts` are its plain counts."""
    for mention in counts:
        if _are_others(reading, mention):
            yield from _others(reading, mention)
        yield from _of_range(reading, mention)
        yield from _of_letters(reading, mention)
    yield from _only_one(reading)


# --- the others -------------------------------------------------------------------------------------------------


def _are_others(reading: Reading, mention: Mention) -> bool:
    text, language = reading.document.text, reading.document.language
    before, behind = OTHERS.get(language, OTHERS["en"])
    if before.search(text[max(0, mention.start - _LEAD) : mention.start]):
        return True
    articled = text[max(0, mention.start - 4) : mention.start].casefold() in _ARTICLES
    return articled and behind.match(text, mention.end) is not None


_ARTICLES = frozenset({"the ", "les ", " de ", "die "})


def _others(reading: Reading, rest: Mention) -> Iterator[Finding]:
    """Some of so many, others, and the rest, who are too few or too many."""
    document = reading.document
    block = document.running_text_at(rest.start)
    own = reading.sentence_at(rest.start)
    if block is None or own is None or not _is_some(reading, rest, own.end):
        return
    sentences = [each for each in reading.sentences_in(block.span) if each.start <= rest.start][-_SENTENCES:]
    before = [one for one in reading.mentions_in(Span(sentences[0].start, rest.start)) if one.kind == "number"]
    parts: list[Mention] = []
    whole: Mention | None = None
    for one in reversed(before):
        if one.role or one.bound != "exact" or one.end_value is not None or not isinstance(one.value, Decimal):
            return
        if not _is_some(reading, one, block.span.end):
            whole = one
            break
        parts.append(one)
    # a part told behind the rest would be one of them too
    later = [one for one in reading.mentions_in(Span(rest.end, own.end)) if one.kind == "number" and not one.role]
    if whole is None or not parts or not is_count(whole) or any(_is_some(reading, one, own.end) for one in later):
        return
    noun = WORD.match(document.text, whole.end + 1)
    key = stem(noun[0], document.language) if noun else ""
    if noun is None or not key or not isinstance(rest.value, Decimal) or _of_others(reading, rest, key, own.end):
        return
    told = sum((Decimal(str(part.value)) for part in parts), Decimal(0))
    count, right = int(whole.value), int(Decimal(str(whole.value)) - told)
    if right == rest.value or right < 1 or abs(right - int(rest.value)) > max(1, count // 5):
        return
    quoted = Span(whole.start, noun.end())
    others = spell(right, document.language) if rest.spelled else str(right)
    yield finding(
        reading,
        [rest.span, quoted, *(part.span for part in reversed(parts))],
        kind="count",
        level="error",
        message=f"“{document.quote(quoted)}” less {told} leave {right}, not {rest.text}.",
        suggestion=others,
        subject=stem(noun[0], document.language),
        values=(str(rest.value), str(right)),
    )


def _is_some(reading: Reading, mention: Mention, end: int) -> bool:
    """Whether a count has no noun of its own, so that it is of those told before."""
    text, language = reading.document.text, reading.document.language
    lead = text[max(0, mention.start - _LEAD) : mention.start]
    if FIRST.get(language, FIRST["en"]).search(lead) or _are_others(reading, mention):
        return True
    return SOME.get(language, SOME["en"]).match(text, mention.end, end) is not None


def _of_others(reading: Reading, rest: Mention, key: str, end: int) -> bool:
    """Whether a noun follows that is not the one counted before: "six gates … the other three towers"."""
    text, language = reading.document.text, reading.document.language
    behind = OTHERS.get(language, OTHERS["en"])[1].match(text, rest.end)
    at = behind.end() if behind else rest.end
    following = WORD.match(text, at + 1, end) if text[at : at + 1] == " " else None
    if following is None or SOME.get(language, SOME["en"]).match(text, at, end):
        return False
    if any(one.start == following.start() for one in reading.mentions_in(Span(at, end))):
        return False
    return stem(following[0], language) not in ("", key)


# --- from number to number --------------------------------------------------------------------------------------

_RANGED = lazy_re(
    r"(?P<noun>[^\W\d]{3,})\s(?P<first>\d{1,3})(?:\s?[-–]\s?|\s(?:to|through|à|tot(?: en met)?|t/m|bis)\s)"
    r"(?P<last>\d{1,3})(?:,\s|\s\()(?:(?:the|these|les|ces|de|deze|die|diese)\s)?"
    r"(?P<all>(?:insgesamt|zusammen|samen|in all)\s)?$"
)


_LETTERED = lazy_re(
    r"\s(?P<noun>[^\W\d]{3,})(?:\s(?:of|de|van|von)\s[^\W\d]+)?(?:,\s|\s\(|\s)(?:(?:from|de|van|von)\s)?(?P<first>A)"
    r"(?:\s?[-–]\s?|\s(?:to|through|à|tot(?: en met)?|t/m|bis)\s)(?P<last>[B-Z])\b"
)


def _of_letters(reading: Reading, count: Mention) -> Iterator[Finding]:
    """So many, and their first and last letter: "five classes, from A to F"."""
    text, language = reading.document.text, reading.document.language
    lettered = _LETTERED.match(text, count.end)
    number = ord(lettered["last"]) - ord("A") + 1 if lettered else 0
    if lettered and 0 < abs(number - int(count.value)) <= 2:
        yield finding(
            reading,
            [Span(count.start, lettered.end("noun")), Span(lettered.start("first"), lettered.end())],
            kind="count",
            level="error",
            message=f"From A to {lettered['last']} are {number}, not {count.text}.",
            suggestion=spell(number, language) if count.spelled else str(number),
            subject=stem(lettered["noun"], language),
            values=(str(count.value), str(number)),
        )


def _of_range(reading: Reading, count: Mention) -> Iterator[Finding]:
    """Things from one number to another, and how many they are: "zones 4 to 8, four in all"."""
    text, language = reading.document.text, reading.document.language
    begun = max(0, count.start - _RANGE_CHARS)
    ranged = _RANGED.search(text[begun : count.start])
    if ranged is None:
        return
    first, last = int(ranged["first"]), int(ranged["last"])
    number = last - first + 1
    noun = ranged["noun"].casefold()
    same = text[count.end : count.end + len(noun) + 1].casefold() == f" {noun}"
    summed = same or ranged["all"] or IN_ALL.match(text, count.end)
    if number < 2 or not summed or not 0 < abs(number - int(count.value)) <= 2:
        return
    yield finding(
        reading,
        [count.span, Span(begun + ranged.start(), begun + ranged.end("last"))],
        kind="count",
        level="error",
        message=f"From {first} to {last} are {number}, not {count.text}.",
        suggestion=spell(number, language) if count.spelled else str(number),
        subject=stem(noun, language),
        values=(str(count.value), str(number)),
    )


# --- no other ---------------------------------------------------------------------------------------------------


@cache
def _another(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b{ANOTHER.get(language, ANOTHER['en'])}\s(?P<noun>[^\W\d]{{4,}})\b", re.IGNORECASE)


def _only_one(reading: Reading) -> Iterator[Finding]:
    """One and no more, and in one of the next sentences another: "a single exception. … Another exception"."""
    document, language = reading.document, reading.document.language
    pattern = ONLY_ONE.get(language, ONLY_ONE["en"])
    for block in document.content:
        if block.kind != "paragraph":
            continue
        for only in pattern.finditer(document.text, block.span.start, block.span.end):
            own = reading.sentence_at(only.start())
            more = _another(language).search(document.text, own.end, block.span.end) if own else None
            if own and more and more["noun"].casefold() == only["noun"].casefold():
                begun = reading.sentence_at(more.start())
                if begun is None or len(WORD.findall(document.text, begun.start, more.start())) > 2:
                    continue
                yield finding(
                    reading,
                    [Span(*only.span()), Span(*more.span())],
                    kind="count",
                    level="error",
                    message=f"The text says “{only[0]}”, and then “{more[0]}”.",
                    subject=stem(only["noun"], language),
                    values=("1", "2"),
                )
                break

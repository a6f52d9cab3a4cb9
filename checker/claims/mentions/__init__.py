"""Finds the mentions of a text: numbers, amounts, shares, ordinals, dates, durations, in four languages.

Each passage (a block, or a table's cell) is cut into words once; where a word can begin a number or a date, the
grammars of `numbers.py`, `dates.py`, `periods.py` and `amounts.py` read on from there. Everything else is passed over,
so the work is linear in the text.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from checker.claims.mention import Mention, MentionKind
from checker.claims.mentions.addresses import house_before, on_street, run_end
from checker.claims.mentions.amounts import Amount, counted_one, read_amount
from checker.claims.mentions.bounds import bounded
from checker.claims.mentions.dates import FoundDate, lone_year, numeric_dates_month_first, read_date
from checker.claims.mentions.number import Number
from checker.claims.mentions.numbers import read_number
from checker.claims.mentions.periods import century, decade, feast, part_of_year, quarter_sign, roman_century
from checker.claims.mentions.ranges import join_ranges
from checker.claims.mentions.ratios import ratio
from checker.claims.mentions.roles import assign_roles, labelled, named_year
from checker.claims.mentions.set_in import Straightened, is_set_in
from checker.claims.mentions.tokens import Tokens, words_in
from checker.document import Span
from checker.language.dates import DATES
from checker.language.lazy import lazy_re
from checker.language.locale import month_names
from checker.language.numbers import NUMBERS, number_word
from checker.language.numbers.pronouns import AFTER_ONE, BEFORE_ONE
from checker.language.sentences.abbreviations import ABBREVIATIONS, ORDINAL_BEFORE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.document import Document

_LINK = lazy_re(r"(?:https?://|www\.|mailto:)\S+")
_MAIL = lazy_re(r"(?:https?://|www\.|mailto:)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
_WITH_PARTS = frozenset({"money", "duration", "percent", "measure"})
_SLASHED = lazy_re(r"\d{1,2}/\d{1,2}/\d{4}")
_ISO_IN_ADDRESS = lazy_re(r"(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)")
_DIGITS = lazy_re(r"\d+")
_MOST_DIGITS = 40


def find_mentions(document: Document, read: PassageReader | None = None) -> tuple[Mention, ...]:
    """The mentions of a document in the order of its text; none of one kind overlaps another.

    `read` is asked for those of each passage, if given.
    """
    read = read or passage_mentions
    language = document.language if document.language in NUMBERS else "en"
    month_first = numeric_dates_month_first(document.text)
    found: list[Mention] = []
    for block in document.blocks:
        for piece in block.cells or (block.span,):
            text = document.text[piece.start : piece.end]
            found.extend(_moved(mention, piece.start) for mention in read(text, language, month_first=month_first))
    return tuple(found)


def find_mentions_and_parts(document: Document) -> tuple[Mention, ...]:
    """The mentions of a document, and inside amounts and durations the bare number as a mention with the role "part".

    What the public `checker.mentions` tells: who asks for numbers gets the 10000 of "$10000" as well.
    """
    language = document.language if document.language in NUMBERS else "en"
    found: list[Mention] = []
    for mention in find_mentions(document):
        found.append(mention)
        if mention.kind in _WITH_PARTS or (mention.kind == "number" and mention.end_value is not None):
            found.extend(_parts(mention, language))
        elif mention.kind == "date" and _SLASHED.fullmatch(mention.text):
            found.extend(
                _moved(
                    _mention(mention.text, "number", *match.span(), Decimal(match.group()), role="part"), mention.start
                )
                for match in _DIGITS.finditer(mention.text)
            )
    return tuple(sorted(found, key=lambda mention: (mention.start, -mention.end)))


def _parts(mention: Mention, language: str) -> Iterator[Mention]:
    """The numbers inside an amount that stand apart from its unit ("29km" is one word and has none)."""
    tokens = Tokens(mention.text)
    index = 0
    while index < len(tokens):
        number = read_number(tokens, index, language)
        if number is None or number.ordinal or (number.spelled and number.value == 1):
            index += 1
            continue
        after = mention.text[number.end : number.end + 1]
        before = mention.text[number.start - 1 : number.start]
        told = mention.end_value is not None or number.value == mention.value
        if told and not (after.isalpha() or before.isalpha() or after == "%"):
            part = _mention(
                mention.text, "number", number.start, number.end, number.value, spelled=number.spelled, role="part"
            )
            yield _moved(part, mention.start)
        index = max(index + 1, number.next)


def _moved(mention: Mention, offset: int) -> Mention:
    span, bound = mention.span, mention.bound_span
    return Mention(  # said at length: there are many, and `replace` asks each for its fields
        kind=mention.kind,
        span=Span(span.start + offset, span.end + offset),
        text=mention.text,
        value=mention.value,
        bound=mention.bound,
        end_value=mention.end_value,
        unit=mention.unit,
        bound_span=Span(bound.start + offset, bound.end + offset) if bound else None,
        spelled=mention.spelled,
        weekday=mention.weekday,
        role=mention.role,
    )


class PassageReader(Protocol):
    """What reads the mentions of a passage, as `passage_mentions` does."""

    def __call__(self, text: str, language: str, *, month_first: bool = False) -> tuple[Mention, ...]:
        """The mentions of a passage."""


class ReadOnce:
    """Reads the mentions of passages, none of them twice until it is told to forget them."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, bool], tuple[Mention, ...]] = {}

    def __call__(self, text: str, language: str, *, month_first: bool = False) -> tuple[Mention, ...]:
        """The mentions of a passage, as `passage_mentions` tells them."""
        key = text, language, month_first
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = passage_mentions(text, language, month_first=month_first)
        return found

    def forget(self) -> None:
        """Lets go of all that was read."""
        self._found.clear()


def passage_mentions(text: str, language: str, *, month_first: bool = False) -> tuple[Mention, ...]:
    """The mentions of a passage without inner structure, their spans counted from its start."""
    if not _quiet.louder(set(text.split()), language, _begins_in):
        return ()
    if is_set_in(text):
        straight = Straightened(text)
        return tuple(map(straight.back, passage_mentions(straight.text, language, month_first=month_first)))
    tokens = Tokens(text)
    plain: list[Mention] = []
    for mention in _plain_mentions(tokens, language, month_first=month_first):
        while plain and plain[-1].end > mention.start:
            plain.pop()  # the "Drei" in "Heilige Drei Könige 2020"
        plain.append(mention)
    if not plain:
        return ()
    joined = join_ranges(tokens, list(assign_roles(tokens, plain, language)), language)
    return tuple(mention if _NO_BOUND.get(mention.role) else bounded(tokens, mention, language) for mention in joined)


_NO_BOUND = {"label": True, "name": True}


class _Quiet:
    """The pieces of text that were found to begin nothing: one look tells of a passage that all of its pieces are."""

    def __init__(self) -> None:
        self._known: dict[str, set[str]] = {}

    def louder(self, pieces: set[str], language: str, begins: Callable[[str, str], bool]) -> set[str]:
        """Those of these pieces with which something begins."""
        known = self._known.setdefault(language, set())
        new = pieces - known
        found = {piece for piece in new if begins(piece, language)}
        if len(known) > _MOST_KNOWN:
            known.clear()
        known |= new - found
        return found


_MOST_KNOWN = 60_000
_quiet, _quiet_words = _Quiet(), _Quiet()


@lru_cache(maxsize=4096)
def _begins_in(piece: str, language: str) -> bool:
    """Whether a number or a date can begin with one of the words in a piece of text without white space."""
    return any(_begins(word, language) for word in words_in(piece))


@lru_cache(maxsize=4096)
def _begins(word: str, language: str) -> bool:
    """Whether a number or a date can begin with this word."""
    if word[0].isdigit():
        return True
    found = number_word(word, language)
    if found:
        return found.role not in ("and", "point")
    return (
        word in NUMBERS[language].ones
        or word in month_names(language)
        or word in DATES[language].century
        or word in ("q", "t", "k")
        or (len(word) == 1 and word in "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
    )


def _plain_mentions(tokens: Tokens, language: str, *, month_first: bool) -> Iterator[Mention]:
    """The values as they stand, before roles, ranges and bounds."""
    text, words = tokens.text, tokens.words
    addresses: list[tuple[int, int]] = []
    if "@" in text or "://" in text or "www." in text:
        addresses = [match.span() for match in (_MAIL if "@" in text else _LINK).finditer(text)]
    starts = [start for start, _ in addresses]
    beginning = _quiet_words.louder(set(words), language, _begins)
    read, count = 0, len(tokens)
    for index in [place for place, word in enumerate(words) if word in beginning]:
        if index < read:
            continue
        word = words[index]
        if addresses:
            inside = bisect_right(starts, tokens.starts[index]) - 1
            if inside >= 0 and tokens.starts[index] < addresses[inside][1]:
                iso = _ISO_IN_ADDRESS.match(text, tokens.starts[index])
                if iso:
                    yield _date_mention(text, FoundDate(iso.group(), iso.start(), iso.end(), role="label"))
                    read = tokens.at(iso.end())
                continue
        digits = word[0].isdigit()
        if digits and (not word.isascii() or len(word) > _MOST_DIGITS):
            continue
        date = _period(tokens, index, language) or read_date(tokens, index, language, month_first=month_first)
        if date:
            yield _date_mention(text, date)
            read = max(index + 1, tokens.at(date.end))
            continue
        end = run_end(text, tokens.starts[index]) if digits else None
        if end:
            read = index
            while read < count and tokens.starts[read] < end:
                if words[read].isdigit():
                    value = Decimal(words[read])
                    yield _mention(text, "number", tokens.starts[read], tokens.ends[read], value, role="label")
                read += 1
            continue
        number = read_number(tokens, index, language)
        if number is None:
            found = _lone_ordinal(tokens, index, language) or counted_one(tokens, index, language)
        else:
            found = number
        if found is None:
            continue
        mention, following = _classified(tokens, index, found, language)
        if mention:
            yield mention
        read = max(index + 1, following)


def _period(tokens: Tokens, index: int, language: str) -> FoundDate | None:
    if tokens.words[index][0].isdigit():
        return decade(tokens, index, language)
    return quarter_sign(tokens, index) or roman_century(tokens, index, language)


def _date_mention(text: str, date: FoundDate) -> Mention:
    return Mention(
        kind="date",
        span=Span(date.start, date.end),
        text=text[date.start : date.end],
        value=date.value,
        end_value=date.end_value,
        bound="range" if date.end_value and not date.role else "exact",
        role=date.role,
        weekday=date.weekday,
    )


def _lone_ordinal(tokens: Tokens, index: int, language: str) -> Number | None:
    """The ordinal that one word is ("third", "premiers"), plurals only where they count too."""
    found = number_word(tokens.words[index], language)
    if not found or found.role != "ordinal" or (found.plural and (found.value != 1 or language == "en")):
        return None
    if language == "en" and found.value == 2 and tokens.before(index, 1) in (("per",), ("a",), ("each",), ("every",)):
        return None
    value = Decimal(int(found.value))
    return Number(value, tokens.starts[index], tokens.ends[index], index + 1, spelled=True, ordinal=True)


def _plain_value(value: Decimal) -> Decimal:
    """The value without idle noughts: 1.50 is 1.5, 2E+6 is 2000000."""
    whole = value.to_integral_value()
    if value == whole:
        return whole.quantize(Decimal(1)) if abs(whole) < Decimal("1e27") else whole
    return value.normalize()


def _mention(
    text: str, kind: MentionKind, start: int, end: int, value: Decimal, *, unit: str | None = None,
    spelled: bool = False, role: str = "",
) -> Mention:  # fmt: skip
    return Mention(
        kind=kind, span=Span(start, end), text=text[start:end], value=_plain_value(value), unit=unit, spelled=spelled,
        role=role,
    )  # fmt: skip


def _classified(tokens: Tokens, index: int, number: Number | Amount, language: str) -> tuple[Mention | None, int]:
    """The mention that a number is the heart of, and the index of the word after it."""
    text = tokens.text
    if isinstance(number, Amount):
        return _amount_mention(text, number, spelled=True), number.next
    if number.ordinal or _german_ordinal(tokens, index, number, language):
        date = century(tokens, number.value, number.start, number.next, language) or part_of_year(
            tokens, number.value, number.start, number.next, language
        )
        if date:
            return _date_mention(text, date), tokens.at(date.end)
        return _mention(text, "ordinal", number.start, number.end, number.value, spelled=number.spelled), number.next
    if number.spelled:
        number = _with_figures(tokens, number, language)
    amount = read_amount(tokens, index, number, language)
    if amount:
        return _amount_mention(text, amount, spelled=number.spelled), amount.next
    if number.plain and len(tokens.words[index]) == 4:
        day = feast(tokens, index, language)
        if day:
            return _date_mention(text, day), number.next
        if on_street(text, number.start) or labelled(tokens, index, language):
            return _mention(text, "number", number.start, number.end, number.value, role="label"), number.next
        if named_year(tokens, index, language) and "1900" <= tokens.words[index] <= "2100":
            return _mention(text, "number", number.start, number.end, number.value, role="name"), number.next
        if not house_before(text, number.end) and lone_year(tokens, index, language):
            year = FoundDate(tokens.words[index], number.start, number.end)
            return _date_mention(text, year), number.next
    share = ratio(tokens, number, language)
    if share:
        return _mention(text, "number", share.start, share.end, share.value, spelled=share.spelled), share.next
    if number.spelled and _is_article(tokens, index, number, language):
        return None, number.next
    return _number_mention(text, number), number.next


def _with_figures(tokens: Tokens, number: Number, language: str) -> Number:
    """The number with the same in figures after it, as contracts write ("thirty (30) days")."""
    following = number.next
    if following >= len(tokens) or tokens.gap(following) != " (":
        return number
    figures = read_number(tokens, following, language)
    if figures is None or figures.value != number.value or tokens.text[figures.end : figures.end + 1] != ")":
        return number
    return replace(number, end=figures.end + 1, next=figures.next)


def _number_mention(text: str, number: Number) -> Mention:
    mention = _mention(text, "number", number.start, number.end, number.value, spelled=number.spelled)
    return replace(mention, bound="about") if number.loose else mention


def _amount_mention(text: str, amount: Amount, *, spelled: bool) -> Mention:
    mention = _mention(text, amount.kind, amount.start, amount.end, amount.value, unit=amount.unit, spelled=spelled)
    return replace(mention, role=amount.role) if amount.role else mention


def _german_ordinal(tokens: Tokens, index: int, number: Number, language: str) -> bool:
    """Whether digits with a full stop count a place: "am 3. Quartal", "der 2. Absatz"."""
    if language != "de" or not number.plain or tokens.text[number.end : number.end + 2] not in (". ", ".\u00a0"):
        return False
    if number.next >= len(tokens) or not tokens.raw(number.next)[0].isupper() or number.value > 200:
        return False
    before = tokens.before(index, 1)
    return tokens.words[number.next] in ABBREVIATIONS["de"].after_ordinal or (
        bool(before) and before[0] in ORDINAL_BEFORE
    )


def _is_article(tokens: Tokens, index: int, number: Number, language: str) -> bool:
    """Whether "one", "een", "une" is no count but an article or a pronoun."""
    if number.value != 1 or number.next != index + 1 or len(tokens) == 1:
        return False
    word = tokens.words[index]
    if language == "nl":
        return not word.startswith("é")
    if language in ("fr", "de"):
        return word != "eins"
    before, after = tokens.before(index, 1), index + 1
    if (before and before[0] in BEFORE_ONE) or (index and tokens.gap(index) == "-"):
        return True  # this one, all-in-one
    return after < len(tokens) and tokens.words[after] in AFTER_ONE

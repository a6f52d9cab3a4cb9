"""Judges figures that are one but for two neighbouring digits that change places, told in texts or in a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.holdings import of_helpers
from checker.claims.judging.judged import COMMON, Condition, Judged, Rule, crossed
from checker.claims.judging.tabled import is_total
from checker.claims.names import is_full_name
from checker.claims.pairing import comparable, slip
from checker.claims.values import telling_digits
from checker.language.same_nouns import canonical_stems
from checker.language.stems import WORD, content_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

_FEW = 2
"""So few digits change places by chance."""
_LONG = 3
"""Figures written with more digits are seldom alike by chance."""
_SURE = 4
"""And of more digits, trailing zeros left out, hardly ever, whatever they count."""
_ALIKE, _LIKELY = 0.2, 0.1
"""The share of their words' weight that two sentences must have in common; the less, the more else speaks for it."""
_RARE = 4
"""A word of a row that no more passages have tells which row is meant."""
_SIZES = (1e-9, 1e-6, 1e-3, 1.0, 1e3, 1e6, 1e9)
"""The sizes that a table's figures may be told in, against those of a text."""


def _digits(claim: Claim) -> str:
    """The digits of an exact figure, trailing zeros left out, "" for any other claim and where they are few."""
    mention = claim.mention
    if mention is None or isinstance(mention.value, str) or claim.bound != "exact" or not mention.value.is_finite():
        return ""
    digits = f"{mention.value.normalize():f}".replace(".", "").lstrip("0")
    return digits.rstrip("0") if len(digits) > _FEW else ""


def _by_word(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        digits = _digits(claim)
        if digits:
            key = "".join(sorted(digits.replace("0", "")))
            for word in sorted(_leading(claim)):
                yield (claim.document.language, key, word), claim
            if claim.when[:1].isdigit() and (not is_cell(claim) or is_total(claim)):
                yield (claim.document.language, key, f"in {claim.when[:4]}"), claim


def _leading(claim: Claim) -> frozenset[str]:
    """The words that lead from a figure to another: of a cell all that its row says, of a measure the title too."""
    language = claim.document.language
    title = frozenset(content_stems(claim.document.title, language))
    if is_cell(claim):
        said = canonical_stems(WORD.findall(claim.document.quote(claim.span)), language)
        return claim.words | claim.topic | said | (title if is_total(claim) else frozenset())
    if claim.mention and claim.mention.kind == "measure":
        return claim.words | title
    return claim.words | set(claim.nouns)


def _here(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        digits = _digits(claim)
        if digits and not is_cell(claim):
            yield ("".join(sorted(digits.replace("0", ""))),), claim


def _slips(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        if is_cell(one) or is_cell(other):
            if is_cell(one) != is_cell(other):
                yield from _in_table(*((other, one) if is_cell(one) else (one, other)))
        elif slip(one, other) and comparable(one, other):
            yield from _in_text(one, other)


def _in_text(one: Claim, other: Claim) -> Iterator[Judged]:
    assert one.mention is not None
    assert other.mention is not None
    long = max(_written(each) for each in (one, other)) > _LONG
    here = one.document is other.document
    sure = False
    if one.mention.unit or one.mention.kind != "number" or (one.nouns and one.nouns == other.nouns):
        sure = here and (long or of_helpers(one, other) or (len(one.nouns) > 1 and one.nouns == other.nouns))
        named = _named_alike(one, other)
        least = 0.0 if long and one.mention.kind == "measure" else _LIKELY if named or long else _ALIKE
        only_if = None if sure else _of_one_thing(one, other, least)
        long = long or named
    else:
        if here and one.context == other.context:
            return  # one sentence knows what it says
        counted = set(one.nouns) & other.words or set(other.nouns) & one.words
        only_if = None
        if max(len(_digits(one)), len(_digits(other))) > _SURE and (one.nouns or other.nouns):
            sure = here
            only_if = None if here else _of_one_thing(one, other, 0.0)
        elif long and counted and one.when and one.when == other.when:
            sure = here
            only_if = _of_one_thing(one, other, _LIKELY)  # "it had 5,310 readers", "the readers rose to 5,130"
        elif long and one.nouns and other.nouns and (counted or len(_shared(one, other)) > 1):
            only_if = _of_one_thing(one, other, _LIKELY)
    if sure or only_if:
        yield Judged(one=one, other=other, level="error" if long or sure else "warning", why=_WHY, only_if=only_if)


def _named_alike(one: Claim, other: Claim) -> bool:
    """Whether both are about one named thing, told in full by one of them at least: "Alder", "Alder Ltd"."""
    names = sorted((set(one.subject.split()), set(other.subject.split())), key=len)
    return bool(names[0]) and names[0] <= names[1] and any(is_full_name(each.subject) for each in (one, other))


_WHY = "the same figure but for two digits that change places."


def _written(claim: Claim) -> int:
    """How many characters a figure has when it is written in full; of a share the digits alone, which are few."""
    assert claim.mention is not None
    if isinstance(claim.mention.value, str):
        return 0
    written = f"{claim.mention.value.normalize():f}"
    return len(written.replace(".", "")) if claim.mention.kind == "percent" else len(written)


def _shared(one: Claim, other: Claim) -> frozenset[str]:
    if one.mention and one.mention.kind == "measure":
        return _leading(one) & _leading(other)
    return (one.words | set(one.nouns)) & (other.words | set(other.nouns))


def _of_one_thing(one: Claim, other: Claim, least: float) -> Condition | None:
    """What must be so of the words of two sentences for them to speak of one thing; None if they share none."""
    shared = tuple(sorted(_shared(one, other)))
    union = tuple(sorted(one.words | other.words | set(shared)))
    return Condition(rare=shared, most=COMMON, shared=shared, union=union, least=least) if shared else None


def _in_table(claim: Claim, cell: Claim) -> Iterator[Judged]:
    assert claim.mention is not None
    assert cell.mention is not None
    shares = {each.mention.kind == "percent" for each in (claim, cell) if each.mention}
    if len(shares) > 1 or {claim.mention.kind, cell.mention.kind} & {"duration", "date", "ordinal"}:
        return
    if (claim.when and cell.when and claim.when[:4] != cell.when) or not _swapped(claim, cell):
        return
    language = cell.document.language
    row = canonical_stems(WORD.findall(cell.subject_text.partition("(")[0]), language)
    about = claim.words | claim.topic | set(claim.nouns) | frozenset(content_stems(claim.document.title, language))
    if is_total(cell):
        shared, most = _leading(cell) & claim.words, COMMON
    else:
        shared, most = _leading(cell) - cell.topic & claim.words, _RARE
    # a total of that very year needs no word in common: "1.43 million came", "All houses: 1,340 thousand visits"
    sure = is_total(cell) and cell.when != "" and cell.when == claim.when[:4] and len(_digits(cell)) >= _LONG
    sure = sure or (bool(row) and row <= about)
    only_if = None if sure else Condition(rare=tuple(sorted(shared)), most=most) if shared else None
    if only_if or sure:
        why = "the table has the same figure but for two digits that change places."
        yield Judged(one=claim, other=cell, level="error", why=why, only_if=only_if)


def _swapped(one: Claim, other: Claim) -> bool:
    """Whether two figures are one but for two neighbouring digits, and for the size that they are written in."""
    values = [each.mention.value for each in (one, other) if each.mention and not isinstance(each.mention.value, str)]
    first, second = (telling_digits(value) for value in values)
    width = max(len(first), len(second))
    first, second = first.ljust(width, "0"), second.ljust(width, "0")
    apart = [n for n in range(width) if first[n] != second[n]]
    if len(apart) != 2 or apart[1] != apart[0] + 1 or sorted(first) != sorted(second) or not apart[0]:
        return False
    if width <= _LONG and "0" in first:
        return False  # 150 and 105 are both round
    share = abs(float(values[0])) / abs(float(values[1]))
    return any(1 / _NEAR < share * size < _NEAR for size in _SIZES)


_NEAR = 2.0

SLIPS = Rule(meets=_by_word, judge=_slips, by_word=COMMON)
"""A figure, and one that has two of its digits swapped, of one unit or beside shared words."""

SLIPS_HERE = Rule(meets=_here, judge=_slips, within=True)
"""The same on one page, where long figures need no shared word."""

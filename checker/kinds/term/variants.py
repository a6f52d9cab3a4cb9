"""Finds names that are spelt in two ways on pages that belong together, without being told of either."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

import msgspec

from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.term.names import Doubt, find_announced
from checker.kinds.term.slips import PREFIXES, Where, find_hyphened, find_slips, rests_of
from checker.language.lazy import lazy_re
from checker.language.wording import cut_words, spelling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Level

_ELIDED = lazy_re(r"[LlDd]['’](?=\w)")
_LEAST_LETTERS = 8
_MOST_WORDS = 12
_SHOWN_PLACES = 3
_SURE_TIMES = 2
"""How many times as often as the other a spelling stands that is surely the usual one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A name in a rare spelling and in the usual one."""

    key: str
    rare_text: str
    usual_text: str
    rare: tuple[Where, ...]
    usual: tuple[Where, ...]
    count: int
    """How often the usual spelling stands."""
    level: Level

    @property
    def times(self) -> str:
        """How often, in words."""
        return "once" if self.count == 1 else f"{self.count} times"


def find_variants(readings: Sequence[Reading]) -> Iterator[Variant]:
    """The names that are spelt in two ways on these pages of one language.

    Their parts are joined in two ways, an accent or a small word differs, or one letter of one word does.
    """
    names = _names(readings)
    told: set[str] = set()
    for key, spellings in names.items():
        if len(spellings) > 1:
            rare, usual = _ranked(spellings)
            told.add(key)
            # "DuckPond" and "Duck Pond" may be a brand and the company's registered name: only hyphens are sure
            hyphens = rare.count("-") != usual.count("-")
            often = len(spellings[usual]) >= _SURE_TIMES * len(spellings[rare])
            # "Haven-dienst van Zeebrugge" has a hyphen that no spelling of it asks for
            within = rare.count(" ") == usual.count(" ") > 0 and rare.count("-") > usual.count("-")
            yield _variant(key, rare, usual, spellings, sure=hyphens and (often or within))
    for slip in find_slips(names, readings):
        if slip.rare not in told and slip.usual not in told:
            told.add(slip.rare)
            spellings = {_most(names[key]): names[key][_most(names[key])] for key in (slip.rare, slip.usual)}
            yield _variant(slip.usual, _most(names[slip.rare]), _most(names[slip.usual]), spellings, sure=slip.sure)
    for doubt in find_announced(readings):
        if doubt.subject not in told:
            told.add(doubt.subject)
            yield as_variant(doubt)
    for word, rare_places, usual_places in find_hyphened(readings):
        if word not in told:
            spellings = {"-": rare_places, word: usual_places}
            hyphen = "-" in rare_places[0][0].document.quote(rare_places[0][1])
            sure = hyphen and len(usual_places) >= 3 * len(rare_places)
            yield _variant(word, "-", word, spellings, sure=sure)


class Written(msgspec.Struct, frozen=True, array_like=True):
    """A name in one of its spellings, where a page first writes it so, and how often it does."""

    key: str
    """Its letters alone."""
    spelling: str
    spans: tuple[tuple[int, int], ...]
    meets: tuple[int, ...]
    """By what names meet it that differ from it by a slip, in numbers."""


def _written(reading: Reading) -> list[Written]:
    text = reading.document.text
    found: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for name in reading.names:
        if name.text.isupper() or "-" in (
            text[name.span.start - 1 : name.span.start],
            text[name.span.end : name.span.end + 1],
        ):
            continue  # a heading in capitals has no hyphens to miss, and "non-North-Shore" joins what it must
        written, start = name.text, name.span.start
        if elided := _ELIDED.match(written):
            written, start = written[elided.end() :], start + elided.end()
        forms = _forms(written)
        if forms[0]:
            found.setdefault(forms, []).append((start, name.span.end))
    return [
        Written(key=key, spelling=spelt, spans=tuple(spans), meets=_meets(spelt))
        for (key, spelt), spans in found.items()
    ]


@lru_cache(maxsize=1 << 14)
def _meets(spelt: str) -> tuple[int, ...]:
    return tuple(sorted({crc32("\x1f".join(rest).encode("utf-8", "surrogatepass")) for rest in rests_of(spelt)}))


WRITTEN = Note(name="names", make=_written, kind=list[Written])


def as_variant(doubt: Doubt) -> Variant:
    """A doubt as what is told of a name in two spellings."""
    reading, span = doubt.rare[0]
    return Variant(
        key=doubt.subject, rare_text=reading.document.quote(span), usual_text=doubt.right, rare=doubt.rare,
        usual=doubt.usual, count=1, level=doubt.level,
    )  # fmt: skip


def _names(readings: Sequence[Reading]) -> dict[str, dict[str, list[Where]]]:
    """By their letters alone, the spellings of the names that may be spelt in two ways, and where each stands.

    They are names of several words or parts; left out are those of one spelling that meet no other name.
    """
    written = [(reading, reading.noted(WRITTEN)) for reading in readings]
    spelt: dict[str, str] = {}
    first: dict[int, str] = {}
    wanted: set[str] = set()
    for _, names in written:
        for name in names:
            if spelt.setdefault(name.key, name.spelling) != name.spelling:
                wanted.add(name.key)
            for meeting in name.meets:
                if (other := first.setdefault(meeting, name.key)) != name.key:
                    wanted.update((other, name.key))
    found: dict[str, dict[str, list[Where]]] = {key: {} for key in spelt if key in wanted}
    for reading, names in written:
        for name in names:
            if name.key in wanted:
                found[name.key].setdefault(name.spelling, []).extend((reading, Span(*span)) for span in name.spans)
    return found


@lru_cache(maxsize=1 << 14)
def _forms(name: str) -> tuple[str, str]:
    """A name's letters alone, and its spelling; the first is "" for a name too short to tell from another."""
    words = cut_words(name)
    key = "".join(word.folded for word in words)
    tells = len(words) <= _MOST_WORDS and len(key) >= _LEAST_LETTERS and words[0].folded not in PREFIXES
    return (key if tells else ""), spelling(words)


def _ranked(spellings: dict[str, list[Where]]) -> tuple[str, str]:
    """The rarest spelling and the commonest; of two as common, the one that comes first is the usual one."""
    order = sorted(spellings, key=lambda text: len(spellings[text]))
    usual = max(spellings, key=lambda text: len(spellings[text]))
    return next(text for text in order if text != usual), usual


def _most(spellings: dict[str, list[Where]]) -> str:
    return max(spellings, key=lambda text: len(spellings[text]))


def _variant(key: str, rare: str, usual: str, spellings: dict[str, list[Where]], *, sure: bool) -> Variant:
    reading, span = spellings[usual][0]
    rare_reading, rare_span = spellings[rare][0]
    return Variant(
        key=key,
        rare_text=rare_reading.document.quote(rare_span),
        usual_text=reading.document.quote(span),
        rare=tuple(spellings[rare][:_SHOWN_PLACES]),
        usual=tuple(spellings[usual][:1]),
        count=len(spellings[usual]),
        level="warning" if sure else "note",
    )

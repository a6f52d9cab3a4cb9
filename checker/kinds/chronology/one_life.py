"""Ages on a page about one person, against the one birth that it tells: born in 1867, dead in 1953 at seventy-six."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, flag_dates, year_of
from checker.language.dates.one_life import AGED, BORN, NO_NAME, PERSONAL, SOMEBODY_ELSE
from checker.language.lazy import lazy_re
from checker.language.locale import day_names, month_names
from checker.language.numbers import number_word
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_NEAR_CHARS = 90
_BORN_CHARS = 50
_YOUNGEST, _OLDEST = 5, 110
_FULL_NAME = lazy_re(
    r"(?<![\w-])[A-ZÀ-Þ][\w.'’-]{0,40}\s(?:(?:van|von|de|der|den|du|la|le|ten|ter|zu)\s){0,2}[A-ZÀ-Þ][\w'’-]{2,}"
)


def find_one_life(reading: Reading) -> Iterator[Finding]:
    """The ages of the one person whose birth a page tells that do not fit the years in which they are told."""
    text, language = reading.document.text, reading.document.language
    births = {str(one.value)[:4]: one for one in _births(reading)}
    born = year_of(next(iter(births))) if len(births) == 1 else None
    if born is None:
        return
    birth = next(iter(births.values()))
    strangers: _Strangers | None = None
    for aged in AGED[language].finditer(text, birth.end):
        sentence = reading.sentence_at(aged.start())
        block = reading.document.running_text_at(aged.start())
        if sentence is None or block is None or len(sentence) > MAX_SENTENCE_CHARS or sentence.contains(birth.span):
            continue
        age, year = _age(reading, aged), _year(reading, aged, sentence)
        if age is None or year is None or not _YOUNGEST <= age <= _OLDEST:
            continue
        then = year_of(str(year.value))
        if then is None or -1 <= age - (then - born) <= 0:
            continue
        strangers = strangers or _Strangers(reading, birth)
        if not strangers.leave_alone(sentence, aged):
            continue
        yield flag_dates(
            reading,
            [year, birth],
            f"Who was born in {birth.text} was {then - born} at most in {year.text}, not {age}.",
            "age",
            spans=[Span(*aged.span()), year.span, birth.span],
        )


def _births(reading: Reading) -> Iterator[Mention]:
    """The dates at which the running text tells births."""
    text = reading.document.text
    for told in BORN[reading.document.language].finditer(text):
        sentence = reading.sentence_at(told.start())
        if sentence is None or reading.document.running_text_at(told.start()) is None:
            continue
        dates = [one for one in reading.mentions_in(sentence) if days_of(one) and one.end_value is None]
        near = [one for one in dates if max(one.start - told.end(), told.start() - one.end) <= _BORN_CHARS]
        # "Ida Moll was born in 1867, Karl Brand in 1880" tells two
        yield from near if _FULL_NAME.search(text, told.end(), sentence.end) else near[:1]


def _age(reading: Reading, aged: re.Match[str]) -> int | None:
    """The number of years that a passage tells."""
    group = next(name for name, said in aged.groupdict().items() if said)
    said = aged[group]
    if said.isdecimal():
        return int(said)
    for one in reading.mentions_in(Span(aged.start(group), aged.end(group))):
        if not isinstance(one.value, str) and one.bound == "exact" and one.value == int(one.value):
            return int(one.value)
    word = number_word(said.casefold(), reading.document.language)
    return int(word.value) if word and word.role == "cardinal" else None


def _year(reading: Reading, aged: re.Match[str], sentence: Span) -> Mention | None:
    """The one date that a sentence tells beside an age."""
    dates = [one for one in reading.mentions_in(sentence) if days_of(one)]
    near = [one for one in dates if max(one.start - aged.end(), aged.start() - one.end) <= _NEAR_CHARS]
    return near[0] if len(dates) == 1 == len(near) and near[0].end_value is None else None


class _Strangers:
    """Who else than the one person a page names behind that person's birth."""

    def __init__(self, reading: Reading, birth: Mention) -> None:
        """Find the full names of others once, for all the ages of the page."""
        self._reading, self._birth = reading, birth
        document = reading.document
        self._known = set(WORD.findall(document.title))
        self._known |= set(WORD.findall(document.text[max(0, birth.start - 2 * _NEAR_CHARS) : birth.start]))
        self._named = [
            name.start()
            for name in _FULL_NAME.finditer(document.text, birth.end)
            if not set(WORD.findall(name[0])) <= self._known
        ]

    def leave_alone(self, sentence: Span, aged: re.Match[str]) -> bool:
        """Whether a sentence speaks of the person by a pronoun, and nobody else was named since in its paragraph."""
        document, language = self._reading.document, self._reading.document.language
        said = document.text[sentence.start : sentence.end]
        words = [word.casefold() for word in WORD.findall(said)]
        if not PERSONAL[language] & set(words) or SOMEBODY_ELSE[language].search(said):
            return False
        block = document.block_at(sentence.start)
        start = max(block.span.start if block else sentence.start, self._birth.end)
        if bisect_left(self._named, start) < bisect_left(self._named, sentence.end):
            return False
        return not names_another(self._reading, sentence, self._known, Span(*aged.span()))


def names_another(reading: Reading, sentence: Span, known: set[str], aged: Span) -> bool:
    """Whether a sentence tells, within itself and outside an age, a name of one word that is not among those `known`.

    The name of a place or a day is none, nor in German that of a thing.
    """
    text, language = reading.document.text, reading.document.language
    for name in _NAME.finditer(text, sentence.start, sentence.end):
        lead = _BEFORE.search(text, max(sentence.start, name.start() - _BESIDE_CHARS), name.start())
        word = name[0].removesuffix("'s").removesuffix("’s")
        if lead is None or word in known or word in NO_NAME[language]:
            continue
        if aged.start < name.end() and name.start() < aged.end:
            continue
        if word.casefold() in month_names(language) or word.casefold() in day_names(language):
            continue
        before = lead[0].strip().casefold()
        # "im Winter", "die alte Mühle", "46 Jahre"
        thing = language == "de" and (before.endswith("e") or not stem(before, language) or word.startswith("Jahr"))
        if not thing and before not in _PLACED:
            return True
    return False


_NAME = lazy_re(r"(?<![\w.'’-])[A-ZÀ-Þ][\w'’-]{2,}")
_BEFORE = lazy_re(r"\w+,?\s\Z")
_BESIDE_CHARS = 30
_PLACED = ("in", "en", "te")
"""What stands before a place, in any of the languages."""

"""What else should be the same in every language: times of day, telephone numbers, addresses, people's names."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.clock import find_clock_times
from checker.language.lazy import lazy_re
from checker.language.weekdays import WEEKDAYS, weekday_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.claims.translations import Row
    from checker.document import Block
    from checker.findings import Finding, Level

_NAMES = {"en": "English", "fr": "French", "nl": "Dutch", "de": "German"}


def language_name(reading: Reading) -> str:
    """What a document's language is called."""
    return _NAMES.get(reading.document.language, reading.document.language)


def listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


_PHONE = lazy_re(r"(?<![\w.,/+])(?:\+\d{1,3}|0\d)[\d ./()-]{5,18}\d(?!\w)")
_EMAIL = lazy_re(r"(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,4}")
_PERSON = lazy_re(
    r"(?<![\w.-])[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20} (?:(?:[Vv]an|de|De|von|Mc)[ ]?(?:der |den )?)?[A-ZÀ-Þ][\w'’-]{3,24}"
)
_LEAST_ALIKE = 0.8
_LANGUAGE_CODE = lazy_re(r"(?<![a-z])(?:en|fr|nl|de|english|francais|deutsch|nederlands)(?![a-z])", re.IGNORECASE)


class _Said(NamedTuple):
    """One detail: what it says whatever the language, and where."""

    value: str
    span: Span


def find_differing_details(versions: Sequence[Reading], row: Row) -> Iterator[Finding]:
    """A finding for each detail that one version of a passage tells otherwise than the others."""
    present = [n for n, block in enumerate(row.blocks) if block is not None]
    if len(present) < _FEWEST:
        return
    for sort, read, alike, level in _DETAILS:
        said = {n: read(versions[n], block) for n in present if (block := row.blocks[n]) is not None}
        if sum(1 for told in said.values() if told) >= _FEWEST:
            yield from _told(versions, said, sort, alike, level)


_FEWEST = 2


def _told(
    versions: Sequence[Reading],
    said: dict[int, list[_Said]],
    sort: str,
    alike: Callable[[str, str], bool],
    level: Level,
) -> Iterator[Finding]:
    counts = {n: Counter(each.value for each in told) for n, told in said.items()}
    odd = [n for n in said if _are_one([counts[m] for m in said if m != n]) and counts[n] != _other(counts, n)]
    if (
        sort == "name"
    ):  # of two languages, one has capitals where the other has none: what all others have is looked for
        odd = list(said)
    for deviant in odd[:1] if len(said) == _FEWEST else odd if len(odd) == 1 or sort == "name" else ():
        yield from _deviating(versions, said, counts, deviant, sort, alike, level)


def _deviating(
    versions: Sequence[Reading],
    said: dict[int, list[_Said]],
    counts: dict[int, Counter[str]],
    deviant: int,
    sort: str,
    alike: Callable[[str, str], bool],
    level: Level,
) -> Iterator[Finding]:
    others = [n for n in said if n != deviant]
    common = [value for value in counts[others[0]] if all(value in counts[n] for n in others)]
    surplus = [value for value in counts[deviant] if not any(value in counts[n] for n in others)]
    lacking = [value for value in common if value not in counts[deviant]]
    for mine in surplus:
        instead = [theirs for theirs in lacking if alike(mine, theirs)]
        if len(instead) != 1:
            continue
        spans = [(versions[deviant], _span_of(said[deviant], mine))]
        spans += [(versions[n], _span_of(said[n], instead[0])) for n in others]
        here, there = (reading.document.quote(span) for reading, span in spans[:2])
        names = [language_name(versions[n]) for n in others]
        yield finding(
            spans[0][0], spans, kind="parity", level=level,
            message=f"The {language_name(versions[deviant])} version says “{here}” where the "
            f"{listed(names)} version{'s say' if len(names) > 1 else ' says'} “{there}”.",
            suggestion=None if sort in ("time of day", "day of the week") or len(others) == 1 else there,
            subject=sort, values=(mine, instead[0]),
        )  # fmt: skip


def _are_one(counts: Sequence[Counter[str]]) -> bool:
    return all(count == counts[0] for count in counts)


def _other(counts: dict[int, Counter[str]], n: int) -> Counter[str]:
    return next(counts[m] for m in counts if m != n)


def _span_of(told: Sequence[_Said], value: str) -> Span:
    return next(each.span for each in told if each.value == value)


def _times(reading: Reading, block: Block) -> list[_Said]:
    found = find_clock_times(block.text, reading.document.language)
    return [_Said(value, Span(block.span.start + span.start, block.span.start + span.end)) for span, value in found]


def _weekdays(reading: Reading, block: Block) -> list[_Said]:
    language = reading.document.language
    days = WEEKDAYS.get(language)
    found = [
        _Said(str(day), _shifted(each, block))
        for each in (days.finditer(block.text) if days else ())
        if (day := weekday_of(each[0], language)) is not None
    ]
    dated = [Span(m.start, m.end) for m in reading.mentions_in(block.span) if m.kind == "date"] if found else []
    return [each for each in found if not any(each.span.overlaps(date) for date in dated)]


def read_houses(reading: Reading, block: Block) -> list[_Said]:
    """The streets of a block with the numbers of the houses: "14 Mill Street", "Mühlweg 14"."""
    found = []
    for each in _HOUSE.finditer(block.text):
        house = each["before"] or each["after"] or each["last"] or each["first"]
        street = " ".join((each["street"] or each["weg"] or each["rue"] or each["voie"]).casefold().split())
        found.append(_Said(f"{street}\t{house}", _shifted(each, block)))
    return found


_STREET_END = r"(?:Street|St|Road|Rd|Avenue|Ave|Square|Lane|Quay|Parade|Way|Place|Drive|Terrace|Row|Hill|Gardens|Walk)"
_WEG = (
    r"(?:[Ss]traat|[Ll]aan|[Ww]eg|[Pp]lein|[Kk]aai|[Kk]ade|[Ss]teenweg|[Dd]reef|[Ss]tra(?:ß|ss)e|[Pp]latz|[Gg]asse"
    r"|[Aa]llee|[Uu]fer)"
)
_RUE = r"(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]haussée|[Qq]uai|[Aa]llée|[Cc]hemin|[Cc]ours|[Ii]mpasse|[Rr]oute)"
_OF_RUE = (
    rf"{_RUE} (?:(?:de la|de l['’]|des|du|de|d['’]|aux?) ?)?(?:\d{{1,2}}-)?[A-ZÀ-Þ][\w’'-]{{1,24}}"
    r"(?: [A-ZÀ-Þ][\w’'-]{1,24}){0,2}"
)
_HOUSE = lazy_re(
    rf"(?<![\w.,])(?P<before>\d{{1,4}}[a-z]?),? (?P<street>(?:[A-ZÀ-Þ][\w’'-]{{1,20}} ){{1,3}}{_STREET_END}\b)"
    rf"|(?P<weg>(?<!\w)[A-ZÀ-Þ][\w’'-]{{1,24}}[ -]?(?:{_WEG}|[Mm]arkt)) (?P<after>\d{{1,4}}[a-z]?)(?!\w|[.,]\d)"
    rf"|(?P<rue>(?<!\w){_OF_RUE}),? (?P<last>\d{{1,4}}[a-z]?)(?!\w|[.,]\d)"
    rf"|(?<![\w.,])(?P<first>\d{{1,4}}(?: ?(?:bis|ter|[a-d]))?),? (?P<voie>{_OF_RUE})"
)


def _phones(reading: Reading, block: Block) -> list[_Said]:
    return [_Said(re.sub(r"\D", "", each[0]), _shifted(each, block)) for each in _PHONE.finditer(block.text)]


def _emails(reading: Reading, block: Block) -> list[_Said]:
    return [_Said(each[0].casefold(), _shifted(each, block)) for each in _EMAIL.finditer(block.text)]


def _people(reading: Reading, block: Block) -> list[_Said]:
    if block.kind in ("heading", "title"):
        return []
    return [_Said(each[0], _shifted(each, block)) for each in _PERSON.finditer(block.text)]


def _shifted(found: re.Match[str], block: Block) -> Span:
    return Span(block.span.start + found.start(), block.span.start + found.end())


def _any(one: str, other: str) -> bool:
    return True


def _other_house(one: str, other: str) -> bool:
    """Whether two addresses have two numbers: the street may have a name in each language."""
    house, other_house = one.rpartition("\t")[2], other.rpartition("\t")[2]
    return house != other_house


def _digits_apart(one: str, other: str) -> bool:
    """Whether two numbers are one but for two digits: other services have quite other numbers."""
    return len(one) == len(other) and 0 < sum(a != b for a, b in zip(one, other, strict=True)) < 3


def _letters_apart(one: str, other: str) -> bool:
    """Whether two addresses are one but for a slip, and not for the language they are for."""
    if _LANGUAGE_CODE.sub("", one) == _LANGUAGE_CODE.sub("", other):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > 1 - 2 / max(len(one), len(other))


def _one_person(one: str, other: str) -> bool:
    """Whether two names are one but for a letter of the last part, and no word of two languages."""
    first, _, last = one.rpartition(" ")
    other_first, _, other_last = other.rpartition(" ")
    if first != other_first or last == other_last or last[:1] != other_last[:1]:
        return False
    if _folded(last) == _folded(other_last):
        return False
    if last[:-1] == other_last[:-1] or last in (other_last[:-1], other_last + "s") or other_last == last + "s":
        return False
    return SequenceMatcher(None, last, other_last, autojunk=False).ratio() >= _LEAST_ALIKE


def _folded(word: str) -> str:
    """A word without what the spelling of a language makes of it: "Projekt" and "Project", "Groupes" and "Groups"."""
    plain = re.sub(r"['’]s?$|-$", "", word.casefold()).replace("k", "c").replace("z", "s").replace("ph", "f")
    return re.sub(r"(?:e?s|e)$", "", plain)


_DETAILS: tuple[
    tuple[str, Callable[[Reading, Block], list[_Said]], Callable[[str, str], bool], Level], ...
] = (
    ("time of day", _times, _any, "error"),
    ("day of the week", _weekdays, _any, "error"),
    ("house", read_houses, _other_house, "error"),
    ("telephone number", _phones, _digits_apart, "error"),
    ("address", _emails, _letters_apart, "warning"),
    ("name", _people, _one_person, "warning"),
)  # fmt: skip

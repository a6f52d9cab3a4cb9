"""What else than values a passage tells that is the same in every language, each sort with its reader.

Times of day, rhythms, months, ordinals, who holds a post, addresses, parts of acts, telephone numbers.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.language.bodies.posts import PERSON, POSTS
from checker.language.counterparts import find_counterparts, find_moves, find_multiples
from checker.language.dates.clock import find_clock_times
from checker.language.dates.rhythms import find_rhythms
from checker.language.dates.weekdays import find_day_names
from checker.language.lazy import lazy_re
from checker.language.parts import PARTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Level

_PHONE = lazy_re(r"(?<![\w.,/+])(?:\+\d{1,3}|0\d)[\d ./()-]{5,18}\d(?!\w)")
_EMAIL = lazy_re(r"(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,4}")
_PERSON = lazy_re(
    r"(?<![\w.-])[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20} (?:(?:[Vv]an|de|De|von|Mc)[ ]?(?:der |den )?)?[A-ZÀ-Þ][\w'’-]{3,24}"
)
_LEAST_ALIKE = 0.8
_LANGUAGE_CODE = lazy_re(r"(?<![a-z])(?:en|fr|nl|de|english|francais|deutsch|nederlands)(?![a-z])", re.IGNORECASE)


class Said(NamedTuple):
    """One detail: what it says whatever the language, and where."""

    value: str
    span: Span


def _times(reading: Reading, block: Block) -> list[Said]:
    return _placed(find_clock_times(block.text, reading.document.language), block)


def _weekdays(reading: Reading, block: Block) -> list[Said]:
    found = ((span, str(day)) for span, day in find_day_names(block.text, reading.document.language))
    return _undated(reading, block, _placed(found, block))


def read_houses(reading: Reading, block: Block) -> list[Said]:
    """The numbers of the houses in the addresses of a block: "14 Mill Street", "Mühlweg 14".

    The street itself may have a name in each language.
    """
    return [
        Said(each["before"] or each["after"] or each["last"] or each["first"], _shifted(each, block))
        for each in _HOUSE.finditer(block.text)
    ]


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


def _rhythms(reading: Reading, block: Block) -> list[Said]:
    return _placed(find_rhythms(block.text, reading.document.language), block)


def _other_rhythm(one: str, other: str) -> bool:
    """Whether two rhythms are two: who meets every four weeks meets about every month."""
    if one.endswith(_TIMES) != other.endswith(_TIMES):
        return False
    low, high = sorted(float(rhythm.removesuffix(_TIMES)) for rhythm in (one, other))
    return high > _SAME_RHYTHM * low


_SAME_RHYTHM = 1.15
_TIMES = " times"


def _counterparts(sort: str) -> Callable[[Reading, Block], list[Said]]:
    def read(reading: Reading, block: Block) -> list[Said]:
        return _undated(reading, block, _placed(find_counterparts(sort, block.text, reading.document.language), block))

    return read


def _multiples(reading: Reading, block: Block) -> list[Said]:
    return _placed(find_multiples(block.text, reading.document.language), block)


def _moves(reading: Reading, block: Block) -> list[Said]:
    """What right beside a share says that a value went up or down by it; nothing where a block says both."""
    shares = [mention for mention in reading.mentions_in(block.span) if mention.kind == "percent"]
    moves = _placed(find_moves(block.text, reading.document.language), block) if shares else []
    found = [
        move
        for move in moves
        if any(max(share.start - move.span.end, move.span.start - share.end) <= _BESIDE for share in shares)
    ]
    return found[:1] if len({each.value for each in found}) == 1 else []


_BESIDE = 20


def _ordinals(reading: Reading, block: Block) -> list[Said]:
    """The ordinals of a block but for "first", which is often told in other words."""
    return [
        Said(f"{mention.value}", mention.span)
        for mention in reading.mentions_in(block.span)
        if mention.kind == "ordinal" and not isinstance(mention.value, str) and mention.value > 1
    ]


def _past_two(one: str, other: str) -> bool:
    """Whether two ordinals are near each other, and one past the second, which is told as "other" too."""
    low, high = sorted((int(one), int(other)))
    return _OTHER < high <= _NEAR_ORDINALS * low


_OTHER, _NEAR_ORDINALS = 2, 1.5


def _posts(reading: Reading, block: Block) -> list[Said]:
    """The last names of people with a title, and of who is told to hold a post."""
    language = reading.document.language
    found = [(each[0].split()[-1], _shifted(each, block)) for each in PERSON[language].finditer(block.text)]
    holders = (_HOLDER.match(block.text, post.end()) for post in POSTS[language].finditer(block.text))
    found += [(each["last"], _shifted(each, block)) for each in holders if each]
    return [Said(last.casefold(), span) for last, span in dict(found).items()]


_HOLDER = lazy_re(
    r"(?:,|\s?:|\s(?:is|are|est|ist|was|war))?\s[A-ZÀ-Þ][a-zß-ÿ'’-]{1,20} "
    r"(?:(?:van|von|de|der|den|du)\s){0,2}(?P<last>[A-ZÀ-Þ][\w'’-]{2,24})"
)
"""Who holds a post, right behind its name."""


def _other_person(one: str, other: str) -> bool:
    """Whether two last names are two: a slip in one is told of the whole name."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio() < _LEAST_ALIKE


def _placed(found: Iterator[tuple[Span, str]], block: Block) -> list[Said]:
    start = block.span.start
    return [Said(value, Span(start + span.start, start + span.end)) for span, value in found]


def _undated(reading: Reading, block: Block, found: list[Said]) -> list[Said]:
    """Those that are no part of a date, which is held against the other versions' as a whole."""
    dated = [Span(m.start, m.end) for m in reading.mentions_in(block.span) if m.kind == "date"] if found else []
    return [each for each in found if not any(each.span.overlaps(date) for date in dated)]


def _parts(reading: Reading, block: Block) -> list[Said]:
    """The numbered parts that a block names, of its own text or of another: "Article 12 of the Act", "Annex II"."""
    return [
        Said(f"{each.lastgroup} {each[0].split()[-1]}", _shifted(each, block))
        for each in _numbered_parts(reading.document.language).finditer(block.text)
    ]


@lru_cache(maxsize=4)
def _numbered_parts(language: str) -> re.Pattern[str]:
    parts = "|".join(f"(?P<{part}>{words})" for part, words in PARTS[language].items() if part != "rule")
    return lazy_re(rf"(?<!\w)(?:{parts})[ \u00a0](?-i:\d{{1,3}}|[IVX]{{1,5}})(?![\w/%€°-]|[.,:]\d)", re.IGNORECASE)


def _of_one_sort(one: str, other: str) -> bool:
    return one.partition(" ")[0] == other.partition(" ")[0]


def _acts(reading: Reading, block: Block) -> list[Said]:
    """The numbers of acts of the European Union: "2002/98/EC", "(EU) 2016/679"."""
    return [
        Said(f"{each[1] or each[3]}/{each[2] or each[4]}", _shifted(each, block)) for each in _ACT.finditer(block.text)
    ]


_ACT = lazy_re(
    r"(?<![\w/.,-])((?:19|20)?\d{2})/(\d{1,4})(?:/(?:EC|EU|EEC|CE|UE|CEE|EG|EWG|EEG))(?!\w)"
    r"|(?<![\w/.,-])(?<=\) )((?:19|20)\d{2})/(\d{1,4})(?![\w/])"
)


def _postcodes(reading: Reading, block: Block) -> list[Said]:
    return [Said(each["code"], _shifted(each, block)) for each in _POSTCODE.finditer(block.text)]


_POSTCODE = lazy_re(r"(?<=[\d\w], )(?:[A-Z]{1,2}-)?(?P<code>(?!19|20)\d{4,5})(?= [A-ZÀ-Þ][a-zß-ÿ]{2})")
"""Behind a street and its number: "12 Harbour Square, 1040 Brussels"."""


def _phones(reading: Reading, block: Block) -> list[Said]:
    return [Said(re.sub(r"\D", "", each[0]), _shifted(each, block)) for each in _PHONE.finditer(block.text)]


def _emails(reading: Reading, block: Block) -> list[Said]:
    return [Said(each[0].casefold(), _shifted(each, block)) for each in _EMAIL.finditer(block.text)]


def _versions(reading: Reading, block: Block) -> list[Said]:
    """The versions of what has one name in every language: "Inkscape 1.2", "Windows 11"; no amount, day or length."""
    found = [
        Said(f"{each['name']} {each['number']}", _shifted(each, block))
        for each in _VERSION.finditer(block.text)
        if each["name"].casefold() not in _NO_NAMES
    ]
    return [each for each in found if not _is_measured(reading, each.span)]


def _is_measured(reading: Reading, span: Span) -> bool:
    """Whether an amount, a day or a length reaches into a passage: "May 2020" is of "the 12 May 2020"."""
    near = reading.mentions_in(Span(max(0, span.start - _LONGEST_VALUE), span.end))
    return any(each.kind != "number" and each.span.overlaps(span) for each in near)


_LONGEST_VALUE = 80


_VERSION = lazy_re(
    r"(?<![\w@/.:+-])(?P<name>[A-ZÀ-Þ][\w+]{2,24})[ \u00a0-](?P<number>\d{1,4}(?:\.\d{1,4}){0,3})"
    r"(?![\w%€$£°²/:+*@-]|[.,]\d|[ \u00a0](?:\d|%|€|\$|°|[-–] ?\d))"
)
_NO_NAMES = frozenset({
    "the", "for", "and", "but", "all", "any", "over", "under", "until", "from", "with", "les", "des", "aux", "par",
    "sur", "die", "der", "das", "dem", "den", "alle", "alles", "nur", "bis", "von", "seit", "het", "een", "van",
    "tot", "per", "plus", "circa", "max", "min", "art", "abs", "tel", "fax", "chf", "eur", "usd", "gbp", "euro",
})  # fmt: skip


def _networks(reading: Reading, block: Block) -> list[Said]:
    """The addresses of machines, "10.0.0.1", and what may be one with a part missing, "10.0.1"."""
    return _undated(reading, block, [Said(each[0], _shifted(each, block)) for each in _NETWORK.finditer(block.text)])


_NETWORK = lazy_re(r"(?<![\w.,:/@+-])\d{1,3}(?:\.\d{1,3}){2,3}(?:/\d{1,2})?(?![\w/:@+-]|\.\w)")
_PARTS_OF_ADDRESS = 4


def _is_network(one: str, other: str) -> bool:
    """Whether two such are addresses of one sort, one of them whole."""
    whole = [address.partition("/")[0].count(".") + 1 == _PARTS_OF_ADDRESS for address in (one, other)]
    return any(whole) and ("/" in one) == ("/" in other) and one.partition(".")[0] == other.partition(".")[0]


def _same_name(one: str, other: str) -> bool:
    """Whether two versions are of one thing and are two: "Inkscape 1" may be "Inkscape 1.2"."""
    name, _, number = one.rpartition(" ")
    other_name, _, other_number = other.rpartition(" ")
    longer, shorter = sorted((f"{number}.", f"{other_number}."), key=len, reverse=True)
    return name == other_name and not longer.startswith(shorter)


def _people(reading: Reading, block: Block) -> list[Said]:
    if block.kind in ("heading", "title"):
        return []
    return [Said(each[0], _shifted(each, block)) for each in _PERSON.finditer(block.text)]


def _shifted(found: re.Match[str], block: Block) -> Span:
    return Span(block.span.start + found.start(), block.span.start + found.end())


def _any(one: str, other: str) -> bool:
    return True


def _digits_apart(one: str, other: str) -> bool:
    """Whether two numbers are one but for two digits: other services have quite other numbers."""
    return len(one) == len(other) and 0 < sum(a != b for a, b in zip(one, other, strict=True)) < 3


def _letters_apart(one: str, other: str) -> bool:
    """Whether two addresses are one but for a slip, and neither for the language they are for nor to be filled in."""
    if any(len(set(address.partition("@")[0])) == 1 for address in (one, other)):  # "nnnn@"
        return False
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


DETAILS: tuple[
    tuple[str, Callable[[Reading, Block], list[Said]], Callable[[str, str], bool], Level], ...
] = (
    ("time of day", _times, _any, "error"),
    ("day of the week", _weekdays, _any, "error"),
    ("rhythm", _rhythms, _other_rhythm, "error"),
    ("month", _counterparts("month"), _any, "error"),
    ("season", _counterparts("season"), _any, "error"),
    ("point of the compass", _counterparts("point of the compass"), _any, "warning"),
    ("multiple", _multiples, _any, "error"),
    ("move", _moves, _any, "warning"),
    ("ordinal", _ordinals, _past_two, "warning"),
    ("post", _posts, _other_person, "error"),
    ("house", read_houses, _any, "error"),
    ("part", _parts, _of_one_sort, "error"),
    ("act", _acts, _any, "error"),
    ("postcode", _postcodes, _any, "error"),
    ("telephone number", _phones, _digits_apart, "error"),
    ("address", _emails, _letters_apart, "warning"),
    ("name", _people, _one_person, "warning"),
    ("version", _versions, _same_name, "error"),
    ("network address", _networks, _is_network, "error"),
)  # fmt: skip

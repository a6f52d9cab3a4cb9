"""The words around dates in each language: what joins a day and its month, what stands before a year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from checker.language.lazy import lazy_re
from checker.language.locale import month_names


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """The small words of dates of one language."""

    of: str
    """What may stand between day, month and year ("3rd of May", "2 de mai"), as alternatives."""
    to: str
    """What joins the ends of a span ("3 to 9 May"), as alternatives."""
    ordinal: str
    """What may follow a day's digits ("3rd", "1er", "3.")."""
    before_year: frozenset[str]
    """Words after which four digits are a year."""
    year: frozenset[str]
    """The word "year" itself."""
    seasons: frozenset[str]
    decades: re.Pattern[str]
    """Before the digits of a decade, if anything must stand there."""
    decade_end: re.Pattern[str]
    """After the digits of a decade ("1990s", "90er Jahre")."""
    century: frozenset[str]
    quarter: frozenset[str]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


DATES: dict[str, DateWords] = {
    "en": DateWords(
        of="of|day of",
        to="to|and|until|till|through|up to|to and including|up to and including",
        ordinal="st|nd|rd|th",
        before_year=_set(
            "in since of by until till from before after during around circa about year years early late mid spring"
            " summer autumn fall winter between to through for and or than end beginning start middle cy"
            " throughout pre post until fiscal budget born died"
        ),
        year=_set("year years"),
        seasons=_set("spring summer autumn fall winter"),
        decades=lazy_re(r""),
        decade_end=lazy_re(r"['’]?s(?!\w)"),
        century=_set("century centuries"),
        quarter=_set("quarter"),
    ),
    "fr": DateWords(
        of="de|d['’]|jour de|du mois de",
        to="au|à|et|a",
        ordinal="er|re|e|ème|eme",
        before_year=_set(
            "en depuis de d dès avant après pendant durant vers an année années début fin mi printemps été automne"
            " hiver entre à au jusqu jusque et ou du pour courant l circa que exercice né née mort morte"
        ),
        year=_set("an année années exercice"),
        seasons=_set("printemps été automne hiver"),
        decades=lazy_re(r"années\s$"),
        decade_end=lazy_re(r"(?!\w)"),
        century=_set("siècle siècles"),
        quarter=_set("trimestre"),
    ),
    "nl": DateWords(
        of="van|dag van",
        to="tot|en|tot en met|t/m",
        ordinal="ste|de|e",
        before_year=_set(
            "in sinds van tegen tot voor na tijdens rond jaar jaren begin eind einde midden halverwege vroeg laat"
            " lente voorjaar zomer"
            " najaar herfst winter tussen en of vanaf op omstreeks circa het om dan anno sedert geboren overleden"
        ),
        year=_set("jaar jaren boekjaar begrotingsjaar"),
        seasons=_set("lente voorjaar zomer najaar herfst winter"),
        decades=lazy_re(r"jaren\s['’]?$"),
        decade_end=lazy_re(r"(?!\w)"),
        century=_set("eeuw eeuwen"),
        quarter=_set("kwartaal"),
    ),
    "de": DateWords(
        of="des|im",
        to="bis|und|bis zum|bis einschließlich(?: zum)?|bis und mit",
        ordinal=r"\.|ten|te",
        before_year=_set(
            "in im seit von bis vor nach während um jahr jahre jahren jahres anfang ende mitte frühjahr frühling sommer"
            " herbst winter zwischen und oder ab zum zu gegen für der des dem die als geboren gestorben"
        ),
        year=_set("jahr jahre jahren jahres haushaltsjahr geschäftsjahr"),
        seasons=_set("frühjahr frühling sommer herbst winter"),
        decades=lazy_re(r""),
        decade_end=lazy_re(r"er(?=[ -]Jahre)|er(?!\w)"),
        century=_set("jahrhundert jahrhunderts jahrhunderte jh"),
        quarter=_set("quartal quartals q"),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePatterns:
    """The compiled forms of dates of one language; each is tried where a numeral or a month's name begins."""

    day_first: re.Pattern[str]
    month_first: re.Pattern[str]
    month_year: re.Pattern[str]
    months_year: re.Pattern[str]
    """From one month to another of the same year: "June to December 2017"."""
    year_month: re.Pattern[str]
    month_year_day: re.Pattern[str]
    day_year_month: re.Pattern[str]


_YEAR = r"(?P<year>1\d{3}|20\d{2}|21\d{2})(?![\d]|[.,]\d)"
_GAP = r"[^\S\t]{0,2}"


def _stretching(joints: str) -> str:
    """Those of the words that join two ends which make a span of them: "to", and not "and"."""
    return "|".join(joint for joint in joints.split("|") if joint not in _BOTH)


_BOTH = frozenset(("and", "et", "en", "und"))


@cache
def date_patterns(language: str) -> DatePatterns:
    """The forms of dates of a language, with its names of months and the English ones."""
    words = DATES[language]
    names = "|".join(re.escape(name) for name in sorted(month_names(language), key=lambda name: (-len(name), name)))
    month = rf"(?P<month>{names})(?![^\W\d_])\.?"
    month2 = month.replace("<month>", "<month2>")
    of = rf"(?:(?:{words.of})(?:(?<=['’])|{_GAP}))?"
    day = rf"(?P<day>\d{{1,2}})(?:{words.ordinal})?"
    day2 = rf"(?P<day2>\d{{1,2}})(?:{words.ordinal})?(?!\d)"
    to = rf"{_GAP}(?:-|–|—|{words.to}){_GAP}"
    article = r"(?:the |le |de |dem |den |du )?"
    flags = re.IGNORECASE
    year_end = rf"(?:{_GAP}(?:,|-|/)?{_GAP}{of}{_YEAR})?"
    return DatePatterns(
        day_first=lazy_re(
            rf"{day}(?!\d)(?:{to}{article}{day2})?(?:[-/]|{_GAP}{of}){month}{year_end}",
            flags,
        ),
        month_first=lazy_re(
            rf"{month}(?:[-/]|{_GAP}(?:the )?){day}(?![\d:]|[.,]\d)(?:{to}(?:{month2}{_GAP})?{day2}(?!\d))?{year_end}",
            flags,
        ),
        month_year=lazy_re(rf"{month}(?:[-/]|{_GAP},?{_GAP}{of}){_YEAR}", flags),
        months_year=lazy_re(rf"{month}{_GAP}(?:-|–|—|{_stretching(words.to)}){_GAP}{month2}{_GAP}{of}{_YEAR}", flags),
        year_month=lazy_re(
            r"(?P<year>[12]\d{3})(?P<sep>[-/ ])(?:(?P<day>\d{1,2})(?P=sep))?"
            rf"{month}(?:(?P=sep)(?P<day2>\d{{1,2}})(?!\d))?(?!\w)",
            flags,
        ),
        month_year_day=lazy_re(rf"{month}-(?P<year>[12]\d{{3}})-(?P<day>\d{{1,2}})(?!\d)", flags),
        day_year_month=lazy_re(rf"(?P<day>\d{{1,2}})-(?P<year>[12]\d{{3}})-{month}", flags),
    )

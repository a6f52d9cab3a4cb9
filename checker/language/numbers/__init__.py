"""The number words of each language, and what one word says: "zweiundzwanzig" is 22, "million" multiplies."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Role = Literal["cardinal", "hundred", "magnitude", "ordinal", "fraction", "portion", "dozen", "and", "point", "minus"]


@dataclass(frozen=True, slots=True)
class NumberWord:
    """What one word contributes to a number in words."""

    role: Role
    value: float | int = 0
    """Of a cardinal or ordinal its value; of a magnitude or dozen what it multiplies by; of a fraction what it
    divides by; of a portion ("anderthalb") the value itself."""
    plural: bool = False
    """Of an ordinal: its plural form, which in a fraction divides ("three fifths")."""
    loose: bool = False
    """Of a dozen: it means about so many ("une centaine")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberLanguage:
    """The number words of one language that are not built by a rule."""

    cardinals: dict[str, int]
    hundreds: frozenset[str]
    magnitudes: dict[str, int]
    ordinals: dict[str, int]
    fractions: dict[str, int]
    portions: dict[str, float]
    dozens: dict[str, int]
    loose: dict[str, int]
    joining: frozenset[str]
    """"and" inside a number."""
    points: frozenset[str]
    minus: frozenset[str]
    ones: frozenset[str]
    """Articles that are "one" before a magnitude, a dozen or a fraction, and else no number."""
    bare_hundred: bool
    """"hundred" without a number before it is a number ("cent", "hundert")."""
    bare_magnitudes: frozenset[str]
    """Magnitudes that need no number before them ("mille", "tausend")."""
    of: frozenset[str] = frozenset({"of", "de", "d", "von", "van", "des", "du"})


def _pairs(text: str, first: int = 0, step: int = 1) -> dict[str, int]:
    """Words that count on from `first` by `step`; forms parted by "/" share a value."""
    return {form: first + number * step for number, forms in enumerate(text.split()) for form in forms.split("/")}


_EN_MAGNITUDES = {
    "thousand": 10**3, "thousands": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9,
    "trillion": 10**12, "trillions": 10**12, "quadrillion": 10**15, "mln": 10**6, "bn": 10**9, "bln": 10**9,
    "mn": 10**6, "tn": 10**12, "trn": 10**12, "mio": 10**6, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7,
    "crores": 10**7,
}  # fmt: skip

_DE_UNITS = (
    "null ein/eins/eine zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn"
    " fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn"
)
_DE_TENS = "zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig"
_NL_UNITS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien"
    " achttien negentien"
)
_NL_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig"


def _inverted(units: str, tens: str, joint: str) -> dict[str, int]:
    """Every word below 100 of a language that says the unit first ("zweiundzwanzig")."""
    small, round_ = _pairs(units), _pairs(tens, 20, 10)
    return small | round_ | {
        unit + joint + ten: ten_value + unit_value
        for unit, unit_value in small.items()
        if 0 < unit_value < 10 and unit not in {"eins", "eine"}
        for ten, ten_value in round_.items()
    }  # fmt: skip


NUMBERS: dict[str, NumberLanguage] = {
    "en": NumberLanguage(
        cardinals=_pairs(
            "zero/nought/nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            " sixteen seventeen eighteen nineteen"
        )
        | _pairs("twenty thirty forty/fourty fifty sixty seventy eighty ninety", 20, 10),
        hundreds=frozenset({"hundred", "hundreds"}),
        magnitudes=_EN_MAGNITUDES,
        ordinals=_pairs(
            "first second third fourth fifth sixth seventh eighth ninth/nineth tenth eleventh twelfth thirteenth"
            " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
            1,
        )
        | _pairs("twentieth thirtieth fortieth/fourtieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10)
        | {"hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12},
        fractions={"half": 2, "halves": 2, "quarter": 4, "quarters": 4},
        portions={},
        dozens={"dozen": 12, "dozens": 12, "dz": 12, "dzs": 12},
        loose={},
        joining=frozenset({"and"}),
        points=frozenset({"point"}),
        minus=frozenset({"minus", "negative"}),
        ones=frozenset({"a", "an"}),
        bare_hundred=False,
        bare_magnitudes=frozenset(),
    ),
    "fr": NumberLanguage(
        cardinals=_pairs(
            "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
        )
        | _pairs("vingt/vingts trente quarante cinquante soixante septante octante/huitante nonante", 20, 10),
        hundreds=frozenset({"cent", "cents"}),
        magnitudes={
            "mille": 10**3,
            "mil": 10**3,
            "million": 10**6,
            "millions": 10**6,
            "milliard": 10**9,
            "milliards": 10**9,
            "billion": 10**12,
            "billions": 10**12,
            "trillion": 10**18,
            "trillions": 10**18,
            "mio": 10**6,
            "mia": 10**9,
            "mrd": 10**9,
            "mds": 10**9,
            "md": 10**9,
            "crore": 10**7,
            "lakh": 10**5,
        },
        ordinals={"premier": 1, "première": 1, "second": 2, "seconde": 2},
        fractions={"demi": 2, "demie": 2, "demis": 2, "moitié": 2, "tiers": 3, "quart": 4, "quarts": 4},
        portions={},
        dozens={"douzaine": 12, "douzaines": 12},
        loose={
            "dizaine": 10,
            "quinzaine": 15,
            "vingtaine": 20,
            "trentaine": 30,
            "quarantaine": 40,
            "cinquantaine": 50,
            "soixantaine": 60,
            "centaine": 100,
            "millier": 1000,
        },
        joining=frozenset({"et"}),
        points=frozenset({"virgule"}),
        minus=frozenset({"moins", "négatif", "négative"}),
        ones=frozenset({"un", "une"}),
        bare_hundred=True,
        bare_magnitudes=frozenset({"mille"}),
    ),
    "nl": NumberLanguage(
        cardinals=_inverted(_NL_UNITS, _NL_TENS, "en"),
        hundreds=frozenset({"honderd"}),
        magnitudes={
            "duizend": 10**3,
            "miljoen": 10**6,
            "miljoenen": 10**6,
            "miljard": 10**9,
            "miljarden": 10**9,
            "biljoen": 10**12,
            "biljard": 10**15,
            "mln": 10**6,
            "mld": 10**9,
            "mio": 10**6,
        },
        ordinals={"eerste": 1, "tweede": 2, "derde": 3},
        fractions={"half": 2, "halve": 2, "helft": 2, "kwart": 4},
        portions={"anderhalf": 1.5, "anderhalve": 1.5, "driekwart": 0.75},
        dozens={"dozijn": 12, "dozijnen": 12},
        loose={
            "tiental": 10,
            "twintigtal": 20,
            "vijftiental": 15,
            "dertigtal": 30,
            "veertigtal": 40,
            "vijftigtal": 50,
            "zestigtal": 60,
            "zeventigtal": 70,
            "tachtigtal": 80,
            "negentigtal": 90,
            "honderdtal": 100,
        },
        joining=frozenset({"en"}),
        points=frozenset({"komma"}),
        minus=frozenset({"min"}),
        ones=frozenset({"een"}),
        bare_hundred=True,
        bare_magnitudes=frozenset({"duizend"}),
    ),
    "de": NumberLanguage(
        cardinals=_inverted(_DE_UNITS, _DE_TENS, "und"),
        hundreds=frozenset({"hundert"}),
        magnitudes={
            "tausend": 10**3,
            "million": 10**6,
            "millionen": 10**6,
            "milliarde": 10**9,
            "milliarden": 10**9,
            "billion": 10**12,
            "billionen": 10**12,
            "billiarde": 10**15,
            "billiarden": 10**15,
            "mio": 10**6,
            "mrd": 10**9,
            "bio": 10**12,
        },
        ordinals={"zuerst": 1},
        fractions={"halbe": 2, "halber": 2, "halbes": 2, "halben": 2, "halbem": 2, "hälfte": 2},
        portions={"anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5, "dreiviertel": 0.75},
        dozens={"dutzend": 12, "dutzende": 12},
        loose={},
        joining=frozenset({"und"}),
        points=frozenset({"komma"}),
        minus=frozenset({"minus"}),
        ones=frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}),
        bare_hundred=True,
        bare_magnitudes=frozenset({"tausend"}),
    ),
}

_LONGEST_WORD = 80


@lru_cache(maxsize=65536)
def number_word(word: str, language: str) -> NumberWord | None:
    """What a word in small letters says as part of a number, or None."""
    if len(word) > _LONGEST_WORD:
        return None
    words = NUMBERS[language]
    if word in words.hundreds:
        return NumberWord("hundred", 100)
    if word in words.magnitudes:
        return NumberWord("magnitude", words.magnitudes[word])
    if word in words.fractions:
        return NumberWord("fraction", words.fractions[word])
    if word in words.portions:
        return NumberWord("portion", words.portions[word])
    if word in words.dozens:
        return NumberWord("dozen", words.dozens[word])
    if word in words.loose:
        return NumberWord("dozen", words.loose[word], loose=True)
    if word in words.joining:
        return NumberWord("and")
    if word in words.points:
        return NumberWord("point")
    if word in words.minus:
        return NumberWord("minus")
    if word in words.cardinals:
        return NumberWord("cardinal", words.cardinals[word])
    return _BUILDERS[language](word, words)


def _english(word: str, words: NumberLanguage) -> NumberWord | None:
    if word in words.ordinals:
        return NumberWord("ordinal", words.ordinals[word])
    if word.endswith("s") and word[:-1] in words.ordinals and word != "seconds":
        return NumberWord("ordinal", words.ordinals[word[:-1]], plural=True)
    return None


def _french(word: str, words: NumberLanguage) -> NumberWord | None:
    plural = word.endswith("s")
    stem = word[:-1] if plural else word
    if stem in words.ordinals:
        return NumberWord("ordinal", words.ordinals[stem], plural=plural)
    stem = _plain(stem)
    if not stem.endswith("ieme"):
        return None
    stem = stem.removesuffix("ieme")
    irregular = {"cinqu": 5, "neuv": 9, "un": 1, "quatr": 4, "cent": 100, "mill": 10**3, "million": 10**6,
                 "milliard": 10**9, "billion": 10**12, "trillion": 10**18, "vingt": 20, "onz": 11,
                 "douz": 12}  # fmt: skip
    if stem in irregular:
        return NumberWord("ordinal", irregular[stem], plural=plural)
    value = words.cardinals.get(stem) or words.cardinals.get(stem + "e")
    return NumberWord("ordinal", value, plural=plural) if value else None


def _compound(word: str, words: NumberLanguage, hundred: str, thousand: str, joint: str) -> int | None:
    """The value of a number written in one word ("zweihundertfünf"), below a million; None for any other word."""
    if not word:
        return None
    total = 0
    if thousand in word:
        head, _, word = word.partition(thousand)
        thousands = 1 if not head else _compound(head, words, hundred, "\0", joint)
        if not thousands:
            return None
        total = thousands * 1000
        word = word.removeprefix(joint) if word not in words.cardinals and word != joint else word
        if not word:
            return total
    if hundred in word:
        head, _, word = word.partition(hundred)
        hundreds = 1 if not head else words.cardinals.get(head)
        if not hundreds:
            return None
        total += hundreds * 100
        word = word.removeprefix(joint) if word not in words.cardinals and word != joint else word
        if not word:
            return total
    rest = words.cardinals.get(word)
    return total + rest if rest else None


def _german(word: str, words: NumberLanguage) -> NumberWord | None:
    if word in words.ordinals:
        return NumberWord("ordinal", words.ordinals[word])
    value = _compound(word, words, "hundert", "tausend", "und")
    if value:
        return NumberWord("cardinal", value)
    if word.endswith("einhalb"):
        head = words.cardinals.get(word.removesuffix("einhalb"))
        return NumberWord("portion", head + 0.5) if head else None
    if word.endswith(("tel", "teln")):
        stem = word.removesuffix("n").removesuffix("el")
        divisor = 3 if stem == "dritt" else 4 if stem == "viert" else _german_ordinal(stem, words)
        return NumberWord("fraction", divisor) if divisor else None
    for ending in ("er", "en", "es", "em", "e"):
        if word.endswith("t" + ending):
            value = _german_ordinal(word.removesuffix(ending), words)
            return NumberWord("ordinal", value) if value else None
    return None


def _german_ordinal(stem: str, words: NumberLanguage) -> int | None:
    for ending, cardinal in (("erst", "eins"), ("dritt", "drei"), ("siebt", "sieben"), ("acht", "acht")):
        if stem.endswith(ending):
            value = _compound(stem.removesuffix(ending) + cardinal, words, "hundert", "tausend", "und")
            if value:
                return value
    magnitudes = {"millionst": 10**6, "milliardst": 10**9, "billionst": 10**12}
    if stem in magnitudes:
        return magnitudes[stem]
    if stem.endswith("st"):
        value = _compound(stem.removesuffix("st"), words, "hundert", "tausend", "und")
        return value if value and (value % 100 >= 20 or value % 100 == 0) else None
    value = _compound(stem.removesuffix("t"), words, "hundert", "tausend", "und")
    return value if value and 0 < value % 100 < 20 else None


def _dutch(word: str, words: NumberLanguage) -> NumberWord | None:
    word = _plain(word)
    value = words.cardinals.get(word) or _compound(word, words, "honderd", "duizend", "en")
    if value:
        return NumberWord("cardinal", value)
    if word.endswith(("enhalf", "enhalve")):
        head = words.cardinals.get(word.removesuffix("enhalf").removesuffix("enhalve"))
        return NumberWord("portion", head + 0.5) if head else None
    if word == "enkele":
        return None
    plural = (word.endswith("n") and not word.endswith("en")) or word.endswith(("den", "sten"))
    stem = word.removesuffix("n") if plural else word
    if stem in words.ordinals:
        return NumberWord("ordinal", words.ordinals[stem], plural=plural)
    magnitudes = {"miljoenste": 10**6, "miljardste": 10**9, "biljoenste": 10**12}
    if stem in magnitudes:
        return NumberWord("ordinal", magnitudes[stem], plural=plural)
    for ending, cardinal in (("eerste", "een"), ("tweede", "twee"), ("derde", "drie")):
        if stem.endswith(ending):
            value = _compound(stem.removesuffix(ending) + cardinal, words, "honderd", "duizend", "en")
            if value:
                return NumberWord("ordinal", value, plural=plural)
    for ending in ("ste", "de"):
        if stem.endswith(ending):
            base = stem.removesuffix(ending)
            value = words.cardinals.get(base) or _compound(base, words, "honderd", "duizend", "en")
            if value:
                return NumberWord("ordinal", value, plural=plural)
    return None


def _plain(word: str) -> str:
    """The word without accents: "tweeëntwintig" and "tweeentwintig" are one."""
    if word.isascii():
        return word
    return "".join(mark for mark in unicodedata.normalize("NFD", word) if not unicodedata.combining(mark))


_BUILDERS = {"en": _english, "fr": _french, "nl": _dutch, "de": _german}

"""Mentions: what each form of number, amount and date means, by language; and what holds for every text."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.claims.mentions import find_mentions, passage_mentions
from checker.language.numbers.spelling import spell

# language, text, what is said: "kind value[..end] [unit] [bound] [role]" for each mention, in order
TABLE = [
    # numbers in digits, by each language's marks
    ("en", "1,234,567 people", "number 1234567"),
    ("en", "1,674,200.5 in all", "number 1674200.5"),
    ("en", "40\u202f000 people", "number 40000"),
    ("en", "lines 22,24,26", "number 22 label; number 24 label; number 26 label"),
    ("fr", "1\u00a0234\u202f567 habitants", "number 1234; number 567"),
    ("fr", "41 300 doses", "number 41300"),
    ("fr", "10.000 habitants", "number 10000"),
    ("fr", "4,8 en moyenne", "number 4.8"),
    ("de", "1.263.400 Menschen", "number 1263400"),
    ("de", "2,357 im Schnitt", "number 2.357"),
    ("nl", "291.890 inwoners", "number 291890"),
    ("nl", "in maat 3,5,7,12 of 3,5", "number 3; number 5; number 7; number 12; number 3.5"),
    ("de", "Größe 1,2,3 oder 2,3", "number 1; number 2; number 3; number 2.3"),
    ("fr", "un total de 1,5, 2,5 et 3,5", "number 1.5; number 2.5; number 3.5"),
    ("en", "an index of 2.5^-1 and 1e10", "number 0.4; number 10000000000"),
    ("en", "it is 2½ times", "number 2.5"),
    ("en", "down to -12 overnight", "number -12"),
    ("en", "In 2019 growers sold 31,500 trees", "date 2019; number 31500"),
    ("en", "in 2000 cases", "number 2000"),
    ("en", "The budget for 2022 amounts to a million", "date 2022; number 1000000"),
    ("en", "One sailor in seven drowned", "number 0.142857142857143"),
    ("fr", "Un marin sur sept", "number 0.142857142857143"),
    ("fr", "Tout se fait en ligne. Cinq pièces suffisent", "number 5"),
    ("en", "books (1566–1598) in room (14–15)", "date 1566..1598 range; number 14 label; number 15 label"),
    # in words
    ("en", "seven members", "number 7"),
    ("en", "one hundred and sixty-one cases", "number 161"),
    ("en", "a dozen countries, half a million people", "number 12; number 500000"),
    ("en", "two thirds of them", "number 0.666666666666667"),
    ("en", "five and a half million", "number 5500000"),
    ("en", "three point one four", "number 3.14"),
    ("en", "minus five", "number -5"),
    ("en", "two thousand and two hundred", "number 2200"),
    ("fr", "quatre-vingt-dix pays", "number 90"),
    ("fr", "soixante et onze cas", "number 71"),
    ("fr", "septante-huit, huitante et nonante-neuf", "number 78; number 80; number 99"),
    ("fr", "deux cent virgule cinquante deux", "number 200.52"),
    ("fr", "trois quarts des membres", "number 0.75"),
    ("fr", "un million et demi", "number 1500000"),
    ("fr", "une quarantaine de cas", "number 40 about"),
    ("nl", "tweeëntwintig landen", "number 22"),
    ("nl", "vijfentwintighonderdzevenenzeventig", "number 2577"),
    ("nl", "anderhalf miljoen", "number 1500000"),
    ("nl", "één land", "number 1"),
    ("de", "zweiundzwanzig Staaten", "number 22"),
    ("de", "dreihundertneunundneunzigtausendfuenfhundertneunundvierzig", "number 399549"),
    ("de", "anderthalb Millionen", "number 1500000"),
    ("de", "zwei Drittel der Fläche", "number 0.666666666666667"),
    ("de", "3,5 Mio. Menschen", "number 3500000"),
    # articles and pronouns are no numbers
    ("en", "this one, the one that counts, one of them", ""),
    ("fr", "un pays et une ville", ""),
    ("nl", "een land en een stad", ""),
    ("de", "ein Land und eine Stadt", ""),
    ("fr", "au moins six mois", "duration 6 month at-least"),
    # ordinals
    ("en", "the 3rd and the twenty-first", "ordinal 3; ordinal 21"),
    ("fr", "le 1er, la 36e et le vingt et unième", "ordinal 1; ordinal 36; ordinal 21"),
    ("nl", "de 2e en de honderdvijfentwintigste", "ordinal 2; ordinal 125"),
    ("de", "der dritte, am 2. Tag", "ordinal 3; ordinal 2"),
    ("en", "its 70th anniversary after the Second World War", "ordinal 70 anniversary; ordinal 2 name"),
    ("fr", "le Premier ministre", "ordinal 1 name"),
    # shares
    ("en", "12 %, 0.7 per cent, thirty percent", "percent 12 %; percent 0.7 %; percent 30 %"),
    ("en", "up by 3 percentage points", "percent 3 percentage point"),
    ("fr", "75 % et dix pour cent", "percent 75 %; percent 10 %"),
    ("nl", "vijf procent of 2 procentpunten", "percent 5 %; percent 2 percentage point"),
    ("de", "50 Prozent, 3 Prozentpunkte", "percent 50 %; percent 3 percentage point"),
    ("en", "one in ten, two out of three", "number 0.1; number 0.666666666666667"),
    ("en", "seven in ten are glad", "number 0.7"),
    ("en", "two in three rooms have four beds in ten rows", "number 2; number 3; number 4; number 10"),
    ("en", "28 out of 30 members", "number 28; number 30"),
    ("fr", "deux sur trois", "number 0.666666666666667"),
    # money
    ("en", "€5 million, $1.5bn, EUR 300, 200 dollars", "money 5000000 EUR; money 1500000000 USD; money 300 EUR; money 200 USD"),  # noqa: E501
    ("en", "115USD, US$ 20, 30 MUSD", "money 115 USD; money 20 USD; money 30000000 USD"),
    ("en", "fifteen euro and twenty cents", "money 15.2 EUR"),
    ("en", "12,34,567.89 rupees", "money 1234567.89"),
    ("en", "100 Swiss francs and 20 Norwegian kroner", "money 100 CHF; money 20 NOK"),
    ("fr", "30 000 EUR, 11,80 €, cinq millions d'euros", "money 30000 EUR; money 11.8 EUR; money 5000000 EUR"),
    ("nl", "€ 2.500,50 en 2 miljard Amerikaanse dollar", "money 2500.5 EUR; money 2000000000 USD"),
    ("de", "75 Millionen Dollar und einen Euro", "money 75000000 USD; money 1 EUR"),
    # measures, durations
    ("en", "29km, 12 metres, 3 square kilometres", "measure 29 kilometer; measure 12 meter; measure 3 kilometer ** 2"),
    ("de", "1.263 Kilometer, 20 Quadratkilometer", "measure 1263 kilometer; measure 20 kilometer ** 2"),
    ("fr", "256 Mio de mémoire, 3Gio, 12 Go", "measure 256 mebibyte; measure 3 gibibyte; measure 12 gigabyte"),
    ("fr", "8 Mio de francs, CHF 3 Mio, 2 Mio d'habitants", "money 8000000; money 3000000 CHF; number 2000000"),
    ("de", "ein Topf von 7 Mio. Euro und 90MB", "money 7000000 EUR; measure 90 megabyte"),
    ("en", "64GiB, 4 KiB, 90MB", "measure 64 gibibyte; measure 4 kibibyte; measure 90 megabyte"),
    ("de", "1024 Bit, 2048 Bits", "measure 1024 bit; measure 2048 bit"),
    ("nl", "2048 bits sinds 2012", "measure 2048 bit; date 2012"),
    ("fr", "2048 bits, 1920 pixels en 2012", "measure 2048 bit; measure 1920 pixel; date 2012"),
    ("en", "for the past 70 years, five working days", "duration 70 year; duration 5 day"),
    ("fr", "deux heures et demie, un an et demi", "duration 2.5 hour; duration 1.5 year"),
    ("fr", "une heure et quart, six mois et demi-tarif", "duration 1.25 hour; duration 6 month"),
    ("de", "alle zwei Stunden, acht Werktage", "duration 2 hour; duration 8 day"),
    ("en", "at least 21 years old", "duration 21 year at-least age"),
    # bounds
    ("en", "more than 40, some 40, up to 40", "number 40 more-than; number 40 about; number 40 at-most"),
    ("en", "40 or more, fewer than 40, no more than 40", "number 40 at-least; number 40 less-than; number 40 at-most"),
    ("en", "a little under one third, over $2 million", "number 0.333333333333333 less-than; money 2000000 USD more-than"),  # noqa: E501
    ("fr", "plus de 40, moins de 40, quelque 40, au plus 40", "number 40 more-than; number 40 less-than; number 40 about; number 40 at-most"),  # noqa: E501
    ("nl", "meer dan 40, minstens 40, ongeveer 40", "number 40 more-than; number 40 at-least; number 40 about"),
    ("nl", "ruim de helft, bijna de helft, de helft", "number 0.5 more-than; number 0.5 about; number 0.5"),
    ("fr", "plus de la moitié, près de la moitié", "number 0.5 more-than; number 0.5 about"),
    ("de", "gut die Hälfte, fast die Hälfte", "number 0.5 more-than; number 0.5 about"),
    ("de", "mehr als 40, mindestens 40, rund 40, höchstens 40", "number 40 more-than; number 40 at-least; number 40 about; number 40 at-most"),  # noqa: E501
    # ranges, and changes that are none
    ("en", "3-5 and three to five", "number 3..5 range; number 3..5 range"),
    ("en", "between 10 and 20 million euro", "money 10000000..20000000 EUR range"),
    ("en", "1,500 to 240,000 euro", "money 1500..240000 EUR range"),
    ("en", "20 to 30%", "percent 20..30 % range"),
    ("en", "it rose from 28 to 30 members", "number 28; number 30"),
    ("en", "it grew from 46.2 to 49.6 million", "number 46200000; number 49600000"),
    ("de", "von 46,2 auf 49,6 Millionen", "number 46200000; number 49600000"),
    ("de", "100 bis 300 Milliarden", "number 100000000000..300000000000 range"),
    ("fr", "entre 11 et 13 ans", "duration 11..13 year range"),
    # dates
    ("en", "on 4 April 1949, April 4, 1949 and 4th of April 1949", "date 1949-04-04; date 1949-04-04; date 1949-04-04"),
    ("en", "2019-01-15, 15/01/2019, 05-Aug-2016", "date 2019-01-15; date 2019-01-15; date 2016-08-05"),
    ("en", "in November 2010, on 11 September", "date 2010-11; date --09-11"),
    ("en", "in 2014 and (2015)", "date 2014; date 2015"),
    ("en", "30 February 2019", "date 2019-02-30"),
    ("en", "1980-1992, 2011 to 2014", "date 1980..1992 range; date 2011..2014 range"),
    ("en", "from 3 May to 9 June 2019", "date 2019-05-03..2019-06-09 range"),
    ("en", "the 1990s, the 20th century, 2019/20", "date 1990..1999 decade; date 1901..2000 century; date 2019..2020 fiscal-year"),  # noqa: E501
    ("en", "Q3 2019, the first quarter of 2020", "date 2019-07..2019-09 quarter; date 2020-01..2020-03 quarter"),
    ("en", "Easter 2018", "date 2018-04-01"),
    ("fr", "le 1er février 2020, du 4 octobre au 17 décembre 2010", "date 2020-02-01; date 2010-10-04..2010-12-17 range"),  # noqa: E501
    ("fr", "les années 90, le XXe siècle", "date 1990..1999 decade; date 1901..2000 century"),
    ("fr", "Dernière modification : 02/07/2013", "date 2013-07-02"),
    ("nl", "31 dec. 1994, de eerste januari 2000, sinds 2011", "date 1994-12-31; date 2000-01-01; date 2011"),
    ("de", "am 3. Oktober 1990, 27.02.2022, im 19. Jahrhundert", "date 1990-10-03; date 2022-02-27; date 1801..1900 century"),  # noqa: E501
    ("de", "vom 2. bis zum 30. April 2018", "date 2018-04-02..2018-04-30 range"),
    # what is no quantity
    ("en", "Article 5, Resolution 1244 and page 3", "number 5 label; number 1244 label; number 3 label"),
    ("en", "the tally of §C.4, see 3.2(1)", "number 4 label; number 3.2 label; number 1 label"),
    ("en", "by May 7th,\n   2007 some 4\n\t million, EUR\n  90", "date 2007-05-07; number 4000000 about; money 90 EUR"),
    ("en", "Articles 5 and 6 apply", "number 5 label; number 6 label"),
    ("en", "Directive 95/46/EC, Regulation (EU) 2016/679", "number 95 label; number 46 label; number 2016 label; number 679 label"),  # noqa: E501
    ("en", "the programme Horizon 2020 and the 2030 Agenda", "number 2020 name; number 2030 name"),
    ("en", "the G7, RE 1, COVID-19", "number 7 name; number 1 label; number 19 name"),
    ("en", "1) hybrid threats; 2) cooperation", "number 1 label; number 2 label"),
    ("en", "open from 9:00 to 17:00", "number 9 label; number 0 label; number 17 label; number 0 label"),
    ("en", "call (020) 555 18 00", "number 20 label; number 555 label; number 18 label; number 0 label"),
    ("en", "at 108 Castle Street, PO Box 1971", "number 108 label; number 1971 label"),
    ("en", "see https://example.org/2019/12 for more", ""),
    ("fr", "rue des Petits Carmes 15", "number 15 label"),
    ("en", "the Group of Seven", "number 7 name"),
    ("en", "Sections 2, 4 AND 5 apply; 17 U.S.C. 512(c)(3)", "number 2 label; number 4 label; number 5 label; number 17 label; number 512; number 3 label"),  # noqa: E501
    ("en", "the right to (1) copy it and (2) sell it", "number 1 label; number 2 label"),
    ("en", "complaints (21), reports (16)", "number 21; number 16"),
    ("en", "within thirty (30) days", "duration 30 day"),
    ("en", "over five years, under two headings, beyond 2020", "duration 5 year; number 2; date 2020"),
    ("en", "5 million U.S. dollars, £10-15, $5 to $10 million", "money 5000000 USD; money 10..15 GBP range; money 5000000..10000000 USD range"),  # noqa: E501
    ("en", "more than half, aged 18, London W1A 1AA", "number 0.5 more-than; number 18 age; number 1 name; number 1 name"),  # noqa: E501
    ("fr", "300 M€, trois points de pourcentage, 20 km/h", "money 300000000 EUR; percent 3 percentage point; measure 20 kilometer / hour"),  # noqa: E501
    ("fr", "de 9 h à 12 h, pendant 24 heures", "number 9 label; number 12 label; duration 24 hour"),
    ("nl", "honderden mensen, om 9 uur", "number 9 label"),
    ("de", "1,5 Mrd. Euro, 3 Mio. Schweizer Franken", "money 1500000000 EUR; money 3000000 CHF"),
    ("de", "Horizont 2020, die Länder 2014, Nr. 5", "number 2020 name; date 2014; number 5 label"),
]  # fmt: skip


def said(text: str, language: str) -> str:
    return "; ".join(
        " ".join(
            part
            for part in (
                mention.kind,
                f"{mention.value}" + (f"..{mention.end_value}" if mention.end_value is not None else ""),
                mention.unit or "",
                mention.bound if mention.bound != "exact" else "",
                mention.role,
            )
            if part
        )
        for mention in passage_mentions(text, language)
    )


@pytest.mark.parametrize(("language", "text", "wanted"), TABLE, ids=[f"{row[0]}: {row[1]}" for row in TABLE])
def test_mentions_of_a_passage(language: str, text: str, wanted: str) -> None:
    assert said(text, language) == wanted


def test_weekday_is_kept() -> None:
    (mention,) = passage_mentions("on Friday, 3 May 2019", "en")
    assert (mention.text, mention.weekday) == ("Friday, 3 May 2019", 4)
    (mention,) = passage_mentions("am Sonntag, den 27. Februar 2022", "de")
    assert (mention.value, mention.weekday) == ("2022-02-27", 6)


def test_numeric_dates_follow_what_the_page_shows() -> None:
    british = checker.Document.from_text("On 02/07/2013.", language="en")
    american = checker.Document.from_text("On 02/07/2013 and 5/17/2018.", language="en")
    assert [mention.value for mention in find_mentions(british)] == ["2013-07-02"]
    assert [mention.value for mention in find_mentions(american)] == ["2013-02-07", "2018-05-17"]


def test_the_words_of_the_bound_are_told() -> None:
    text = "It has more than 40 partner countries."
    (mention,) = passage_mentions(text, "en")
    assert mention.bound_span is not None
    assert text[mention.bound_span.start : mention.bound_span.end] == "more than"
    assert mention.text == "40"


def test_the_public_mentions_tell_the_number_inside_an_amount() -> None:
    document = checker.Document.from_text("I want $10000 in 3 years", language="en")
    told = [(mention.kind, mention.text, mention.role) for mention in checker.mentions(document)]
    assert told == [
        ("money", "$10000", ""),
        ("number", "10000", "part"),
        ("duration", "3 years", ""),
        ("number", "3", "part"),
    ]
    assert [mention.kind for mention in find_mentions(document)] == ["money", "duration"]


def test_cells_of_a_table_are_read_apart() -> None:
    document = checker.Document.from_text("| Year | Aid |\n|---|---|\n| 2011 | 641 |\n", path="a.md", language="en")
    assert [(mention.kind, str(mention.value)) for mention in find_mentions(document)] == [
        ("date", "2011"),
        ("number", "641"),
    ]


LANGUAGES = st.sampled_from(["en", "fr", "nl", "de"])


@given(number=st.integers(min_value=2, max_value=999), language=LANGUAGES)
@settings(max_examples=150, deadline=None)
def test_what_is_spelled_is_read_again(number: int, language: str) -> None:
    word = spell(number, language)
    (mention,) = passage_mentions(word, language)
    assert (mention.text, mention.value, mention.spelled) == (word, Decimal(number), True)


MARKS = {"en": (",", "."), "fr": ("\u202f", ","), "nl": (".", ","), "de": (".", ",")}


@given(number=st.integers(min_value=10_000, max_value=10**12), cents=st.integers(0, 99), language=LANGUAGES)
@settings(max_examples=60, deadline=None)
def test_what_is_printed_by_a_language_is_read_again(number: int, cents: int, language: str) -> None:
    group, point = MARKS[language]
    printed = f"{number:,}".replace(",", group) + f"{point}{cents:02}"
    (mention,) = passage_mentions(f"{printed} %", language)
    assert mention.value == Decimal(number) + Decimal(cents) / 100


PIECES = st.sampled_from(
    "1 2 3.5 40 1,500 2014 2019/20 12 May March 2020 und et en and to - – , . ( ) % € million Millionen mille cent "
    "hundred third tiers quart one twenty zwei drie un über more than between Article 5/6 +32 9:30 XXe siècle 1990s "
    "years ans Jahre Q3 half of the 1/2 ½ e10 ^2 $ EUR km".split()
)


@given(pieces=st.lists(PIECES, max_size=14), glue=st.sampled_from([" ", "", " ", "\u00a0"]), language=LANGUAGES)
@settings(max_examples=200, deadline=None)
def test_spans_quote_their_text_and_do_not_overlap(pieces: list[str], glue: str, language: str) -> None:
    text = glue.join(pieces)
    mentions = passage_mentions(text, language)
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.text
    for before, after in pairwise(mentions):
        assert before.end <= after.start


@given(text=st.text(max_size=60), language=LANGUAGES)
@settings(max_examples=100, deadline=None)
def test_any_text_can_be_read(text: str, language: str) -> None:
    for mention in passage_mentions(text, language):
        assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    "text",
    [
        "1 " * 4000,
        "1," * 4000,
        "1/" * 4000,
        "one " * 4000,
        "9" * 8000,
        "- 1 4/5 " * 1000,
        "(" * 4000,
        "Solvik 2. " * 4000,
        "Horizon 2020 and " * 4000,
        "rue de la Loi 16 " * 3000,
        "a@b/1 " * 3000,
        "1" + "\n" * 3000 + "  2",
    ],
)
def test_long_runs_take_no_time(text: str) -> None:
    passage_mentions(text, "en")


def test_no_share_of_recognition_is_lost(shared) -> None:  # type: ignore[no-untyped-def]
    """The sample of published specifications: what the figures of the README rest on."""
    import json
    from collections import Counter

    kinds = {
        "NumberModel": "number", "PercentModel": "percent", "CurrencyModel": "money", "OrdinalModel": "ordinal",
        "DateTimeModel": "date",
    }  # fmt: skip
    counts = Counter[str]()
    for line in (shared / "eval" / "data" / "mentions_recognizers.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        document = checker.Document.from_text(row["text"], language=row["lang"])
        values = [str(mention.value) for mention in checker.mentions(document) if mention.kind == kinds[row["model"]]]
        counts["said"] += len(values)
        for gold in row["gold"]:
            value = gold["value"]
            if kinds[row["model"]] != "date":
                value = value.replace(",", ".") if row["lang"] != "en" else value
                counts["right"] += any(_same(value, ours) for ours in values)
            else:
                counts["right"] += value in values
            counts["gold"] += 1
    f1 = 2 * counts["right"] / (counts["said"] + counts["gold"])
    assert f1 > 0.93


def _same(gold: str, ours: str) -> bool:
    try:
        return Decimal(gold) == Decimal(ours)
    except ArithmeticError:
        return False


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "It is closed for thirty full calendar years.", ("30", "year", None)),
        ("en", "They have ten successive days.", ("10", "day", None)),
        ("de", "Das dauert drei volle Jahre.", ("3", "year", None)),
        ("de", "Das gilt zwei aufeinanderfolgende Monate.", ("2", "month", None)),
        ("nl", "Dat duurt dertig hele kalenderjaren.", ("30", "year", None)),
        ("de", "Sie liegt vom 3. bis einschließlich 24. Februar 2025 aus.", ("2025-02-03", None, "2025-02-24")),
        ("en", "Open from 3 up to and including 24 February 2025.", ("2025-02-03", None, "2025-02-24")),
    ],
)
def test_lengths_and_stretches_with_more_words(language: str, text: str, told: tuple[str, str, str]) -> None:
    """An adjective between a number and its unit, or "inclusive" between two days, parts them not."""
    mention = find_mentions(checker.Document.from_text(text, language=language))[0]
    end = None if mention.end_value is None else str(mention.end_value)
    assert (str(mention.value), mention.unit, end) == told

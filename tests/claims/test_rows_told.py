"""What a text says of a row of a table, on the same page or another."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.document import Document

_FEES = "# Harbour fees\n\n| Service | Fee in euro |\n|---|---|\n| Berth, by night | 45 |\n| Berth, by day | 20 |\n"
_PASSES = (
    "| Pass | Price, Ask | Price, Brae |\n|---|---|---|\n| One river, one day | 16 | 9 |\n| All rivers | 30 | 18 |\n"
)
_REST = "| Net | Interval | Uses |\n|---|---|---|\n| Fine, hand | 6 weeks | 4 |\n| Fine, machine | 9 weeks | 3 |\n"
_YEARS = (
    "| Fee | until 2020 | since 2021 |\n|---|---|---|\n| Renewal, 4th year | 70 | 80 |\n"
    "| Renewal, 10th year | 310 | 340 |\n| Renewal, 20th year | 820 | 900 |\n"
)
_NETS = "| Net | Men | Women |\n|---|---|---|\n| Eel | 4 weeks | 4 weeks |\n| Cod | 3 weeks | 6 weeks |\n"
_WORKS = "| Smokehouse | Staff | Million tins a year |\n|---|---|---|\n| Brae | 140 | 48 |\n| Corrin | 90 | 24 |\n"


@pytest.mark.parametrize(
    ("text", "table", "wanted"),
    [
        pytest.param("A berth by night costs 40 euro.", _FEES, [("40 euro", "45")], id="a fee"),
        pytest.param("A berth by night costs 45 euro.", _FEES, [], id="the same fee"),
        pytest.param("A berth costs 40 euro.", _FEES, [], id="two rows it may be of"),
        pytest.param("A berth by night for barges costs 40 euro.", _FEES, [], id="one of a sort of its own"),
        pytest.param("In 2011 a berth by night cost 40 euro.", _FEES, [], id="of another year"),
        pytest.param("Pilots pay 40 euro, even for a berth by night.", _FEES, [], id="of those for whom it differs"),
        pytest.param(
            "A day pass for one river costs 14 euro in Ask and 9 euro in Brae.",
            _PASSES,
            [("14 euro", "16")],
            id="the cell that is left",
        ),
        pytest.param(
            "Fishers mend fine nets once a year, hand nets every 5 weeks and machine nets every 9 weeks.",
            _REST,
            [("5 weeks", "6 weeks")],
            id="a clause of its own for each row",
        ),
        pytest.param(
            "Renewal falls due in May; in the tenth year it is 430 euro.",
            _YEARS,
            [("430 euro", "340")],
            id="the row by its number, the newest column",
        ),
        pytest.param(
            "Renewal falls due in May; in the tenth year it was 310 euro.", _YEARS, [], id="an older column has it"
        ),
        pytest.param("An eel net may be cast every two weeks.", _NETS, [("two weeks", "4 weeks")], id="equal cells"),
        pytest.param("A cod net may be cast every two weeks.", _NETS, [], id="one of two columns"),
        pytest.param(
            "The oldest, Brae, was rebuilt in 2014 and now fills 84 million tins a year.",
            _WORKS,
            [("84 million", "48")],
            id="digits that change places, told of today",
        ),
    ],
)
def test_rows_told(text: str, table: str, wanted: list[tuple[str, str]]) -> None:
    readings = [
        Reading(Document.from_text(each, path=f"page-{n}/2024-01-15.en.md", language="en"))
        for n, each in enumerate((text, table))
    ]
    found = judged_pairs(readings, within=False)
    assert [tuple(side.document.quote(side.value_span) for side in (one.one, one.other)) for one in found] == wanted


_BEDS = (
    "\n\n| Hut | Opened | Beds |  |\n|---|---|---|---|\n| Gull Hut | 1986 | 64 | 12 |\n| Seal Hut | 2011 | 18 | 5 |\n"
)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        pytest.param("There are beds for 64 by day and for 14 by night.", [("14", "12")], id="the cell beside"),
        pytest.param("There are beds for 64 by day and for 12 by night.", [], id="the same"),
        pytest.param("There are beds for 64 by day and for 40 by night.", [], id="too far off"),
    ],
)
def test_cell_beside_a_figure(sentence: str, wanted: list[tuple[str, str]]) -> None:
    """A figure beside one that a row has is that of the next cell, if the paragraph names the row."""
    text = f"# Huts\n\nGull Hut lies on a rock. {sentence}{_BEDS}"
    found = judged_pairs([Reading(Document.from_text(text, path="huts.md", language="en"))])
    assert [tuple(side.document.quote(side.value_span) for side in (one.one, one.other)) for one in found] == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        pytest.param("All loans together make 2,590 contracts.", [("2,590 contracts", "2,740")], id="now"),
        pytest.param(
            "At the end of 2023, all loans together made 2,590 contracts.", [("2,590", "2,740")], id="its year"
        ),
        pytest.param("At the end of 2018, all loans together made 2,590 contracts.", [], id="another year"),
    ],
)
def test_table_of_a_day(sentence: str, wanted: list[tuple[str, str]]) -> None:
    """What a text says of another year is not held against a table that stands below the day it is of."""
    table = (
        "| Credit | Contracts | In default |\n|---|---|---|\n| Boat loans | 1,250 | 12 |\n| All loans | 2,740 | 25 |\n"
    )
    text = f"# Loans\n\n{sentence} Most are small.\n\n## Figures\n\nPosition on 31 December 2023.\n\n{table}"
    found = judged_pairs([Reading(Document.from_text(text, path="loans.md", language="en"))])
    said = [tuple(side.document.quote(side.value_span) for side in (one.one, one.other)) for one in found]
    assert [tuple(each.split()[0] for each in pair) for pair in said] == [
        tuple(each.split()[0] for each in pair) for pair in wanted
    ]


_LOANS = "\n\n| Item | Loan period | Renewals |\n|---|---|---|\n| Maps | 3 weeks | 2 |\n| Globes | 5 weeks | none |\n"
_STAGES = (
    "\n\n| Stufe | Wer | Frist |\n|---|---|---|\n| Vorprüfung | Amt | 6 Wochen |\n| Hauptprüfung | Rat | 5 Monate |\n"
)
_STEPS = (
    "\n\n| Wat | Wie | Binnen |\n|---|---|---|\n| Uitstel vragen | balie | vier weken |\n| Verzet | raad | 9 weken |\n"
)
_ETAPES = "\n\n| Étape | Délai |\n|---|---|\n| Enquête préalable | 4 semaines |\n| Audition | 3 mois |\n"
_CLERKS = "\n\n| | |\n|---|---|\n| Clerks | 38 |\n| Porters | 12 |\n"


@pytest.mark.parametrize(
    ("language", "sentence", "table", "wanted"),
    [
        pytest.param(
            "en",
            "Globes are rare, which is why they have to be back at the desk within sixteen days of being issued.",
            _LOANS,
            [("sixteen days", "5 weeks")],
            id="left to a pronoun, in another unit",
        ),
        pytest.param("en", "Globes are out of print and come back within 35 days.", _LOANS, [], id="the same time"),
        pytest.param("en", "Globes and maps are bound again within nine days.", _LOANS, [], id="two rows"),
        pytest.param("en", "Globes came in 2011; lamps are back within nine days.", _LOANS, [], id="of lamps"),
        pytest.param(
            "de",
            "Zuerst wird eine Vorprüfung eröffnet, die binnen neun Wochen abgeschlossen wird.",
            _STAGES,
            [("neun Wochen", "6 Wochen")],
            id="de",
        ),
        pytest.param("de", "Eine Prüfung dauert neun Wochen.", _STAGES, [], id="de: a row of no such name"),
        pytest.param(
            "nl",
            "Wie niet kan betalen, kan uitstel krijgen. U hebt voor het vragen twee maanden de tijd.",
            _STEPS,
            [("twee maanden", "vier weken")],
            id="nl: named by the sentence before",
        ),
        pytest.param("nl", "Uitstel vragen kan. Het loket is twee maanden dicht.", _STEPS, [], id="nl: of the desk"),
        pytest.param(
            "fr",
            "On ouvre d'abord une enquête préalable, qui est close en sept semaines.",
            _ETAPES,
            [("sept semaines", "4 semaines")],
            id="fr",
        ),
        pytest.param("fr", "Une enquête de voisinage prend sept semaines.", _ETAPES, [], id="fr: another inquiry"),
        pytest.param(
            "en",
            "The forty clerks each have a desk and a lamp of their own.",
            _CLERKS,
            [("forty", "38")],
            id="all that a row counts",
        ),
        pytest.param("en", "Thirty of the clerks each have a desk.", _CLERKS, [], id="some of them"),
    ],
)
def test_times_and_counts_of_rows(language: str, sentence: str, table: str, wanted: list[tuple[str, str]]) -> None:
    text = f"# Hall\n\n{sentence}\n\n## At a glance{table}"
    found = judged_pairs([Reading(Document.from_text(text, path="hall.md", language=language))])
    assert [tuple(side.document.quote(side.value_span) for side in (one.one, one.other)) for one in found] == wanted

"""Two values in sentences of the same words that are of two things all the same."""

from __future__ import annotations

import pytest

from checker import Document, check
from checker.language.alike import SAY

REST = "\n\n## Rest\n\nThe hall is old. It has a roof of slate.\n"


def _flagged(text: str, language: str) -> list[str]:
    document = Document.from_text(text + REST, path="page.md", language=language)
    return [found.message for found in check([document]).findings if found.kind == "agreement"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Statute\n\nThe minimum hearing period is 2 weeks. The maximum hearing period is 3 weeks."),
        ("fr", "# Statut\n\nLa durée minimale d'une audition est de 2 semaines. Sa durée maximale est de 3 semaines."),
        ("nl", "# Statuut\n\nDe minimale looptijd is 2 weken. De maximale looptijd is 3 weken."),
        (
            "de",
            "# Satzung\n\nDie Mindestdauer einer Anhörung ist 2 Wochen. Die Höchstdauer einer Anhörung ist 3 Wochen.",
        ),
        ("en", "# Reader\n\n## In 12\n\n- Firefly 60.7 ESR and Titania\n\n## In 11\n\n- Firefly 45.9 ESR and Titania"),
        (
            "en",
            (
                "# Papers\n\nIf you have two copies of a ledger, compare them with the left key.\n\n"
                "If you have three copies of a ledger, compare them with the right key."
            ),
        ),
        (
            "en",
            (
                "# Votes\n\nElected were 64 farmers, 56 sailors, 21 bakers and 15 tailors.\n\n"
                "Elected were 41 farmers, 39 sailors, 24 bakers and 10 tailors."
            ),
        ),
        ("en", "# Mud\n\nThere are two main reasons.\n\n## Clay\n\nOf clay more is told. There are four main reasons."),
        ("en", "# Speed\n\nPump: 44.1MB/s in all\n\n## Old\n\nSluice: 40.1MB/s, of iron."),
        (
            "en",
            "# Crane\n\nHung in the 2.5 release cycle of cranes.\n\nRan in the 2.7 release cycle of cranes.",
        ),
        (
            "en",
            (
                "# Charts\n\n## Pie\n\nIt shows the seven largest ports by weight.\n\n## Bar\n\n"
                "It shows the eight largest ports by weight.\n\n## Pie of fish\n\n"
                "It shows the seven largest ports by weight.\n\n## Bar of fish\n\n"
                "It shows the eight largest ports by weight."
            ),
        ),
        ("en", "# Strike\n\nTwo days later the mill closed.\n\nNobody came.\n\nThree days later the port closed."),
        (
            "en",
            (
                "# Loan\n\n## First payment\n\n100 euro - 8.33 euro = 91.67 euro for the loan\n\n"
                "## Second payment\n\n100 euro - 7.89 euro = 92.11 euro for the loan"
            ),
        ),
        (
            "en",
            (
                "# Store\n\n## Release 10.x of the store\n\nover 57,700 ready parcels of goods, of 25,000 shops.\n\n"
                "## Release 11.x of the store\n\nover 59,500 ready parcels of goods, of over 25,000 shops."
            ),
        ),
    ],
    ids=[
        "the least and the most",
        "French",
        "Dutch",
        "German",
        "versions of a program",
        "two conditions",
        "two breakdowns",
        "reasons",
        "a unit",
        "releases",
        "two numbers, each told twice",
        "days later",
        "equations",
        "headings that differ in a figure",
    ],
)
def test_of_two_things(language: str, text: str) -> None:
    assert _flagged(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "# Statute\n\nThe minimum hearing period is 2 weeks.\n\n## Short\n\nThe minimum hearing period is 3 weeks.",
        "# Votes\n\nElected: 64 farmers, 56 sailors and 15 tailors.\n\nElected: 64 farmers, 56 sailors and 19 tailors.",
        "# Port\n\nThe berth fee for yachts is EUR50 a day.\n\n## Fees\n\nThe berth fee for yachts is EUR60 a day.",
    ],
    ids=["two least ones", "one figure of a breakdown", "amounts written to their currency"],
)
def test_of_one_thing(text: str) -> None:
    assert _flagged(text, "en")


@pytest.mark.parametrize(
    "text", ["Say, two mills.", "two mills, e.g. these", "Stel dat er twee molens zijn", "z. B. zwei"]
)
def test_what_is_only_thought_of(text: str) -> None:
    assert SAY.search(text)


@pytest.mark.parametrize("text", ["a considerable number", "Het stelsel telt twee molens", "two supposedly old mills"])
def test_words_that_begin_as_supposing_does(text: str) -> None:
    assert not SAY.search(text)

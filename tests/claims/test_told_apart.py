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
        pytest.param(
            "en", "# Statute\n\nThe minimum hearing period is 2 weeks. The maximum hearing period is 3 weeks.",
            id="the least and the most",
        ),
        pytest.param(
            "en", "# Mint\n\nThe profit of the Mint was 94 million crowns.\n\n## Group\n\nIn the consolidated accounts,"
            " which take in the works, the profit is 101 million crowns.", id="accounts that take in more",
        ),
        pytest.param(
            "fr", "# Aide\n\nNous prenons 40 % du montant hors taxes, et jamais plus de 12 000 €.\n\n## Un cas\n\nLe"
            " devis se monte à 18 000 € hors taxes.", id="only the tax is shared",
        ),
        pytest.param(
            "fr", "# Port\n\nLa taxe minimale du port est de 20 euros.\n\n## Haut\n\nLa taxe maximale du port est de 30"
            " euros.", id="French",
        ),
        pytest.param(
            "nl", "# Statuut\n\nDe minimale looptijd van een pas is 2 weken.\n\n## Lang\n\nDe maximale looptijd van een"
            " pas is 3 weken.", id="Dutch",
        ),
        pytest.param(
            "de", "# Satzung\n\nDie minimale Dauer einer Anhörung ist 2 Wochen.\n\n## Lang\n\nDie maximale Dauer einer"
            " Anhörung ist 3 Wochen.", id="German",
        ),
        pytest.param(
            "en", "# Reader\n\n## In 12\n\n- Firefly 60.7 ESR and Titania\n\n## In 11\n\n- Firefly 45.9 ESR and"
            " Titania", id="versions of a program",
        ),
        pytest.param(
            "en", "# Dues\n\nIf the club has two boats in the harbour, it pays half.\n\n## More\n\nIf the club has"
            " three boats in the harbour, it pays all.", id="two conditions",
        ),
        pytest.param(
            "en", "# Votes\n\nElected: 64 farmers, 56 sailors and 15 tailors.\n\nElected: 41 farmers, 39 sailors and 15"
            " tailors.", id="two breakdowns",
        ),
        pytest.param(
            "en", "# Mud\n\nThere are two main reasons.\n\n## Clay\n\nOf clay more is told. There are four main"
            " reasons.", id="reasons",
        ),
        pytest.param(
            "en", "# Hall\n\nThe berth fee for yachts is 50 euro a night.\n\n## Fees\n\nThe berth fee for yachts is 60"
            " euro a week.", id="by the night and by the week",
        ),
        pytest.param(
            "en", "# Cranes\n\nThe crane K12 lifts 40 tonnes of grain.\n\n## Old\n\nThe crane K14 lifts 45 tonnes of"
            " grain.", id="two types",
        ),
        pytest.param("en", "# Speed\n\nPump: 44.1MB/s in all\n\n## Old\n\nSluice: 40.1MB/s, of iron.", id="a unit"),
        pytest.param(
            "en", "# Crane\n\nThe hook of the crane came late in the 2.5 release cycle.\n\n## Next\n\nThe hook of the"
            " crane came late in the 2.7 release cycle.", id="releases",
        ),
        pytest.param(
            "en", "# Charts\n\n## Pie\n\nIt shows the seven largest ports by weight.\n\n## Bar\n\nIt shows the eight"
            " largest ports by weight.\n\n## Pie of fish\n\nIt shows the seven largest ports by weight.\n\n## Bar of"
            " fish\n\nIt shows the eight largest ports by weight.", id="two numbers, each told twice",
        ),
        pytest.param(
            "en", "# Strike\n\nTwo days later the mill closed.\n\nNobody came.\n\nThree days later the port closed.",
            id="days later",
        ),
        pytest.param(
            "en", "# Loan\n\n## First payment\n\n100 euro - 8.33 euro = 91.67 euro for the loan\n\n## Second payment"
            "\n\n100 euro - 7.89 euro = 92.11 euro for the loan", id="equations",
        ),
        pytest.param(
            "en", "# Store\n\n## Release 10 of the store\n\nThe store keeps 57,700 ready parcels.\n\n## Release 11 of"
            " the store\n\nThe store keeps 59,500 ready parcels.", id="headings that differ in a figure",
        ),
    ],
)  # fmt: skip
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

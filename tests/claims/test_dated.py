"""What happened or is due on one day and is told with two."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.document import Document


def judged(language: str, *texts: str) -> list[tuple[str, str]]:
    readings = [
        Reading(Document.from_text(text, path=f"page-{n}/2024-01-15.{language}.md", language=language))
        for n, text in enumerate(texts)
    ]
    found = judged_pairs(readings, within=len(texts) == 1)
    return [(each.one.value, each.other.value) for each in found]


@pytest.mark.parametrize(
    ("language", "texts", "wanted"),
    [
        pytest.param(
            "en",
            [
                "The Fenland Drainage Office came into being on 1 March 2015.",
                "Since its creation on 1 March 2016 the Fenland Drainage Office has dug 40 ditches.",
            ],
            [("2015-03-01", "2016-03-01")],
            id="founded on one day of two years",
        ),
        pytest.param(
            "en",
            ["The Dykes Act of 4 May 1988 rules it.", "The office was set up by the Dykes Act of 4 June 1988."],
            [("1988-05-04", "1988-06-04")],
            id="a named act",
        ),
        pytest.param(
            "en",
            ["The Royal Act of 4 May 1988 rules it.", "The office was set up by the Royal Act of 4 June 1988."],
            [],
            id="a name that many acts have",
        ),
        pytest.param(
            "fr",
            ["La loi sur les digues du 4 mai 1988 le dit.", "Créée par la loi sur les digues du 4 juin 1988."],
            [("1988-05-04", "1988-06-04")],
            id="une loi",
        ),
        pytest.param(
            "nl",
            ["De Dijkenwet van 4 mei 1988 zegt het.", "Het steunt op de Dijkenwet van 14 mei 1988."],
            [("1988-05-04", "1988-05-14")],
            id="een wet",
        ),
        pytest.param(
            "de",
            ["Das Deichgesetz vom 4. Mai 1988 gilt.", "Es beruht auf dem Deichgesetz vom 4. Juni 1988."],
            [("1988-05-04", "1988-06-04")],
            id="ein Gesetz",
        ),
        pytest.param(
            "en",
            [
                "It has been headed by Dr Mina Holt since May 2019.",
                "Its director, Mina Holt, took up her post in May 2020.",
            ],
            [("2019-05", "2020-05")],
            id="since when somebody has been in a post",
        ),
        pytest.param(
            "en",
            [
                "The deputy director is Mina Holt, appointed in May 2019.",
                "Its director, Mina Holt, took up her post in May 2020.",
            ],
            [],
            id="first deputy, then director",
        ),
        pytest.param(
            "en",
            [
                "Mina Holt became president in 2012. Mina Holt became rector in 2020.",
                "The rector, Mina Holt, in office since 2021.",
            ],
            [],
            id="a career",
        ),
        pytest.param(
            "en",
            [
                "The Eel Museum has been closed for repairs since May 2019.",
                "It is quiet in Ask, where the Eel Museum has been shut since May 2018.",
            ],
            [("2019-05", "2018-05")],
            id="since when it has been so",
        ),
        pytest.param(
            "en",
            ["The deadline for entries is 3 June 2024.\n\n## Taking part\n\nEntries must be sent by 17 June 2024."],
            [("2024-06-03", "2024-06-17")],
            id="one last day",
        ),
        pytest.param(
            "en",
            ["The deadline for entries is 3 June 2024.\n\n## Prizes\n\nPrizes must be collected by 17 June 2024."],
            [],
            id="two last days",
        ),
        pytest.param(
            "de",
            ["Anmeldeschluss für Vereine ist der 3. Juni 2024.\n\n## Ablauf\n\nMelden Sie sich bis zum 7. Juni 2024."],
            [],
            id="what only one of them says",
        ),
    ],
)
def test_dated(language: str, texts: list[str], wanted: list[tuple[str, str]]) -> None:
    assert judged(language, *texts) == wanted

"""Terms that last as long as they should, and terms that do not: told with their length, or by a rule before."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds.chronology.terms import find_terms

LEASE = "A berth is leased for twelve years. That of the Heron, leased on 1 May 2010, runs until "
FILES = (
    "Papers are closed for 30 years, but:\n\n- tax files, for 60 years;\n- school files, for 80 years.\n\n"
    "A tax file that was closed in 1950 has been open since 1 January 2011. A school file that was closed in 1960 will "
)


@pytest.mark.parametrize(
    ("language", "text", "proposed"),
    [
        ("en", "Ms Roon's term of four years began on 1 May 2019 and ends on 30 April 2024.", "30 April 2023"),
        (
            "en",
            ("The guards serve for six years. The first guard's term began on 1 May 2015 and ends on 30 April 2020."),
            "30 April 2021",
        ),
        ("en", f"{LEASE}30 April 2021.", "30 April 2022"),
        ("en", f"{FILES}be open from 1 January 2031.", "1 January 2041"),
        (
            "en",
            (
                "The wardens are elected for three years. They meet here. The current term runs from 1 June 2020 to "
                "31 May 2022."
            ),
            "1 June 2020 to 31 May 2023",
        ),
        (
            "fr",
            "Les permis sont accordés pour dix ans. Celui du port, accordé le 1er mai 2012, expire le 30 avril 2024.",
            "30 avril 2022",
        ),
        (
            "nl",
            (
                "Een vergunning wordt verleend voor vijf jaar. Die van de haven, verleend op 1 mei 2012, loopt af op "
                "30 april 2019."
            ),
            "30 april 2017",
        ),
        (
            "de",
            (
                "Eine Lizenz wird für acht Jahre erteilt. Die des Hafens, erteilt am 1. Mai 2012, endet am 30. April "
                "2022."
            ),
            "30. April 2020",
        ),
    ],
)
def test_a_term_that_is_too_long_or_too_short(language: str, text: str, proposed: str) -> None:
    assert suggested(text, language) == [proposed]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{LEASE}30 April 2022."),
        ("en", f"{FILES}be open from 1 January 2041."),
        (
            "en",
            (
                "The guards serve for six years. The term of the first guard began on 1 May 2009 and ends on 30 April "
                "2021."
            ),
        ),
        (
            "en",
            (
                "The guards serve for six years. The term of the first guard began on 1 May 2019 and, as she resigned, "
                "ended on 30 April 2021."
            ),
        ),
        ("en", "Moorings are free for six years. The dredger, hired on 1 May 2015, stays until 30 April 2020."),
        ("en", "Guards are elected for five years. Elections are held from 1 May 2021 to 3 May 2021."),
    ],
)
def test_a_term_that_may_be(language: str, text: str) -> None:
    assert suggested(text, language) == []


def suggested(text: str, language: str) -> list[str | None]:
    document = Document.from_text(f"{text}\n", path="p.md", language=language, date=datetime.date(2021, 3, 1))
    return [one.suggestion for one in find_terms(Reading(document))]

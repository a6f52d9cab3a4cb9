"""Rows of tables whose dates stand in the wrong order, and rows that only seem so."""

from __future__ import annotations

import pytest

from checker.kinds.chronology import KIND
from tests.wrong_or_right import told_of

ODD = [
    (
        "en",
        (
            "| Permit | For | Valid from | Valid until |\n"
            "|---|---|---|---|\n"
            "| P 1 | boats | 1 May 2017 | 30 April 2021 |\n"
            "| P 2 | nets | 1 May 2018 | 30 April 2022 |\n"
            "| P 3 | crabs | 1 May 2019 | 30 April 2017 |\n"
        ),
    ),
    (
        "fr",
        (
            "| Permis | Du | Au |\n"
            "|---|---|---|\n"
            "| P 1 | 1er mai 2017 | 30 avril 2021 |\n"
            "| P 2 | 1er mai 2018 | 30 avril 2022 |\n"
            "| P 3 | 1er mai 2019 | 30 avril 2017 |\n"
        ),
    ),
    (
        "nl",
        (
            "| Vergunning | Van | Tot |\n"
            "|---|---|---|\n"
            "| P 1 | 1 mei 2017 | 30 april 2021 |\n"
            "| P 2 | 1 mei 2018 | 30 april 2022 |\n"
            "| P 3 | 1 mei 2019 | 30 april 2017 |\n"
        ),
    ),
    (
        "de",
        (
            "| Erlaubnis | Gültig ab | Gültig bis |\n"
            "|---|---|---|\n"
            "| P 1 | 1. Mai 2017 | 30. April 2021 |\n"
            "| P 2 | 1. Mai 2018 | 30. April 2022 |\n"
            "| P 3 | 1. Mai 2019 | 30. April 2017 |\n"
        ),
    ),
    (
        "en",
        (
            "| Treaty | Signed | In force |\n"
            "|---|---|---|\n"
            "| Osk | 3 May 1999 | 1 July 2001 |\n"
            "| Lund | 4 June 2003 | 1 July 2002 |\n"
            "| Bru | 4 June 2005 | 2006 |\n"
        ),
    ),
    (
        "en",
        (
            "| Head | Took office | Left |\n"
            "|---|---|---|\n"
            "| Ash | 1999 | 2004 |\n"
            "| Birk | 2004 | 2001 |\n"
            "| Cole | 2011 | 2016 |\n"
        ),
    ),
    (
        "de",
        (
            "| Vertrag | In Kraft | Unterzeichnet |\n"
            "|---|---|---|\n"
            "| Osk | 2001 | 1999 |\n"
            "| Lund | 2002 | 2003 |\n"
            "| Bru | 2006 | 2005 |\n"
        ),
    ),
]

SOUND = [
    (
        "en",
        (
            "| Permit | Valid from | Valid until |\n"
            "|---|---|---|\n"
            "| P 1 | 1 May 2017 | 30 April 2021 |\n"
            "| P 2 | 1 May 2018 | 30 April 2022 |\n"
            "| P 3 | 1 May 2019 | 30 April 2023 |\n"
        ),
    ),
    (
        "en",
        (
            "| Bath | Closed | Opened again |\n"
            "|---|---|---|\n"
            "| A | 2017 | 2021 |\n"
            "| B | 2018 | 2022 |\n"
            "| C | 2019 | 2023 |\n"
        ),
    ),
    (
        "en",
        ("| Hall | Opened | Closed |\n|---|---|---|\n| A | 2017 | 2015 |\n| B | 2018 | 2016 |\n| C | 2019 | 2023 |\n"),
    ),
    (
        "en",
        (
            "| Line | From | To | Opened |\n"
            "|---|---|---|---|\n"
            "| A | Osk | Lund | 2015 |\n"
            "| B | Lund | Bru | 2016 |\n"
            "| C | Bru | Osk | 2014 |\n"
        ),
    ),
    (
        "fr",
        (
            "| Mesure | Début | Fin |\n"
            "|---|---|---|\n"
            "| A | mai 2015 | mai 2015 |\n"
            "| B | mai 2016 | juin 2016 |\n"
            "| C | mai 2017 | 2017 |\n"
        ),
    ),
]


@pytest.mark.parametrize(("language", "text"), ODD)
def test_a_row_that_ends_before_it_begins(language: str, text: str) -> None:
    assert len(told_of(KIND, text, language, None)) == 1


@pytest.mark.parametrize(("language", "text"), SOUND)
def test_rows_in_order(language: str, text: str) -> None:
    assert not told_of(KIND, text, language, None)

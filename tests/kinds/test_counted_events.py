"""Lengths of time counted from an event that the page dates elsewhere."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

CASES = [
    (
        "en",
        "The merger took place on 1 April 2012.",
        "Three years after the merger, in May 2017, the office was sold.",
        True,
    ),
    (
        "en",
        "Voting ends on Tuesday 4 June 2024.",
        "The names are posted on the day after the vote, Friday 7 June.",
        True,
    ),
    ("en", "The strike began on 3 March 1984.", "Ten months after the strike, in August 1985, the pit was shut.", True),
    (
        "fr",
        "L'incendie détruisit le toit le 9 juin 1951.",
        "Deux ans après l'incendie, en avril 1956, on rouvrit la nef.",
        True,
    ),
    (
        "fr",
        "Le vote a lieu le mardi 4 juin 2024.",
        "Le lendemain du vote, vendredi 7 juin, les noms sont affichés.",
        True,
    ),
    ("nl", "De brand brak uit op 9 juni 1951.", "Twee jaar na de brand, in april 1956, ging de kerk weer open.", True),
    ("nl", "De loting is op dinsdag 4 juni 2024.", "De dag na de loting, vrijdag 7 juni, hangt de lijst uit.", True),
    (
        "de",
        "Der Umzug fand am 2. Mai 1990 statt.",
        "Vier Jahre nach dem Umzug, im Mai 1996, brannte der Speicher.",
        True,
    ),
    (
        "de",
        "Die Auslosung ist am Dienstag, dem 4. Juni 2024.",
        "Am Tag nach der Auslosung, Freitag, 7. Juni, hängt sie aus.",
        True,
    ),
    (
        "en",
        "The eclipse was seen on 11 August 1999.",
        "Two years before the eclipse, in July 1994, a dome was bought.",
        True,
    ),
    (
        "en",
        "The merger took place on 1 April 2012.",
        "Three years after the merger, in May 2015, the office was sold.",
        False,
    ),
    (
        "en",
        "The merger took place on 1 April 2012.",
        "At least three years after the merger, in 2019, it was sold.",
        False,
    ),
    (
        "en",
        "The first strike began on 3 March 1984. The strike of 1991 was short.",
        "A year after the strike, in 1992, all was shut.",
        False,
    ),
    (
        "en",
        "The strike was planned for 3 March 1984.",
        "Ten months after the strike, in August 1985, the pit was shut.",
        False,
    ),
    (
        "en",
        "The vote is held until Tuesday 4 June 2024.",
        "The names are posted the day after the vote, Friday 7 June.",
        False,
    ),
    (
        "fr",
        "L'incendie détruisit le toit le 9 juin 1951.",
        "Deux ans après le procès, en avril 1956, on rouvrit la nef.",
        False,
    ),
    ("nl", "De brand brak uit op 9 juni 1951.", "Twee jaar na de heropening, in april 1956, kwam er een orgel.", False),
    (
        "de",
        "Der Umzug fand am 2. Mai 1990 statt.",
        "Vier Jahre nach dem Umzug, im Mai 1994, brannte der Speicher.",
        False,
    ),
    ("en", "The mine shaft was sunk in 1921.", "Ten years after the mine, in 1958, a smelter came.", False),
    ("en", "The town hall opened in 1960.", "Twenty years after the town opened, in 1970, it grew.", False),
    ("en", "The draw was held on 5 May 2020.", "On the day after the draw results, 9 May 2020, all met.", False),
    ("en", "The draw was held on 5 May 2020.", "On the day after the draw, 9 May 2020, all met.", True),
    ("fr", "La loi de la grève fut votée en 1921.", "Dix ans après la grève, en 1958, on ferma le puits.", False),
    ("nl", "Het stakingsfonds werd gesticht in 1921.", "Tien jaar na de staking, in 1958, sloot de mijn.", False),
    ("de", "Das Streikdenkmal wurde 1921 enthüllt.", "Zehn Jahre nach dem Streik, 1958, schloss die Grube.", False),
    ("de", "Am 2. Mai 1990 fand der Umzug statt.", "Vier Jahre nach dem Umzug, im Mai 1996, brannte es.", True),
]


@pytest.mark.parametrize(("language", "first", "second", "wrong"), CASES)
def test_counted_events(language: str, first: str, second: str, *, wrong: bool) -> None:
    """Another length of time than told is wrong; a bound, a plan, another event or one of several are left alone."""
    text = f"# Olm\n\n{first}\n\n## Mills\n\nMills grind corn. {second}\n"
    page = Document.from_text(text, path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "chronology" and found.level != "note" for found in check([page]).findings) == wrong

"""Figures and lengths of time that are said to follow from others, right and wrong, in four languages."""

from __future__ import annotations

import datetime

import pytest

from checker.checking import check
from checker.readers import read_text

_DAY = datetime.date(2020, 6, 15)


def _flagged(text: str, language: str, kind: str) -> list[str]:
    document = read_text(text, path="page.md", language=language, date=_DAY)
    found = [finding for finding in check([document]).findings if finding.kind == kind]
    return [document.quote(finding.places[0].span) for finding in found]


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "The pass costs £240 a year, that is £24 a month.", ["£24"]),
        ("en", "The pass costs £240 a year, that is £20 a month.", []),
        ("fr", "La taxe annuelle est de 60 euros, soit 6 euros par mois.", ["6 euros"]),
        ("nl", "De bijdrage is 120 euro per jaar, dus 40 euro per kwartaal.", ["40 euro"]),
        ("nl", "De bijdrage is 120 euro per jaar, dus 30 euro per kwartaal.", []),
        ("de", "Der Beitrag beträgt 520 Euro im Jahr, also 10 Euro in der Woche.", []),
        ("de", "Der Anteil fiel von 61 Prozent auf 53 Prozent, also um 18 Prozentpunkte.", ["18 Prozentpunkte"]),
        ("en", "The fee went from £30 to £45, an increase of £25.", ["£25"]),
        ("en", "The fee went from £30 to £45, an increase of £15.", []),
        ("en", "On £300 a duty of 4 per cent is due, which makes £15.", ["£15"]),
        ("en", "On £300 a duty of 4 per cent is due, which makes £312.", []),
        ("nl", "Er wachtten 500 mensen; er kwamen 40 bij en 25 vielen af, zodat er nu 525 wachten.", ["525"]),
        ("nl", "Er wachtten 500 mensen; er kwamen 40 bij en 25 vielen af, zodat er nu 515 wachten.", []),
        ("fr", "L'atelier dure trois heures, de 14 h à 16 h.", ["trois heures, de 14 h à 16 h"]),
        ("de", "Der Kurs dauert zwei Stunden, von 18 bis 20 Uhr.", []),
        ("en", "The walk takes two hours (from 11 a.m. to 1 p.m.).", []),
        ("en", "A kite may not fly higher than 150 metres (about 600 feet).", ["150 metres (about 600 feet"]),
        ("en", "A kite may not fly higher than 150 metres (about 500 feet).", []),
        ("en", "There were 80 fires in 2018 and 100 in 2019, a rise of 20 per cent.", ["20 per cent"]),
        ("en", "There were 80 fires in 2018 and 100 in 2019, a rise of 25 per cent.", []),
        ("en", "There were 260 calls, 20 per cent more than the 200 of 2019.", ["20 per cent"]),
        ("de", "Es kamen 260 Gäste, 30 Prozent mehr als 2019 mit 200.", []),
        ("fr", "Une copie coûte 3 euros la page ; pour 20 pages, comptez donc 80 euros.", ["80 euros"]),
        ("fr", "Une copie coûte 3 euros la page ; pour 20 pages, comptez donc 60 euros.", []),
        ("en", "A ticket is £40; students have a reduction of 25 per cent, which makes £32.", ["£32"]),
        ("en", "The price is £60 with VAT of 20 per cent included, so £50 net.", []),
        ("nl", "Hij won 9 van de 10 partijen, of 70 procent.", ["70 procent"]),
        ("nl", "Hij won 9 van de 10 partijen, of 90 procent.", []),
        ("fr", "Sur 900 demandes, 180 ont abouti, soit une sur deux.", ["une sur deux"]),
        ("fr", "Sur 900 demandes, 310 ont abouti, soit une sur trois.", []),
    ],
)
def test_figures_that_follow(language: str, text: str, flagged: list[str]) -> None:
    """A derived figure is flagged where no way of deriving it fits."""
    assert _flagged(text, language, "arithmetic") == flagged


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "Founded in 1960, the Mint has existed for 70 years.", ["70 years"]),
        ("en", "Founded in 1960, the Mint has existed for 60 years.", []),
        ("fr", "Fondé en 1960, le Musée existe donc depuis 50 ans.", ["50 ans"]),
        ("fr", "Fondé en 1960, le Musée existe donc depuis 59 ans.", []),
        ("fr", "Fondé en 1960, le Musée a fêté ses 50 ans en mai dernier.", ["ses 50 ans"]),
        ("nl", "De bond werd opgericht in 1960 en bestond in 2010 dus 60 jaar.", ["60 jaar"]),
        ("nl", "De bond werd opgericht in 1960 en bestond in 2010 dus 50 jaar.", []),
        ("nl", "De bond bestaat sinds 1 mei 2010, dus al veertien jaar.", ["veertien jaar"]),
        ("nl", "De bond bestaat sinds 1 mei 2010, dus al tien jaar.", []),
        ("de", "Das Gesetz vom 5. Mai 2010 trat am 1. März 2009 in Kraft.", ["1. März 2009"]),
        ("de", "Das Gesetz vom 5. Mai 2010 trat am 1. März 2011 in Kraft.", []),
        ("de", "Der Verein wurde 1960 gegründet. Er besteht somit seit 80 Jahren.", ["80 Jahren"]),
        ("de", "Der Verein wurde 1960 gegründet. Er besteht somit seit 60 Jahren.", []),
        ("en", "It was opened in 1990, twenty years after the Ports Act of 1960.", ["twenty years"]),
        ("en", "It was opened in 1990, thirty years after the Ports Act of 1960.", []),
        ("en", "The inquiry lasts 30 days, from 1 to 15 May 2020.", ["30 days, from 1 to 15 May 2020"]),
        ("en", "The inquiry lasts ten days, from 1 to 14 May 2020.", []),
    ],
)
def test_lengths_of_time(language: str, text: str, flagged: list[str]) -> None:
    """A length of time is flagged where the dates that it is counted from do not bear it out."""
    assert _flagged(text, language, "chronology") == flagged

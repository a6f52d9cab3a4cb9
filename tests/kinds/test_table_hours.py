"""The hours of a table, and what the text says of them."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

POOLS = """
| Pool | Weekdays | Saturday |
|---|---|---|
| Northside | 7:00–21:00 | 9:00–18:00 |
| Millgate | 8:00–20:00 | 10:00–17:30 |
| Paddling pool | 10:00–18:00 | 10:00–16:00 |
"""
SURGERY = """
| Day | Surgery hours |
|---|---|
| Monday to Thursday | 8.30 am – 6 pm |
| Friday | 8.30 am – 4 pm |
| Saturday | 9 am – noon |
"""
SERVICES = """
| Service | Matin | Après-midi |
|---|---|---|
| État civil | 8h30 – 12h | 13h30 – 17h |
| Urbanisme | 9h – 12h | 14h – 16h30 |
| Archives | fermé | 13h – 17h |
"""
HALLEN = """
| | Haupthaus | Zweigstelle |
|---|---|---|
| Montag bis Freitag | 9–20 Uhr | 10–18 Uhr |
| Samstag | 10–16 Uhr | 10–14 Uhr |
"""
POORTEN = """
| Afdeling | Bezoekuren |
|---|---|
| Kinderafdeling | 10.00 – 20.00 uur |
| Hartbewaking | 15.00 – 19.00 uur |
| Verpleeghuis | 11.00 – 19.30 uur |
"""

CASES = [
    ("en", POOLS, "At Millgate the doors shut at half past eight on weekdays.", True),
    ("en", POOLS, "Northside is open on Saturdays from nine until five in the afternoon.", True),
    ("en", POOLS, "The paddling pool opens from 9 am to 6 pm on weekdays.", True),
    ("en", SURGERY, "On Fridays the surgery closes at 5 pm.", True),
    ("en", SURGERY, "We are open from half past eight to seven o'clock in the evening on Tuesdays.", True),
    ("fr", SERVICES, "L'urbanisme vous accueille l'après-midi de quatorze heures à dix-sept heures.", True),
    ("fr", SERVICES, "Le matin, le guichet de l'état civil est ouvert de 8 h à 12 h.", False),
    ("fr", SERVICES, "Le matin, l'état civil est ouvert de 8 h à 12 h.", True),
    ("de", HALLEN, "Am Samstag schließt die Zweigstelle um drei Uhr nachmittags.", True),
    ("de", HALLEN, "Werktags ist das Haupthaus von neun bis neunzehn Uhr geöffnet.", True),
    ("de", HALLEN, "In der Zweigstelle kann man samstags von halb zehn bis 14 Uhr sitzen und lesen.", True),
    ("nl", POORTEN, "Op de hartbewaking is bezoek welkom tot acht uur 's avonds.", True),
    ("nl", POORTEN, "Bezoek aan de kinderafdeling kan van tien tot zeven uur 's avonds.", True),
    ("nl", POORTEN, "Wie naar het verpleeghuis komt, moet het om half acht weer verlaten.", False),
    ("en", POOLS, "At Millgate the doors shut at eight on weekdays.", False),
    ("en", POOLS, "In summer Millgate is open until ten at night on weekdays.", False),
    ("en", POOLS, "The café at Millgate closes at 6 pm on weekdays.", False),
    ("en", POOLS, "Northside is open on Sundays from nine until one.", False),
    ("en", POOLS, "The last admission at Northside is at 8 pm on weekdays, and it closes an hour later.", False),
    ("en", SURGERY, "On Fridays the surgery closes at four.", False),
    ("en", SURGERY, "On Friday the surgery garden is open until 7 p.m.", False),
    ("en", SURGERY, "The playground of the mill is open until 9 in the evening on Monday.", False),
    ("fr", SERVICES, "Le matin, la salle des mariages de l'état civil est ouverte de 8 h à 11 h.", False),
    ("de", HALLEN, "Am Samstag schließt der Garten am Haupthaus um 15 Uhr.", False),
    ("de", HALLEN, "Am Samstag ist der Lesegarten am Haupthaus bis 18 Uhr geöffnet.", False),
    ("nl", POORTEN, "De tuin van het verpleeghuis is open tot negen uur 's avonds.", False),
    ("en", SURGERY, "On 24 December the surgery closes at noon.", False),
    ("en", SURGERY, "If you ring on a Friday before 2 pm, you will be seen before it closes.", False),
    ("fr", SERVICES, "Pendant les vacances, l'urbanisme ferme à 16 h.", False),
    ("fr", SERVICES, "L'urbanisme vous accueille l'après-midi de 14 h à 16 h 30.", False),
    ("de", HALLEN, "Am Samstag schließt die Zweigstelle um zwei.", False),
    ("de", HALLEN, "Die Kasse im Haupthaus schließt samstags um 15 Uhr.", False),
    ("nl", POORTEN, "Op de hartbewaking is bezoek welkom tot zeven uur 's avonds.", False),
    ("nl", POORTEN, "De arts van de hartbewaking is te spreken van 14 tot 15 uur.", False),
]


@pytest.mark.parametrize(("language", "table", "said", "disagrees"), CASES)
def test_table_hours(language: str, table: str, said: str, *, disagrees: bool) -> None:
    """Other hours of one thing on one day disagree; those of another room, day, season or part of the day do not."""
    text = f"# Olm\n\n## A\n{table}\n## B\n\nMills grind corn. They are old. They turn. {said}\n"
    page = Document.from_text(text, path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "agreement" for found in check([page]).findings) == disagrees

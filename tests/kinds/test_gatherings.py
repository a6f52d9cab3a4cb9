"""How often a body meets, told in two ways."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

CASES = [
    (
        "en",
        "The Audit Committee convenes every three months.",
        "Three people sit on the Audit Committee, which meets twice a year.",
        True,
    ),
    (
        "en",
        "The Board of Governors comes together in March, June and October.",
        "Minutes are public. The Board of Governors holds six meetings a year.",
        True,
    ),
    (
        "en",
        "A Fisheries Council advises the minister. It sits once a month.",
        "Fees are reviewed by the Fisheries Council. Its members convene quarterly.",
        True,
    ),
    (
        "en",
        "Meetings of the Parish Council take place every other week.",
        "The Parish Council, which meets on the first Tuesday of every month, keeps the green.",
        True,
    ),
    ("en", "The Ethics Panel meets at least six times a year.", "The Ethics Panel gathers twice a year.", True),
    (
        "fr",
        "Le conseil d'école se réunit trois fois par an.",
        "Les parents élus siègent au conseil d'école, qui se réunit tous les mois.",
        True,
    ),
    (
        "fr",
        "La commission des marchés est présidée par un juge. Elle tient séance chaque semaine.",
        "La commission des marchés se réunit deux fois par mois.",
        True,
    ),
    (
        "fr",
        "Le comité de suivi se réunit chaque trimestre.",
        "Les séances du comité de suivi ont lieu en mars et en octobre.",
        True,
    ),
    (
        "nl",
        "De ondernemingsraad vergadert elke maand.",
        "Stukken gaan naar de ondernemingsraad. Hij komt vier keer per jaar bijeen.",
        True,
    ),
    (
        "nl",
        "De adviescommissie komt driemaal per jaar samen.",
        "Zes leden telt de adviescommissie, die elke twee maanden vergadert.",
        True,
    ),
    (
        "nl",
        "De vergaderingen van de raad van bestuur vinden wekelijks plaats.",
        "De raad van bestuur vergadert om de twee weken.",
        True,
    ),
    (
        "de",
        "Der Verwaltungsrat tritt viermal im Jahr zusammen.",
        "Berichte gehen an den Verwaltungsrat, der monatlich tagt.",
        True,
    ),
    ("de", "Der Beirat trifft sich alle zwei Monate.", "Die Sitzungen des Beirats finden vierteljährlich statt.", True),
    (
        "de",
        "Dem Kuratorium gehören neun Personen an. Es kommt jedes Jahr dreimal zusammen.",
        "Das Kuratorium tagt im Mai und im November.",
        True,
    ),
    ("en", "The Audit Committee meets every three months.", "The Audit Committee meets four times a year.", False),
    ("en", "The Audit Committee meets every three months.", "The Appointments Committee meets monthly.", False),
    ("en", "The Board meets at least four times a year.", "The Board meets every month.", False),
    ("en", "The Harbour Committee meets twice a year.", "The Harbour Committee meets weekly in May.", False),
    ("en", "The Harbour Committee meets twice a year.", "In winter, the Harbour Committee meets weekly.", False),
    ("en", "The Council meets monthly.", "The Council meets quarterly, in March, June, September and October.", True),
    ("fr", "Le conseil se réunit deux fois par an.", "En juin, le conseil se réunit chaque semaine.", False),
    ("fr", "Le conseil se réunit tous les mois.", "Le conseil tient deux réunions par moıs.", False),
    ("nl", "De raad vergadert elke maand.", "De raad vergadert 's winters om de week.", False),
    ("nl", "De raad vergadert elke maand.", "In maart vergadert de raad wekelijks.", False),
    ("de", "Der Rat tagt monatlich.", "Der Rat tagt im Sommer vierteljährlich.", False),
    ("de", "Der Rat tagt monatlich.", "Im November tagt der Rat wöchentlich.", False),
    ("en", "The Council meets monthly.", "In public the Council sits twice a year.", False),
    ("en", "The Council meets monthly.", "The Council meets ten times a year.", False),
    ("en", "The Council meets monthly.", "Until 2015 the Council met twice a year.", False),
    ("en", "The Council meets monthly.", "The chair of the Council meets the press every week.", False),
    ("en", "The Council meets monthly.", "The Council meets the mayors twice a year.", False),
    ("fr", "Le conseil se réunit tous les mois.", "Le conseil se réunit avec les maires deux fois par an.", False),
    ("fr", "Le conseil se réunit tous les mois.", "La commission des finances se réunit deux fois par an.", False),
    ("nl", "De raad vergadert elke maand.", "De raad vergadert twee keer per jaar in het openbaar.", False),
    ("nl", "De raad vergadert elke maand.", "De dorpsraad vergadert twee keer per jaar.", False),
    ("de", "Der Rat tagt monatlich.", "Der Rat tagt viermal im Jahr öffentlich.", False),
    ("de", "Der Rat tagt monatlich.", "Der Vorsitzende des Rates trifft sich wöchentlich mit der Presse.", False),
]


@pytest.mark.parametrize(("language", "first", "second", "disagrees"), CASES)
def test_meets(language: str, first: str, second: str, *, disagrees: bool) -> None:
    """Two rhythms of one body disagree; those of two, of a part, with others or of another time do not."""
    text = f"# Olm\n\n## A\n\n{first}\n\n## B\n\nMills grind corn. They are old. They turn. {second}\n"
    page = Document.from_text(text, path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "agreement" for found in check([page]).findings) == disagrees

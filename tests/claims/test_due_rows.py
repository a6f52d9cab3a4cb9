"""A last day that a text tells, and the row of a table that names what is due by it."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.readers import read_text

_DEGREES = (
    "| What closes | When |\n|---|---|\n| Applications, master's degree (visa needed) | 1 March 2022 |\n"
    "| Applications, master's degree (EU) | 15 June 2022 |"
)

_HOLDERS = (
    "If you hold a master's degree from the European Union, your application is due by {} 2022; if you need a visa, "
    "by 1 March 2022."
)


def _grants(what: str, one: str, other: str) -> str:
    return f"| What | {what} |\n|---|---|\n| {one} |\n| {other} |"


_WINTER = "Applications for the winter grant must be sent by 15 May 2022."
_SUMMER = "Applications, summer grant | 15 August 2022"

CASES = [
    ("en", _HOLDERS.format("31 May"), _DEGREES, True),
    ("en", _HOLDERS.format("15 June"), _DEGREES, False),
    ("en", _WINTER, _grants("When", "Applications, winter grant | 25 May 2022", _SUMMER), True),
    ("en", _WINTER, _grants("When", "Applications, winter grant | 15 May 2022", _SUMMER), False),
    ("en", _WINTER, _grants("When", "Applications, spring grant | 25 May 2022", _SUMMER), False),
    ("en", _WINTER, _grants("Opens", "Applications, winter grant | 25 April 2022", _SUMMER), False),
    ("en", "The winter grant began on 15 May 2022.", _grants("When", "Winter grant | 25 May 2022", _SUMMER), False),
    ("fr", "Les demandes de bourse d'hiver doivent être envoyées au plus tard le 15 mai 2022.",
     _grants("Date", "Demandes, bourse d'hiver | 25 mai 2022", "Demandes, bourse d'été | 15 août 2022"), True),
    ("nl", "Aanvragen voor de winterbeurs moeten uiterlijk op 15 mei 2022 binnen zijn.",
     _grants("Wanneer", "Aanvragen winterbeurs | 25 mei 2022", "Aanvragen zomerbeurs | 15 augustus 2022"), True),
    ("de", "Anträge auf das Winterstipendium sind bis 15. Mai 2022 zu stellen.",
     _grants("Wann", "Anträge, Winterstipendium | 25. Mai 2022", "Anträge, Sommerstipendium | 15. August 2022"), True),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said", "table", "differ"), CASES)
def test_due_in_the_text_and_in_a_row(language: str, said: str, table: str, *, differ: bool) -> None:
    page = read_text(f"# Page\n\n{said}\n\n## Table\n\n{table}\n", path="page.md", language=language)
    assert bool([each for each in judged_pairs([Reading(page)]) if each.level != "note"]) == differ

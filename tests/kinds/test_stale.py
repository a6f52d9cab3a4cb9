"""What the kind "stale" says of last days and of days in which something is open."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import stale
from checker.kinds.kind import Context
from checker.packs import Rules

CONTEXT = Context(rules=Rules(), as_of=datetime.date(2026, 6, 1), newest=frozenset({"page.md"}))


def said(text: str, language: str) -> list[str]:
    document = Document.from_text(text, path="page.md", language=language)
    return [finding.level for finding in stale.KIND.within(Reading(document), CONTEXT)] if stale.KIND.within else []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Registrations are open from 4 May 2024 until 31 October 2025."),
        ("en", "The deadline for grant requests is 31 October 2025."),
        ("en", "Apply by 31 October 2025."),
        ("en", "On 31 October 2025 the permits will be sent."),
        ("en", "Schools and offices will close on 31 October 2025 and will open again in May 2027."),
        ("fr", "Les demandes doivent être introduites avant le 31 octobre 2025 ; passé ce jour, il est trop tard."),
        ("fr", "Les inscriptions sont ouvertes du 4 mai 2024 au 31 octobre 2025."),
        ("fr", "La date limite d'inscription est le 31 octobre 2025."),
        ("nl", "Inschrijven kan van 4 mei 2024 tot 31 oktober 2025."),
        ("nl", "De uiterste datum voor bezwaren is 31 oktober 2025."),
        ("de", "Anträge sind vom 4. Mai 2024 bis 31. Oktober 2025 möglich."),
        ("de", "Einsendeschluss ist der 31. Oktober 2025."),
    ],
)
def test_a_passed_last_day(language: str, text: str) -> None:
    assert said(text, language) == ["warning"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The deadline for grant requests was 31 October 2025."),
        ("de", "Zum Beispiel wird der Eintrag am 3. Mai 2025 gelöscht."),
        ("en", "We will look at the strike of the dockers in 1907 below."),
        ("de", "Wir werden den Streik der Hafenarbeiter im Jahr 1907 behandeln."),
        ("en", "The deadline for grant requests is 31 October 2026."),
        ("en", "The figures are from January 2024 to October 2025."),
        ("en", "Registrations are open from 4 May 2024 until 31 October 2027."),
        ("fr", "La date limite d'inscription était le 31 octobre 2025."),
        ("nl", "De cijfers zijn van 4 mei 2024 tot 31 oktober 2025 gemeten."),
        ("de", "Die Zahlen sind vom 4. Mai 2024 bis 31. Oktober 2025 gemessen."),
        ("en", "Whoever moved in spring could apply until 31 October 2025."),
        ("en", "Students who began in 2025 had to register by 15 May 2025."),
        ("en", "- boats under ten metres: by 31 May 2025 (this group is closed);"),
        ("en", "Applications can be sent in until 31 May 2025 (closed) and 31 May 2027."),
        ("fr", "Les permis délivrés avant le 30 juin 2025 restent valables."),
        ("nl", "Vergunningen die vóór 30 juni 2025 zijn afgegeven, blijven geldig."),
        ("fr", "Permis d'avant 1990 : jusqu'au 31 mai 2025 (étape terminée)."),
        ("nl", "Bewijzen van vóór 1990: uiterlijk 31 mei 2025 (deze fase is afgesloten)."),
        ("de", "Scheine von vor 1990: bis zum 31. Mai 2025 (diese Stufe ist abgeschlossen)."),
        ("en", "The council met five times in 2025, once more than in 2024, and will meet next on 14 June 2026."),
        ("nl", "De raad kwam in 2025 vijf keer bijeen en zal op 14 juni 2026 opnieuw vergaderen."),
        ("fr", "Le conseil s'est réuni cinq fois en 2025 et se réunira de nouveau le 14 juin 2026."),
        ("fr", "Elle est garde du port depuis le 3 mai 2025 et le restera jusqu'au 2 mai 2028."),
    ],
)
def test_what_is_past_or_to_come_passes(language: str, text: str) -> None:
    assert said(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council plans to publish its list in May 2025."),
        ("en", "The new rules are to apply from 1 June 2025."),
        ("en", "You have until 3 May 2025 to object."),
        ("en", "The repairs should be finished by the summer of 2025."),
        ("en", "The upcoming election of 9 June 2025 is prepared by the board."),
        ("en", "The tender for a second ferry will be opened in the spring of 2025."),
        ("fr", "La commune s'apprête à ouvrir la salle en mai 2025."),
        ("fr", "La commune prévoit de rouvrir la salle en mai 2025."),
        ("nl", "De gemeente wil de zaal in mei 2025 heropenen."),
        ("en", "Please book a room before 1 May 2025."),
        ("fr", "Vous avez jusqu'au 3 mai 2025 pour répondre."),
        ("fr", "L'ouverture est attendue pour mai 2025."),
        ("nl", "De werken duren nog tot mei 2025."),
        ("nl", "U hebt tot 3 mei 2025 de tijd om te antwoorden."),
        ("nl", "De opening is gepland voor mei 2025."),
        ("nl", "De zaal is momenteel gesloten tot 31 mei 2025."),
        ("de", "Die Arbeiten dauern noch bis Mai 2025."),
        ("de", "Sie haben bis zum 3. Mai 2025 Zeit."),
        ("de", "Die Eröffnung ist für Mai 2025 vorgesehen."),
        ("de", "Die Liste der Bäume wird zum 1. März 2025 erneuert."),
        ("de", "Lesen Sie das Protokoll.\n\nDie nächste Sitzung findet am 3. Juli 2025 statt."),
        ("de", "Die neue Badeordnung tritt am 1. Juni 2025 in Kraft."),
        ("en", "The guide of 2023 has 64 pages; the latest guide, that of 2021, has 58."),
        (
            "en",
            "We have finished 14 studies. The one on ferries appeared in March 2024. Our latest study is of May 2022.",
        ),
    ],
)
def test_plans_and_editions_that_time_has_overtaken(language: str, text: str) -> None:
    assert said(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The tender for a second ferry will be opened in the autumn of 2026."),
        ("en", "The strike of March 2025 showed the will to go on."),
        ("en", "The fee of 1 May 2025 is to be paid."),
        ("nl", "De zaal was gesloten tot 31 mei 2025."),
        ("en", "Of the 40 mills, 36 were still open on 31 May 2025."),
        ("de", "Protokoll der 4. Sitzung des Rates\n\nDie nächste Sitzung findet am 3. Juli 2025 statt."),
        ("en", "# Minutes of the annual meeting\n\nThe next meeting takes place on 3 July 2025."),
        ("en", "The mills must tell the council by 2025 how they will turn."),
        ("en", "These Rules enter into force on 1 June 2025."),
        ("fr", "Le présent arrêté entre en vigueur le 1er juin 2025."),
        ("nl", "Dit besluit treedt in werking op 1 juni 2025."),
        ("de", "Diese Badeordnung tritt am 1. Juni 2025 in Kraft."),
        ("de", "Die Liste der Bäume wird alle drei Jahre erneuert, zuletzt zum 1. März 2024."),
        ("en", "The list of trees is to be renewed every three years, most recently in March 2024."),
        ("fr", "La liste des arbres doit être revue tous les trois ans (la dernière fois en mars 2024)."),
        ("nl", "De lijst van bomen wordt om de drie jaar vernieuwd, laatst op 1 maart 2024."),
        ("de", "Die Arbeiten dauerten bis Mai 2025."),
        ("en", "The guide of 2021 has 64 pages; the latest guide, that of 2023, has 58."),
        (
            "en",
            "We have finished 14 studies. The one on ferries appeared in March 2020. Our latest study is of May 2022.",
        ),
    ],
)
def test_what_time_has_not_overtaken(language: str, text: str) -> None:
    assert not said(text, language)

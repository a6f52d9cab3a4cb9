"""Amounts and shares told of one row of a table."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

EN = """
| Service | Fee | Time |
|---|---|---|
| Copy of a deed | £12 | 3 days |
| Temporary fishing licence | £25 | 1 day |
| Search in the register | £8 | 1 week |
| Wedding in the garden | £300 | – |
"""
FR = """
| Opération | Subvention | Avance |
|---|---|---|
| Réfection d'une toiture | 45 % | 10 % |
| Pose d'une clôture | 20 % | – |
| Plantation d'un verger | 70 % | – |
"""
NL = """
| Dienst | Tarief |
|---|---|
| Huwelijk op zaterdag | € 640 |
| Trouwboekje | € 32 |
| Tijdelijke visvergunning | € 25 |
"""
DE = """
| Dokument | Gültigkeit | Gebühr |
|---|---|---|
| Reisepass | 10 Jahre | 70,00 € |
| Vorläufiger Ausweis | 3 Monate | 10,00 € |
| Kinderausweis | 6 Jahre | 22,80 € |
"""
TICKETS = """
| Visitor | Price |
|---|---|
| Adults | $12 |
| Pupils | $6 |
| Families | $30 |
"""
BILLETS, KAARTJES, KARTEN = (
    f"\n| – | {price} |\n|---|---|\n| {who[0]} | 12 € |\n| {who[1]} | 6 € |\n| {who[2]} | 30 € |\n"
    for price, who in (
        ("Tarif", ("Adultes", "Élèves", "Familles")),
        ("Prijs", ("Volwassenen", "Leerlingen", "Gezinnen")),
        ("Preis", ("Erwachsene", "Lernende", "Familien")),
    )
)

CASES = [
    ("en", EN, "We issue a temporary fishing licence on the spot. It costs £20.", True),
    ("en", EN, "A couple that has its wedding in the garden pays a fee of £350.", True),
    ("fr", FR, "Qui refait sa toiture reçoit un tiers de la dépense en subvention.", True),
    ("fr", FR, "La plantation d'un verger est subventionnée à hauteur de la moitié des frais.", True),
    ("fr", FR, "La pose d'une clôture bénéficie d'une subvention de 25 %.", True),
    ("nl", NL, "Een tijdelijke visvergunning krijgt u meteen. Zij kost € 30.", True),
    ("nl", NL, "Voor een huwelijk op zaterdag betaalt u € 600.", True),
    ("de", DE, "Einen vorläufigen Ausweis stellen wir sofort aus. Er kostet 16 Euro, die Sie bar zahlen.", True),
    ("de", DE, "Ein Kinderausweis kostet 28,20 Euro.", True),
    ("en", EN, "We issue a temporary fishing licence on the spot. It costs £25.", False),
    ("en", EN, "A temporary fishing licence is on sale. Only for members is it £20.", False),
    ("en", EN, "A lost temporary fishing licence costs £20.", False),
    ("en", EN, "For a wedding in the garden we ask for a deposit of £150.", False),
    ("en", EN, "A copy of a deed and a search in the register cost £15 together.", False),
    ("en", EN, "Before the works the price of a wedding held in our old garden was £250.", False),
    ("fr", FR, "La moitié des communes ont une toiture à refaire.", False),
    ("fr", FR, "La plantation d'un verger est subventionnée à 50 % seulement en zone urbaine.", False),
    ("en", TICKETS, "A boat trip has a price of $15 for adults.", False),
    ("en", TICKETS, "A boat trip for adults costs $15.", False),
    ("en", TICKETS, "The parking price for families is $28.", False),
    ("en", TICKETS, "The price of lunch for families is $28.", False),
    ("en", TICKETS, "The entry price for families is $28.", True),
    ("fr", BILLETS, "Le tarif du stationnement pour les familles est de 28 €.", False),
    ("fr", BILLETS, "Une promenade en bateau pour les adultes coûte 15 €.", False),
    ("nl", KAARTJES, "Een boottocht kost volwassenen € 15.", False),
    ("nl", KAARTJES, "Het parkeertarief voor gezinnen is € 28.", False),
    ("de", KARTEN, "Eine Bootsfahrt kostet Erwachsene 15 €.", False),
    ("de", KARTEN, "Die Parkgebühr für Familien beträgt 28 €.", False),
    ("nl", NL, "Een huwelijk op maandag kost € 320.", False),
    ("nl", NL, "Voor leden kost een tijdelijke visvergunning € 20.", False),
    ("de", DE, "Ein Reisepass mit Expresszuschlag kostet 102 Euro.", False),
    ("de", DE, "Ein vorläufiger Reisepass kostet 26 Euro.", False),
]


@pytest.mark.parametrize(("language", "table", "said", "disagrees"), CASES)
def test_table_rows(language: str, table: str, said: str, *, disagrees: bool) -> None:
    """Another amount of the row that a sentence names disagrees; that of some, of a part or of another thing not."""
    text = f"# Olm\n\n## A\n{table}\n## B\n\nMills grind corn. They are old.\n\n{said}\n"
    page = Document.from_text(text, path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "agreement" for found in check([page]).findings) == disagrees

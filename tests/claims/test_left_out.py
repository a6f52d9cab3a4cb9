"""What a sentence leaves to a pronoun, its heading or its page's title, held against a page that says it in full."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

_FILLER = {
    "en": [
        "Two bridges cross the canal.",
        "The mill grinds 40 sacks.",
        "A barrel holds 60 litres.",
        "Nine swans.",
    ],
    "fr": ["Deux ponts enjambent le canal.", "Le moulin moud 40 sacs.", "Un fût contient 60 litres.", "Neuf cygnes."],
    "nl": ["Twee bruggen liggen er.", "De molen maalt 40 zakken.", "Een vat bevat 60 liter.", "Negen zwanen broeden."],
    "de": ["Zwei Brücken queren den Kanal.", "Die Mühle mahlt 40 Säcke.", "Ein Fass fasst 60 Liter.", "Neun Schwäne."],
}
"""Statements of other things: among few passages no word can be told to be rare."""

CASES = [
    ("en", "The Mooring Fund", "The Fund helps boatmen. It covers at most 40% of a repair.",
     "Repairs", "Boats grow old. The Mooring Fund never covers more than 30% of a repair.", True),
    ("en", "The Mooring Fund", "The Fund helps boatmen. It covers at most 40% of a repair.",
     "Repairs", "Boats grow old. The insurers never cover more than 30% of a new mast.", False),
    ("en", "The Court of Locks", "The Court hears boatmen. Its judges are appointed for six years.",
     "A new judge", "Ada Moll was sworn in. The mandate at the Court of Locks lasts eight years.", True),
    ("en", "The Court of Locks", "The Court hears boatmen. Its judges are appointed for six years.",
     "A new judge", "Ada Moll was sworn in. Her predecessor sat at the Court of Locks for eight years.", False),
    ("en", "Berths", "You can ask for a berth. An objection is lodged within 20 days of the decision.",
     "Your rights", "You may be heard. The objection must be filed within 30 days after the ruling.", True),
    ("en", "Tow paths", "Riders keep left. Each rider gets a pass for sixteen weeks.",
     "Riding", "Riding is healthy. At the castle it is fourteen weeks for a rider.", False),
    ("en", "The Eel Council", "It guards the river. Its five members are fishermen.",
     "The Reed Chamber", "Complaints come to it. The panel has three members.", False),
    ("en", "The Reed Museum", "It shows baskets. The Reed Museum was founded in 1954.",
     "Baskets", "Baskets are woven. The Reed Museum has existed since 1961.", True),
    ("en", "The Reed Museum", "It shows baskets. The Reed Museum was founded in 1954.",
     "Baskets", "Baskets are woven. The friends of the Reed Museum have existed since 1961.", False),
    ("en", "Piloting", "You may pilot a barge if you are healthy. Pilots must be at least 18 years old.",
     "Barges", "Barges are slow. The minimum age for a pilot is 17.", True),
    ("en", "Piloting", "You may pilot a barge if you are healthy. Pilots must be at least 18 years old.",
     "Barges", "Barges are slow. The minimum age for a stoker is 17.", False),
    ("fr", "Permis de halage", "Le permis est délivré au guichet. Il coûte 38 euros par an.",
     "Haler", "Les chevaux se reposent. Comptez 45 euros pour un permis de halage annuel.", True),
    ("fr", "Permis de halage", "Le permis est délivré au guichet. Il coûte 38 euros par an.",
     "Haler", "Les chevaux se reposent. Comptez 45 euros pour une corde.", False),
    ("fr", "Service des écluses", "Le service recrute. Il dure dix-huit mois.",
     "Questions sur le service des écluses", "Qui peut le faire ? Tous. Sa durée est de deux ans.", True),
    ("nl", "De Sluismeester", "Hij bedient de sluis. Hij wordt benoemd voor zes jaar.",
     "Nieuwe gezichten", "Els Vos begint. Haar ambtstermijn als sluismeester is vijf jaar.", True),
    ("nl", "De Sluismeester", "Hij bedient de sluis. Hij wordt benoemd voor zes jaar.",
     "Nieuwe gezichten", "Els Vos begint. Haar ambtstermijn als dijkgraaf was vijf jaar.", False),
    ("nl", "Raad voor het Riet", "De Raad adviseert. Hij werd opgericht in 1991.",
     "Riet snijden", "Riet groeit snel. De Raad voor het Riet, die sinds 1995 bestaat, is kritisch.", True),
    ("nl", "Raad voor het Riet", "De Raad adviseert. Hij werd opgericht in 1991.",
     "Riet snijden", "Riet groeit snel. De Raad voor het Riet, die sinds 1995 over riet waakt, klaagt.", False),
    ("de", "Die Schleusenordnung", "Die Schleuse steht allen offen. Netze werden für vier Wochen ausgeliehen.",
     "Erste Schritte", "Bringen Sie ein Foto mit. Die Leihfrist für Netze beträgt 21 Tage.", True),
    ("de", "Die Schleusenordnung", "Die Schleuse steht allen offen. Netze werden für vier Wochen ausgeliehen.",
     "Erste Schritte", "Bringen Sie ein Foto mit. Die Leihfrist für Ruder beträgt 21 Tage.", False),
    ("de", "Liegegeld", "Gäste zahlen ein Liegegeld. Es beträgt 2,50 Euro pro Nacht.",
     "Urlaub am Kanal", "Im Sommer ist es warm. Je Übernachtung ist ein Liegegeld von 3 Euro zu entrichten.", True),
    ("de", "Liegegeld", "Gäste zahlen ein Liegegeld. Es beträgt 2,50 Euro pro Nacht.",
     "Urlaub am Kanal", "Im Sommer ist es warm. Je Übernachtung mit Hund sind 3 Euro zu entrichten.", False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "first", "other", "second", "disagrees"), CASES)
def test_left_out(language: str, title: str, first: str, other: str, second: str, *, disagrees: bool) -> None:
    """A fact disagrees with what another page says of it in full; what only looks alike does not."""
    filler = "\n\n".join(_FILLER[language])
    texts = (f"# {title}\n\n{first}\n\n{filler}\n", f"# {other}\n\n{second}\n\n{filler}\n")
    pages = [
        Document.from_text(text, path=f"page{n}/2026-03-01.{language}.md", language=language)
        for n, text in enumerate(texts)
    ]
    assert any(found.kind == "agreement" for found in check(pages).findings) == disagrees


UNITS = [
    ("en", "The Heron Park", "The Heron Park covers 420 square kilometres.",
     "Walks", "The Heron Park covers 46,000 hectares.", True),
    ("en", "The Heron Park", "The Heron Park covers 420 square kilometres.",
     "Walks", "The Heron Park covers 42,000 hectares.", False),
    ("en", "Sedge", "Children pay for a lunch at school. The lunch costs €3.20. Sedge grows fast.",
     "School", "For a lunch at school families pay €3.60. Reeds are lent free.", True),
]  # fmt: skip


APART = [
    ("de", "Das Reusenmuseum", "Es zeigt Reusen. Erwachsene zahlen 6 Euro Eintritt.",
     "Bei Regen", "Lesen Sie ein Buch. Der Eintritt ins Reusenmuseum kostet für Erwachsene 7,50 Euro.", True),
    ("de", "Das Reusenmuseum", "Es zeigt Reusen. Erwachsene zahlen 6 Euro Eintritt.",
     "Bei Regen", "Lesen Sie ein Buch. Der Eintritt ins Kino kostet für Erwachsene 7,50 Euro.", False),
    ("nl", "De Sluiscommissie", "Zij beslist bij ruzie. Een uitspraak volgt binnen vier maanden.",
     "Een lek", "Bel de meester. De Sluiscommissie doet binnen zes maanden uitspraak.", True),
    ("nl", "De Sluiscommissie", "Zij beslist bij ruzie. Een uitspraak volgt binnen vier maanden.",
     "Een lek", "Bel de meester. De rechter doet binnen zes maanden uitspraak.", False),
    ("fr", "Le Conseil du halage", "Il donne des avis. Il se compose de dix-huit membres.",
     "La loi", "Le projet avance. Les vingt membres du Conseil du halage ont examiné le projet.", True),
    ("fr", "Le Conseil du halage", "Il donne des avis. Il se compose de dix-huit membres.",
     "La loi", "Le projet avance. Douze membres du Conseil du halage ont examiné le projet.", False),
    ("en", "Berth fees", "Boatmen pay. For boats below 1,000 kilograms the berth fee is 35 euros.",
     "Three steps", "Moor first. For a boat of less than 1,000 kilograms the berth fee is 50 euros.", True),
    ("en", "Berth fees", "Boatmen pay. For boats below 1,000 kilograms the berth fee is 35 euros.",
     "Three steps", "Moor first. For a boat of more than 1,000 kilograms the berth fee is 50 euros.", False),
    ("en", "Berth aid", "The office helps. An application for berth aid is decided within ten working days.",
     "No berth", "Keep calm. It takes up to twenty working days to decide on an application for berth aid.", True),
    ("en", "Berth aid", "The office helps. An application for berth aid is decided within ten working days.",
     "No berth", "Keep calm. It takes at least five working days to decide on an application for berth aid.", False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "first", "other", "second", "disagrees"), APART)
def test_told_apart(language: str, title: str, first: str, other: str, second: str, *, disagrees: bool) -> None:
    """Another subject, some of a whole, and the other side of a figure are other facts."""
    test_left_out(language, title, first, other, second, disagrees=disagrees)


@pytest.mark.parametrize(("language", "title", "first", "other", "second", "disagrees"), UNITS)
def test_units(language: str, title: str, first: str, other: str, second: str, *, disagrees: bool) -> None:
    """A measure is held against one in another unit, and an amount at the end of its sentence by its own words."""
    test_left_out(language, title, first, other, second, disagrees=disagrees)

"""What language versions say in their own ways, and what they say otherwise, in pairs of passages."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.readers import read_text

_TAIL = {
    "en": "\n\nAsk at the desk.\n\nDogs stay outside.\n",
    "fr": "\n\nDemandez à l'accueil.\n\nLes chiens restent dehors.\n",
    "nl": "\n\nVraag het aan de balie.\n\nHonden blijven buiten.\n",
    "de": "\n\nFragen Sie am Schalter.\n\nHunde bleiben draußen.\n",
}


def _told(*passages: tuple[str, str]) -> list[str]:
    documents = [
        read_text(text + _TAIL[language], path=f"baths/2023-01-01.{language}.md", language=language)
        for language, text in passages
    ]
    found = [each for each in check(documents).findings if each.kind == "parity" and each.level != "note"]
    return [each.places[0].quote for each in found]


@pytest.mark.parametrize(
    ("one", "other", "flagged"),
    [
        (("fr", "Un casier coûte 2,40 francs."), ("de", "Ein Kasten kostet 2.60 Franken."), True),
        (("fr", "Un casier coûte 2,40 francs."), ("de", "Ein Kasten kostet 2.40 Franken."), False),
        (("fr", "On entre de 13 h à 18 h, un quart d'heure avant la fin au plus tard."),
         ("de", "Man wird von 13 bis 18 Uhr eingelassen, spätestens fünfzehn Minuten vor Schluss."), False),
        (("fr", "Un quart des clients sont des enfants."), ("de", "30 % der Gäste sind Kinder."), True),
        (("fr", "Un quart des clients sont des enfants."), ("de", "25 % der Gäste sind Kinder."), False),
        (("en", "A third of our guests are children."), ("nl", "33 % van de gasten zijn kinderen."), False),
        (("en", "We open from Monday to Thursday."), ("nl", "Wij zijn open van maandag tot vrijdag."), True),
        (("en", "We open from Monday to Friday; call us on Friday 3 March 2023."),
         ("nl", "Wij zijn open van maandag tot vrijdag; bel ons op 3 maart 2023."), False),
        (("en", "The baths are at 17 Mill Street, Arden."), ("fr", "Les bains : 71 Mill Street, Arden."), True),
        (("en", "Guests may bring their own food."), ("fr", "Les clients ne peuvent pas apporter leurs repas."), True),
        (("en", "Guests may bring food, not drinks."), ("nl", "Gasten mogen eten meebrengen, niet drinken."), False),
        (("en", "In trouble call 112."), ("nl", "Bel bij nood 112, niet het nummer van het bad."), False),
        (("en", "The pump is called “no flow”."), ("de", "Die Pumpe heißt „ohne Fluss“."), False),
        (("en", "The server is db.192.168."), ("de", "Der Server ist db.192.186."), False),
        (("en", "Over 31,000 guests came."), ("fr", "Plus de 31,000 clients sont venus."), False),
    ],
)  # fmt: skip
def test_pairs(one: tuple[str, str], other: tuple[str, str], flagged: bool) -> None:
    assert bool(_told(one, other)) is flagged


def test_a_table_told_in_sentences_is_not_missing() -> None:
    table = "You pay at the desk.\n\n| Ticket | Price |\n|---|---|\n| Child | 2.50 |\n| Adult | 7.00 |"
    assert not _told(("en", table), ("fr", "On paie à la caisse.\n\nUn enfant paie 2,50 euros et un adulte 7 euros."))
    assert _told(("en", table), ("fr", "On paie à la caisse."))

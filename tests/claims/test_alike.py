"""One thing said with two values, each told as the same: since, until, by, a share, a limit; and what only looks so."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.readers import read_text

_FILLER = {"en": "It rains. The sun is out.", "fr": "Il pleut. Le soleil brille.", "nl": "Het regent. De zon schijnt.",
           "de": "Es regnet. Die Sonne scheint."}  # fmt: skip

SINCE = [
    ("en", "The depot has been a partner of the Bird Watch League since 2016.",
     "Partner of the Bird Watch League since 2018, the depot counts geese.", True),
    ("en", "Since 2016 we have been a partner of the Bird Watch League.",
     "The depot has been a partner of the Seal Watch League since 2018.", False),
    ("en", "Landing has been free for dinghies since 2015.", "Since 2017 dinghies have been able to land free.", True),
    ("fr", "Le dépôt est partenaire de la Ligue des oiseaux depuis 2016.",
     "Depuis 2018, nous sommes partenaires de la Ligue des oiseaux.", True),
    ("nl", "Het depot is sinds 2016 lid van de Vogelbond.", "Wij zijn sinds 2018 lid van de Vogelbond.", True),
    ("de", "Das Depot ist seit 2016 Mitglied des Vogelbunds.", "Seit 2018 sind wir Mitglied des Vogelbunds.", True),
    ("en", "The new boat hall was opened in May 2015.", "The new boat hall has been open since May 2016.", True),
    ("en", "It came into force on 1 May 2001.", "It came into force on 1 June 2017.", False),
    ("en", "The café of the depot has been open since 1990.", "The depot has been open since 1972.", False),
]  # fmt: skip
UNTIL_AND_BY = [
    ("en", "You have to register by 15 May.", "Registration closes on 25 May.", True),
    ("nl", "Inschrijven kan tot 15 mei.", "De inschrijvingen sluiten op 25 mei.", True),
    ("en", "The spring term ends on 15 May.", "The summer term ends on 31 July.", False),
    ("en", "The eel programme runs until 2026.", "In 2025 the eel programme ends: the eel programme runs until 2025.",
     True),
    ("en", "The third eel plan runs from 2021 to 2024.", "The third eel plan began in 2021 and ends in 2025.", True),
    ("en", "The third eel plan runs from 2021 to 2024.", "The fourth eel plan begins in 2025 and ends in 2028.", False),
    ("en", "The fleet will be free of diesel by 2035.", "We want the fleet to be free of diesel in 2040.", True),
    ("en", "The fleet will be free of diesel by 2035.", "The harbour will be free of diesel by 2040.", False),
    ("fr", "La flotte sera neutre en carbone en 2035.", "Nous voulons une flotte neutre en carbone d'ici 2040.", True),
    ("nl", "Tegen 2035 wil het depot klimaatneutraal zijn.", "In 2040 zal het depot klimaatneutraal zijn.", True),
    ("de", "Bis 2035 will das Depot klimaneutral sein.", "Das Depot wird 2040 klimaneutral sein.", True),
]  # fmt: skip
SHARES = [
    ("en", "Two thirds of our keepers are women.", "Women make up 58 per cent of our keepers.", True),
    ("en", "Three in five of our keepers are women.", "Women make up 58 per cent of our keepers.", False),
    ("fr", "Deux tiers de nos gardiens sont des femmes.", "Les femmes représentent 58 % de nos gardiens.", True),
    ("de", "Zwei Drittel unserer Wärter sind Frauen.", "Frauen machen 58 Prozent unserer Wärter aus.", True),
    ("en", "Two thirds of our keepers are women.", "Women make up 58 per cent of our cooks.", False),
]
LIMITS = [
    ("en", "Every request is read by at least three keepers.", "Each request needs the marks of at least two keepers.",
     True),
    ("en", "At least three keepers came in June.", "At least two keepers came from abroad.", False),
    ("en", "Shells worth up to 40 euro may be kept.", "A shell worth more than 60 euro must be handed over.", True),
    ("en", "Shells worth up to 40 euro may be kept.", "A pearl worth more than 60 euro must be handed over.", False),
    ("en", "A mast may be no higher than 12 metres above the deck.", "A mast may rise to 15 metres above the deck.",
     True),
    ("fr", "Les cadeaux d'une valeur de 50 francs au plus sont acceptés.",
     "Tout cadeau d'une valeur de plus de 80 francs doit être refusé.", True),
    ("fr", "Les ballons ne peuvent pas voler à plus de 120 mètres du sol.",
     "Un ballon peut monter jusqu'à 150 mètres du sol.", True),
    ("nl", "Geschenken tot 50 euro mogen worden aanvaard.", "Een geschenk van meer dan 80 euro moet geweigerd worden.",
     True),
    ("nl", "Elke aanvraag wordt door minstens drie wachters gelezen.",
     "Elke aanvraag moet door ten minste twee wachters gelezen zijn.", True),
    ("de", "Geschenke bis zu 50 Euro dürfen behalten werden.",
     "Ein Geschenk im Wert von mehr als 80 Euro muss abgegeben werden.", True),
    ("de", "Ballone dürfen nicht höher als 120 Meter fliegen.", "Ein Ballon darf bis auf 150 Meter steigen.", True),
    ("en", "The Gull Panel, made up of twelve keepers, meets in May.", "The fourteen keepers of the Gull Panel vote.",
     True),
    ("en", "Anyone can oppose a mooring within nine months.", "The time for opposing a mooring is six months.", True),
    ("en", "After a shock our warning goes out within two minutes.",
     "Our warning goes out four to six minutes after the shock.", True),
    ("en", "After a shock our warning goes out within five minutes.",
     "Our warning goes out four to six minutes after the shock.", False),
    ("en", "From magnitude 2.5 upwards we warn the pilots.", "At magnitude 3.0 or more we warn the pilots.", True),
    ("en", "The keepers come at magnitude 2.5 or more.", "At magnitude 3.0 or more we warn the pilots.", False),
    ("en", "In 2022 the hall had 5,310 guests.", "The number of guests rose to 5,130 in 2022.", True),
    ("en", "In 2022 the hall had 5,310 guests.", "The number of guests had been 5,130 in 2021.", False),
    ("en", "Children may borrow up to five nets.", "Adults may borrow up to eight nets.", False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "first", "second", "disagrees"), [*SINCE, *UNTIL_AND_BY, *SHARES, *LIMITS])
def test_told_as_the_same(language: str, first: str, second: str, *, disagrees: bool) -> None:
    """What is told as one thing with two values disagrees; not so another thing, rank or list item."""
    text = f"# Page\n\n## One\n\n{first} {_FILLER[language]}\n\n## Two\n\n{second} {_FILLER[language]}"
    document = read_text(text, path="page.md", language=language)
    assert any(finding.kind == "agreement" for finding in check([document]).findings) == disagrees


def test_items_of_one_list_are_two_things() -> None:
    """Each item of a list tells of something else, in the words that they share."""
    text = "# Museums\n\n- Museum of Nets, Brae, since 1827\n- Museum of Boats, Brae, since 1852\n- Pier, since 1901\n"
    found = check([read_text(text, path="page.md", language="en")]).findings
    assert not [finding for finding in found if finding.kind == "agreement"]

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
        (("fr", "La visite dure une heure et quart."), ("nl", "Het bezoek duurt een uur en een kwartier."), False),
        (("fr", "La visite dure une heure et quart."), ("nl", "Het bezoek duurt anderhalf uur."), True),
        (("en", "It is paid in three parts, the last a year later."),
         ("fr", "Il est payé en trois fois, la dernière un an plus tard."), False),
        (("en", "Sums of the figures may not add up exactly."),
         ("de", "Die Summen der Zahlen können abweichen."), False),
        (("fr", "| Mai | 9 h – 18 h | 10 h – 19 h |\n|---|---|---|\n| Juin | 9 h – 17 h | 10 h – 18 h |"),
         ("nl", "| Mei | 9 – 18 uur | 10 – 19 uur |\n|---|---|---|\n| Juni | 9 – 17 uur | 10 – 18 uur |"), False),
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
        (("en", "Article 12 of the Act applies."), ("de", "Es gilt Artikel 13 des Gesetzes."), True),
        (("en", "Article 12 of the Act applies."), ("de", "Es gilt Artikel 12 des Gesetzes."), False),
        (("en", "See Annex II."), ("fr", "Voir l'annexe III."), True),
        (("en", "Directive 2002/98/EC applies."), ("fr", "La directive 2002/89/CE s'applique."), True),
        (("en", "Regulation (EU) 2016/679 applies."), ("nl", "Verordening (EU) 2016/679 is van toepassing."), False),
        (("en", "Write to 5 Mill Street, 1040 Lund."), ("fr", "Écrivez à : rue du Moulin 5, 1000 Lund."), True),
        (("en", "Swim in Orsens.\n\nEat in Arden."), ("fr", "Mangez à Orsens.\n\nNagez à Arden."), False),
        (("en", "The board meets six times a year."), ("de", "Der Vorstand tagt viermal im Jahr."), True),
        (("en", "The board meets four times a year."), ("de", "Der Vorstand tagt alle drei Monate."), False),
        (("fr", "Le bulletin paraît chaque trimestre."), ("nl", "Het blad verschijnt maandelijks."), True),
        (("en", "A pass can be renewed twice."), ("fr", "La carte se renouvelle trois fois."), True),
        (("en", "Lockers are let for six weeks."), ("nl", "Kastjes huurt u voor twee maanden."), True),
        (("en", "Lockers are let for one month."), ("nl", "Kastjes huurt u voor dertig dagen."), False),
        (("en", "Wait two weeks."), ("fr", "Attendez quinze jours."), False),
        (("en", "Answers come within 48 hours."), ("de", "Antworten kommen binnen zwei Tagen."), False),
        (("en", "The hall cost 3 billion euro."), ("de", "Die Halle kostete 3 Millionen Euro."), True),
        (("en", "The hall cost 3 billion euro."), ("de", "Die Halle kostete 3 Milliarden Euro."), False),
        (("en", "A day costs 8 dollars."), ("fr", "Une journée coûte 8 euros."), True),
        (("en", "Order at least 10 days before."), ("fr", "Commandez au plus 10 jours avant."), True),
        (("en", "Order no later than 10 days before."), ("fr", "Commandez au moins 10 jours avant."), False),
        (("en", "The sauna is open from 3 May 2023."), ("nl", "De sauna is open tot 3 mei 2023."), True),
        (("en", "The pool is closed in June."), ("fr", "Le bassin est fermé en juillet."), True),
        (("en", "Guests may swim; they may also dive in May."), ("fr", "On peut nager et plonger en mai."), False),
        (("en", "Lessons are given in the spring."), ("de", "Unterricht gibt es im Herbst."), True),
        (("en", "The lake is in the north of town."), ("fr", "Le lac se trouve au sud de la ville."), True),
        (("en", "The cafe is on the third floor."), ("de", "Das Café liegt im zweiten Stock."), True),
        (("en", "Sales rose by 5 per cent."), ("fr", "Les ventes ont baissé de 5 %."), True),
        (("en", "It stayed above 5 degrees."), ("fr", "Il n'a pas fait moins de 5 degrés."), False),
        (("en", "Visits have doubled."), ("nl", "Het aantal bezoeken is verdrievoudigd."), True),
        (("en", "The director is Anna Weber."), ("fr", "Le directeur est Paul Lambert."), True),
        (("en", "Ask Mr Paul Lambert."), ("de", "Fragen Sie Paul Lambert oder Frau Anna Weber."), False),
        (("en", "Come to 12 Mill Street or 5 Lake Road."), ("fr", "Venez rue du Lac 5 ou rue du Moulin 12."), False),
    ],
)  # fmt: skip
def test_pairs(one: tuple[str, str], other: tuple[str, str], flagged: bool) -> None:
    assert bool(_told(one, other)) is flagged


def test_a_table_told_in_sentences_is_not_missing() -> None:
    table = "You pay at the desk.\n\n| Ticket | Price |\n|---|---|\n| Child | 2.50 |\n| Adult | 7.00 |"
    assert not _told(("en", table), ("fr", "On paie à la caisse.\n\nUn enfant paie 2,50 euros et un adulte 7 euros."))
    assert _told(("en", table), ("fr", "On paie à la caisse."))
    hours = "Come in.\n\n| Pool | Hours |\n|---|---|\n| Old | 8:00–19:30 |\n| New | 9:15–21:00 |"
    assert not _told(
        ("en", hours), ("nl", "Kom in het oude bad van 8.00 tot 19.30 uur, in het nieuwe van 9.15 tot 21.00 uur.")
    )
    assert _told(("en", hours), ("nl", "Kom binnen."))


@pytest.mark.parametrize(
    ("town", "flagged"), [("Orsens", []), ("Arden", ["Orsens"])], ids=["the same", "another of the page's towns"]
)
def test_a_town_in_place_of_another(town: str, flagged: list[str]) -> None:
    english = "The baths of Orsens are hot.\n\nAsk.\n\nThose of Arden are cold.\n\nCome in.\n\nPay at the desk.\n\n"
    french = "Les bains d'Orsens: chauds.\n\nDemandez.\n\nCeux d'Arden: froids.\n\nEntrez.\n\nPayez au guichet.\n\n"
    assert _told(("en", f"{english}The shop is in Orsens."), ("fr", f"{french}La boutique est à {town}.")) == flagged

"""Lengths of time between two dates: wrong ones in many wordings, and lawful ones that look alike."""

from __future__ import annotations

import pytest

from checker.kinds.chronology import KIND
from tests.wrong_or_right import found_by, told_of

WRONG = [
    # so much later, the date behind it
    ("en", "The canal fund was set up in March 2014. Nine months later, in June 2016, it paid its first grant.", ""),
    ("en", "The ferry was ordered in 2011 and delivered six years later, in 2014.", "three"),
    ("en", "Talks began on 3 May 2019; two weeks later, on 30 August 2019, they broke down.", ""),
    ("fr", "Le fonds a été créé en mars 2014. Neuf mois plus tard, en juin 2016, il a versé une aide.", ""),
    ("fr", "Le bac a été commandé en 2011 et livré six ans plus tard, en 2014.", "trois"),
    ("nl", "Het fonds werd opgericht in maart 2014. Negen maanden later, in juni 2016, betaalde het.", ""),
    ("nl", "De pont werd in 2011 besteld en zes jaar later, in 2014, geleverd.", "drie"),
    ("de", "Der Fonds entstand im März 2014. Neun Monate später, im Juni 2016, zahlte er zum ersten Mal.", ""),
    ("de", "Die Fähre wurde 2011 bestellt und sechs Jahre später, 2014, geliefert.", "drei"),
    # so much later, the date before it, counted from the sentence before
    ("en", "Kettles came first, on 1 April 2020. Lamps followed on 1 October 2020, three months later.", "six"),
    ("fr", "Les poêles, d'abord, le 1er avril 2020. Les lampes ont suivi le 1er octobre 2020, trois mois plus tard.",
     "six"),
    ("nl", "De ketels kwamen eerst, op 1 april 2020. De lampen volgden op 1 oktober 2020, drie maanden later.", "zes"),
    ("de", "Zuerst kamen die Kessel, am 1. April 2020. Die Lampen folgten am 1. Oktober 2020, drei Monate später.",
     "sechs"),
    ("en", "The pact was signed in May 2012. Parliament approved it in May 2016 (two years later).", "four"),
    ("en", "The school opened in 1998. Its library was added in 2012, some four years later.", ""),
    ("en", "The tax began on 1 April 2020. It falls on cups. Lamps followed on 1 October 2020, three months later.",
     "six"),
    # so much earlier
    ("en", "The road was closed in May 2015. Two years earlier, in May 2010, it had been repaired.", "five"),
    ("fr", "La route a été fermée en mai 2015. Deux ans plus tôt, en mai 2010, elle avait été réparée.", "cinq"),
    ("nl", "De weg werd in mei 2015 gesloten. Twee jaar eerder, in mei 2010, was hij hersteld.", "vijf"),
    ("de", "Die Straße wurde im Mai 2015 gesperrt. Zwei Jahre zuvor, im Mai 2010, war sie erneuert worden.", "fünf"),
    # so much after something dated
    ("en", "The plant started up in 2019, four years after the fire of 2017.", "two"),
    ("en", "Our team reached Osk in March 2016, two months after the council had voted on 9 December 2016.", "2015"),
    ("en", "The union was wound up in May 2012, a year after its founder had died in May 2017.", "2011"),
    ("fr", "L'usine a démarré en 2019, quatre ans après l'incendie de 2017.", "deux"),
    ("fr", "L'équipe est arrivée en mars 2016, deux mois après que le conseil eut voté le 9 décembre 2016.", "2015"),
    ("fr", "La caisse a ouvert en 2004, soit douze ans après la loi de 1998.", "six"),
    ("nl", "De centrale startte in 2019, vier jaar na de brand van 2017.", "twee"),
    ("nl", "Het team kwam aan in maart 2016, twee maanden nadat de raad op 9 december 2016 had gestemd.", "2015"),
    ("de", "Das Werk ging 2019 ans Netz, vier Jahre nach dem Brand von 2017.", "zwei"),
    ("de", "Das Team kam im März 2016 an, zwei Monate nachdem der Rat am 9. Dezember 2016 zugestimmt hatte.", "2015"),
    ("de", "Die Kasse öffnete 2004, zwölf Jahre nach dem Gesetz von 1998.", "sechs"),
    # so much before
    ("en", "The bridge was closed in May 2012, three months before its renewal began in May 2014.", ""),
    ("fr", "Le pont a été fermé en mai 2012, trois mois avant le début des travaux en mai 2014.", ""),
    ("nl", "De brug sloot in mei 2012, drie maanden voor de werken in mei 2014 begonnen.", ""),
    ("de", "Die Brücke wurde im Mai 2012 gesperrt, drei Monate bevor die Arbeiten im Mai 2014 begannen.", ""),
    ("en", "The rules came out in September 2019, one month before the auction of June 2019.", ""),
    # counted from what is dated in another place
    ("en", "The auction of March 2021 paid.\n\nThe mast stood in October 2020, seven months after the auction.",
     "2021"),
    ("fr", "L'enchère de mars 2021 a payé.\n\nIl fut dressé en octobre 2020, sept mois après l'enchère.", "2021"),
    ("nl", "De veiling van maart 2021 loonde.\n\nHij stond er in oktober 2020, zeven maanden na de veiling.", "2021"),
    ("de", "Die Auktion vom März 2021 war gut.\n\nEr stand im Oktober 2020, sieben Monate nach der Auktion.", "2021"),
    # told first
    ("en", "Three years after its opening in 2010, the baths were closed in 2017.", "seven"),
    ("fr", "Trois ans après leur ouverture en 2010, les bains ont été fermés en 2017.", "sept"),
    ("nl", "Drie jaar na de opening in 2010 werd het badhuis in 2017 gesloten.", "zeven"),
    ("de", "Drei Jahre nach der Eröffnung im Jahr 2010 wurde das Bad im Jahr 2017 geschlossen.", "sieben"),
    ("en", "Only two months after it had been signed on 4 May 2011, the deal was ended on 9 March 2012.", "ten"),
]  # fmt: skip

LAWFUL = [
    ("en", "The auction of March 2021 paid.\n\nThe mast stood in October 2021, seven months after the auction."),
    ("en", "The auction of March 2011 paid.\n\nBids are taken until 4 May 2021, two weeks before the auction."),
    ("en", "The auctions of May 2014 and of May 2020 paid.\n\nIt stood in July 2020, two months after the auction."),
    ("en", "The canal fund was set up in March 2014. Nine months later, in December 2014, it paid its first grant."),
    ("en", "Kettles came first, on 1 April 2020. Lamps followed on 1 July 2020, three months later."),
    ("en", "Kettles came on 1 April 2020, irons on 1 July 2020. Lamps followed on 1 October 2020, three months later."),
    ("en", "The plant started up in 2019, four years after the fire of 2015."),
    ("en", "The plant started up in 2019, four years after the fire of late 2014."),
    ("en", "The road was closed in 2015 for five years after the slide of 2012."),
    ("en", "Reports from 2010 are kept for ten years after the end of the project in 2012."),
    ("en", "Every three years after 2010 the board is renewed; in 2013 it was."),
    ("en", "The report of 2019 is due two months after the election of 4 May 2020."),
    ("en", "The act of 3 May 2010 lets a owner appeal within two months after the notice of 1 March 2018."),
    ("en", "The pact of 2001 was renewed in 2011, and two years after the crisis of 2008 a fund was set up."),
    ("en", "The house closed in March 2012, more than a year after the vote of May 2010."),
    ("en", "The town joined in 2003, some ten years after the county had in 1991."),
    ("en", "The licence was granted on 3 May 2010, two weeks after the visit of 20 April 2010."),
    ("en", "It ended ten days later, on 17 May 2010, as the talks of 3 May 2010 had foreseen."),
    ("en", "The prize was given in 2012 for the work of the five years before 2004."),
    ("en", "The tower of 1890 was rebuilt in 1950, five years after the war had ended in 1945."),
    ("en", "It was to last half a year; it was stopped on 2 May 2014, four months after it began on 4 January 2014."),
    ("fr", "La loi de 1998 a été revue en 2004, soit six ans après son adoption en 1998."),
    ("fr", "Le mandat court pendant trois ans après le 1er mai 2010, date fixée en 2005."),
    ("fr", "Il a fermé en 2012, quinze jours après les élections de mai 2012."),
    ("fr", "Le fonds, créé en 2001, a été supprimé en 2010, un an après la crise de 2009."),
    ("nl", "De subsidie van 2010 geldt voor drie jaar voor projecten die in 2016 beginnen."),
    ("nl", "In 2011 kreeg de stad geld, twee jaar na de overstroming van 2009."),
    ("nl", "De wet werd op 3 mei 2012 goedgekeurd, een half jaar nadat ze in november 2011 was ingediend."),
    ("de", "Das Werk ging 2019 ans Netz, zwei Jahre nach dem Brand von 2017."),
    ("de", "Vor zwei Jahren, im Mai 2010, begann der Bau; im Mai 2015 war er fertig."),
    ("de", "Anträge sind binnen drei Monaten nach dem 1. Mai 2010 zu stellen; seit 2008 geht das im Netz."),
    ("de", "Alle zwei Jahre nach 2010 wird gewählt, zuletzt 2016."),
    ("de", "Am 1. März 2012, drei Monate vor Ablauf der Frist am 31. Mai 2012, zog sie zurück."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "suggestion"), WRONG, ids=[row[1][-48:] for row in WRONG])
def test_dates_that_lie_otherwise_apart(language: str, text: str, suggestion: str) -> None:
    (found,) = found_by(KIND, text, language, None)
    assert not suggestion or suggestion in (found.suggestion or "")


@pytest.mark.parametrize(("language", "text"), LAWFUL, ids=[row[1][-48:] for row in LAWFUL])
def test_dates_that_lie_so_far_apart(language: str, text: str) -> None:
    assert not told_of(KIND, text, language, None)

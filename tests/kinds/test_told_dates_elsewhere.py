"""What the kind "chronology" says of the dates of pages in French, Dutch and German, and of houses used too early."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    # language, day of the version, text
    ("fr", "2023-06-01", "L'an dernier, en 2020, nous avons reçu 400 visiteurs."),
    ("nl", "2023-06-01", "Vorig jaar (2020) telden we 400 bezoekers."),
    ("de", "2023-06-01", "Im letzten Jahr, 2020, kamen 400 Besucher."),
    ("fr", "2023-06-01", "Le premier tronçon a été ouvert en 2014 et le deuxième en 2011."),
    ("nl", "2023-06-01", "Het eerste deel ging open in 2014 en het tweede in 2011."),
    ("de", "2023-06-01", "Der erste Abschnitt wurde 2014 eröffnet, der zweite 2011."),
    ("fr", "2023-06-01", "Le rapport sur l'accident du 4 juin 2019 a été publié le 12 mars 2019."),
    ("nl", "2023-06-01", "Het rapport over het ongeval van 4 juni 2019 werd op 12 maart 2019 gepubliceerd."),
    ("de", "2023-06-01", "Der Bericht über den Unfall vom 4. Juni 2019 wurde am 12. März 2019 veröffentlicht."),
    ("fr", "2023-06-01", "La loi a été promulguée le 4 mai 2015 et adoptée le 20 mai 2015."),
    ("fr", "2023-06-01", "La convention du 4 novembre 1950, ratifiée par le pays en 1948, compte 46 parties."),
    ("nl", "2023-06-01", "Het verdrag van 4 november 1950, dat in 1948 werd geratificeerd, telt 46 partijen."),
    ("de", "2023-06-01", "Das Übereinkommen vom 4. November 1950, das 1948 ratifiziert wurde, hat 46 Parteien."),
    ("fr", "2023-06-01", "La ligne 1 a été ouverte en 1998 et prolongée en 1995."),
    ("nl", "2023-06-01", "Lijn 1 werd in 1998 geopend en in 1995 verlengd."),
    ("de", "2023-06-01", "Die Linie 1 wurde 1998 eröffnet und 1995 verlängert."),
    ("fr", "2023-06-01", "Le directeur, M. Halm, né en 1951, a 58 ans."),
    ("nl", "2023-06-01", "De directeur, de heer Halm, die in 1951 geboren is, is 58."),
    ("de", "2023-06-01", "Der Direktor, Herr Halm, der 1951 geboren ist, ist 58 Jahre alt."),
    ("fr", "2023-06-01", ("Un passeport est valable dix ans. Celui qui a été délivré le 14 juin 2015 expire le 13 "
     "juin 2023.")),
    ("nl", "2023-06-01", "Een paspoort is tien jaar geldig. Een paspoort van 14 juni 2015 vervalt op 13 juni 2023."),
    ("de", "2023-06-01", "Ein Pass gilt zehn Jahre. Ein Pass vom 14. Juni 2015 läuft am 13. Juni 2023 ab."),
    ("fr", "2023-06-01", "L'examen a lieu le 12 juin 2023 ; les résultats seront publiés le 2 juin 2023."),
    ("nl", "2023-05-01", "Het examen is op 12 juni 2023; de resultaten worden bekendgemaakt op 2 juni 2023."),
    ("de", "2023-05-01", "Die Prüfung ist am 12. Juni 2023; die Ergebnisse werden am 2. Juni 2023 bekannt gegeben."),
    ("fr", "2023-06-01", "L'accident s'est produit le 3 mai 2019 ; l'enquête a été ouverte le 12 avril 2019."),
    ("nl", "2023-06-01", "Het ongeval gebeurde op 3 mei 2019; het onderzoek werd geopend op 12 april 2019."),
    ("de", "2023-06-01", ("Der Unfall ereignete sich am 3. Mai 2019; die Untersuchung wurde am 12. April 2019 "
     "eröffnet.")),
    ("fr", "2023-06-01", "La bibliothèque a ouvert en 2012. En 2011, elle a accueilli son millionième visiteur."),
    ("nl", "2023-06-01", "De bibliotheek opende in 2012. In 2011 ontving ze haar miljoenste bezoeker."),
    ("de", "2023-06-01", "Die Bibliothek wurde 2012 eröffnet. 2011 begrüßte sie ihren millionsten Besucher."),
    ("fr", "2023-06-01", "Le marché a été attribué en mai 2018 et l'appel d'offres a été publié en septembre 2018."),
    ("nl", "2023-06-01", "De opdracht werd in mei 2018 gegund; de oproep werd in september 2018 gepubliceerd."),
    ("de", "2023-06-01", ("Der Auftrag wurde im Mai 2018 vergeben; die Ausschreibung wurde im September 2018 "
     "veröffentlicht.")),
    ("fr", "2023-06-01", ("Le projet pilote a eu lieu à Lorne de mars à septembre 2019 ; la carte a été introduite "
     "partout en janvier 2019.")),
    ("nl", "2023-06-01", "De kaart werd in januari 2019 overal ingevoerd, na een proef in Lorne in 2020."),
    ("de", "2023-06-01", ("Die Karte wurde im Januar 2019 überall eingeführt, nach einem Versuch in Lorne im Jahr "
     "2020.")),
    ("fr", "2023-06-01", "Le musée occupe depuis mars 2018 le nouveau bâtiment, achevé en octobre 2019."),
    ("nl", "2023-06-01", "Het museum zit sinds maart 2018 in het nieuwe gebouw, dat in oktober 2019 werd voltooid."),
    ("de", "2023-06-01", ("Das Museum ist seit März 2018 in dem neuen Gebäude, das im Oktober 2019 fertiggestellt "
     "wurde.")),
    ("en", "2023-06-01", ("The museum has been in the new building since March 2018, which was completed in "
     "October 2019.")),
    ("fr", "2023-06-01", ("Le Conseil a tenu sa première réunion le 3 mai 1999, un an avant sa création par la loi "
     "du 12 juin 1998.")),
    ("fr", "2023-06-01", "Créé par la loi du 12 juin 1998, le Conseil a tenu sa première réunion le 3 mai 1997."),
    ("nl", "2023-06-01", ("De Raad, opgericht bij de wet van 12 juni 1998, hield zijn eerste vergadering op 3 mei "
     "1997.")),
    ("de", "2023-06-01", "Der Rat, 1998 gegründet, trat am 3. Mai 1997 zu seiner ersten Sitzung zusammen."),
    ("en", "2023-06-01", "The Council, set up by the Act of 12 June 1998, held its first meeting on 3 May 1997."),
    ("en", "2023-06-01", ("The Council was set up by the Act of 12 June 1998. Its first members were appointed in "
     "1996.")),
    ("en", "2023-06-01", "The Council was set up in 1998. It took its first decision on 3 May 1997."),
    ("en", "2023-06-01", "Set up in 1998, the Council has met monthly since 1995."),
]  # fmt: skip

RIGHT = [
    ("fr", "2023-06-01", "L'an dernier, en 2022, nous avons reçu 400 visiteurs."),
    ("nl", "2023-06-01", "Het eerste deel ging open in 2011 en het tweede in 2014."),
    ("de", "2023-06-01", "Der zweite Abschnitt wurde 2014 eröffnet, der erste 2011."),
    ("fr", "2023-06-01", "La convention du 4 novembre 1950, ratifiée par le pays en 1955, compte 46 parties."),
    ("de", "2023-06-01", "Im letzten Jahr, 2022, kamen 400 Besucher."),
    ("nl", "2023-06-01", "Het museum zit sinds maart 2018 in het nieuwe gebouw, dat in oktober 2017 werd voltooid."),
    ("en", "2023-06-01", ("The museum has been in the new building since March 2018; the annex was completed in "
     "October 2019.")),
]  # fmt: skip

test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)

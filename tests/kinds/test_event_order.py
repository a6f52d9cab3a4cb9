"""Events told in order by connectors, adverbs and the stages of a life: wrong orders, and lawful ones alike."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import chronology
from checker.kinds.kind import Context
from checker.packs import Rules

_CONTEXT = Context(rules=Rules(), as_of=datetime.date(2030, 1, 1), newest=frozenset())

WRONG = [
    ("en", "After the council had agreed on 19 November 2015, the team left in February 2015."),
    ("en", "After the council agreed on 19 November 2015, the team left on 3 February 2015."),
    ("en", "Before the law was passed in May 2010, the pilot was ended in June 2012."),
    ("en", "Once the licence had been granted in 2016, the works began in 2014."),
    ("en", "Following the vote of 3 May 2016, the works began on 2 March 2015."),
    ("fr", "Après que le conseil eut donné son accord le 19 novembre 2015, l'équipe est partie en février 2015."),
    ("fr", "Après le vote du 3 mai 2016, les travaux ont commencé le 2 mars 2015."),
    ("nl", "Nadat de raad op 19 november 2015 had ingestemd, vertrok het team in februari 2015."),
    ("de", "Nachdem der Rat am 19. November 2015 zugestimmt hatte, reiste das Team im Februar 2015 ab."),
    ("de", "Nach der Abstimmung vom 3. Mai 2016 begannen die Arbeiten am 2. März 2015."),
    ("en", "The reading hall was closed for repairs on 16 March 2020; it was opened again on 8 February 2020."),
    ("en", "The hall was closed in March 2020 and reopened in February 2019."),
    ("en", "The museum, closed in May 2019, reopened in March 2018."),
    ("fr", "La salle a été fermée le 16 mars 2020 ; elle a rouvert le 8 février 2020."),
    ("fr", "La salle, fermée le 16 mars 2020, a été rouverte le 8 février 2020."),
    ("nl", "De zaal werd gesloten op 16 maart 2020 en heropend op 8 februari 2020."),
    ("nl", "De zaal werd op 16 maart 2020 gesloten; ze ging op 8 februari 2020 weer open."),
    ("de", "Der Saal wurde am 16. März 2020 geschlossen und am 8. Februar 2020 wieder geöffnet."),
    ("de", "Der Saal wurde am 16. März 2020 geschlossen; er wurde am 8. Februar 2020 wiedereröffnet."),
    ("en", "The hall was reopened in 2008; it had been closed in 2011."),
    ("fr", "La fermeture du bureau, décidée en novembre 2018, est effective depuis mars 2018."),
    ("en", "The ban, decided in November 2018, has been in effect since March 2018."),
    ("en", "The ban was decided on in November 2018 and took effect in March 2018."),
    ("nl", "Het verbod, beslist in november 2018, is van kracht sinds maart 2018."),
    ("de", "Das Verbot, im November 2018 beschlossen, ist seit März 2018 in Kraft."),
    ("de", "Das Verbot wurde im November 2018 beschlossen und gilt seit März 2018."),
    ("en", "The library was founded in 1868 and moved into its present building in 1859."),
    ("en", "The library, which was founded in 1868 and moved to Mill Street in 1859, is free."),
    ("fr", "La bibliothèque a été fondée en 1868 et a emménagé dans ses locaux en 1859."),
    ("nl", "De bibliotheek werd in 1868 opgericht en verhuisde in 1859 naar de Molenstraat."),
    ("en", "The plan was set out in 2015, then revised in 2012."),
    ("en", "The plan was drawn up in 2015. It was subsequently revised in 2012."),
    ("en", "The rule was issued in May 2015; it was later extended in March 2014."),
    ("fr", "Le plan date de 2015 ; il a ensuite été revu en 2012."),
    ("nl", "Het plan werd opgesteld in 2015 en daarna herzien in 2012."),
    ("de", "Der Plan entstand 2015 und wurde danach 2012 überarbeitet."),
    ("en", "Ms Alder, who was born on 3 March 1957, turned 66 on 3 March 2021."),
    ("fr", "Mme Alder, née le 3 mars 1957, a eu 66 ans le 3 mars 2021."),
    ("nl", "Mevrouw Alder, geboren op 3 maart 1957, werd 66 op 3 maart 2021."),
    ("de", "Frau Alder, geboren am 3. März 1957, wurde am 3. März 2021 66 Jahre alt."),
    ("en", "The academy opened its doors in September 2006; the first class graduated in June 2004."),
    ("nl", "De academie opende in september 2006 haar deuren; in juni 2004 studeerde de eerste lichting af."),
    ("en", "Permits were introduced in 2015 and abolished in 2013."),
    ("nl", "De vergunning werd in 2015 ingevoerd en in 2013 afgeschaft."),
    ("de", "Die Erlaubnis wurde 2015 eingeführt und 2013 abgeschafft."),
]

LAWFUL = [
    ("en", "After the war of 1945 the house, built in 1880, was a school."),
    ("en", "After the law of 2010 the old rules of 2004 were still used."),
    ("en", "After the war that ended in 1945, the town, founded in 1871, was rebuilt."),
    ("en", "Since the reform of 2016, permits granted in 2014 are still valid."),
    ("en", "After it had been founded in 2010, the club took over the hall that was opened in 2005."),
    ("en", "The hall was closed on 16 March 2020; it was opened again on 8 June 2020."),
    ("en", "The hall was opened in 1990, closed in 2001 and reopened in 2008."),
    ("en", "The hall was reopened in 2008 and closed again in 2010."),
    ("en", "The hall was reopened in 2008; it had been closed in 2001."),
    ("fr", "La fermeture du bureau, décidée en novembre 2018, est effective depuis mars 2019."),
    ("en", "The library was founded in 1868 and moved into a house built in 1859."),
    ("en", "The plan was set out in 2012, then revised in 2015."),
    ("en", "The firm was sued in 2015 by the then owner of 2012."),
    ("en", "Its budget for 2015 was later than that of 2012."),
    ("en", "Ms Alder, who was born on 3 March 1957, turned 64 on 3 March 2021."),
    ("en", "The academy opened in September 2006; its first director was chosen in June 2006."),
    ("en", "The first students enrolled in June 2006; the school opened in September 2006."),
    ("en", "The Authority took up its work in 2009, three years after Parliament passed the Water Act 2006."),
    ("en", "The first plan was adopted in 2009 and the second in 2015, six years later."),
    ("en", "Two years after the pilot of 2014, the scheme was extended to all towns in 2016."),
    ("en", "The strategy of 2015 will be reviewed in 2020, five years after its adoption."),
    ("en", "The station, closed in 1984, was reopened in 2015 after a campaign that had begun in 2006."),
    ("en", "After the reform of 2012, the number of cases fell from 412 in 2011 to 380 in 2013."),
    ("en", "After the flood of 2013, the dykes built in 1953 were raised."),
    ("en", "Before the merger of 2010, the two offices had been founded in 1921 and 1934."),
    ("en", "Following the judgment of 3 May 2018, the rules of 2011 were changed in 2019."),
    ("en", "Following the judgment of 3 May 2018, applications made in 2016 were looked at again."),
    ("en", "Since the Act of 2004 entered into force in 2005, later amended in 2011, fees are capped."),
    ("en", "The fund was set up in 2014; the agency, then in its tenth year, had opened in 2004."),
    ("en", "The agency was founded in 1999. It then had 12 staff; in 1998 there had been none."),
    ("en", "The report appeared in 2015. Later reports go back as far as 2009."),
    ("en", "In 2015 the court decided otherwise. The law then in force dated from 1998."),
    ("en", "The scheme was then extended. It dates from 2011; a study of 2009 led to it."),
    ("en", "Children born in 2015 or later, and those vaccinated in 2012, need no certificate."),
    ("en", "Mr Ash was appointed in 2012 and again in 2017. He had left the court in 2010."),
    ("en", "She joined the ministry in 2001, was elected in 2009 and re-elected in 2013."),
    ("en", "The library was founded in 1868. It moved to the castle in 1901 and into this house in 1987."),
    ("en", "The company was founded in 2010 and moved into offices that it had bought in 2008."),
    ("en", "Kit was born in 1957 and turned 18 in 1975."),
    ("en", "The latest edition, of 2019, lists 40 sites; the first edition of 2003 listed 12."),
    ("fr", "Le centre, ouvert en 1998, a été fermé en 2004 puis rouvert en 2009."),
    ("fr", "Après la réforme de 2012, les demandes déposées en 2010 ont été revues."),
    ("fr", "Après l'entrée en vigueur de la loi en 2012, le service créé en 2005 a changé de nom."),
    ("fr", "La loi votée en 2010, puis modifiée en 2014, remplace celle de 2003."),
    ("fr", "Le tribunal a été installé en 2015, deux ans après la loi du 3 mai 2013."),
    ("fr", "Créé en 2004, puis réformé en 2011, le fonds a succédé à la caisse de 1987."),
    ("fr", "Le port a été agrandi en 2010, un an après la crise ; il l'avait déjà été en 1985."),
    ("nl", "Na de hervorming van 2012 werden de dossiers die in 2010 waren ingediend opnieuw bekeken."),
    ("nl", "De school werd in 1990 geopend, in 2004 gesloten en in 2009 heropend."),
    ("nl", "Het decreet van 2009 werd later gewijzigd; in 2008 bestond het nog niet."),
    ("nl", "Twee jaar na de brand van 2014 werd het huis in 2016 herbouwd."),
    ("nl", "De wet werd in 2010 aangenomen en twee jaar later van kracht."),
    ("nl", "De dienst verhuisde in 2011 naar de Kaai; hij was in 2008 opgericht."),
    ("de", "Nach der Reform von 2012 wurden die 2010 gestellten Anträge neu geprüft."),
    ("de", "Nach dem Gesetz vom 3. Mai 2012 gelten die 2005 erteilten Genehmigungen weiter."),
    ("de", "Das Museum wurde 1990 eröffnet, 2004 geschlossen und 2009 wiedereröffnet."),
    ("de", "Zwei Jahre nach dem Brand von 2014 wurde das Haus 2016 wieder aufgebaut."),
    ("de", "Die Behörde zog 2011 an den Kai; sie war 2008 gegründet worden."),
    ("de", "Der Vertrag wurde 2010 geschlossen und trat ein Jahr später in Kraft, 2011."),
    ("de", "Die Regel wurde 2015 beschlossen; danach galt sie auch für Fälle aus dem Jahr 2013."),
    ("de", "Das Gebäude wurde 1912 fertiggestellt und 1913 bezogen."),
    ("en", "Permits were abolished in 2013 and introduced once more in 2015."),
    ("fr", "La taxe, supprimée en 2010, a été réintroduite en 2014."),
]


def _said(text: str, language: str) -> list[str]:
    reading = Reading(Document.from_text(text, path="page.md", language=language))
    return [finding.message for finding in chronology.find_chronology(reading, _CONTEXT) if finding.level != "note"]


@pytest.mark.parametrize(("language", "text"), WRONG, ids=[row[1][:60] for row in WRONG])
def test_an_order_that_cannot_be(language: str, text: str) -> None:
    assert len(_said(text, language)) == 1


@pytest.mark.parametrize(("language", "text"), LAWFUL, ids=[row[1][:60] for row in LAWFUL])
def test_an_order_that_can(language: str, text: str) -> None:
    assert not _said(text, language)

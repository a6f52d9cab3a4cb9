"""Events in an order that cannot be, told by verbs and pronouns alone, and the same in an order that can."""

from __future__ import annotations

import pytest

from checker.kinds.chronology import KIND
from tests.wrong_or_right import told_of


@pytest.mark.parametrize(
    ("language", "text", "impossible"),
    [
        (
            "en",
            (
                "# The City Conciliator\n\nThe City Conciliator helps. It was founded on 7 June 1961. It is free.\n\n"
                "The institution celebrated its fiftieth anniversary in 2003."
            ),
            True,
        ),
        (
            "en",
            (
                "# The City Conciliator\n\nThe City Conciliator helps. It was founded on 7 June 1953. It is free.\n\n"
                "The institution celebrated its fiftieth anniversary in 2003."
            ),
            False,
        ),
        ("en", "The skating rink was opened on 9 April 2017; the first pile had been driven in October 2018.", True),
        (
            "en",
            "The ferry terminal was opened in March 2004, after a vote that had been held in 2007.",
            True,
        ),
        ("en", "The panel was set up in May 2012 in answer to a report that had come out in June 2013.", True),
        ("en", "The panel was set up in May 2012 in answer to a report that had come out in June 2011.", False),
        ("en", "The lock opened in May 2012, four years after work on it started in May 2009.", True),
        ("en", "The lock opened in May 2012, three years after work on it started in March 2009.", False),
        ("de", "Die Schleuse wurde im Mai 2012 eröffnet, vier Jahre nach dem Baubeginn im Mai 2009.", True),
        ("en", "The Weights Act of 9 June 2013, which has been in force since 2 April 2013, asks for stamps.", True),
        ("en", "The Weights Act of 9 June 2013, which has been in force since 2 August 2013, asks for stamps.", False),
        ("en", "The Weights Act of 9 June 2013, which carries out a rule in force since 2 April 2013, is new.", False),
        ("nl", "De IJkwet van 4 mei 2011, die sinds 1 maart 2011 van kracht is, vraagt stempels.", True),
        ("fr", "La loi du 4 mai 2011, qui est en vigueur depuis le 1er mars 2011, exige un poinçon.", True),
        ("en", "The press, which has run since March 2015 and was ordered in June 2016, is red.", True),
        ("en", "The press, which has run since March 2015 and was ordered in June 2014, is red.", False),
        ("en", "The press has run since March 2015 and its successor was ordered in June 2016.", False),
        ("fr", "La presse, qui tourne depuis mars 2015 et a été commandée en juin 2016, est rouge.", True),
        ("nl", "De pers, die sinds maart 2015 voor ons draait en in juni 2016 werd besteld, is rood.", True),
        ("de", "Die Presse, die seit März 2015 läuft und im Juni 2016 bestellt wurde, ist rot.", True),
        ("en", "The youth council was set up in 2004 and met for the fiftieth time in July 2002.", True),
        ("en", "A fisheries pact was signed on 8 March 1999. It entered into force on 1 July 1998.", True),
        ("fr", "L'accord a été signé le 8 mars 1999. Il est entré en vigueur le 1er juillet 1998.", True),
        ("de", "Das Abkommen wurde am 8. März 1999 unterzeichnet. Es trat am 1. Juli 1998 in Kraft.", True),
        ("nl", "Het verdrag werd op 8 maart 1999 ondertekend. Het trad op 1 juli 1998 in werking.", True),
        ("en", "The first six festivals, chosen in 2009, ended in 2007.", True),
        ("fr", "Le refuge, ouvert en juin 2016, a été fermé en mars 2015 après une saison.", True),
        (
            "en",
            "Ms Ferris has been Treasurer since 1 May 2016. She took over from Mr Loxley, who retired in 2018.",
            True,
        ),
        ("en", "Doctor Hale became Provost on 1 October 2017, at the age of 44; she was born in 1962.", True),
        ("de", "Sie wurde 2017 im Alter von 44 Jahren Präsidentin; geboren wurde sie 1962.", True),
        ("fr", "Elle est devenue présidente en 2017, à l'âge de 44 ans ; elle est née en 1962.", True),
        ("en", "The jetty was repaired between 2014 and 2012.", True),
        ("nl", "De school werd in 2004 opgericht en in 1999 gesloten.", True),
        ("de", "Die Brücke wurde 1998 eröffnet; die Bauarbeiten hatten 2001 begonnen.", True),
        ("fr", "Le musée a ouvert en 1998 ; la première pierre avait été posée en 2001.", True),
        ("nl", "Het museum opende in 1998; de eerste steen was in 2001 gelegd.", True),
        ("en", "The law was adopted in May 2018. It was amended in March 2016.", True),
        ("en", "The house was demolished in 1989 before it was built again in 1985.", True),
        ("en", "The director, born in 1951, retired in 1949.", True),
        ("en", "The programme ran for three years, from 1 January 2015 to 31 December 2019.", True),
        ("en", "The next meeting is on Tuesday 22 September 2021.", True),
        ("en", "The skating rink was opened on 9 April 2017; the first pile had been driven in October 2015.", False),
        ("en", "The ferry terminal was closed in March 2004, after a flood that had broken out in 2003.", False),
        ("en", "The youth council was set up in 2004 and met for the fiftieth time in July 2012.", False),
        ("en", "The youth council was set up in 2004. It builds on a project of 2001.", False),
        ("en", "The house was opened in 2004, after the old one was closed in 2002.", False),
        ("en", "The Act was adopted in 2004 and replaced the Act of 1998.", False),
        ("en", "A fisheries pact was signed on 8 March 1999. It replaced one that was signed in 1985.", False),
        ("en", "The fund was created in 2014. It closed the gap that had been left in 2012.", False),
        (
            "en",
            "Ms Ferris has been Treasurer since 1 May 2016. She took over from Mr Loxley, who retired in 2016.",
            False,
        ),
        ("en", "Doctor Hale became Provost on 1 October 2017, at the age of 54; she was born in 1962.", False),
        ("en", "Lay judges are elected for five years. Elections are held from 1 May 2021 to 3 May 2021.", False),
        ("en", "The road was opened in 2010; by then the town had planned a bridge for 2012.", False),
        ("en", "The station was opened in 1898 and completed in 1912.", False),
        ("de", "Die Brücke wurde 2001 eröffnet; die Bauarbeiten hatten 1998 begonnen.", False),
        ("nl", "De school werd in 1999 opgericht en in 2004 gesloten.", False),
        ("en", "The price rose between 2019 and 2017 levels.", False),
        ("en", "In 2015 the new tram was taken into service; the old one has been in the shed since May 2014.", False),
        ("en", "The treaty was signed in 1999 and has applied provisionally since 1998.", False),
        ("en", "Born in 1951 in the north, he came here in 1949 records as a name only.", False),
        ("fr", "Le musée a ouvert en 2001 ; la première pierre avait été posée en 1998.", False),
        ("en", "The club was founded in 1990. It won the cup that was first held in 1985.", False),
        ("en", "The office moved in March 2018, a year after the house had been bought in 2017.", False),
    ],
)
def test_events_come_in_an_order_that_can_be(language: str, text: str, *, impossible: bool) -> None:
    assert bool(told_of(KIND, text, language)) == impossible

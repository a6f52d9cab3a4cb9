"""Events in an order that cannot be, told by verbs and pronouns alone, and the same in an order that can."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import chronology
from checker.kinds.kind import Context
from checker.packs import Rules

_CONTEXT = Context(rules=Rules(), as_of=datetime.date(2021, 9, 1), newest=frozenset())


@pytest.mark.parametrize(
    ("language", "text", "impossible"),
    [
        ("en", "The car park was opened on 3 June 2017; the foundation stone had been laid in September 2018.", True),
        (
            "en",
            "The museum was opened in April 1998, after an architects' competition that had been held in 2001.",
            True,
        ),
        ("en", "The lock opened in May 2012, four years after work on it started in May 2009.", True),
        ("en", "The lock opened in May 2012, three years after work on it started in March 2009.", False),
        ("de", "Die Schleuse wurde im Mai 2012 eröffnet, vier Jahre nach dem Baubeginn im Mai 2009.", True),
        ("en", "The Weights Act of 4 May 2011, which has been in force since 1 March 2011, asks for stamps.", True),
        ("en", "The Weights Act of 4 May 2011, which has been in force since 1 July 2011, asks for stamps.", False),
        ("en", "The Weights Act of 4 May 2011, which carries out a rule in force since 1 March 2011, is new.", False),
        ("nl", "De IJkwet van 4 mei 2011, die sinds 1 maart 2011 van kracht is, vraagt stempels.", True),
        ("fr", "La loi du 4 mai 2011, qui est en vigueur depuis le 1er mars 2011, exige un poinçon.", True),
        ("en", "The press, which has run since March 2015 and was ordered in June 2016, is red.", True),
        ("en", "The press, which has run since March 2015 and was ordered in June 2014, is red.", False),
        ("en", "The press has run since March 2015 and its successor was ordered in June 2016.", False),
        ("fr", "La presse, qui tourne depuis mars 2015 et a été commandée en juin 2016, est rouge.", True),
        ("nl", "De pers, die sinds maart 2015 voor ons draait en in juni 2016 werd besteld, is rood.", True),
        ("de", "Die Presse, die seit März 2015 läuft und im Juni 2016 bestellt wurde, ist rot.", True),
        ("en", "The committee was set up in 2004 and met for the hundredth time in May 2002.", True),
        ("en", "A new treaty was signed on 22 June 1999. It entered into force on 1 January 1998.", True),
        ("fr", "L'accord a été signé le 22 juin 1999. Il est entré en vigueur le 1er janvier 1998.", True),
        ("de", "Das Abkommen wurde am 22. Juni 1999 unterzeichnet. Es trat am 1. Januar 1998 in Kraft.", True),
        ("nl", "Het verdrag werd op 22 juni 1999 ondertekend. Het trad op 1 januari 1998 in werking.", True),
        ("en", "The first eight networks, chosen in 2014, ended in 2012.", True),
        ("fr", "Le chantier, ouvert en avril 2019, a été refermé en octobre 2018 après six mois.", True),
        (
            "en",
            "Ms Quill has been Director since 1 April 2016. She took over from Mr Tarrant, who retired in 2018.",
            True,
        ),
        ("en", "Judge Arnold became President on 1 February 2017, at the age of 44; she was born in 1962.", True),
        ("de", "Sie wurde 2017 im Alter von 44 Jahren Präsidentin; geboren wurde sie 1962.", True),
        ("fr", "Elle est devenue présidente en 2017, à l'âge de 44 ans ; elle est née en 1962.", True),
        ("en", "The pier was rebuilt between 2019 and 2017.", True),
        ("nl", "De school werd in 2004 opgericht en in 1999 gesloten.", True),
        ("de", "Die Brücke wurde 1998 eröffnet; die Bauarbeiten hatten 2001 begonnen.", True),
        ("fr", "Le musée a ouvert en 1998 ; la première pierre avait été posée en 2001.", True),
        ("nl", "Het museum opende in 1998; de eerste steen was in 2001 gelegd.", True),
        ("en", "The law was adopted in May 2018. It was amended in March 2016.", True),
        ("en", "The house was demolished in 1989 before it was built again in 1985.", True),
        ("en", "The director, born in 1951, retired in 1949.", True),
        ("en", "The programme ran for three years, from 1 January 2015 to 31 December 2019.", True),
        ("en", "The next meeting is on Tuesday 22 September 2021.", True),
        ("en", "The car park was opened on 3 June 2017; the foundation stone had been laid in September 2015.", False),
        ("en", "The museum was closed in April 1998, after a fire that had broken out in 1997.", False),
        ("en", "The committee was set up in 2004 and met for the hundredth time in May 2012.", False),
        ("en", "The committee was set up in 2004. It builds on a project of 2001.", False),
        ("en", "The house was opened in 2004, after the old one was closed in 2002.", False),
        ("en", "The Act was adopted in 2004 and replaced the Act of 1998.", False),
        ("en", "A new treaty was signed on 22 June 1999. It replaced one that was signed in 1985.", False),
        ("en", "The fund was created in 2014. It closed the gap that had been left in 2012.", False),
        (
            "en",
            "Ms Quill has been Director since 1 April 2016. She took over from Mr Tarrant, who retired in 2016.",
            False,
        ),
        ("en", "Judge Arnold became President on 1 February 2017, at the age of 54; she was born in 1962.", False),
        ("en", "Lay judges are elected for five years. Elections are held from 1 May 2021 to 3 May 2021.", False),
        ("en", "The road was opened in 2010; by then the town had planned a bridge for 2012.", False),
        ("en", "The station was opened in 1898 and completed in 1912.", False),
        ("de", "Die Brücke wurde 2001 eröffnet; die Bauarbeiten hatten 1998 begonnen.", False),
        ("nl", "De school werd in 1999 opgericht en in 2004 gesloten.", False),
        ("en", "The price rose between 2019 and 2017 levels.", False),
        ("en", "In 2019 the new ship was taken into service; the old one has been in port since June 2018.", False),
        ("en", "The treaty was signed in 1999 and has applied provisionally since 1998.", False),
        ("en", "Born in 1951 in the north, he came here in 1949 records as a name only.", False),
        ("fr", "Le musée a ouvert en 2001 ; la première pierre avait été posée en 1998.", False),
        ("en", "The club was founded in 1990. It won the cup that was first held in 1985.", False),
        ("en", "The office moved in March 2018, a year after the house had been bought in 2017.", False),
    ],
)
def test_events_come_in_an_order_that_can_be(language: str, text: str, *, impossible: bool) -> None:
    document = Document.from_text(text + "\n", path="p.md", language=language, date=datetime.date(2021, 3, 1))
    found = list(chronology.find_chronology(Reading(document), _CONTEXT))
    assert any(one.level != "note" for one in found) == impossible

"""Events told in turn whose dates run backwards, and those that are lawfully told in any order."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    ("en", "The archive was flooded in 2009 and was moved to the hill in 2007."),
    ("en", "The ferry ran aground in June 2011 and was towed to the yard in May 2011."),
    ("en", "The pier closed in 2015 and in 2012 was taken over by the town."),
    ("en", "The mill burnt down in 2015 and was rebuilt in 2013."),
    ("en", "The pier closed in May 2015, by a decree of 1931, and was sold in June 2012."),
    ("fr", "L'aile nord a brûlé en août 2009, avec les registres de 1902, et a été rénovée en 2007."),
    ("nl", "De vleugel brandde af in 2009, met de boeken van 1902, en werd in 2007 herbouwd."),
    ("de", "Der Flügel wurde 2009 überflutet, mit den Akten von 1902, und 2007 leergepumpt."),
    ("fr", "L'aile nord a été inondée en 2009 et a été vidée en 2007."),
    ("fr", "L'aile nord a brûlé en août 2009 et, en 2007, a été rénovée."),
    ("nl", "De vleugel brandde af in 2009 en werd in 2007 herbouwd."),
    ("nl", "De brug werd in 2009 afgesloten en in 2007 verstevigd."),
    ("de", "Der Flügel wurde 2009 überflutet und 2007 leergepumpt."),
    ("de", "Die Broschüre erschien im März 2018 und war schon im Mai 2017 vergriffen."),
    ("en", "The scheme started in April 2016, after a trial in the port that ran from June to December 2017."),
    ("nl", "De school telt tien klassen; na de brand van november 2020 is ze in februari 2020 weer opengegaan."),
    ("en", "The Harbour Act of 3 May 1988, in force since 1 January 1986, has been amended twice."),
    ("en", "The mill opened in 1990. Five years later it moved, and three years after that, in 2003, it closed."),
    ("nl", "Het plan werd in 2008 ingediend. Het jaar daarop, in 2010, stemde de gemeente ermee in."),
    ("de", "Der Turm wurde im Jahr 2009 gebaut. Im Jahr darauf, 2011, kam die Uhr dazu."),
    ("fr", "Le projet date de 2009. L'année suivante, en 2013, les travaux ont débuté."),
    ("en", "The fair was first held in 1996. In 2016 the town celebrated its thirtieth anniversary."),
    ("nl", "De dienst bestaat sinds 2002; in 2022 vierde hij zijn vijfentwintigste verjaardag."),
    ("en", "From 2015 until 1989 newspapers were filmed."),
    ("en", "The ban on fires, imposed in June 2019, was lifted in January 2018."),
    ("en", "The permit was first granted in 2010 for eight years and ran out in 2016."),
    ("fr", "Depuis sa création en 1998, soit depuis quinze ans, l'office contrôle les bacs."),
    ("en", "Ada Roth graduated in 1992 and was born in 1998."),
    ("en", "The lock-out, which had begun on 4 May 2015, was lifted on 28 April 2015."),
    ("fr", "Élue maire en mars 2014, elle avait été nommée échevine en juin 2016."),
    ("en", "Ada Roth, born on 8 June 1985, is the first. She was 26 when she sailed there in August 2021."),
    ("en", "Jan Meer (born 1902, died 1888) built the mill."),
    ("de", "Das Gesetz wurde am 8. Juni 2011 erlassen. In Kraft getreten ist es am 1. Januar 2010."),
    ("fr", "Le projet de loi a été déposé le 12 mars 2014. Il a été voté le 3 février 2014."),
    ("en", "The mill burnt down in August 2009 and was rebuilt in the summer of 2007/08."),
    ("en", "- Opening of the call: 14 September 2018\n- Closing of the call: 30 August 2018\n- Results: May 2019"),
    (
        "en",
        "| Sat | Launch | Now |\n|-|-|-|\n| Esk | May 2009 | in use |\n| Tay | April 2012 | switched off in May 2010 |",
    ),
    ("de", "Das 1964 gegründete Amt beging 2014 sein sechzigjähriges Bestehen."),
]

RIGHT = [
    ("en", "The pier closed in May 2015, with the tower that was sold in 2012, and was pulled down in June 2016."),
    ("en", "The pier closed in May 2015, by a law of 2012, and was sold in June 2016."),
    ("en", "The archive was flooded in 2007 and was moved to the hill in 2009."),
    ("en", "The hall was renovated in 2009 and was built in 1907."),
    ("en", "The hall was last painted in 2009 and was moved in 2007."),
    ("en", "The team won the cup in 2009 and won the league in 2007."),
    ("en", "The share was 30% in 2009 and was cut to 20% in 2007."),
    ("en", "The hall was flooded in 2009 and replaced the one that burned in 2007."),
    ("en", "The hall was flooded in 2009 and had been closed in 2010."),
    ("nl", "De brug werd in 2009 geschilderd en in 2007 gebouwd."),
    ("de", "Die Brücke wurde 2009 gestrichen und 2007 gebaut."),
    ("en", "The mill opened in 1990. Five years later it moved, and three years after that, in 1998, it closed."),
    ("en", "The mill opened in 1990. Five years later it moved. Eight years after that date, in 1998, it closed."),
    ("nl", "Het plan werd in 2008 ingediend. Het jaar daarop, in 2009, stemde de gemeente ermee in."),
    ("en", "The fair was first held in 1996. In 2016 the town celebrated its twentieth anniversary."),
    ("en", "The lock-out, which had begun on 4 April 2015, was lifted on 28 April 2015."),
    ("en", "- Opening of the call: 14 September 2018\n- Closing of the second call: 30 August 2018"),
    (
        "en",
        "| Sat | Launch | Now |\n|-|-|-|\n| Esk | May 2009 | in use |\n| Tay | April 2010 | switched off in May 2012 |",
    ),
    ("en", "The mill burnt down in August 2009 and was rebuilt in the summer of 2009/10."),
    ("en", "It has taken part since 2000; it will soon be forty years old, ten older than the office set up in 2002."),
]


test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT, "2024-03-01")

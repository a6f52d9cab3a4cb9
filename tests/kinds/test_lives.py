"""What the kind "chronology" says of the stages of one thing's life, wrong ones and ones that only look so."""

from __future__ import annotations

import time

import pytest

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass, found_by

WRONG = [
    # one text's life: proposed, adopted, signed, in force, repealed
    ("en", "The charter was signed on 4 May 2001. It came into force on 1 June 2000."),
    ("en", "The agreement, signed in Lund in 2014, entered into force in 2012."),
    ("en", "The regulation was adopted in March 2016 and took effect in May 2015."),
    ("en", "The by-law was proposed in 2012. The by-law was adopted in 2011."),
    ("en", "The scheme was approved on 3 March 2011; it was repealed on 2 February 2010."),
    ("fr", "La convention a été signée en 2012. Elle est entrée en vigueur en 2010."),
    ("fr", "Le règlement, adopté le 4 mars 2015, est entré en vigueur le 1er janvier 2014."),
    ("nl", "Het verdrag werd in 2012 ondertekend. Het trad op 1 januari 2010 in werking."),
    ("nl", "De verordening werd aangenomen op 3 mei 2016 en trad in werking op 1 juni 2015."),
    ("de", "Das Abkommen wurde im Mai 2012 unterzeichnet. Es trat am 1. März 2011 in Kraft."),
    ("de", "Die Satzung wurde am 4. Mai 2016 beschlossen und ist am 1. Mai 2015 in Kraft getreten."),
    # one building's: its first stone, opened, closed
    ("en", "The pool was opened on 2 June 2014; the first stone had been laid in May 2016."),
    ("en", "The depot, which was inaugurated in 2009, has three halls; the foundation stone was laid in 2011."),
    ("en", "The ferry was put into service in 2011; it has been used since May 2008 by two islands."),
    ("en", "The hall was opened in 2012 and closed in 2010."),
    ("en", "The dig in Mill Lane, opened in April 2016, was closed in October 2015 after six months."),
    ("fr", "Le musée a été inauguré en 2008 ; la première pierre avait été posée en 2011."),
    ("fr", "La halle, ouverte en mai 2014, a été fermée en mars 2012."),
    ("fr", "La ligne a été mise en service en 2012 ; elle est utilisée depuis 2009 par les écoles."),
    ("nl", "Het zwembad werd geopend op 3 mei 2014; de eerste steen was in 2016 gelegd."),
    ("nl", "De halte werd in 2014 geopend en in 2012 gesloten."),
    ("nl", "De boot werd in 2016 in gebruik genomen; hij vaart sinds 2013 op de rivier."),
    ("de", "Das Bad wurde im Mai 2014 eröffnet; der Grundstein war im Juni 2015 gelegt worden."),
    ("de", "Die Halle wurde 2014 eröffnet und 2012 geschlossen."),
    ("de", "Die Fähre wurde 2012 in Betrieb genommen; sie fährt seit 2009 zur Insel."),
    ("en", "Shut in May 2019 so that the roof could be mended, the pool admitted swimmers again in April 2018."),
    ("nl", "Het herstel van de kade begon in mei 2019 en werd in maart 2018 opgeleverd."),
    ("de", "Das Haus wurde im Mai 2019 geschlossen und empfing wieder Gäste im April 2018."),
    # one body's
    ("en", "The panel was set up in 2009 and met for the fiftieth time in March 2007."),
    ("en", "The fund was established in 1998. It was dissolved in 1996."),
    ("fr", "Le comité, créé en 2009, s'est réuni pour la première fois en 2006."),
    ("nl", "De raad werd opgericht in 2009 en vergaderde voor het eerst in 2005."),
    ("de", "Der Beirat wurde 2009 gegründet und tagte zum ersten Mal im Mai 2006."),
    # an undertaking's
    ("en", "The first six clusters, selected in 2015, ended in 2013 and left two schools behind."),
    ("fr", "Les dix premiers projets, choisis en 2015, ont pris fin en 2013."),
    ("nl", "De eerste zes projecten, gekozen in 2015, eindigden in 2013."),
    ("de", "Die ersten zehn Projekte, 2015 ausgewählt, endeten 2013."),
    # a person's
    ("en", "Ms Reed was elected in 2014 and resigned in 2012."),
    ("en", "The painter was born in 1912 and died in 1908."),
    ("fr", "Elle a été nommée en 2014 et a démissionné en 2011."),
    ("nl", "Hij werd benoemd in 2014. Hij is in 2011 afgetreden."),
    ("de", "Er wurde 2014 gewählt. Er trat 2011 zurück."),
]

RIGHT = [
    ("en", "Shut in May 2018 so that the roof could be mended, the pool admitted swimmers again in April 2019."),
    ("en", "The pool was shut in May 2019. In 2017 it had admitted swimmers again after a flood."),
    ("nl", "Het herstel van de kade begon in mei 2018 en werd in maart 2019 opgeleverd."),
    ("en", "The charter was signed on 4 May 2001. It came into force on 1 June 2002."),
    ("en", "The hall was closed in 2010 and opened again in 2012."),
    ("en", "The hall was closed in 2010 and opened in 2012."),
    ("en", "The old hall was opened in 2012; the new one was closed in 2010."),
    ("en", "The library was reopened in 2014; it had been closed in 2012."),
    ("en", "The rules were adopted in 2014 and apply with retroactive effect; they took effect retroactively in 2012."),
    ("en", "The agreement was provisionally in force since 2011 and was signed in 2013."),
    ("en", "The pool was opened on 2 June 2014; the foundation stone of the second hall was laid in May 2016."),
    ("en", "The pool was opened in 2014. Construction of a sauna began in 2018, and the pool was closed in 2017."),
    ("en", "The gallery was opened in 1990 by Queen Maud, who died in 1985 in the guide's telling."),
    ("en", "The Institute was founded in 2004 by the Society, dissolved in 2002."),
    ("en", "The Agency was set up in 2009. Its predecessor was abolished in 2008."),
    ("en", "The Act was adopted in 2014 and replaced an Act that had entered into force in 1998."),
    ("en", "She was elected in 2014. Her predecessor had resigned in 2012."),
    ("en", "Mr Hale resigned in 2012 and was elected in 2014 as mayor."),
    ("en", "The road was opened in 2015; it has been known since 1990 as the King's Road."),
    ("en", "The bridge was opened in 2015; it has been possible since 2012 to cross by ferry."),
    ("en", "The bank was established in 1990 and has been led since 2012 by Ms Hill."),
    ("en", "The ward was opened in 2016, and completed in 2018."),
    ("en", "The treaty was signed in 1999. The protocol entered into force in 1995."),
    ("en", "In 2016 the register was introduced; the law has been in force since 2014."),
    ("en", "The trial was started in 2016 and the pilot ended in 2015."),
    ("en", "The museum was opened in 2009 and not closed in 2008, as some guides say."),
    ("en", "The tug was bought in 2012; it has been sailing since 2010 under another flag."),
    ("en", "Ms Roe has been Chair since 2018. She succeeded Mr Doe, who died in 2019."),
    ("en", "The pact, signed in 1992 and amended by the Pact signed in 2007, entered into force in 1993."),
    ("en", "The decision was adopted on 5 May 2018 and applies from 1 January 2018."),
    ("en", "Talks began in 2005, ended in 2007 and began again in 2012. They ended in 2013."),
    ("fr", "La halle a été fermée en 2010 et rouverte en 2012."),
    ("fr", "Créé en 2010, l'office est dirigé depuis 2008 par Mme Roy, venue d'ailleurs."),
    ("fr", "La loi a été adoptée en 2014 ; l'accord est entré en vigueur en 2012."),
    ("fr", "Le musée a été inauguré en 2008 ; la première pierre de l'annexe a été posée en 2011."),
    ("fr", "Fondée en 2010, l'agence remplace l'office créé en 1990 et supprimé en 2009."),
    ("nl", "De hal werd in 2010 gesloten en in 2012 geopend."),
    ("nl", "Het verdrag werd in 2012 ondertekend. Het trad op 1 januari 2014 in werking."),
    ("nl", "De dienst werd opgericht in 2010. De vorige werd in 2009 opgeheven."),
    ("nl", "Hij werd benoemd in 2014. Zijn voorganger is in 2011 afgetreden."),
    ("de", "Die Halle wurde 2010 geschlossen und 2012 wieder eröffnet."),
    ("de", "Das Gesetz wurde 2014 beschlossen und trat rückwirkend am 1. Januar 2013 in Kraft."),
    ("de", "Er wurde 2014 gewählt. Sein Vorgänger trat 2011 zurück."),
    ("de", "Das Amt wurde 2010 gegründet; der Vorläufer war 2009 aufgelöst worden."),
]

COUNTED = [
    ("fr", "", "error", "Le décret a été adopté le 3 mai 2019 ; il est en vigueur depuis le 1er janvier 2019."),
    # language, day of the version, level ("" for nothing), text
    ("de", "2021-05-03", "error", ("Das Amt wacht seit 1992 über die Häfen. In diesem Jahr feiert es sein "
     "zwanzigjähriges Bestehen.")),
    ("de", "2012-05-03", "", ("Das Amt wacht seit 1992 über die Häfen. In diesem Jahr feiert es sein "
     "zwanzigjähriges Bestehen.")),
    ("en", "2021-05-03", "error", ("The Board has watched over the dikes since 1990. This year it celebrates its "
     "centenary.")),
    ("nl", "2022-05-03", "", "De dienst bewaakt de dijken sinds 1992. Dit jaar viert hij zijn dertigjarig bestaan."),
    ("en", "", "warning", "Her predecessor held the post for eight years, from 2006 to 2015."),
    ("en", "", "error", "Her predecessor held the post for five years, from 2006 to 2015."),
    ("en", "", "", "Her predecessor held the post for nine years, from 2006 to 2015."),
    ("en", "", "", "The survey lasted three years, from 2015 to 2017."),
    ("nl", "2020-11-02", "error", ("De regels zijn aangepast. Het decreet werd op 3 maart 2022 ondertekend en trad in "
     "2021 in werking.")),
    ("en", "2020-11-02", "error", "The hall was opened in March 2022."),
    ("en", "2020-11-02", "warning", "The hall was opened on 20 November 2020."),
    ("en", "2020-11-02", "", "The hall is to be opened in March 2022."),
]  # fmt: skip


def said(text: str, language: str, day: str = "") -> list[tuple[str, str]]:
    return [(one.level, one.message) for one in found_by(KIND, text, language, day)]


test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)


@pytest.mark.parametrize(("language", "day", "level", "text"), COUNTED, ids=[row[3][-48:] for row in COUNTED])
def test_years_are_counted_from_what_is_told(language: str, day: str, level: str, text: str) -> None:
    assert [one for one, _ in said(text, language, day)][:1] == [level] * bool(level)


def test_a_long_chronicle_takes_no_time() -> None:
    began = time.process_time()
    said("It was opened in 2001. It was closed in 2003. " * 700, "en")
    assert time.process_time() - began < 4

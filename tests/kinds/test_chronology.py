"""What the kind "chronology" says of short passages, wrong ones and ones that only look so."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass, found_by

WRONG = [
    (
        "en",
        "",
        "40th",
        "The Mint came into being on 1 March 1981. In March 2021 the Mint celebrated its 35th birthday.",
    ),
    (
        "de",
        "",
        "",
        "Das Amt nahm seine Arbeit am 1. Mai 1998 auf. Im Mai 2023 feierte es sein zwanzigjähriges Bestehen.",
    ),
    ("nl", "", "", "Het kantoor ging open in 1990. In 2020 vierde het zijn vijfentwintigjarig bestaan."),
    ("en", "", "", "Between October 2020 and June 2020 forty farms took part."),
    (
        "en",
        "",
        "",
        "The Pilots Act of 4 October 2011, which replaced that of 1990, entered into force on 1 March 2011.",
    ),
    ("fr", "", "", "La loi du 4 octobre 2011, qui a remplacé celle de 1990, est entrée en vigueur le 1er mars 2011."),
    ("nl", "", "", "Hij leidde de loodsen 21 jaar lang, van 1996 tot 2013."),
    ("en", "2024-05-21", "175", "The Board was founded in 1848; last year it celebrated its 150th anniversary."),
    (
        "en",
        "",
        "",
        "In 2015 the League marked the fiftieth anniversary of the Charter. The Charter was signed in 1975.",
    ),
    (
        "fr",
        "",
        "",
        "La Charte a été signée en 1975. En 2015 la Ligue a fêté le cinquantième anniversaire de la Charte.",
    ),
    (
        "en",
        "",
        "",
        "Ms Holm is in the chair since May 2020. Her predecessor held it from 2009 until his death in May 2021.",
    ),
    ("en", "", "", "The ice watch lasts from 15 May to 30 September, that is six and a half months."),
    ("de", "", "", "Die Eiswache dauert vom 15. Mai bis zum 30. September, also sechs Monate."),
    ("en", "", "", "The crane has been extinct in the valley since 1938; its last pair bred there in 1951."),
    ("en", "", "", "The wolf died out in 1938. The last one was seen in 1951."),
    ("nl", "", "", "De wolf is uitgestorven in 1938. De laatste wolf werd gezien in 1951."),
    ("en", "", "", "The drill, whose results were presented on 9 October 2023, took place from 6 to 17 November 2023."),
    # language, day of the version, what is suggested ("" for anything), text
    ("en", "", "", "The office is open from Monday, 4 March 2019 until 1 February 2019."),
    ("en", "", "", "The consultation ran from June 2018 to March 2018."),
    ("en", "", "", "Mr Vane was minister from 2006 to 2001."),
    ("en", "", "", "The Convention was signed in 1979 and entered into force in 1975."),
    ("en", "2018-01-01", "", "Founded in 1888, the Institute celebrates its 150th anniversary this year."),
    ("en", "", "", "The Fund was created in 1995. Ten years later, in 2010, it was merged with the Bank."),
    ("en", "", "", "The treaty expired in 2002, five years after it had been signed in 1992."),
    ("en", "", "", "The contract runs for three years, from 1 January 2015 to 31 December 2019."),
    ("en", "", "", "The Office was established in 1990 and has published yearly reports since 1986."),
    ("en", "", "", "The old law was repealed in 2003, before the new one was adopted in 2001."),
    ("en", "", "", "On 30 February 2015 the rules changed."),
    ("en", "", "30 April", "Returns are due on 31 April 2022."),
    ("en", "", "28 February 2023", "The dike path is shut until 30 February 2023."),
    ("en", "", "", "More pupils have learned Frisian since the school year 2021/20."),
    ("nl", "", "", "Sinds het schooljaar 2021/20 is het zwembad gratis."),
    ("en", "", "2024 to 2026", "The dunes will be counted in the years 2026 to 2024."),
    ("en", "", "", "The levy has been paid since 1 May 2018, after a vote that was held in 2020."),
    ("en", "", "", "Tarn signed its treaty of accession in May 2009 and has been a member since 1 July 2007."),
    ("en", "", "", "Ms Roon was born in 1968 and joined the harbour police in 1963."),
    ("en", "", "", "The lock was opened in May 2019; the works, which had begun in June 2020, went well."),
    ("en", "", "112", "The ferry was opened in 1884 and closed in 1996, after 122 years."),
    ("en", "", "", "The quay, begun in May 2011 and opened in June 2013 after five years of work, is 90 metres long."),
    ("en", "", "59 or 60", "Ms Roon was born in 1920, joined the bank in 1951 and left in 1980 at the age of 71."),
    ("en", "", "31", "Jan Vos, born on 2 May 1980, sails for us. He was 21 when he won the cup in August 2011."),
    ("en", "", "", "The Code of 2014 is strict; it was itself replaced in 2011."),
    ("en", "", "", "The claim was lodged on 4 May 2019. The Board answered on 3 April 2019, after reading it."),
    ("en", "", "", "It was set up on 2 May 2022 and chose the ten winners in its second meeting, on 3 January 2022."),
    ("en", "", "", "The post was created in 1978. The bill had been drafted by a panel that was named in 1981."),
    ("en", "", "", "The pool was opened in 2010. The company had been founded in 2012."),
    ("en", "", "", "It was painted by Ann Lee (1841-1906), who in 1921 gave it to the town."),
    (
        "en",
        "",
        "",
        (
            "The line came in steps: to Bree in May 2001, to Tarn in May 2004 and to Lund in May 2007, nine years "
            "after the first."
        ),
    ),
    ("en", "", "", "Offers are sent out on 22 August 2023. Accept the offer by 15 August 2023."),
    ("en", "", "", "Registration opens on 1 March 2023 and closes on 15 February 2023."),
    ("fr", "", "", "Les avis sont envoyés le 3 mai 2023. Les avis doivent être payés au plus tard le 15 avril 2023."),
    ("nl", "", "", "De facturen worden op 3 mei 2023 verstuurd. U moet de factuur uiterlijk op 15 april 2023 betalen."),
    (
        "de",
        "",
        "",
        "Die Angebote werden am 3. Mai 2023 verschickt. Sie müssen das Angebot bis zum 5. April 2023 annehmen.",
    ),
    ("en", "", "", "Opened in 2012, the rink was founded in 2014."),
    ("en", "", "", "The term of the guild began in May 2021 and will end in April 2019."),
    ("en", "", "five", "The works, which took three years, began in 2014 and ended in 2019."),
    ("en", "", "", "Born in 1948, she became a judge in 1956."),
    ("en", "", "", "The mill was damaged in 2009 and rebuilt in 2007."),
    ("en", "", "", "The quay was raised in 1967 and again in 1958."),
    ("nl", "", "", "De kade werd verhoogd in 1967 en opnieuw in 1958."),
    ("en", "", "", "The Act of 2015 repealed the Act of 2017."),
    ("en", "2023-06-01", "thirty-eight", "The park was opened in 1985, thirty years ago."),
    ("de", "2023-06-01", "achtunddreißig", "Vor dreißig Jahren, im Jahr 1985, wurde der Park angelegt."),
    ("en", "", "", "The desk is open from 14.00 to 12.00."),
    ("de", "", "", "Das Amt ist von 14:00 bis 12:00 Uhr da."),
    ("en", "", "", "The annual report for 2022 was published on 3 October 2021."),
    ("nl", "", "", "Het jaarverslag over 2019 verscheen in mei 2018."),
    ("de", "", "", "Der Bericht über das Jahr 2019 erschien im Mai 2018."),
    ("fr", "", "", "Le rapport sur 2019 a été publié en mai 2018."),
    ("en", "", "", "The judgment of 3 May 2018 was overturned in 2016."),
    ("fr", "", "", "L'enquête a été lancée en septembre 2019 et close en juin 2019."),
    ("fr", "", "2018", "La convention, conclue pour trois ans le 1er mai 2015, a expiré le 30 avril 2020."),
    ("nl", "", "", "De raad werd ingesteld in 2011 en bracht zijn eerste advies uit in 2009."),
    ("de", "", "", "Der Rat wurde 2011 eingesetzt und legte 2009 seinen ersten Bericht vor."),
    ("de", "", "59", "Er wurde 1950 geboren und starb 2010 im Alter von 70 Jahren."),
    ("en", "", "", "The Dune Plan 2023–2030 has four goals. Its mid-term review, held in June 2021, was kind."),
    ("fr", "", "", "Le plan 2015-2020 compte six buts. L'évaluation à mi-parcours a été faite en mai 2013."),
    ("fr", "2021-03-01", "ses trente ans", "Le Fonds, créé le 4 mai 1990, a fêté ses quarante ans en mai 2020."),
    ("en", "", "", "Every town was asked. The trial began on 1 March 2022 and ended on 30 June 2021."),
    ("en", "", "", "Work on the quay began in May 2019 and was finished in March 2018."),
    ("en", "", "", "Ms Orla took office in 2019 and resigned in 2017."),
    ("fr", "", "lundi", "Le bureau ferme le mardi 17 avril 2023 à midi."),
    ("fr", "", "Lundi", "Mardi 17 avril 2023, le bureau ferme."),
    ("nl", "", "maandag", "De balie sluit op dinsdag 17 april 2023."),
    ("en", "", "Mon", "Closed on Tue 17 April 2023."),
    ("fr", "", "", "Le traité, signé le 3 mai 1998, est entré en vigueur le 1er mars 1997."),
    ("fr", "", "", "La loi du 12 juin 2008, modifiée en 2005, fixe les règles."),
    (
        "fr",
        "",
        "",
        "Le mandat du directeur, nommé le 1er mars 2016 pour une durée de quatre ans, prend fin le 28 février 2022.",
    ),
    ("fr", "", "", "La réunion du mardi 14 juillet 2021 est publique. Le 31 avril 2021, tout est fermé."),
    ("fr", "", "", "Fondée en 1910, l'école a fêté son centenaire en 2006."),
    ("nl", "", "", "De wet van 4 april 2010, gewijzigd in 2007, is van toepassing."),
    ("nl", "", "", "De tentoonstelling loopt van 12 mei 2020 tot 3 april 2020."),
    ("nl", "", "", "Het museum werd in 2005 geopend, nadat in 2007 de eerste steen was gelegd."),
    ("de", "", "", "Das Gesetz vom 3. Juni 2012, zuletzt geändert 2009, gilt weiter."),
    (
        "de",
        "",
        "",
        "Der Präsident wurde am 1. Mai 2014 für eine Amtszeit von fünf Jahren gewählt, die am 30. April 2021 endet.",
    ),
    ("de", "", "", "Am Mittwoch, den 3. Oktober 2019, bleibt das Amt geschlossen."),
    ("en", "", "", "The Museum, founded in 1901, celebrated its centenary in 2011."),
    ("en", "", "2021", "Mr Hale took office on 1 July 2016 for a term of five years, which ends on 30 June 2023."),
    ("en", "", "", "The Water Act of 14 March 2007, which was first amended in 2004, sets the limits."),
    ("en", "", "", "The new lock was opened in April 2011, after the old one had been closed in August 2012."),
    ("en", "", "", "Registration is open from 15 May to 30 April 2019."),
    (
        "en",
        "2019-05-01",
        "",
        (
            "For over eighty years the Port Authority has looked after the harbour. The Port Authority "
            "was set up by the Act of 3 May 1958.\n"
        ),
    ),
    ("en", "", "", "The results were announced on 31 November 2018."),
    ("en", "", "", "The scheme was launched in 1990 and marked its 25th anniversary in 2012."),
    ("fr", "", "", "L'Agence, créée en 1975, a fêté ses trente ans en 2010."),
    ("fr", "", "", "Les inscriptions sont ouvertes du 1er septembre 2020 au 31 août 2020."),
    (
        "fr",
        "",
        "",
        "Le barrage a été mis en service en mai 2009, après que les travaux eurent commencé en juin 2011.",
    ),
    ("fr", "", "", "Le décret du 3 mai 2012, modifié pour la première fois en 2010, reste en vigueur."),
    ("nl", "", "", "De brug werd in mei 2012 geopend, nadat de werken in juni 2013 waren begonnen."),
    ("nl", "", "", "De dienst werd in 1965 opgericht en vierde in 2005 haar vijftigste verjaardag."),
    ("nl", "", "", "De inschrijving loopt van 15 maart 2019 tot 15 februari 2019."),
    ("de", "", "", "Das Museum wurde 1905 gegründet und feierte 1985 sein hundertjähriges Jubiläum."),
    ("de", "", "", "Die Ausstellung läuft vom 3. Juni bis zum 2. Mai 2019."),
    (
        "de",
        "",
        "2022",
        (
            "Die Präsidentin trat ihr Amt am 1. April 2016 für eine Amtszeit von sechs Jahren an, die am "
            "31. März 2024 endet."
        ),
    ),
    ("de", "", "", "Die Verordnung vom 3. März 2014 wurde zuletzt 2011 geändert."),
]

RIGHT = [
    ("en", "The Mint came into being on 1 March 1981. In March 2021 the Mint celebrated its 40th birthday."),
    ("de", "Das Amt nahm seine Arbeit am 1. Mai 1998 auf. Im Mai 2023 feierte es sein 25-jähriges Bestehen."),
    ("en", "You are given a number such as 2022-1964, of which the first part is the year."),
    ("nl", "U krijgt een nummer als 2022-1964 en bewaart het."),
    ("en", "The strike came in 1990; the share had fallen to 36 per cent and by 1993 to 35."),
    ("en", "The ice was expected in December 2009; news that the bay had frozen came in August 2010."),
    ("en", "In 1980 a crane cost 50 crowns. Twenty years later it cost 525, before falling to 281 in 2002."),
    ("en", "The rent rose in 2004. More recently, tenants in the 1960s and 70s walked out."),
    ("en", "The Pilots Act of 4 October 2011, which replaced that of 1990, entered into force on 1 March 2012."),
    ("en", "In 2015 the League, founded in 1920, marked the fortieth anniversary of the Charter."),
    ("en", "Ms Holm is in the chair since May 2021. Her predecessor held it from 2009 until his death in May 2021."),
    ("en", "The ice watch lasts from 15 November to 31 March, that is four and a half months."),
    ("en", "The crane, extinct there since 1938, was brought back in 1951."),
    ("en", "The last wolf was seen in 1938; the lynx died out in 1951."),
    ("en", "The drill took place from 6 to 17 November 2023, and its results were presented on 9 December 2023."),
    ("en", "The Dune Plan 2023–2030 has four goals. Its mid-term review is due in June 2026."),
    ("en", "The Dune Plan 2023–2030 follows that of 2015–2020. The mid-term review of 2017 was kind."),
    ("en", "The report for 2022 appeared in June 2023 and that for 2021 in June 2022."),
    ("en", "The report on 2019 came out in May 2020."),
    ("de", "Er wurde 1950 geboren und starb 2020 im Alter von 70 Jahren."),
    ("en", "Founded in 2012, the rink was opened in 2014."),
    ("en", "Born in 1948, she became a judge in 1976."),
    ("en", "The quay was raised in 1958 and again in 1967."),
    ("en", "The Act of 2017 repealed the Act of 2015."),
    ("en", "The desk is open from 22.00 to 6.00. The ratio fell from 14.50 to 12.20."),
    ("en", "The Code of 2014 is strict; it was itself replaced in 2018."),
    ("en", "The pool was opened in 2010. By 2014 it had been closed for three years."),
    ("en", "It was painted by Ann Lee (1841-1906), who was honoured with a stamp in 1921."),
    ("en", "Mr Reik (2003-2011), who in 2014 joined the bank, was the first."),
    ("en", "Offers are sent out on 22 August 2023. Accept the offer by 30 August 2023."),
    ("en", "The list is published on 1 June 2023. To be put on it, sign up by 20 May 2023."),
    ("en", "The report is published on 1 June 2023. Comments on the draft report had to be sent by 20 May 2023."),
    ("en", "More pupils have learned Frisian since the school year 2020/21."),
    ("en", "The levy has been paid since 1 May 2018, after a vote that was held in 2016."),
    ("en", "The tramway was opened in 1901 and closed in 1960, after two years of debate."),
    ("en", "The ferry was opened in 1884 and closed in 1996, after 112 years."),
    ("en", "Ms Roon was born in 1920, joined the bank in 1951 and left in 1980 at the age of 60."),
    ("en", "The lock was opened in May 2019; the club, which had been founded in June 2020, meets there."),
    # language, text
    ("en", "The law, adopted in 2004, entered into force in 2006 and was last amended by the Act of 3 May 2011."),
    ("en", "The programme for 2021-2027 follows that of 2014-2020."),
    ("en", "Reports for 2015 were published after the audit of 2016."),
    ("en", "The Act of 2012 applies to contracts concluded after it entered into force in 2013."),
    (
        "en",
        "The Agency was founded in 1975 and marked its 40th anniversary in 2015, five years before moving in 2020.",
    ),
    ("en", "The winter season runs from November 2018 to March 2019."),
    ("en", "The ship, built in 1998, replaced one that had sailed since 1962."),
    ("en", "Carbon levels in 2018 were compared to 1990."),
    ("en", "In 2010, after years of talks that had begun in 2003, the states signed."),
    ("en", "The 1951 Convention was supplemented by the Protocol of 1967."),
    ("fr", "La loi du 12 juin 2008, modifiée en 2015, a remplacé celle du 3 mai 1990."),
    ("nl", "De stad vierde in 2010 haar 800-jarig bestaan; ze werd in 1210 gesticht."),
    ("de", "Das Gesetz vom 3. Juni 2012 hat das Gesetz von 1998 abgelöst."),
    ("de", "Die Schule wurde 1890 gegründet und feierte 1990 ihr hundertjähriges Bestehen."),
]


def said(text: str, language: str, day: str = "") -> list[tuple[str, str | None]]:
    return [(one.message, one.suggestion) for one in found_by(KIND, text, language, day)]


test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)


def test_years_ago_are_counted_from_the_day_of_the_version() -> None:
    assert said("The park was opened in 1985, thirty years ago.", "en", "2015-06-01") == []


def test_only_the_one_repair_of_a_day_that_is_not_there_is_proposed() -> None:
    assert [proposed for _, proposed in said("On 30 February 2015 the rules changed.", "en")] == [None]
    assert [proposed for _, proposed in said("On 29 February 2021 it thawed.", "en")] == [None]


def test_quotes_the_words_of_the_text() -> None:
    ((message, _),) = said("The fair was opened in 2015 and closed in 2012.", "en")
    assert message == "“closed” (2012) cannot come before “opened” (2015)."


def test_quotes_a_date_without_its_article() -> None:
    ((message, suggestion),) = said("Das Amt bleibt am Dienstag, dem 17. April 2023, geschlossen.", "de")
    assert message.startswith("17. April 2023 falls on “Montag”, not on “Dienstag”")
    assert suggestion == "Montag or 18. April 2023"


def test_the_day_that_a_page_tells_of_itself_is_on_the_calendar() -> None:
    page = "# Quays\n\nThe quays of the harbour are open to all.\n\nLast updated: {}\n"
    assert len(said(page.format("31 February 2026"), "en")) == 1
    assert said(page.format("28 February 2026"), "en") == []

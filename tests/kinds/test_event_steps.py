"""What the kind "chronology" says of what rests on something later, of the next time, and of steps in turn."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    # language, day of the version, text
    ("en", "2023-06-01", "Patent No. 1 was granted on 2 November 1884 on an application of 7 January 1885."),
    ("en", "2023-06-01", "The Office was set up in 1998 by the Act of 3 May 2001."),
    ("en", "2023-06-01", "The tax was introduced on 1 January 2014 under the Finance Act of 12 June 2015."),
    ("en", "2023-06-01", "The permit was granted in March 2016 on the basis of a report of May 2017."),
    ("en", "2023-06-01", "The Minister wrote to the firm on 3 May 2019 in reply to its letter of 12 June 2019."),
    ("fr", "2023-06-01", "L'Office a été créé en 1998 par la loi du 3 mai 2001."),
    ("fr", "2023-06-01", "Le permis a été délivré le 3 mars 2016 sur la base d'une demande du 12 mai 2016."),
    ("nl", "2023-06-01", "Het Bureau werd in 1998 opgericht bij de wet van 3 mei 2001."),
    ("de", "2023-06-01", "Das Amt wurde 1998 durch das Gesetz vom 3. Mai 2001 errichtet."),
    ("de", "2023-06-01", "Das Patent wurde am 2. November 1884 auf einen Antrag vom 7. Januar 1885 erteilt."),
    ("en", "2023-06-01", "Elections are held every five years: the last were in May 2019, the next are in May 2023."),
    ("en", "2023-06-01", ("The Council is elected every four years. The last election was in 2019 and the next "
     "will be in 2025.")),
    ("en", "2023-06-01", ("A census is taken every ten years; the last one was in 2011 and the next one will be in "
     "2022.")),
    ("fr", "2023-06-01", ("Le conseil est élu tous les cinq ans : les dernières élections ont eu lieu en 2019, les "
     "prochaines auront lieu en 2023.")),
    ("nl", "2023-06-01", ("De raad wordt om de vier jaar verkozen: de laatste verkiezingen waren in 2019, de "
     "volgende zijn in 2025.")),
    ("de", "2023-06-01", "Der Rat wird alle fünf Jahre gewählt: die letzte Wahl war 2019, die nächste ist 2023."),
    ("en", "2023-06-01", ("The report comes out every two years; after those of 2015, 2017 and 2019 the next one "
     "is due in 2022.")),
    ("en", "2023-06-01", "Sixty years after its foundation in 1973, the Institute has a staff of 200."),
    ("en", "2023-06-01", "The Agency was founded in 1973 and will celebrate its sixtieth birthday next year."),
    ("fr", "2023-06-01", "Fondé en 1973, l'Institut fêtera l'an prochain ses soixante ans."),
    ("nl", "2023-06-01", "Het Instituut werd in 1973 opgericht en viert volgend jaar zijn zestigste verjaardag."),
    ("de", "2023-06-01", ("Das Institut wurde 1973 gegründet und feiert im nächsten Jahr sein sechzigjähriges "
     "Bestehen.")),
    ("en", "2023-06-01", "The hall opened its doors in May 2019. Building began in March 2020."),
    ("en", "2023-06-01", "The bridge was opened to traffic in May 2019 and work on it began in March 2020."),
    ("en", "2023-06-01", "Applications can be sent in from 3 May 2023. The closing date is 15 April 2023."),
    ("en", "2023-05-01", "The exam is on 12 June 2023; the results will be published on 2 June 2023."),
    ("en", "2023-05-01", "The election is on 12 June 2023; the results are announced on 2 June 2023."),
    ("nl", "2023-05-01", ("De aanmelding sluit op 15 juni, daarna wordt er gerangschikt, en uiterlijk op 1 juni "
     "van hetzelfde jaar kent u het resultaat.")),
    ("en", "2023-05-01", ("Enrolment closes on 15 June, then the places are drawn, and by 1 June of the same year "
     "you will know the result.")),
    ("en", "2023-05-01", ("In 2012 the main shock came on 16 July at 5.41 a.m. (3.41 UTC), and the largest of its "
     "aftershocks followed on 14 July 2012.")),
    ("en", "2023-05-01", ("The plan, which the board approved on 17 February 2022, has been in its final form on "
     "this website since 3 February 2022.")),
    ("en", "2023-05-01", "Anna Halm became Director on 1 May 2019; her first report appeared in June 2018."),
    ("en", "2023-05-01", "The plan was adopted in March 2018, in the wake of the flood of June 2018."),
    ("en", "2023-05-01", "The office was closed in March 2018 as a result of the fire of June 2018."),
    ("en", "2023-05-01", "The accident happened on 3 May 2019; the inquiry was opened on 12 April 2019."),
    ("en", "2023-05-01", ("The card was introduced everywhere in January 2019. The pilot ran in Lorne from March "
     "to September 2019.")),
    ("en", "2023-06-01", ("The scheme of charges, which the board approved on 17 February 2022, has stood in its "
     "approved form on this website since 3 February 2022.")),
    ("en", "2023-06-01", ("The plan was approved by the board on 17 February 2022 and has been on this website "
     "since 3 January 2022.")),
]  # fmt: skip

RIGHT = [
    ("en", "2023-06-01", "Patent No. 1 was granted on 2 November 1885 on an application of 7 January 1884."),
    ("en", "2023-06-01", "The Office was set up in 1998 and is governed by the Act of 3 May 2001."),
    ("en", "2023-06-01", "The Office of 1998 was replaced by the Act of 3 May 2001."),
    ("en", "2023-06-01", "The rules of 3 May 1998 were repealed by the Act of 3 May 2001."),
    ("en", "2023-06-01", "The tax, introduced on 1 January 2014, is levied under the Finance Act of 12 June 2015."),
    ("en", "2023-06-01", "Elections are held every five years: the last were in May 2019, the next are in May 2024."),
    ("en", "2023-06-01", ("Elections are held every five years: the last were in May 2019, the next budget is due "
     "in May 2023.")),
    ("en", "2023-06-01", ("The Council is elected every four years. The last election was in 2019 and the next "
     "will be in 2023.")),
    ("en", "2023-06-01", ("The Council is elected every four years. The last election, brought forward, was in "
     "2020 and the next will be in 2023.")),
    ("en", "2023-06-01", "The Agency was founded in 1974 and will celebrate its fiftieth birthday next year."),
    ("en", "2023-06-01", "Fifty years after its foundation in 1973, the Institute has a staff of 200."),
    ("en", "2023-06-01", "Ten years after its foundation in 1973, the Institute moved to Lorne."),
    ("en", "2023-06-01", "The museum opened in 1990. Building works began in 2015."),
    ("en", "2023-06-01", "The office was closed in March 2018 as a result of the fire of January 2018."),
    ("en", "2023-05-01", ("Enrolment closes on 15 June, then the places are drawn, and by 1 July of the same year "
     "you will know the result.")),
    ("en", "2023-05-01", "The Board approved the accounts in May 2015 and has met monthly since 2001."),
    ("en", "2023-05-01", ("The exam is on 12 June 2023; the results of the one in May will be published on 2 June "
     "2023.")),
    ("en", "2023-06-01", ("The plan was approved on 17 February 2022 and has been on this website since 3 March "
     "2022.")),
    ("en", "2023-06-01", ("The Board approved the plan on 17 February 2022 and has had it checked every year since "
     "2019.")),
]  # fmt: skip

test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)

"""What the kind "chronology" says of steps that have a noun of their own: consulted on, heard, judged, first used."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    # a law, and what goes before it
    ("en", "The Fire Safety Act of 14 June 2011, which came into force on 1 April 2011, lays down the rules."),
    ("en", "The Fire Safety Act was passed on 14 June 2011 and has applied since 1 January 2011."),
    ("en", "Parliament passed the Fire Safety Act on 14 June 2011. It came into force on 1 March 2011."),
    ("en", "The Regulation was published in the Official Gazette on 3 May 2018 and adopted on 12 June 2018."),
    ("en", "The Regulation was adopted on 3 May 2018. The public consultation was held from 1 June to 15 July 2018."),
    ("en", "The strategy was adopted in March 2018 at the end of a consultation launched in September 2018."),
    ("en", "The bill was tabled on 4 June 2019. Parliament passed it on 12 March 2019."),
    ("fr", "La loi du 14 juin 2011 relative au feu, entrée en vigueur le 1er avril 2011, fixe les règles."),
    ("fr", "Le décret a été publié au Moniteur le 3 mars 2015 et signé par le ministre le 12 mai 2015."),
    ("fr", "Le schéma a été adopté en mars 2018, à l'issue d'une consultation lancée en septembre 2018."),
    ("nl", "De wet van 14 juni 2011, die op 1 april 2011 in werking trad, legt de regels vast."),
    ("nl", "Het plan werd in maart 2018 goedgekeurd, na een openbaar onderzoek dat in september 2018 begon."),
    ("de", "Das Gesetz vom 14. Juni 2011, das am 1. April 2011 in Kraft trat, regelt den Brandschutz."),
    # a case
    ("en", "In the Lorne case the hearing took place on 14 March 2022 and the judgment was given on 2 March 2022."),
    ("en", "The case was heard on 14 March 2022 and decided on 2 March 2022."),
    ("en", "The application was lodged on 3 May 2021 and the Court gave judgment on 4 February 2021."),
    ("en", "The request was received on 12 May 2021; the answer was sent on 3 April 2021."),
    ("fr", "L'affaire a été plaidée le 14 mars 2022 et l'arrêt rendu le 2 mars 2022."),
    ("nl", "De zaak werd behandeld op 14 maart 2022; het arrest werd uitgesproken op 2 maart 2022."),
    ("de", "Die mündliche Verhandlung fand am 14. März 2022 statt, das Urteil erging am 2. März 2022."),
    # a building, and its first use
    ("en", "The pool welcomed its first visitors in May 2019; the first sod was cut in September 2019."),
    ("en", "The call centre, which opened in May 2015, answered its hundred-thousandth call in March 2014."),
    ("en", "The library opened in 2012. In 2011 it welcomed its millionth visitor."),
    ("en", "The scheme was launched in April 2016; the first grants were paid in November 2015."),
    ("en", "The contract for the works was awarded in May 2018 and the call for tenders was published in July 2018."),
    ("en", "The satellite was launched in May 2019 and has sent pictures since March 2018."),
    ("fr", "La piscine a accueilli ses premiers baigneurs en mai 2019 ; la première pierre a été posée en juin 2019."),
    ("nl", "Het zwembad ontving in mei 2019 zijn eerste bezoekers; de eerste steen werd in september 2019 gelegd."),
    ("de", "Das Hallenbad empfing im Mai 2019 die ersten Gäste; der Grundstein wurde im September 2019 gelegt."),
    # a journey
    ("en", "The ship left Porth on 12 May 2019 and reached Lorne on 3 May 2019."),
]  # fmt: skip

RIGHT = [
    ("en", "Sworn in on 15 March 2018 in place of Ada Holm, who had moved away; leaves on 30 June 2019."),
    ("en", "The Fire Safety Act of 14 June 2011, which came into force on 1 January 2012, lays down the rules."),
    ("en", "The Act of 14 June 2011 amending the Ports Act, which came into force on 1 April 1995, adds a chapter."),
    ("en", "The Act of 14 June 2011 applies to buildings that were in use on 1 January 2009."),
    ("fr", "La loi du 14 juin 2011 modifie la loi sur les ports, entrée en vigueur le 1er janvier 1996."),
    ("nl", "De wet van 14 juni 2011 vervangt de regels die op 1 januari 1996 in werking traden."),
    ("de", "Das Gesetz vom 14. Juni 2011 ersetzt die Regeln, die am 1. Januar 1996 in Kraft traten."),
    ("en", "Parliament passed the Fire Safety Act on 14 June 2011. The Police Act came into force on 1 March 2011."),
    ("en", "The strategy was adopted in September 2018 at the end of a consultation launched in March 2018."),
    ("en", "The strategy was adopted in 2018. A public consultation on the next one was held in 2021."),
    ("en", "In the Lorne case judgment was given on 2 March 2022; the Porth case was heard on 14 March 2022."),
    ("en", "The judgment of 2 March 2022 was confirmed after a hearing on 14 November 2022."),
    ("en", "The pool welcomed its first visitors in May 2019; the first sod had been cut in September 2017."),
    ("en", "The library opened in 2012. In 2014 it welcomed its millionth visitor."),
    ("en", "The library opened in 2012 in a former mill, which welcomed its last miller in 1990."),
    ("en", "The programme was launched in 2016; the first plans were drawn up in 2013."),
    ("en", "The trial was started in 2016 and the pilot ended in 2015."),
    ("en", "The ship left Porth on 3 May 2019 and reached Lorne on 12 May 2019."),
]


test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)

"""What the kind "chronology" says of terms, of examples of a rule, and of days of the same year."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    # language, day of the version, text
    ("en", "2021-06-01", ("She was appointed for six years with effect from 1 May 2018; her term ends on 30 April "
     "2023.")),
    ("en", "2021-06-01", ("The members are elected for seven years. The present President, Anna Halm, took office "
     "on 1 March 2018; her term ends on 28 February 2024.")),
    ("en", "2021-06-01", ("The Commissioner is elected for five years. Mr Halm took up his duties on 1 May 2020 "
     "and will hold office until 30 April 2026.")),
    ("en", "2021-06-01", ("A licence is valid for ten years. That of Mill Lane was granted on 3 May 2015 and runs "
     "out on 2 May 2023.")),
    ("en", "2021-06-01", ("A licence is granted for ten years; that of Mill Lane, of 3 May 2015, expires on 2 May "
     "2023.")),
    ("fr", "2021-06-01", ("Elle a été nommée pour six ans à partir du 1er mai 2018 ; son mandat prend fin le 30 "
     "avril 2023.")),
    ("nl", "2021-06-01", "Ze werd op 1 mei 2018 voor zes jaar benoemd; haar mandaat loopt tot 30 april 2023."),
    ("de", "2021-06-01", ("Sie wurde mit Wirkung vom 1. Mai 2018 für sechs Jahre gewählt; ihre Amtszeit endet am "
     "30. April 2023.")),
    ("en", "2021-06-01", "Red cells keep for 35 days: a bag that was given on 1 March can be used until 25 April."),
    ("en", "2021-06-01", ("The waiting time is four months. If you had a tattoo on 10 May, you can give again from "
     "10 August.")),
    ("en", "2021-06-01", "You can appeal within 30 days: against a decision of 3 May you can appeal until 2 July."),
    ("en", "2021-06-01", ("A visa is valid for 90 days; one issued on 1 March 2021, for example, expires on 30 "
     "June 2021.")),
    ("fr", "2021-06-01", ("Le délai est de quatre mois. Si vous êtes tatoué le 10 mai, vous pouvez donner à partir "
     "du 10 août.")),
    ("nl", "2021-06-01", ("De wachttijd is vier maanden. Wie op 10 mei een tatoeage kreeg, kan vanaf 10 augustus "
     "weer geven.")),
    ("de", "2021-06-01", ("Die Wartezeit beträgt vier Monate. Wer am 10. Mai tätowiert wurde, kann ab dem 10. "
     "August wieder spenden.")),
    ("fr", "2021-06-01", "Le prochain cours dure cinq jours, du vendredi 2 au lundi 5 avril 2021, à Orsens."),
    ("en", "2021-06-01", "The next course lasts five days, from Friday 2 to Monday 5 April 2021."),
    ("en", "2023-06-01", ("The Act was adopted by Parliament on 12 March 2015 and came into force on 1 January of "
     "the same year.")),
    ("en", "2023-06-01", "The Fire Safety Act of 14 June 2011 entered into force on 1 January of the same year."),
    ("en", "2023-06-01", "The hall was opened in March 2019. The foundation stone was laid in June of that year."),
    ("en", "2023-06-01", "The call opens on 3 May and closes on 28 April 2023."),
    ("en", "2023-06-01", ("The swimming pool welcomed its first guests in May 2019, and the foundation stone was "
     "laid in September of the same year.")),
    ("fr", "2023-06-01", ("La loi a été votée le 12 mars 2015 et est entrée en vigueur le 1er janvier de la même "
     "année.")),
    ("fr", "2023-06-01", ("La halle a été inaugurée en mai 2019 ; la première pierre a été posée en septembre de "
     "la même année.")),
    ("nl", "2023-06-01", ("De wet werd op 12 maart 2015 aangenomen en trad op 1 januari van hetzelfde jaar in "
     "werking.")),
    ("de", "2023-06-01", ("Das Gesetz wurde am 12. März 2015 verabschiedet und trat am 1. Januar desselben Jahres "
     "in Kraft.")),
    ("de", "2023-06-01", ("Die Halle wurde im Mai 2019 eröffnet; der Grundstein wurde im September desselben "
     "Jahres gelegt.")),
]  # fmt: skip

RIGHT = [
    ("en", "2021-06-01", ("She was appointed for six years with effect from 1 May 2018; her term ends on 30 April "
     "2024.")),
    ("en", "2021-06-01", "Red cells keep for 35 days: a bag that was given on 1 March can be used until 5 April."),
    ("en", "2021-06-01", "Red cells keep for 35 days: a bag that was given on 1 March can be used until 4 April."),
    ("en", "2021-06-01", ("The waiting time is four months. If you had a tattoo on 10 May, you can give again from "
     "10 September.")),
    ("en", "2021-06-01", "The waiting time is four months. We are open from 10 May until 10 August."),
    ("en", "2021-06-01", ("The waiting time is four months. If you apply between 10 May and 10 June, we reply by 1 "
     "July.")),
    ("en", "2021-06-01", "A course takes two weeks. If you enrol before 10 May, you pay 20 euro less until 30 June."),
    ("en", "2021-06-01", ("The call is open for six weeks, and whoever applies on 1 March will know the result on "
     "1 July.")),
    ("en", "2021-06-01", "Appeals can be lodged within ten working days: against a decision of 3 May until 17 May."),
    ("en", "2023-06-01", ("The Act was adopted by Parliament on 12 March 2015 and came into force on 1 June of the "
     "same year.")),
    ("en", "2023-06-01", "The hall was opened in March 2019. A second one followed in June of that year."),
]  # fmt: skip

test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)

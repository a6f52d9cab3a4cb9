"""What the kind "chronology" says of dates told as part of a decade, a quarter or a month, and of days put off."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    # language, day of the version, text
    ("en", "2023-06-01", "It opened its doors in 2011, a year before the last stone was laid in 2009."),
    ("en", "2023-06-01", ("The 2023 budget was approved in December 2021, after it had been presented in January "
     "2022.")),
    ("en", "2023-06-01", "Her second term began in 2014, four years after her first in 2012."),
    ("en", "2023-06-01", "The Act was first amended in 2008, then in 2005 and last in 2012."),
    ("en", "2023-06-01", "The strike ended on 3 March 2021, two days after it had started on 5 March 2021."),
    ("en", "2023-06-01", "Two years after its opening in 2012, in 2016, the hall was sold."),
    ("en", "2023-06-01", "In 2015, ten years after the law of 2008, the rules were changed."),
    ("en", "2023-06-01", "The deadline was extended from 15 March 2022 to 1 March 2022."),
    ("en", "2023-06-01", "The deadline has been extended from 15 March to 1 March 2022."),
    ("en", "2023-06-01", "The hearing was postponed from 12 May 2022 to 3 April 2022."),
    ("fr", "2023-06-01", "Le délai a été prolongé du 15 mars au 1er mars 2022."),
    ("nl", "2023-06-01", "De termijn werd verlengd van 15 maart tot 1 maart 2022."),
    ("en", "2023-06-01", "We are open on the first Sunday of the month (the next time on 8 October 2023)."),
    ("en", "2023-06-01", "The Council meets on the last Friday of March, that is on 24 March 2023."),
    ("en", "2023-06-01", "The market is held on the second Saturday of each month, next on Saturday 3 June 2023."),
    ("fr", "2023-06-01", ("Le musée est gratuit le premier dimanche du mois ; la prochaine fois le dimanche 8 "
     "octobre 2023.")),
    ("nl", "2023-06-01", ("De raad vergadert op de eerste maandag van de maand, de volgende keer op maandag 8 mei "
     "2023.")),
    ("de", "2023-06-01", "Der Rat tagt am ersten Montag des Monats, das nächste Mal am Montag, dem 8. Mai 2023."),
    ("en", "2023-06-01", "In the 1990s, in 1987, the plant was closed."),
    ("en", "2023-06-01", "The mill dates from the 18th century, more exactly from 1823."),
    ("en", "2023-06-01", "In the third quarter of 2021 (April to June 2021) sales fell."),
    ("en", "2023-06-01", "In the second half of 2020, from January to June 2020, sales fell."),
    ("en", "2023-06-01", "Work began in May 2018. A year later, in June 2020, the hall was opened."),
]  # fmt: skip

RIGHT = [
    ("en", "2023-06-01", "We are open on the first Sunday of the month (the next time on 1 October 2023)."),
    ("en", "2023-06-01", "The Council meets on the last Friday of March, that is on 31 March 2023."),
    ("en", "2023-06-01", ("On the first Monday of the month the pool is closed; on Wednesday 10 May 2023 it is "
     "closed too.")),
    ("en", "2023-06-01", "The deadline was extended from 1 March 2022 to 15 March 2022."),
    ("en", "2023-06-01", "The deadline was brought forward from 15 March 2022 to 1 March 2022."),
    ("en", "2023-06-01", "The mill dates from the 19th century, more exactly from 1823."),
    ("en", "2023-06-01", "In the 1990s, as in 1987, the plant was closed."),
    ("en", "2023-06-01", "In the second half of 2020, from July to December 2020, sales fell."),
]  # fmt: skip

test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)

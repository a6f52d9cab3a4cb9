"""What the kind "chronology" says of dates that careful pages get wrong, from all walks of institutions."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    # language, day of the version, text
    ("en", "2023-06-01", "The ban was lifted on 3 March 2021, five weeks after it had been imposed on 1 April 2021."),
    ("en", "2023-06-01", "The ban was imposed on 1 April 2021 and lifted on 3 March 2021."),
    ("en", "2023-06-01", "The new ward has been in use since March 2018. It was completed in October 2018."),
    ("en", "2023-06-01", "Norland became independent in 1962 and joined the United Nations in 1960."),
    ("en", "2023-06-01", "The peace treaty was signed in 1998, two years before the war ended in 1997."),
    ("en", "2023-06-01", ("The first ambassador arrived in March 1992, a year after the embassy had been opened in "
     "April 1994.")),
    ("en", "2023-06-01", "The samples were taken on 14 March 2022 and analysed on 10 March 2022."),
    ("en", "2023-06-01", "The survey was carried out in October 2021; its results were published in June 2021."),
    ("en", "2023-06-01", "The results of the census of 2021 were published in November 2020."),
    ("en", "2023-06-01", "The report on the accident of 4 June 2019 was published on 12 March 2019."),
    ("en", "2023-06-01", "The figures for 2023, which were published in March 2022, are final."),
    ("en", "2023-06-01", "The contract runs for four years, from 1 July 2019 until 30 June 2022."),
    ("en", "2023-06-01", "The concession was granted in 1998 for 30 years and will expire in 2038."),
    ("en", "2023-06-01", ("The guarantee lasts two years: a machine bought on 3 May 2021 is covered until 2 May "
     "2024.")),
    ("en", "2023-06-01", "A passport is valid for ten years. One issued on 14 June 2015 runs out on 13 June 2023."),
    ("en", "2023-06-01", ("The notice period is three months: if you give notice on 1 March, your contract ends on "
     "1 May.")),
    ("en", "2023-06-01", "You have to reply within two weeks. If the letter is dated 3 May, reply by 24 May."),
    ("en", "2023-06-01", "She was President for six years, from 2009 until 2018."),
    ("en", "2023-06-01", "Judge Marsh, 62, was born in 1951."),
    ("en", "2023-06-01", "Our oldest employee, who was born in 1955, is 58."),
    ("en", "2023-06-01", "She was 25 when she joined the service in 1998; she was born in 1968."),
    ("en", "2023-06-01", "He died in 1987 at the age of 83; he had been born in 1914."),
    ("en", "2023-06-01", "He was born in 1914 and died in 1987, aged 63."),
    ("en", "2023-06-01", "The tree was planted in 1820 and is therefore more than 300 years old."),
    ("en", "2023-06-01", "The 75th anniversary of the Convention of 1958 was marked in 2018."),
    ("en", "2023-06-01", "The Convention was signed in 1958. Its sixtieth anniversary was celebrated in 2008."),
    ("en", "2023-06-01", "For twenty years, since 2013, we have published the register on the internet."),
    ("en", "2023-06-01", "We have published the register for the last twenty years, since 2013."),
    ("en", "2023-06-01", "Last year, in 2020, we had 40 visitors."),
    ("en", "2023-06-01", "Next year, in 2025, the bridge will be closed."),
    ("en", "2023-06-01", "This year (2021) the fee is 40 euro."),
    ("en", "2023-06-01", "The exhibition is open for three months, from 1 March to 30 April 2023."),
    ("en", "2023-06-01", "The festival lasts four days, from 3 to 5 June 2023."),
    ("en", "2023-06-01", "The budget for 2022 was adopted on 14 December 2022 and took effect on 1 January 2022."),
    ("en", "2023-06-01", "The law was promulgated on 4 May 2015 and passed on 20 May 2015."),
    ("en", "2023-06-01", "The law, passed on 20 May 2015, was signed by the President on 4 May 2015."),
    ("en", "2023-06-01", "The treaty of 1992 was ratified by Norland in 1990."),
    ("en", "2023-06-01", "The Convention of 4 November 1950, which Norland ratified in 1948, has 46 parties."),
    ("en", "2023-06-01", "The Directive of 23 October 2000 had to be transposed by 22 December 1999."),
    ("en", "2023-06-01", "The second edition appeared in 2012, the first in 2015."),
    ("en", "2023-06-01", "The first stage opened in 2014 and the second in 2011."),
    ("en", "2023-06-01", "Line 1 was opened in 1998 and extended in 1995."),
    ("en", "2023-06-01", "The prison was modernised in 1988, twelve years after it had been built in 1982."),
]  # fmt: skip

RIGHT = [
    ("en", "2023-06-01", "The treaty of 1992 was ratified by Norland in 1994."),
    ("en", "2023-06-01", "The second edition appeared in 2015, the first in 2012."),
    ("en", "2023-06-01", "The first stage opened in 2011 and the second in 2014."),
    ("en", "2023-06-01", "Last year, in 2022, we had 40 visitors."),
    ("en", "2023-06-01", "Next year, in 2024, the bridge will be closed."),
    ("en", "2023-06-01", "This year (2023) the fee is 40 euro."),
    ("en", "2023-06-01", "In the school year 2022/23, this year's pupils of 2021 were tested."),
    ("en", "2023-06-01", "The samples were taken on 10 March 2022 and analysed on 14 March 2022."),
    ("en", "2023-06-01", "He served two terms of four years, from 2008 to 2016."),
    ("en", "2023-06-01", "Our oldest employee, who was born in 1955, is 68."),
    ("en", "2023-06-01", "The budget for 2023 was adopted on 14 December 2022 and took effect on 1 January 2023."),
    ("en", "2023-06-01", "The figures for 2021, which were published in March 2022, are final."),
    ("en", "2023-06-01", "Founded in 1950, the club is now in its 74th year."),
    ("en", "2023-06-01", "Judge Marsh, 72, was born in 1951."),
    ("en", "2023-06-01", "Anna Reik, who was born in 1951, is 180 cm tall and one of 58 judges."),
    ("fr", "2023-06-01", "Mme Reik, née en 1955, a 68 ans."),
]  # fmt: skip

test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)

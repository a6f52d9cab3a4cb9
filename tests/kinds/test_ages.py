"""What the kind "chronology" says of how old things and people are, and of who followed whom."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    # language, day of the version, text
    ("en", "2023-06-01", "Ms Anna Reik, who was born in 1961, retired on 30 June 2021 on reaching the age of 65."),
    ("en", "2023-06-01", "Judge Reik, born in 1958, left the bench in 2020, when she reached the age limit of 68."),
    ("fr", "2023-06-01", "Mme Reik, née en 1958, a quitté la Cour en 2020, ayant atteint la limite d'âge de 70 ans."),
    ("nl", "2023-06-01", ("Mevrouw Halm, geboren in 1961, ging op 30 juni 2021 met pensioen, toen ze de leeftijd "
     "van 67 jaar bereikte.")),
    ("de", "2023-06-01", ("Frau Halm, 1961 geboren, trat am 30. Juni 2021 in den Ruhestand, als sie die "
     "Altersgrenze von 67 Jahren erreichte.")),
    ("en", "2023-06-01", "The ferry Saint Mary, which dates from 1987 and is thus 46 years old, will be replaced."),
    # born as the first lines tell
    ("en", "2023-06-01", ("Margaret Oyle, born in a cottage in 1862, left school at ten.\n\nShe married.\n\nThe doors "
     "opened on 11 May 1904, and Mrs Oyle, by now forty-seven, borrowed the first book.")),
    ("de", "2023-06-01", ("Wilma Torbeck, geboren am 30. November 1891, blieb hier.\n\nSie reiste.\n\nIm März 1914 "
     "eröffnete Torbeck im Alter von 32 Jahren ihr Atelier.")),
    ("fr", "2023-06-01", ("Jeanne Sabot est née le 3 mai 1930.\n\nElle aimait l'eau.\n\nEn 1957, à l'âge de 36 ans, "
     "Sabot soutint sa thèse.")),
    ("nl", "2023-06-01", ("Adriaan Moer werd in 1867 geboren.\n\nHij las veel.\n\nIn 1899 werd Moer op de leeftijd "
     "van 42 jaar hoofd van de school.")),
    # drawn from the sentence before
    ("nl", "2023-06-01", ("Op 1 januari 2004 gingen de polders samen. In 2024 bestaat het waterschap dus vijfentwintig "
     "jaar.")),
    ("de", "2023-06-01", ("Am 1. Januar 2004 gingen die Verbände zusammen. 2024 besteht der Verband also seit "
     "fünfundzwanzig Jahren.")),
    ("en", "2023-06-01", "The locks date from 1931 and are therefore 82 years old."),
    ("en", "2023-06-01", "The pumping station, built in 1963, is now seventy years old."),
    ("en", "2023-06-01", "The oldest of the ships, the Heron, went into service in 1991 and is 22 years old."),
    ("en", "2023-06-01", "The Agency has existed since 2003, that is for thirty years."),
    ("en", "2023-06-01", "The law is from 1998 and so 35 years old."),
    ("en", "2023-06-01", "Since 2003, for the past thirty years, the Agency has kept the register."),
    ("fr", "2023-06-01", "Le bac, qui date de 1987 et a donc 46 ans, sera remplacé."),
    ("fr", "2023-06-01", "L'écluse, construite en 1931, a aujourd'hui 82 ans."),
    ("nl", "2023-06-01", "De veerboot dateert uit 1987 en is dus al 46 jaar oud."),
    ("nl", "2023-06-01", "De sluis, gebouwd in 1931, is nu 82 jaar oud."),
    ("de", "2023-06-01", "Die Fähre stammt aus dem Jahr 1987 und ist damit 46 Jahre alt."),
    ("de", "2023-06-01", "Das 1931 gebaute Wehr ist heute 82 Jahre alt."),
    ("en", "2020-02-24", ("The strongest one known is that of 9 March 1796 near Harr, more than three hundred "
     "years ago.")),
    ("en", "2020-02-24", "The house was built in 1796, more than three hundred years ago."),
    ("fr", "2020-02-24", "Le pont a été construit il y a plus de trois cents ans, en 1796."),
    ("nl", "2020-02-24", "De brug werd meer dan driehonderd jaar geleden, in 1796, gebouwd."),
    ("de", "2020-02-24", "Die Brücke wurde vor mehr als dreihundert Jahren, im Jahr 1796, gebaut."),
    ("en", "2023-06-01", ("The director, Ms Varn, has been in charge since 1 September 2019, when she followed Mr "
     "Kern, who had led the house from its first day until his retirement on 31 March 2021.")),
    ("en", "2023-06-01", "Mr Halm took over from Ms Reik in May 2019, who had held the post from 2012 to 2021."),
    ("en", "2023-06-01", "Mr Halm succeeded Ms Reik in 2015, who retired in 2018."),
    ("en", "2023-06-01", "Anna Halm became Director in 2015 when her predecessor, Jan Reik, retired in 2017."),
    ("fr", "2023-06-01", "M. Halm a succédé en 2015 à Mme Reik, partie à la retraite en 2018."),
    ("nl", "2023-06-01", "De heer Halm volgde in 2015 mevrouw Reik op, die in 2018 met pensioen ging."),
    ("de", "2023-06-01", "Herr Halm folgte 2015 auf Frau Reik, die 2018 in den Ruhestand trat."),
    ("en", "2023-06-01", ("Many come for The Ferry by Elin Marsh (1846-1919). She painted it in 1881, when she was "
     "41.")),
    ("en", "2023-06-01", "Elin Marsh (1846-1919) painted The Ferry in 1881, at the age of 41."),
    ("en", "2023-06-01", ("Thomas Morrow (1858-1911), who was the first to land there, in January 1913, gave the "
     "cape its name.")),
    ("en", "2023-06-01", "Thomas Morrow (1858-1911) landed there in January 1913."),
]  # fmt: skip

RIGHT = [
    ("en", "2023-06-01", ("Margaret Oyle, born in 1862, left school at ten.\n\nShe married.\n\nIn 1904 Mrs Oyle hired "
     "Tom Reed, aged 17, as a clerk.")),
    ("en", "2023-06-01", ("Margaret Oyle, born in 1862, left school at ten.\n\nShe married.\n\nIn 1904 Mrs Oyle gave "
     "it to her son, aged 17.")),
    ("en", "2023-06-01", ("Margaret Oyle, born in 1862, left school. Her son John Oyle went to sea.\n\nIt grew.\n\nIn "
     "1904 Oyle, by then seventeen, came home.")),
    ("nl", "2023-06-01", ("Op 1 januari 2004 gingen de polders samen. In 2024 bestaat het waterschap dus twintig "
     "jaar.")),
    ("nl", "2023-06-01", ("Op 1 januari 2004 gingen de polders samen. In 2024 bestaat het gemaal vijfentwintig "
     "jaar.")),
    ("en", "2023-06-01", ("Judges may stay until the age of 70. Judge Reik, who was born in 1958, left on 30 June "
     "2023.")),
    ("en", "2023-06-01", "The ferry Saint Mary, which dates from 1987 and is thus 36 years old, will be replaced."),
    ("en", "2023-06-01", "The ferry dates from 1987. In 2005, when it was 18 years old, it was rebuilt."),
    ("en", "2023-06-01", "The pumping station, built in 1963, has boilers which are 20 years old."),
    ("en", "2023-06-01", "Ms Anna Reik, who was born in 1956, retired on 30 June 2021 on reaching the age of 65."),
    ("en", "2023-06-01", "In 1963, when the old station was seventy years old, a new one was built."),
    ("en", "2023-06-01", "Ms Anna Reik, who was born in 1956, retired on 30 June 2021 on reaching the age of 65."),
    ("en", "2023-06-01", "In 1963, when the old station was seventy years old, a new one was built."),
    ("en", "2020-02-24", ("The strongest one known is that of 9 March 1796 near Harr, more than two hundred years "
     "ago.")),
    ("en", "2020-02-24", "The house, built in 1920, replaced one which was 200 years old."),
    ("en", "2020-02-24", "The engine, made in 1998, drives pumps that are 40 years old."),
    ("nl", "2020-02-24", "De brug dateert uit 1990 en vervangt er een die 80 jaar oud is."),
    ("de", "2020-02-24", "Die 1990 gebaute Brücke ersetzt eine, die 80 Jahre alt war."),
    ("fr", "2020-02-24", "Le pont, construit en 1990, a remplacé un pont âgé de 80 ans."),
    ("en", "2023-06-01", "Mr Halm succeeded Ms Reik in 2018, who retired in 2018."),
    ("en", "2023-06-01", "Mr Halm succeeded Ms Reik in 2015, who retired in 2015 and died in 2018."),
    ("en", "2023-06-01", "Mr Halm succeeded Ms Reik in 2015 as Director and retired in 2018."),
    ("en", "2023-06-01", "Elin Marsh (1846-1919). She painted it in 1881, when she was 35."),
    ("en", "2023-06-01", "Elin Marsh (1846-1919) gave it to her son in 1881, when he was 11."),
    ("en", "2023-06-01", "The tower by Elin Marsh (1846-1919), which was bought in 1955, stands here."),
]  # fmt: skip

test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)

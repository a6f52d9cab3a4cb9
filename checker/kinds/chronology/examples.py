"""Dates that cannot all be right, and dates that only look so: the examples of the kind "chronology"."""

from __future__ import annotations

from checker.kinds.kind import Example

EXAMPLES = (
    Example(
        text="The hall is closed from 12 March 2019 to 4 February 2019.",
        flags="12 March 2019 to 4 February 2019",
        level="error",
        why="The range ends before it begins.",
    ),
    Example(text="Send your form by 31 June 2020.", flags="31 June 2020", level="error", why="June has thirty days."),
    Example(
        text="The vote is on Monday, 3 May 2019.",
        flags="Monday, 3 May 2019",
        level="error",
        suggestion="Friday or 6 May 2019",
        why="That day was a Friday.",
    ),
    Example(
        text="The bridge was opened in May 2012, after the first stone had been laid in June 2013.",
        flags="May 2012",
        level="error",
    ),
    Example(
        text="The hall burnt down on 4 May 2012.\n\nAfter the fire, in March 2011, the council hired an architect.",
        flags="March 2011",
        level="error",
        why="The noun leads back to the day of the fire.",
    ),
    Example(
        text="The term is seven years. She was sworn in on 12 May 2018. Her term ends on 11 May 2023.",
        flags="11 May 2023",
        level="error",
        suggestion="11 May 2025",
        why="The days are five years apart, to the day.",
    ),
    Example(
        text="The Ports Act of 3 July 2011, last amended in 2009, names four zones.",
        flags="2009",
        level="error",
        why="A law cannot be amended before it is made.",
    ),
    Example(
        text="The tram was put into service in 2016; it has been used since May 2014 by three schools.",
        flags="May 2014",
        level="error",
        why="Nothing is used before it is put into service.",
    ),
    Example(
        text="Het fonds werd in 2011 opgericht. Het werd in 2009 opgeheven.",
        flags="2009",
        level="error",
        language="nl",
    ),
    Example(
        text="The gallery was closed in 2010 and opened in 2013.",
        silent=True,
        why="What was closed can be opened again.",
    ),
    Example(
        text="The director was elected on 1 March 2015 for a term of five years, which ends on 28 February 2022.",
        flags="28 February 2022",
        level="error",
        suggestion="28 February 2020",
    ),
    Example(
        text="The society was founded in 1931 and celebrated its centenary in 2019.",
        flags="centenary",
        level="error",
        why="From 1931 to 2019 are 88 years.",
    ),
    Example(
        text="=== museum/2015-03-01.en.md\n# The Museum of Salt\n\nThe Museum of Salt was founded in 1985.\n\n"
        "For more than forty years the Museum of Salt has welcomed schools.\n",
        flags="more than forty years",
        level="error",
        why="The page was written thirty years after the foundation.",
    ),
    Example(
        text="Kettles came first, on 1 April 2020. Lamps followed on 1 October 2020, three months later.",
        flags="three months",
        level="error",
        suggestion="six",
        why="From 1 April to 1 October are six months.",
    ),
    Example(
        text="Our team reached Osk in March 2016, two months after the council had voted on 9 December 2016.",
        flags="two months",
        level="error",
        suggestion="March 2017 or 9 December 2015",
    ),
    Example(
        text="The reading hall was closed for repairs on 16 March 2020; it was opened again on 8 February 2020.",
        flags="8 February 2020",
        level="error",
        why="What is opened again was closed before.",
    ),
    Example(
        text="Der Preis wird seit 2010 alle zwei Jahre verliehen; 2018 wurde er zum vierten Mal vergeben.",
        flags="vierten",
        level="error",
        suggestion="fünften",
        language="de",
    ),
    Example(
        text="| Permit | Valid from | Valid until |\n|---|---|---|\n| P 1 | 1 May 2017 | 30 April 2021 |\n"
        "| P 2 | 1 May 2018 | 30 April 2022 |\n| P 3 | 1 May 2019 | 30 April 2017 |\n",
        flags="1 May 2019\t30 April 2017",
        level="error",
        why="The permit ends before it begins.",
    ),
    Example(
        text="L'exposition est ouverte du 5 mai 2018 au 2 avril 2018.",
        flags="5 mai 2018 au 2 avril 2018",
        level="error",
        language="fr",
    ),
    Example(
        text="De vereniging werd in 1950 opgericht en vierde in 1990 haar 50-jarig bestaan.",
        flags="50-jarig bestaan",
        level="error",
        language="nl",
    ),
    Example(
        text="Die Brücke ging im Mai 2014 in Betrieb, nachdem im Juli 2015 die Prüfung begonnen hatte.",
        flags="Mai 2014",
        level="error",
        language="de",
    ),
    Example(
        text="=== page/2020-01-01.en.md\nMuch has happened in the region, more recently the treaty of Arle (1911).\n",
        flags="1911",
        level="warning",
        why="A century ago is not recent; which year is meant only a source can tell.",
    ),
    Example(
        text="The rule applies to ships built in 2014 or after the Act came into force in 2016.",
        silent=True,
        why="“After” sets a threshold here.",
    ),
    Example(
        text="The Harbour Act of 2009 replaced the Harbour Act of 1987.",
        silent=True,
        why="The older law is the one that was replaced.",
    ),
    Example(
        text="The club was founded in 1969 and marked its fiftieth anniversary on 12 May 2019.",
        silent=True,
    ),
    Example(
        text="She took office on 1 September 2016 for a term of six years, which ends on 31 August 2022.",
        silent=True,
    ),
    Example(
        text="Der Verein wurde 1924 gegründet und feierte 2014 sein neunzigjähriges Bestehen.",
        language="de",
        silent=True,
    ),
)

"""What the kind "chronology" says of plain sentences in which one date or number is misprinted."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | The cafe is open daily from 9.30 am to 5 pm, last orders {5.30 pm|4.30 pm}.
en | Doors close at 18:00. The last tour starts at {18:30|16:30}.
en | | Train | Departs | Arrives |\n|---|---|---|\n| 12 | 10:02 | {9:41|10:41} |\n| 14 | 12:02 | 12:41 |\n| 16 |
     14:02 | 14:41 |
en | | Day | Opens | Closes |\n|---|---|---|\n| Monday | 9:00 | 17:00 |\n| Tuesday | {19:00|9:00} | 17:00 |\n| Friday
     | 9:00 | 15:00 |
en | The strike began on Monday 8 March. It ended two days later, on {Thursday 10 March|Wednesday 10 March}, when the
     unions signed. Work resumed on Friday 12 March.
en | Our spring walks: Saturday 6 March, {Saturday 14 March|Sunday 14 March}, Saturday 20 March, Sunday 28 March.
en | The bridge was closed on 3 May 2019 and opened to traffic again three weeks later, on {14 June|24 May} 2019.
en | The law was passed on 4 March 2016. Two years later to the day, on 4 March {2019|2018}, it was repealed.
en | The exhibition runs for four months, from 1 February to {31 July|31 May} 2021.
en | The ban took effect on 1 July 2019 and will be lifted after three years, on 1 July {2023|2022}.
en | The permit was granted on 1 July 2015 for five years and expired on 30 June {2022|2020}.
en | The lease of 99 years, signed in 1950, ends in {2059|2049}.
en | The road was built in five years, from 1961 to {1969|1966}.
en | The mayor, elected in 2014 for six years, must stand again in {2022|2020}.
en | In 2018 the club turned {80|90}: it was founded in 1928.
en | The paper has appeared weekly since 1921; last month it marked its {90th|100th} birthday.
en | The hall was built in 1910 and burnt down {in 1890|in 1950}.
en | Work started in June 2018 and was completed in {March 2018|March 2020}.
en | The station, closed since 1985, was reopened in {1975|1995}.
en | Her first novel appeared in 1998, her second in {1989|2001}.
en | Born on 4 May 1960, she took office in 2010 at the age of {40|50}.
en | Dr Holm (born 1952) retired in 2017 aged {55|65}.
en | The convention was signed on 4 June 1992 and entered into force on {4 March 1992|4 March 1994}.
en | The treaty was ratified in {1991|1994}, two years after it had been signed in 1992.
en | The Act came into force on 1 January 2010. It was adopted on {12 March 2010|12 March 2009}.
en | The grant is paid from January to June, that is for {eight|six} months.
en | The five-year plan 2016–{2025|2020} has 40 measures.
en | In the three years from 2015 to {2020|2018} we planted 400 trees.
en | He died on 3 May 1950 and was buried on {1 May 1950|6 May 1950}.
en | The first stage ends in 2022, the second in {2020|2024}.
en | The winter timetable applies from 1 November to {31 November|30 November}.
en | Bids were opened on 3 May 2018, a week before the deadline of {10 April|10 May} 2018.
en | The 2014 Act was repealed in {2011|2018}.
en | The site was cleared in 2016, once the firm had moved out in {2018|2014}.
en | The dam broke on 3 May 1911. A week later, on {24 May|10 May}, the Minister came.
en | The Board meets on the first Tuesday of each month; the next meeting is on Tuesday {13 April|6 April} 2021.
en | The season lasts from May to September, {six|five} months in all.
en | The clocks go forward on the last Sunday in March, that is {Sunday 21 March|Sunday 28 March} 2021.
en | The ferry takes 40 minutes: it leaves at 9:15 and arrives at {10:25|9:55}.
en | Lunch is served from 12:30 to {11:30|13:30}.
en | The film starts at 20:15 and lasts 95 minutes, so it ends at {22:20|21:50}.
en | The course starts at 9:00 and finishes at {8:00|16:00}.
en | - 9:00 Welcome\n- 9:30 First lecture\n- {8:15|10:15} Coffee\n- 10:45 Second lecture\n- 12:00 Lunch
en | | Time | What |\n|---|---|\n| 9:00 | Welcome |\n| 9:30 | Lecture |\n| {8:15|10:15} | Coffee |\n| 10:45 | Lecture
     |\n| 12:00 | Lunch |
en | In the 1970s, between {1983 and 1986|1973 and 1976}, the village grew fast.
en | At the end of {June, on 3 June,|June, on 28 June,} the results came in.
en | On New Year's Eve ({30 December|31 December}) we close at noon.
en | The 29th of February {2019|2020} was a Saturday and the house was full.
en | On 29 February {2018|2020} the vote was held.
en | Born in 1961, she was {45|41} when she was elected in 2002.
en | He would have turned 100 in {2015|2012}: he was born on 3 May 1912.
en | It has been 25 years since the wall came down in {1999|1996}.
en | The law has been in force for {thirty|eleven} years: since 1 January 2010.
en | The 12th session was held in 2015 and the 13th in {2012|2018}.
en | The first edition came out in 2005, the third in 2011 and the second in {2014|2008}.
en | The building, opened in 1980 and extended in {1975|1995}, has 90 rooms.
en | The Directive was to be transposed by 2012, {two years before|two years after} it was adopted in 2010.
en | The Council serves for four years. It was elected in May 2018; its term will end in {May 2024|May 2022}.
en | Since 1 April 2018 the Director General has been Ms Ingrid Sol, who was appointed for five years and whose term
     of office runs until 31 March {2024|2023}.
en | On 1 January 2016 the new scheme took the place of the old. The transition started on the same day as the new
     scheme, lasts exactly ten years and ends on 31 December {2023|2025}.
en | The programme runs from 2014 to 2020. Halfway through, in {2022|2017}, it will be reviewed.
nl | Het programma loopt van 2014 tot 2020. Halverwege, in {2022|2017}, wordt het beoordeeld.
en | The show opened on 4 May 2019 for ten weeks. It closed on {13 September|13 July} 2019.
en | The guarantee is two years. If you bought the lamp on 3 May 2019, it runs out on 2 May {2022|2021}.
en | Passports are valid for ten years: one issued on 3 May 2019 expires on 2 May {2026|2029}.
en | The permit of 3 May 2019 is valid for two years, so until 2 May {2022|2021}.
en | The King reigned for 26 years, from 1865 to {1909|1891}.
en | King Ole (1835–1909) reigned from 1865 until his death in {1919|1909}.
en | He came to the throne in 1865 and reigned for 44 years, until {1919|1909}.
en | The bridge, opened in 1932, was closed {eighty|fifty} years later, in 1982.
en | Two years before he died in 1909, in {1901|1907}, he gave the house away.
en | The museum opened in 1978 and moved to its present home {twenty years later, in 1988|ten years later, in 1988}.
en | The last train ran on 30 September 1967, {ten years after|seven years after} the line was electrified in 1960.
en | The lock was built between 1911 and 1915 and opened to ships in {1909|1916}.
en | The town got gas light in 1858 and electric light {thirty|forty} years on, in 1898.
en | The last census, taken in 2011, counted 412 people, 20 more than ten years earlier, in {2006|2001}.
en | Ms Orr, 62, who was born in {1969|1958}, leads the inquiry.
en | The bank was nationalised in 1982 and privatised again in {1978|1996}.
en | The contract, awarded in March 2019 after a tender launched in {June 2019|June 2018}, is worth 3 million.
en | The decision was taken on 4 May 2020 and made public {the day before, on 5 May|the day after, on 5 May}.
en | The interview took place in June 2018, {two months after his death in August 2018|two months before his death in
     August 2018}.
fr | Le musée ferme à 18 h ; la dernière entrée est à {18 h 30|17 h 30}.
fr | Les inscriptions sont ouvertes du 3 mai au {12 avril|12 juin} 2021.
fr | Née en 1961, elle a été élue en 2002 à l'âge de {45|41} ans.
fr | Le conseil est élu pour six ans. Le conseil actuel, élu en juin 2014, siège jusqu'en juin {2022|2020}.
fr | Dix ans après sa création en 2001, en {2013|2011}, le fonds a été supprimé.
fr | La loi du 3 mai 2012, modifiée en {2010|2015}, fixe les tarifs.
fr | Le lundi {9 mars 2021|8 mars 2021}, le guichet sera fermé.
fr | La 12e session s'est tenue en 2015, la 13e en {2012|2018}.
fr | Depuis 2005, la foire a lieu tous les deux ans ; celle de 2019 était la {sixième|huitième} édition.
fr | Détruite par un incendie en 1871, la toiture a été refaite en {1868|1880}.
nl | De brug, die in 1932 werd geopend, werd {veertig|vijftig} jaar later, in 1982, gesloten.
nl | Zij werd geboren in 1961 en was {45|41} toen ze in 2002 werd verkozen.
nl | De wet van 3 mei 2012, gewijzigd in {2010|2015}, legt de tarieven vast.
nl | Het zwembad is gesloten van 3 mei tot en met {12 april|12 juni} 2021.
nl | De raad wordt verkozen voor zes jaar. De huidige raad, verkozen in juni 2014, zetelt tot juni {2022|2020}.
nl | De stichting bestaat al {veertig|twintig} jaar: ze werd in 2001 opgericht.
nl | Sinds 2005 vindt de beurs om de twee jaar plaats; die van 2019 was de {zesde|achtste} editie.
nl | De kerk werd in 1871 door brand verwoest en in {1868|1880} herbouwd.
de | Die Brücke wurde 1932 eröffnet und {vierzig|fünfzig} Jahre später, 1982, geschlossen.
de | Sie wurde 1961 geboren und war bei ihrer Wahl im Jahr 2002 {45|41} Jahre alt.
de | Das Gesetz vom 3. Mai 2012, geändert im Jahr {2010|2015}, regelt die Tarife.
de | Das Bad ist vom 3. Mai bis {12. April|12. Juni} 2021 geschlossen.
de | Der Rat wird auf sechs Jahre gewählt. Der heutige Rat, im Juni 2014 gewählt, amtiert bis Juni {2022|2020}.
de | Der Verein besteht seit {vierzig|zwanzig} Jahren: gegründet wurde er 2001.
de | Die Kirche wurde 1871 durch einen Brand zerstört und {1868|1880} wieder aufgebaut.
de | Bewerbungsschluss ist der 3. Mai 2021; die Gespräche finden am {12. April|12. Mai} 2021 statt.
de | Die Frist von vier Wochen beginnt am 3. Mai 2021 und endet am {30. Juni|31. Mai} 2021.
en | The period of four weeks begins on 3 May 2021 and ends on {30 June|31 May} 2021.
en | A six-week consultation opened on 3 May 2021 and will close on {30 July|14 June} 2021.
en | The strike lasted from 3 May to 12 June 2019, {two weeks|six weeks} in all.
en | The dig lasted six weeks, from 3 May to {12 September|12 June} 2019.
en | The Fund was wound up in 2009. It paid its last grant in {2011|2008}.
en | The 2021 budget was adopted on 12 December {2021|2020}, before the year began.
en | The building was listed in 1978 and demolished illegally in {1975|1985}.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_misprinted_dates(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)

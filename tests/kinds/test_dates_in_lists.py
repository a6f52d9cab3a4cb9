"""What the kind "chronology" says of dated lines, of posts held in turn, and of careful prose."""

from __future__ import annotations

from checker.kinds.chronology import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    # language, day of the version, text
    ("en", "2023-06-01", ("Dates of the agreement:\n\n- Signed: 21 March 2012\n- Approved by Parliament: 4 June "
     "2012\n- In force: 1 February 2012")),
    ("en", "2023-06-01", ("| Step | Date |\n|---|---|\n| Signature | 21 March 2012 |\n| Approval by Parliament | 4 "
     "June 2012 |\n| Entry into force | 1 February 2012 |")),
    ("en", "2023-06-01", "Signature: 21 March 2012. Entry into force: 1 February 2012."),
    ("en", "2023-06-01", "Call opens: 3 May 2023. Call closes: 15 April 2023. Results: July 2023."),
    ("en", "2023-06-01", "- Opening of the call: 3 May 2023\n- Closing date: 15 April 2023\n- Results: July 2023"),
    ("en", "2023-06-01", ("The directors were Ivo Brandl (2004-2012), Anna Reik (2010-2018) and Hugh Amory "
     "(2018-2023).")),
    ("en", "2023-06-01", ("The Parliament is elected for five years; the present one, elected in May 2019, sits "
     "until May 2025.")),
    ("en", "2023-06-01", "The annual meeting of 2022 took place on 14 June 2021 in Lorne."),
    ("en", "2023-06-01", "The 2021 edition, held in May 2022, drew 400 visitors."),
    ("en", "2023-06-01", ("The transition period began with the entry into force on 1 July 2021 and ended on 30 "
     "June 2020.")),
    ("en", "2023-06-01", "She was a judge from 1998 to 2003 and President of the Court from 2001 to 1999."),
    ("en", "2023-06-01", "The building was begun in 1902 and finished in 1898."),
    ("en", "2023-06-01", "Begun in 1902, the church was finished in 1898."),
    ("en", "2023-06-01", "It took eight years, from 2004 to 2009, to build the dam."),
    ("en", "2023-06-01", "The dam was built in eight years, between 2004 and 2009."),
    ("en", "2023-06-01", "The country was declared free of polio in 1984, four years after the last case in 1988."),
    ("fr", "2023-06-01", "La session de 2022 s'est tenue du 3 au 7 mai 2021."),
    ("nl", "2023-06-01", "De vergadering van 2022 vond op 14 juni 2021 plaats."),
    ("de", "2023-06-01", "Die Tagung von 2022 fand am 14. Juni 2021 statt."),
    ("en", "2023-06-01", "- Call opens: 1 September 2023\n- Call closes: 15 May 2023"),
    ("en", "2023-06-01", "- Opening of the call: 1 September 2023\n- Closing date: 15 May 2023"),
    ("en", "2023-06-01", "- Start of the works: 1 September 2023\n- End of the works: 15 May 2023"),
    ("en", "2023-06-01", "- Signed: 1 September 2023\n- In force since: 15 May 2023"),
]  # fmt: skip

RIGHT = [
    ("en", "2023-06-01", ("Dates of the agreement:\n\n- Signed: 21 March 2012\n- Approved by Parliament: 4 June "
     "2012\n- In force: 1 February 2013")),
    ("en", "2023-06-01", "The 2021 edition, held in May 2022 because of the pandemic, drew 400 visitors."),
    ("en", "2023-06-01", ("The directors were Ivo Brandl (2004-2010), Anna Reik (2010-2018) and Hugh Amory "
     "(2018-2023).")),
    ("en", "2023-06-01", "The members are Ivo Brandl (2004-2012), Anna Reik (2010-2018) and Hugh Amory (2008-2023)."),
    ("en", "2023-06-01", "The programme ended in 2018. In 2020 a new one was set up."),
    ("fr", "2023-06-01", "La session de 2022 s'est tenue du 3 au 7 mai 2022."),
    ("nl", "2023-06-01", "De vergadering van 2022 vond op 14 juni 2022 plaats."),
    ("de", "2023-06-01", "Die Tagung von 2022 fand am 14. Juni 2022 statt."),
    ("en", "2023-06-01", ("The hearing was held on 3 May 2022. Judgment in an earlier case was given on 12 April "
     "2022.")),
    ("en", "2023-06-01", ("The Court heard the parties on 3 May 2022; its order of 12 March 2022 had stayed the "
     "decision.")),
    ("en", "2023-06-01", ("The complaint was lodged on 3 May 2022, and the Court gave judgment in the main case on "
     "2 February 2022.")),
    ("en", "2023-06-01", "The museum opened in 1990. Its first director, Anna Reik, had been a curator since 1978."),
    ("en", "2023-06-01", "The library opened in 2012; the first books had been bought in 2009."),
    ("en", "2023-06-01", "The Agency was set up in 1998. Its first report, on 1997, came out in 1999."),
    ("en", "2023-06-01", ("The Agency was set up in 1998. It took over the files of the Office, whose first "
     "meeting was held in 1985.")),
    ("en", "2023-06-01", "The fund was launched in 2016; the first loans of its forerunner were paid in 2009."),
    ("en", "2023-06-01", ("The bridge was opened in 2012. It was extended in 2018 and the first stone of the "
     "second span was laid in 2016.")),
    ("en", "2023-06-01", ("The consultation on the new plan ran until May 2021; the plan of 2015 was adopted in "
     "March 2015.")),
    ("en", "2023-06-01", "The law was adopted in 2015. The inquiry of 2018 found that it had been broken."),
    ("en", "2023-06-01", "Parliament passed the Act in 2015, and the rules on fees have applied since 2012."),
    ("en", "2023-06-01", "The Act was passed in 2015 and has been in force since 2016."),
    ("en", "2023-06-01", "The contract was signed in May 2018 and the works had been tendered in 2017."),
    ("en", "2023-06-01", "The report of 2019 on the fire of 2018 was published in 2020."),
    ("en", "2023-06-01", "The report on the plan for 2030 was published in 2022."),
    ("en", "2023-06-01", "The figures for 2025, a forecast, were published in March 2022."),
    ("en", "2023-06-01", "Last year (2022/23) the school had 400 pupils."),
    ("en", "2023-06-01", "Next year, in May, the bridge will be closed."),
    ("en", "2023-06-01", "This year, 2,021 people came."),
    ("en", "2023-06-01", "Last year, 1998 trees were planted."),
    ("en", "2023-06-01", "In 2020 the fee was raised; next year, in 2021, it fell again."),
    ("en", "2023-06-01", "The next year, in 2021, it fell again."),
    ("en", "2023-06-01", "The Nobel Prize of 2020 was given in 2020."),
    ("en", "2023-06-01", "Judge Marsh, 62 of whose rulings were upheld, was born in 1951."),
    ("en", "2023-06-01", "The first prize went to a school in 2015 and the second in 2014."),
    ("en", "2023-06-01", "The first of the halls dates from 1998, the second, older one from 1975."),
    ("en", "2023-06-01", "The third edition appeared in 2015; the second and the first are out of print."),
    ("en", "2023-06-01", ("A licence is valid for ten years. If you apply by 3 May 2023, you will hear by 30 June "
     "2023.")),
    ("en", "2023-06-01", "The term is four years. Those elected on 3 May 2020 take office on 1 July 2020."),
    ("en", "2023-06-01", "The house, built in 1963, is home to 70 people who are 80 years old on average."),
    ("en", "2023-06-01", "The pumps date from 1963, and the oldest pipe is 120 years old."),
    ("en", "2023-06-01", ("The Office was set up by the Act of 3 May 2001 in the place of one that had been set up "
     "in 1998.")),
    ("en", "2023-06-01", "The rate was set in 2013 in the light of the report of 2015 of the fund."),
    ("en", "2023-06-01", "It was sold in 2013 by the owner of the mill of 2015."),
    ("en", "2023-06-01", ("The term of Mr Lind (1996-2006) overlapped with the terms of Ms Aaker (2004-2012) and "
     "Mr Holt (2012-2018).")),
    ("en", "2023-06-01", ("The ministers were Lind (trade, 1996-2006), Aaker (finance, 2004-2012) and Holt "
     "(2012-2018).")),
    ("en", "2023-06-01", "The painters Lind (1896-1966), Aaker (1966-2012) and Holt (1950-1966) are shown."),
    ("en", "2023-06-01", "The Summit of 2022 was held in June 2022 and its papers appeared in 2023."),
    ("en", "2023-06-01", "The election of 2019 was held under rules adopted in 2014."),
    ("en", "2023-06-01", "The museum has been in the old mill since 1990, which was restored in 2004."),
    ("en", "2023-06-01", ("The office has been in the building since 2018, and the annex, which was completed in "
     "2020, is let.")),
    ("en", "2023-06-01", "The ship left Porth on 12 May 2019; on 3 May it had reached Porth from Lorne."),
    ("en", "2023-06-01", ("Elections are held every four years. The last were in 2021, after an election in 2019, "
     "and the next are in 2025.")),
    ("en", "2023-06-01", ("The census is held every ten years. The last one was in 2021; the next survey of farms "
     "is in 2026.")),
    ("en", "2023-06-01", ("The exam is on 12 June 2023. The results of the test in March were published on 2 May "
     "2023.")),
    ("en", "2023-06-01", ("Applications are open from 1 October 2022. The closing date for the first round was 15 "
     "September 2022.")),
    ("en", "2023-06-01", "Signature: 21 March 2012. Last updated: 1 February 2011."),
    ("en", "2023-06-01", "- Adopted: 3 May 2015\n- Previous Act in force: 1 January 2004"),
    ("fr", "2023-06-01", ("L'audience a eu lieu le 14 mars 2022 ; un premier jugement avait été rendu le 2 mars "
     "2021.")),
    ("fr", "2023-06-01", "Le musée a ouvert en 1990. En 1985, la ville avait acheté le terrain."),
    ("fr", "2023-06-01", "La loi a été adoptée en 2015 ; la consultation sur sa révision a eu lieu en 2020."),
    ("nl", "2023-06-01", ("Het arrest werd op 2 maart 2022 gewezen; de zitting in een andere zaak was op 14 maart "
     "2022.")),
    ("nl", "2023-06-01", "Het zwembad ging open in 2012. In 2009 was het oude bad gesloten."),
    ("nl", "2023-06-01", "De brug, gebouwd in 1931, vervangt er een die 82 jaar oud was."),
    ("de", "2023-06-01", ("Das Urteil erging am 2. März 2022; in einem anderen Fall fand die Verhandlung am 14. "
     "März 2022 statt.")),
    ("de", "2023-06-01", "Das Bad wurde 2012 eröffnet. 2009 war das alte geschlossen worden."),
    ("de", "2023-06-01", "Im Jahr 2020 kamen 400; im nächsten Jahr, 2021, kamen 500."),
    ("en", "2023-06-01", "The Council has met in Porth since 2001. In 2015 it adopted a plan."),
    ("en", "2023-06-01", "The Fund has helped 61 shops since 2014. In 2016 it launched a competition."),
    ("en", "2023-06-01", ("The school has taught nurses since 1990; in 2010 it built a hall and in 2012 it opened "
     "a second one.")),
    ("en", "2023-06-01", "She has been a member since 2012. She was elected to the board in 2018 and born in 1970."),
    ("en", "2023-06-01", "The firm has made boats since 1950. It was founded again in 1998 as a company."),
    ("fr", "2023-06-01", "Le Conseil siège à Lorne depuis 2001. En 2015, il a adopté un plan."),
    ("nl", "2023-06-01", "De Raad zetelt sinds 2001 in Lorne. In 2015 keurde hij een plan goed."),
    ("de", "2023-06-01", "Der Rat tagt seit 2001 in Lorne. 2015 hat er einen Plan beschlossen."),
    ("en", "2023-06-01", "- Start date: 1 September 2023\n- Closing date: 15 May 2023\n- Interviews: June 2023"),
    ("en", "2023-06-01", "Start of the post: 1 September 2023. Closing date: 15 May 2023. Interviews: June."),
    ("en", "2023-06-01", ("| Start | 1 September 2023 |\n|---|---|\n| Closing date | 15 May 2023 |\n| Place | "
     "Lorne |")),
    ("de", "2023-06-01", "- Beginn: 1. September 2023\n- Bewerbungsschluss: 15. Mai 2023"),
    ("fr", "2023-06-01", "- Début du contrat : 1er septembre 2023\n- Clôture des candidatures : 15 mai 2023"),
    ("nl", "2023-06-01", "- Start: 1 september 2023\n- Sluitingsdatum: 15 mei 2023"),
    ("en", "2023-06-01", "- Adoption of the Act: 3 May 2015\n- Entry into force of the Decree: 1 January 2012"),
    ("en", "2023-06-01", "- Autumn break begins: 30 October 2023\n- Easter break ends: 14 April 2023"),
    ("en", "2023-06-01", "- Start: 1 September 2023\n- Test: 12 June 2023"),
]  # fmt: skip

test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)

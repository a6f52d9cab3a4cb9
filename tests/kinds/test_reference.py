"""Pointers that lead nowhere, however they point."""

from __future__ import annotations

import time

import pytest

from checker.checking import check
from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds.reference.footnotes import find_lost_notes
from checker.readers import read_text


def _flagged(text: str, language: str) -> list[str]:
    document = read_text(text, path="page.md", language=language)
    found = [finding for finding in check([document]).findings if finding.kind == "reference"]
    return [document.quote(finding.places[0].span) for finding in found]


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "# Pool\n\nSee section “Lockers” below.\n\n## Tickets\n\nAt the desk.", ["section “Lockers”"]),
        ("en", "# Pool\n\nSee section “Lockers” below.\n\n## Our lockers\n\nThey are free.", []),
        ("en", "# Pool\n\nSee section “Stolen cards” below.\n\n## Lost cards\n\nAsk.", ["section “Stolen cards”"]),
        ("en", "# Pool\n\nSee the section “Lockers” of the House Rules.\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nThe so-called “tower block” below the hill is shut.\n\n## Tickets\n\nAt the desk.", []),
        ("fr", "# Piscine\n\nVoir la rubrique « Casiers » ci-dessous.\n\n## Billets\n\nÀ la caisse.",
         ["rubrique « Casiers »"]),
        ("nl", "# Zwembad\n\nZie de rubriek “Kastjes”.\n\n## Kaartjes\n\nAan de kassa.", ["rubriek “Kastjes”"]),
        ("de", "# Bad\n\nSiehe Abschnitt „Schränke“.\n\n## Karten\n\nAn der Kasse.", ["Abschnitt „Schränke“"]),
        ("en", "# Pool\n\nWhat that costs is told under Lockers below.\n\n## Tickets\n\nAt the desk.", ["Lockers"]),
        ("en", "# Pool\n\nWhat that costs is told under Tickets below.\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nFor a towel go to Lockers, further down.\n\n## Tickets\n\nAt the desk.", ["Lockers"]),
        ("en", "# Pool\n\nThe water comes from Lund above the town. Divers train under Norland below.", []),
        ("en", "# Pool\n\nIt is in the Lockers section below.\n\n## Tickets\n\nAt the desk.", ["Lockers section"]),
        ("fr", "# Piscine\n\nLe prix est donné sous Casiers, plus bas.\n\n## Billets\n\nÀ la caisse.", ["Casiers"]),
        ("nl", "# Zwembad\n\nLees wat hieronder bij Kastjes staat.\n\n## Kaartjes\n\nAan de kassa.", ["Kastjes"]),
        ("nl", "# Zwembad\n\nLees wat hieronder bij Kaartjes staat.\n\n## Kaartjes\n\nAan de kassa.", []),
        ("de", "# Bad\n\nLesen Sie, was weiter unten unter Schränke steht.\n\n## Karten\n\nKasse.", ["Schränke"]),
        ("de", "# Bad\n\nDie Kabinen liegen unten unter Bäumen, die Wiese oben.\n\n## Karten\n\nKasse.", []),
        ("en", "# Pool\n\nCheap (see note 2).\n\nNote 1: on weekdays.\n\n1. Pay.\n2. Swim.\n3. Rest.", ["note 2"]),
        ("en", "# Pool\n\nCheap (see note 1).\n\nNote 1: on weekdays.\n\n1. Pay.\n2. Swim.\n3. Rest.", []),
        ("en", "# Pool\n\nPhase 2 of the works has begun.\n\n## Entry\n\n1. Pay.\n2. Change.\n3. Swim.", []),
        ("en", "# Pool\n\nPrices: see table 4.", ["table 4"]),
        ("en", "# Pool\n\nAsk as told in the section “Lockers” on this page.\n\n## Tickets\n\nAt the desk.",
         ["section “Lockers”"]),
        ("en", "# Pool\n\n## 1. Who\n\nAll, as is explained in point 7.\n\n## 2. What\n\nSwim.\n\n## 3. When\n\nNow.",
         ["point 7"]),
        ("en", "# Pool\n\n## 1. Who\n\nWe won 12 points 7 times.\n\n## 2. What\n\nSwim.\n\n## 3. When\n\nNow.", []),
        ("en", ("# Spa\n\n## 1. Who\n\nSection 5 tells it.\n\n## 2. What\n\n| 5 May | no |\n|---|---|\n| 6 May | open |"
         "\n\n## 3. When\n\nNow."), ["Section 5"]),
        ("en", "# Pool\n\nAsk with the form in Annex 1.\n\n## Law\n\nThe Lakes Act is old.", ["Annex 1"]),
        ("en", "# Pool\n\nRead the chapter “Lockers” first.\n\n## Tickets\n\nAt the desk.", ["chapter “Lockers”"]),
        ("de", "# Bad\n\n## 1. Wer\n\nAlle Kinder. Punkt 7 erklärt mehr.\n\n## 2. Wo\n\nHier.\n\n## 3. Wie\n\nSo.",
         ["Punkt 7"]),
        ("en", "# Pool\n\nA lake of Annex I is open.\n\n## Law\n\nThe Lakes Act is old.", []),
        ("en", "# Pool\n\n## 1. Who\n\nAll.\n\n## 2. What\n\nThese are the lanes you may use:\n\n## 3. When\n\nNow.",
         ["These are the lanes you may use:"]),
        ("de", "# Bad\n\n## 1. Teile\n\nDas Bad hat diese zwei Teile:\n\n## 2. Becken\n\nTief.\n\n## 3. Wiese\n\nNass.",
         []),
        ("en", "# Pool\n\nPrices: see [table 4](/prices).", []),
        ("en", "# Pool\n\nThe prices are listed in annex 2.", ["annex 2"]),
        ("en", "# Pool\n\n## 2.1 Who\n\nI may (see 2.4).\n\n## 2.2 What\n\nSwim.\n\n## 2.3 When\n\nNow.", ["see 2.4"]),
        ("en", "# Pool\n\n## 2.1 Who\n\nI may (see 2.3).\n\n## 2.2 What\n\nSwim.\n\n## 2.3 When\n\nNow.", []),
        ("en", "# Pool\n\nAsk; see [Hot baths](#hot-baths).\n\n## Tickets\n\nAt the desk.", ["Hot baths"]),
        ("nl", "# Bad\n\nVraag het (zie onder Warme baden).\n\n## Kaartjes\n\nAan de kassa.", ["Warme baden"]),
        ("en", "# Pool\n\nAsk (see under Tickets).\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nAsk (see under [Hot baths](/baths)).\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nAsk; see [here](#p4).\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nUnder section 12 nobody may run.", []),
        ("en", "# Pool\n\n## 10.1 Who\n\nAll; see section 5.2.\n\n## 10.2 What\n\nSwim.\n\n## 10.3 When\n\nNow.", []),
        ("en", "# Pool\n\n## 7 Who\n\nAll; see section 2.\n\n## 8 What\n\nSwim.\n\n## 9 When\n\nNow.", []),
        ("en", "# Pool\n\n## 1 Who\n\nSee section 4.\n\n## 2 What\n\nSwim.\n\n## 3 When\n\nNow.", ["section 4"]),
        ("en", "# Pool\n\nThe Act lists the waters in Annex I.\n\n## More\n\nA lake of Annex I is open.", []),
        ("en", "# Pool\n\nSee the House Rules, section “Lockers”.\n\n## Tickets\n\nAt the desk.", []),
        ("de", "# Bad\n\nSiehe auch Kapitel 3.1.", ["Kapitel 3.1"]),
        ("de", "# Bad\n\n## 1. Eintritt\n\nFrei (vgl. Nr. 9).\n\n## 2. Zeiten\n\nImmer.\n\n## 3. Regeln\n\nKeine.",
         ["Nr. 9"]),
        ("en", "# Rules\n\n## 1. Pool\n\n1.1 Do swim.\n\n1.2 Do not run.\n\n1.4 Do not dive.", ["1.4 Do not dive."]),
        ("en", "# Rules\n\n## 1. Pool\n\n1.1 Do swim.\n\n1.2 Do not run.\n\n1.3 Do not dive.", []),
        ("en", "# Pool\n\n## A\n\nThis is told in article 7 below.", ["article 7"]),
        ("fr", "# Bain\n\nLe tarif se trouve en annexe.", ["trouve en annexe"]),
        ("en", "# Pool\n\nThe prices are in the table below.\n\n## Hours\n\nLong.", ["in the table below"]),
        ("en", "# Pool\n\nThe Bathing Directive lists the waters in Annex II.", []),
        ("nl", "# Bad\n\nVoeg een kopie als bijlage toe.", []),
        ("en", "# Pool\n\n1. Pay.\n2. Change.\n3. Swim.\n\nIf you forgot your towel, go back to step 5.", ["step 5"]),
        ("en", "# Pool\n\na) You can swim.\nb) You are six.\n\nPoint d) is for clubs.", ["Point d)"]),
        ("fr", "# Bain\n\nIl faut : a) un maillot ; b) un bonnet. Le point d) vise les clubs.", ["point d)"]),
        ("en", "# Pool\n\nIt has: (i) a slide; (ii) a bar; (iv) a spa.", ["(iv)"]),
        ("fr", "# Bain\n\nIl y a : 1° un bar ; 2° un sauna ; 4° un spa.", ["4°"]),
        ("en", "# Pool\n\n## A. Bar\n\nYes.\n\n## B. Spa\n\nNo.\n\n## D. Slide\n\nYes.", ["D. Slide"]),
        ("de", "# Bad\n\n## § 1 Bar\n\nJa.\n\n## § 2 Kur\n\nNein.\n\n## § 4 Ende\n\nJa.", ["§ 4 Ende"]),
        ("de", "# Bad\n\n## § 1 Bar\n\nJa.\n\n## § 2 Kur\n\nNein.\n\n## § 3 Ende\n\n§ 7 BauGB gilt.", []),
        ("en", "# Pool\n\nWe close early (see Winter hours below).\n\n## Tickets\n\nAt the desk.", ["Winter hours"]),
        ("en", "# Pool\n\nWe close early (see Winter hours below).\n\n## Hours in winter\n\nShort.", []),
        ("en", "# Pool\n\nSee Ann Lee's note below.\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nIt is told in the section Lost and found.\n\n## Tickets\n\nAt the desk.",
         ["section Lost and found"]),
        ("fr", "# Bain\n\nLes prix figurent plus bas, sous « Les tarifs ».\n\n## Les heures\n\nLongues.",
         ["« Les tarifs »"]),
        ("nl", "# Bad\n\nU leest dit onder het kopje Tarieven.\n\n## Uren\n\nLang.", ["kopje Tarieven"]),
        ("de", "# Bad\n\nPreise finden Sie weiter unten unter „Eintritt“.\n\n## Zeiten\n\nLang.", ["„Eintritt“"]),
        ("en", "# Pool\n\n## Lanes\n\nSee section “Bar” above.\n\n## Bar\n\nOpen.", ["section “Bar” above"]),
        ("en", "# Pool\n\n## Bar\n\nOpen.\n\n## Lanes\n\nSee section “Bar” above.", []),
        ("en", "# Pool\n\nPay as the table above says.\n\n## Fees\n\n| Who | Fee |\n|---|---|\n| All | 3 |",
         ["as the table above"]),
        ("de", "# Bad\n\nEs gilt Abschnitt 1 unten.\n\n## 1. Bar\n\nJa.\n\n## 2. Kur\n\nSiehe Abschnitt 1 unten.",
         ["Abschnitt 1 unten"]),
        ("en", ("# Pool\n\n## 1. Bar\n\nWhat a swim costs is set out in section 3.\n\n## 2. Spa\n\nHot.\n\n"
         "## 3. Slide\n\nLong.\n\n## 4. Prices\n\nA swim costs 3 euro."), ["section 3"]),
        ("en", ("# Pool\n\n## 1. Bar\n\nWhat a swim costs is set out in section 3.\n\n## 2. Spa\n\nHot.\n\n"
         "## 3. Slide\n\nIt costs 1 euro.\n\n## 4. Prices\n\nA swim costs 3 euro."), []),
        ("en", ("# Asked often\n\n## 1. Where?\n\nHere.\n\n## 2. When?\n\nNow (see question 5).\n\n"
         "## 3. Who?\n\nAll."), ["question 5"]),
        ("en", "# Pool\n\nAll SHA* files and /dev/tty* are read.\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nBaths: north*, south.\n\n## Tickets\n\nThose with a star are warm.", []),
        ("en", "# Pool\n\nA swim is 3 euro*.\n\n## Tickets\n\nAt the desk.", ["euro*"]),
        ("en", "# Pool\n\n## 1. Bar\n\nYes.\n\n## 2. Spa\n\nNo.\n\n## 3. Slide\n\nSee section 3 (“Spa”).",
         ["section 3 (“Spa"]),
        ("en", "# Pool\n\n## 1. Bar\n\nYes.\n\n## 2. Spa\n\nNo.\n\n## 3. Slide\n\nSee sections 2 and 5.", ["5"]),
        ("en", "# Pool\n\n## 1. Bar\n\nYes.\n\n## 2. Spa\n\nNo.\n\n## 3. Slide\n\nSee section 2 and 5 rules.", []),
        ("en", "# Pool\n\nIt costs 3 euro.[1] It is warm.[2]\n\n[1] In cash.", ["warm.[2]"]),
        ("en", "# Pool\n\nIt costs 3 euro.[1] It is warm.\n\n[1] In cash.\n\n[2] In May.", ["[2] In May."]),
        ("en", "# Pool\n\nIt costs 3 euro.¹ It has 20 m² and 10⁶ drops.\n\n¹ In cash.", []),
        ("fr", "# Bain\n\nIl coûte 3 euros (1). Il est chaud (2).\n\n(1) En liquide.", ["chaud (2)"]),
        ("de", "# Bad\n\nEs kostet 3 Euro.1) Es ist warm.2)\n\n1) Nur bar.", ["warm.2)"]),
        ("en", "# Pool\n\n| Card | Fee |\n|---|---|\n| Day | 12* |\n\nAsk us.", ["12*"]),
        ("en", "# Pool\n\n| Card | Fee |\n|---|---|\n| Day | 12* |\n\n\\* For adults.", []),
        ("de", "# Bad\n\nAlle Schüler*innen und ein 4* Hotel.", []),
        ("en", "# Pool\n\nSee Smith [3].\n\n## Sources\n\n3. Smith\n4. Jones", []),
        ("en", ("# Pool\n\n## 1. Bar\n\nThe Baths Act rules it, above all in sections 2 to 9.\n\n## 2. Spa\n\n"
         "Hot.\n\n## 3. Slide\n\nLong (see sections 1 and 9)."), ["9"]),
        ("en", "# Pool\n\nIt is warm.¹ It costs 3 euro.²\n\n## Notes\n\n1. In May.\n\n2. In cash.", []),
        ("en", "# Pool\n\nIt is warm.¹ It costs 3 euro.³\n\n## Notes\n\n1. In May.\n\n2. In cash.", ["euro.³"]),
        ("nl", "# Bad\n\nHet is warm.¹ Het kost 3 euro.⁴\n\n## Noten\n\n1 In mei.\n\n2 Contant.", ["euro.⁴"]),
        ("de", "# Bad\n\nEs ist warm.¹ Es kostet 3 Euro.²\n\n## Anmerkungen\n\n1) Im Mai.\n2) Nur bar.", []),
        ("fr", "# Bain\n\nIl est chaud.¹ Il coûte 3 euros.²\n\n## Notes\n\n- En mai.\n- En liquide.", []),
        ("nl", "# Bad\n\nHet is warm.[1] Het kost 3 euro.[2]\n\n## Voetnoten\n\nIn mei.\n\nContant.", []),
        ("en", "# Pool\n\nIt is warm.¹ It costs 3 euro.²\n\n(1) In May. (2) In cash.", []),
        ("fr", "# Bain\n\nIl est chaud.¹ Il coûte 3 euros.²\n\n1. En mai.\n2. En liquide.", []),
        ("de", "# Bad\n\nEs ist warm.¹\n\n| Karte | Preis² |\n|---|---|\n| Tag | 3 |\n| ¹ Mai | ² bar |", []),
        ("de", "# Bad\n\n| Karte | Preis¹ |\n|---|---|\n| Tag | 3 |\n\n1 Nur bar.", []),
        ("en", "# Pool\n\nIt is warm.¹ It costs 3 euro.\n\nAsk us.", ["warm.¹"]),
        ("en", "# Pool\n\nThe fit is good (R² = 0.9) and 5 µm² wide.\n\nAsk us.", []),
        ("en", "# Pool\n\nSee [fees](#fees) and [hours](#hours).\n\n## Hours\n\nLong.", ["fees"]),
        ("en", "# Pool\n\nSee [fees](#1-fees) and [top](#top).\n\n## 1. Fees\n\nLow.", []),
        ("en", "# Pool\n\nSee the section on refunds below.\n\n## Hours\n\nLong.", ["section on refunds"]),
        ("en", "# Pool\n\nSee the section on refunds below.\n\n## Money back\n\nA refund takes long.", []),
        ("de", "# Bad\n\nSiehe unten „Gutscheine“.\n\n## Zeiten\n\nImmer.", ["„Gutscheine“"]),
        ("nl", "# Bad\n\nZie de afdeling Financiën.\n\n## Uren\n\nLang.", []),
        ("en", "# Pool\n\nThe Bathing Act has two annexes: Annex A lists pools and Annex B lakes. Annex C is new.",
         ["Annex C"]),
        ("fr", "# Bain\n\nLa loi a deux annexes : l'annexe 1 cite les bains, l'annexe 2 les lacs.\n\nL'annexe 3 suit.",
         ["annexe 3"]),
        ("en", "# Pool\n\nSee info towels and read the section “Hooks”.\n\n## Tickets\n\nAt the desk.", []),
        ("de", "# Bad\n\nEs geht (lesen Sie dazu in bade(1) den Abschnitt „Haken“).\n\n## Zeiten\n\nImmer.", []),
        ("en", "# Pool\n\nRead the section “Hooks” first.\n\n## Tickets\n\nAt the desk.", ["section “Hooks”"]),
        ("en", "# Pool\n\nMud helps (see the appendix “Why mud heals”).\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nHe says so in Mud for Everyone (see chapter XV).\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nWater above the “natural” level runs off.\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nSee the pool manual, chapter Towels and Mats.\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nAsk (see the town plan, section Hooks and Mats).\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nLook for your pool in Annexes A and B.\n\nSmall pools (Annex A) are free.", []),
    ],
)  # fmt: skip
def test_pointers(language: str, text: str, flagged: list[str]) -> None:
    """What points at a part that the page does not have is flagged, and what points elsewhere is not."""
    assert _flagged(text, language) == flagged


def test_links_within_a_page_of_html() -> None:
    """A link to a name that no element has leads nowhere; a page that lost all its names says nothing."""
    source = (
        '<main><h1>Pool</h1><p>See <a href="#fees">fees</a>, <a href="#hours">hours</a>.</p><h2 id="hours">Hours</h2>'
    )
    document = read_text(source, path="page.html", language="en")
    assert document.lost_anchors == ("fees",)
    found = [finding for finding in check([document]).findings if finding.kind == "reference"]
    assert [(finding.rule, document.quote(finding.places[0].span)) for finding in found] == [("reference/link", "fees")]
    many = "".join(f'<a href="#n{n}">part</a> ' for n in range(9))
    assert not read_text(f"<p>{many}</p>", path="page.html", language="en").lost_anchors


def test_a_lost_title_leads_to_the_section_that_speaks_of_it() -> None:
    money = (
        "A refund takes a week in summer and two in winter. Whoever paid by card gets it on the card; refunds of cash "
        "are paid out at the desk."
    )
    complaints = "Write to us. A refund is not sure."
    page = f"# Pool\n\nSee “Refunds” below.\n\n## Your money\n\n{money}\n\n## Complaints\n\n{complaints}\n"
    document = Document.from_text(page, path="pool.md", language="en")
    found = [one for one in check([document]).findings if one.kind == "reference"]
    assert [(one.level, one.suggestion) for one in found] == [("error", "Your money")]


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("# Pool\n\n## 1. Who\n\nAll; for the lockers see section 6.\n\n## 2. Lockers\n\nFree.\n\n## 3. When\n\nNow.",
         "section 2"),
        (("# Pool\n\nThe prices of towels are in Table 3.\n\nTable 1. Hours\n\n| May | long |\n|---|---|\n| June | no |"
         "\n\nTable 2. Prices\n\n| Towel | 3 |\n|---|---|\n| Soap | 1 |"), "Table 2"),
        ("# Pool\n\n## 1. Who\n\nAll.\n\n## 2. What\n\nSwim.\n\n## 2. When\n\nNow.\n\n## 4. Why\n\nFun.", "3"),
        ("# Pool\n\n## 1. Who\n\nAll; more in section 6.\n\n## 2. Lockers\n\nFree.\n\n## 3. When\n\nNow.", None),
    ],
)  # fmt: skip
def test_what_is_meant_is_proposed_where_one_part_speaks_of_it(text: str, proposed: str | None) -> None:
    document = read_text(text, path="page.md", language="en")
    assert [one.suggestion for one in check([document]).findings if one.kind == "reference"] == [proposed]


_TABLE = "\n\n| {0} | Fee |\n|---|---|\n| Day | 4 |\n| Year | 90 |\n\n"


@pytest.mark.parametrize(
    ("captions", "flagged"),
    [
        (("Table 1. Adults", "Table 2. Children", "Table 2. Clubs"), ["Table 2. Clubs"]),
        (("Table 1. Adults", "Table 1. Children"), ["Table 1. Children"]),
        (("Table 1. Adults", "Table 1 (continued). Children"), []),
        (("Table 1. Adults", "Table 1. Adults"), []),
        (("Table 1. Adults", "Table 2. Children"), []),
    ],
)
def test_two_tables_of_one_number(captions: tuple[str, ...], flagged: list[str]) -> None:
    text = "# Pool\n\nThe fees." + "".join(f"\n\n{caption}{_TABLE.format(n)}" for n, caption in enumerate(captions))
    assert _flagged(text, "en") == flagged


def test_a_page_full_of_stars_is_judged_soon() -> None:
    page = read_text("# Pool\n\n" + "*a **b " * 12_000, path="page.txt", language="en")
    reading = Reading(page)
    begun = time.process_time()
    assert list(find_lost_notes(reading)) == []
    assert time.process_time() - begun < 5


def test_a_mark_behind_what_is_no_word_is_told_with_its_end() -> None:
    text = (
        "# Pool\n\nThe pool* is open, the bath\u2020 is shut"
        + "x" * 900
        + "\u2021.\n\n* In summer only.\n\n\u2020 Till May."
    )
    (told,) = [finding for finding in check([read_text(text, path="page.md", language="en")]).findings
               if finding.rule == "reference/note"]  # fmt: skip
    assert told.places[0].quote == "x" * 60 + "\u2021"

"""Dates held against declared facts that are told in other words, and dates of something else near them."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import fact
from checker.kinds.kind import Context
from checker.packs import FactRule, Rules

_LIGHTHOUSE = FactRule(
    id="fact",
    subject="création du premier phare, en Norvège",
    aliases=("premier phare",),
    date="1809",
    source="Register",
)
_CROSSING = FactRule(
    id="fact",
    subject="first crossing of the great strait",
    aliases=("the great strait was crossed for the first time",),
    date="1967-12-03",
    source="Register",
)
_DISASTER = FactRule(id="fact", subject="disaster of Altmar", aliases=("Altmar",), date="1984-12-03", source="Register")
_CATASTROPHE = FactRule(
    id="fact", subject="catastrophe d'Altmar", aliases=("Altmar",), date="1984-12-03", source="Register"
)
_RAMP = FactRule(id="fact", subject="ramp van Altmar", aliases=("Altmar",), date="1984-12-03", source="Register")
_UNGLUCK = FactRule(id="fact", subject="Unglück von Altmar", aliases=("Altmar",), date="1984-12-03", source="Register")
_TREATY = FactRule(id="fact", subject="signing of the Harbour Treaty", aliases=(), date="1990-05-04", source="Register")
_SAFETY = FactRule(id="fact", subject="Safety Code", aliases=(), date="1990-05-04", source="Register")
_PART = FactRule(
    id="fact",
    subject="commencement of Part 3 of the Harbours Act 1988",
    aliases=("Part 3 of the Harbours Act 1988",),
    date="1990",
    source="Register",
)


_PROTOCOL = FactRule(
    id="fact", subject="Protocol on Lake Boats", aliases=("Protocol of 4 May",), date="1968-05-04", source="Register"
)
_CHARTER = FactRule(
    id="fact", subject="entry into force of the Lake Charter", aliases=("Lake Charter",), date="1994-03-01",
    source="Register",
)  # fmt: skip
_COMET = FactRule(id="fact", subject="discovery of the comet Orla", date="1928", source="Register")
_BILL = FactRule(id="fact", subject="Bill of Ports", date="1689", source="Register")
_ENDE = FactRule(
    id="fact", subject="Ende der Fährzölle", aliases=("keine Zölle mehr zahlen",), date="2017-06-15", source="Register"
)
_MEDAL = FactRule(
    id="fact", subject="Lake Medal for Ida Brandt", aliases=("Brandt was given the Lake Medal",), date="1948",
    source="Register",
)  # fmt: skip
_TRADE = FactRule(id="fact", subject="Lake Convention on the trade in eels", date="1970-11-14", source="Register")
_HANDEL = FactRule(id="fact", subject="Übereinkommen über den Aalhandel", date="1970", source="Register")
_SWIM = FactRule(
    id="fact", subject="first swim across the strait, by Ida Brandt from Port Lys", date="1967-12-03", source="Register"
)


@pytest.mark.parametrize(
    ("language", "rule", "text", "suggestions"),
    [
        ("fr", _LIGHTHOUSE, "C'est la Norvège qui a créé le premier phare, en 1890.", ["1809"]),
        ("fr", _LIGHTHOUSE, "C'est notre ville qui a créé le premier phare du lac, en 1890.", []),
        ("fr", _LIGHTHOUSE, "Le Conseil a créé la fonction en 1840, après le premier phare.", []),
        ("en", _CROSSING, "The great strait was crossed for the first time from Port Lys in 1976.", ["1967"]),
        ("en", _CROSSING, "The great strait was crossed for the first time by a woman in 1988.", []),
        ("en", _SAFETY, "The office was set up on 1 May 2003, the day on which the Safety Code took effect here.", []),
        ("en", _SAFETY, "We have applied the Safety Code since 1 May 2003.", []),
        ("en", _SAFETY, "The Safety Code was adopted on 4 May 1999.", ["4 May 1990"]),
        ("en", _DISASTER, "It was set up on 1 July 1985, less than a year after the disaster of Altmar.", []),
        ("en", _DISASTER, "After the disaster of Altmar, it was set up on 1 July 1985.", []),
        ("en", _DISASTER, "The law dates from 1990, long after the disaster of Altmar in 1986.", ["1984"]),
        ("fr", _CATASTROPHE, "Le service a été créé le 1er juillet 1985, un an après la catastrophe d'Altmar.", []),
        ("nl", _RAMP, "De dienst werd op 1 juli 1985 opgericht, een jaar na de ramp van Altmar.", []),
        ("de", _UNGLUCK, "Seit dem Unglück von Altmar an der Brücke im Jahr 1948 gilt die Regel.", ["1984"]),
        ("de", _UNGLUCK, "Das Amt wurde am 1. Juli 1985 gegründet, ein Jahr nach dem Unglück von Altmar.", []),
        (
            "en",
            _TREATY,
            "The quay opened in 1992, after the Harbour Treaty, signed in 1991, came into force.",
            ["1990"],
        ),
        ("en", _TREATY, "We apply the Harbour Treaty. The Treaty was signed on 4 May 1991.", ["4 May 1990"]),
        ("en", _PART, "We follow Part 3 of the Harbours Act 1988, which came into force in spring 1986.", ["1990"]),
        ("en", _PART, "We follow Part 3 of the Harbours Act 1988, which came into force in 1990.", []),
        ("en", _TREATY, "We apply the Harbour Treaty.\n\nThe Treaty on lakes was signed on 4 May 1991.", []),
        ("en", _TREATY, "The Harbour Treaty led to a club. It follows a treaty that was signed in 1971.", []),
        (
            "en",
            _TREATY,
            "We follow the Lake Plan, signed on 25 May 1991, and the Harbour Treaty of that time.",
            [],
        ),
        ("en", _PROTOCOL, "We rest on the Lake Plan and on its Protocol of 4 May 1986.", ["4 May 1968"]),
        ("en", _PROTOCOL, "We rest on the Lake Plan and on its Protocol of 9 May 1986.", []),
        ("en", _CHARTER, "The Lake Charter closed a gap. It entered into force on 1 March 1996.", ["1 March 1994"]),
        (
            "en",
            _CHARTER,
            "The Lake Charter was signed in Brell on 2 May 1990 and has been in force since 1 March 1995.",
            ["1 March 1994"],
        ),
        (
            "en",
            _CHARTER,
            "The Lake Charter, the Act on eels, ferries and harbours, has been in force since 1 March 1995.",
            ["1 March 1994"],
        ),
        (
            "en",
            _CHARTER,
            "The Lake Charter, the Act on eels, ferries and harbours, has been in force since 1 March 1994.",
            [],
        ),
        ("en", _CHARTER, "The Lake Charter, says the Act on eels, which has been in force since 2003, is old.", []),
        ("en", _TRADE, "It follows the Lake Convention of 1972 on the trade in eels.", ["1970"]),
        ("en", _TRADE, "It follows the Lake Convention of 1970 on the trade in eels.", []),
        ("en", _TRADE, "It follows the Lake Convention; in 1972 the trade in eels ended.", []),
        ("de", _HANDEL, "Es folgt dem Übereinkommen von 1972 über den Aalhandel.", ["1970"]),
        ("de", _HANDEL, "Das Übereinkommen beendete 1972 den Aalhandel.", []),
        ("en", _CHARTER, "The Lake Charter closed a gap. It led to an act that entered into force in 1999.", []),
        ("en", _BILL, "The right comes from the Bill of Ports of 1698.", ["1689"]),
        ("de", _ENDE, "Seit dem 15. Juni 2016 müssen Fischer keine Zölle mehr zahlen.", ["15. Juni 2017"]),
        ("en", _COMET, "The discovery of the comet Orla by Ida Brandt in 1938 was a feast.", ["1928"]),
        ("en", _SWIM, "It dates from December 1957, when Ida Brandt from Port Lys swam over.", ["December 1967"]),
        (
            "en",
            _MEDAL,
            "Ida Brandt drew the first map of the strait in 1912, and after the war was given the Lake Medal in 1984.",
            ["1948"],
        ),
        ("en", _MEDAL, "Brandt drew maps in 1921; the Lake Medal has been given since 1930 for such.", []),
        ("en", _SWIM, "In May 1990 Ida Brandt from Port Lys was founded as a club.", []),
        ("en", _TREATY, "The Harbour Treaty is the heir of a treaty that was signed in 1971.", []),
    ],
)
def test_dates_of_facts(language: str, rule: FactRule, text: str, suggestions: list[str]) -> None:
    """A date is flagged where it is told of the subject, and not where the subject only says when."""
    context = Context(rules=Rules(facts=(rule,)), as_of=datetime.date(2021, 9, 1), newest=frozenset())
    reading = Reading(Document.from_text(text + "\n", path="p.md", language=language, date=datetime.date(2021, 3, 1)))
    assert [finding.suggestion for finding in fact.find(reading, context)] == suggestions


_RULES = FactRule(
    id="fact", subject="number of rules of the Lake Code", aliases=("Leitregeln",), number=19, source="Register"
)


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("Sie folgt dem Kodex des Bundes, dessen 17 Leitregeln für alle gelten.", ["19"]),
        ("Sie folgt dem Kodex des Bundes, dessen 19 Leitregeln für alle gelten.", []),
        ("Sie folgt dem Kodex des Bundes; für Fischer gelten 17 Leitregeln.", []),
    ],
)
def test_counts_of_facts(text: str, suggestions: list[str]) -> None:
    """A count is of all there are where it is that of a thing named before: "dessen 17 Regeln"."""
    context = Context(rules=Rules(facts=(_RULES,)), as_of=datetime.date(2021, 9, 1), newest=frozenset())
    reading = Reading(Document.from_text(text + "\n", path="p.md", language="de"))
    assert [finding.suggestion for finding in fact.find(reading, context)] == suggestions


_SEAT = FactRule(id="fact", subject="seat of the Lake Council", value="Brell", source="Register")


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("The Lake Council sits in Ormont.", ["Brell"]),
        ("The Lake Council is based in Ormont and has 12 members.", ["Brell"]),
        ("The Lake Council, in Tarn since 2005, has its seat in Ormont.", ["Brell"]),
        ("The Lake Council sits in Brell.", []),
        ("The Lake Council sits in May, in Ormont or elsewhere.", []),
    ],
)
def test_seats_of_facts(text: str, suggestions: list[str]) -> None:
    """A seat is told by a verb as well as by its noun."""
    context = Context(rules=Rules(facts=(_SEAT,)), as_of=datetime.date(2021, 9, 1), newest=frozenset())
    reading = Reading(Document.from_text(text + "\n", path="p.md", language="en"))
    assert [finding.suggestion for finding in fact.find(reading, context)] == suggestions


_LENGTH = FactRule(id="fact", subject="length of the Orne", number=240, source="Register")


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("The length of the Orne is about 420 kilometres.", ["240"]),
        ("The length of the Orne (420 kilometres) is great.", ["240"]),
        ("What counts is the length. That of the Orne is 420 kilometres.", ["240"]),
        ("The length of the Orne is 240 kilometres.", []),
        ("The length of the Orne grew when 12 bends were cut.", []),
        ("That of the Orne is 420 kilometres.", []),
    ],
)
def test_measures_of_facts(text: str, suggestions: list[str]) -> None:
    """A measure is flagged where it stands right behind its thing, or behind what takes it up."""
    context = Context(rules=Rules(facts=(_LENGTH,)), as_of=datetime.date(2021, 9, 1), newest=frozenset())
    found = list(fact.find(Reading(Document.from_text(text + "\n", path="p.md", language="en")), context))
    assert [(finding.suggestion or "").split()[0] for finding in found] == suggestions

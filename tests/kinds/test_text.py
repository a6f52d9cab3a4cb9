"""What a text should not have kept, and what looks like it and is right."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.readers import read_text
from checker.writers.edits import suggested_edit


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The fee is XX euro a year.", ["placeholder"]),
        ("nl", "Het loket opent op [datum invullen].", ["placeholder"]),
        ("fr", "Le guichet ouvre le [date à confirmer].", ["placeholder"]),
        ("en", "A model letter: “I, [insert name], ask for a copy.”", []),
        ("fr", "Au XXe siècle, Louis XX régnait.", []),
        ("en", "Size XXL. Really?? Yes.", []),
        ("en", "The fee is &lt;br&gt; paid at once.", ["markup"]),
        ("en", "The desk is open on Mondays. The desk is open on Mondays.", ["repeated"]),
        ("en", "We pay. We pay.", []),
        ("de", "Zahlen Sie am Schalter.Danach nehmen Sie Platz.", ["spacing"]),
        ("en", "Bring a form,a photo and a stamp,please do.", ["spacing"]),
        ("en", "Use Node.js and example.com, or U.S.Code.", []),
        ("en", "The desk is shut,, as is the bar..", ["spacing"]),
        ("en", "Wait... Then go to ../pool and pay, please.", []),
        ("en", "# X\n\nThe form must be sent by post to the\n\n## Y\n\nNext.", ["cut-off"]),
        ("en", "# X\n\nThis is what the form stands for\n\n## Y\n\nNext.", []),
        ("de", "Der Leiter der der Stadt antwortet.", ["doubled-word"]),
        ("en", "The boats lie side by side on on the quay.", ["doubled-word"]),
        ("en", "Take tram 14 to the quay. Zum Seitenanfang", ["language"]),
        ("fr", "Le quai est ouvert à tous. Read more", ["language"]),
        ("en", "Take tram 14 to the quay. Read more", []),
        ("en", "Letters in in any language are answered.", ["doubled-word"]),
        ("en", "Fill it in in ink, and hand the form in in person. The fair goes on on Monday.", []),
        ("de", "Reisende, die die Frist versäumen, zahlen. Das Amt der Gemeinde und der der Stadt.", []),
        ("de", "Die Bewohner der der Stadt gehörenden Häuser zahlen.", []),
        ("fr", "En septembre, les montants suivent le coÃ»t de la vie.", ["encoding"]),
        ("nl", "Kaaiweg 3, elke dag open. Dernière mise à jour : 04/05/2020", ["language"]),
        ("nl", "Kaaiweg 3, elke dag open. Laatst bijgewerkt: 04/05/2020", []),
        ("nl", "Het huis is gebouwd in opdracht van Van Dalen & Zoon.", []),
        ("de", "Am Kai 3. Der Text sagt dort: Last updated: no date.", []),
        ("en", "The ferry sails from 7¿9 p.m. in May.", ["encoding"]),
        ("en", "The sign said ¿12 euros? in Spanish.", []),
    ],
)
def test_texts(language: str, text: str, told: list[str]) -> None:
    document = read_text(text, path="page.md", language=language)
    found = [finding.rule.removeprefix("text/") for finding in check([document]).findings if finding.kind == "text"]
    assert found == told


def test_a_quotation_in_brackets_is_closed_where_they_close() -> None:
    document = read_text("The guide (“My house by the sea) can be ordered.", path="page.md", language="en")
    (found,) = (finding for finding in check([document]).findings if finding.kind == "text")
    assert found.suggestion == "“My house by the sea”"


@pytest.mark.parametrize(
    ("language", "text", "quote", "suggestion"),
    [
        ("en", "The rule of “first come is old, and nobody likes it.", "“first come is old, and nobody likes it", "”"),
        ("fr", "La règle « premier venu est vieille.", "« premier venu est vieille", "\u00a0»"),
        ("de", "Die Regel „wer zuerst kommt ist alt.", "„wer zuerst kommt ist alt", "“"),
        ("en", "The pool is shut (see the [new hours](/hours).", "(see the", ")"),
        ("nl", "Het bad is dicht (zie de **nieuwe uren** hieronder.", "(zie de", ")"),
    ],
)
def test_an_open_mark_is_shown_as_the_source_has_it(language: str, text: str, quote: str, suggestion: str) -> None:
    document = read_text(text, path="page.md", language=language)
    (found,) = (finding for finding in check([document]).findings if finding.rule == "text/unpaired")
    assert (document.quote(found.places[0].span), found.suggestion) == (quote, suggestion)
    assert quote in text
    assert suggested_edit(found, document) is None


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.md", 'The “Horizon 2020” grants follow the "Agenda 2030" and the "sha512" rule on a 24" screen.'),
        ("a.md", "Read the first part (what stands on the same line as Fees:) and then the rest."),
        ("a.md", "Next: 1.2. Where to get the manual (and available for…"),
        ("a.md", "The tags say TODO or FIXME; we removed a FIXME and use ro,nodev,noexec as options."),
        ("a.md", "Read changelog.Debian.gz and set the option driver=name,port on the line."),
        ("a.md", "Write `title title`, `${name}`, `(`, `a,lot of`, `lib*`, `<b>` and `Order.Then` as they stand."),
        ("a.html", "<p>The window title <code>title</code> may hold <kbd>ESC [ 3 ~</kbd> and <samp>Ctrl+]</samp>.</p>"),
        ("a.html", "<table><tr><td>Key</td><td>Press <kbd>Ctrl+]</kbd> there.</td></tr></table>"),
    ],
)
def test_what_is_typed_is_no_prose(path: str, text: str) -> None:
    document = read_text(text, path=path, language="en")
    assert [finding.message for finding in check([document]).findings if finding.level != "note"] == []


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("nl", "Het bad is open. Read more about the lanes. De bar is dicht.", ["Read more about the lanes."]),
        ("fr", "Trois bassins (Stand: Mai 2022) sont ouverts.", ["Stand: Mai 2022"]),
        ("nl", "Drie baden (stand: mei 2022) zijn open.", []),
        ("en", "Wij zijn er voor u, from Monday to Friday, in all weathers.", ["Wij zijn er voor u"]),
        ("en", "Press Ctrl+] to stop the pump at once.", []),
        ("en", "Swim at dawn. [Weitere Informationen](/swim)", ["Weitere Informationen"]),
        ("en", "Swim at dawn; [Auf Deutsch weiterlesen](/de/swim).", []),
        ("de", "Siehe [Tabelle 3](#t3) und Anlage 2.", []),
        ("en", "The bath is open. Quelle: city of Lund", ["Quelle"]),
        ("fr", "La piscine est chauffée. De lift is open en de bar wordt gebouwd.",
         ["De lift is open en de bar wordt gebouwd."]),
        ("de", "Das Bad ist warm. Les enfants de moins de 12 ans ne paient pas.",
         ["Les enfants de moins de 12 ans ne paient pas."]),
        ("en", "The pool is at 47.2Â° N.", ["47.2Â° N"]),
        ("en", "A damaged é shows as “Ã©” on such pages.", []),
        ("en", "The bath was open. Nous nous lavons ici tous les jours avec nos enfants. It is warm.",
         ["Nous nous lavons ici tous les jours avec nos enfants."]),
    ],
)  # fmt: skip
def test_what_another_language_left_and_what_is_only_shown(language: str, text: str, flagged: list[str]) -> None:
    report = check([read_text(text, path="page.md", language=language)])
    found = [each for each in report.findings if each.kind == "text" and each.level != "note"]
    assert [each.places[0].quote for each in found] == flagged


@pytest.mark.parametrize(("other", "mended"), [("isn't", "Ask's"), ("isn’t", "Ask’s")])
def test_a_damaged_apostrophe_is_mended_as_the_page_writes_others(other: str, mended: str) -> None:
    document = read_text(f"The quays are Askâ€™s own. It {other} far.", path="page.md", language="en")
    assert [finding.suggestion for finding in check([document]).findings] == [mended]

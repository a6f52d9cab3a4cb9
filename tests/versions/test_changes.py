"""What sort of change an edit is, and the reason it gives."""

from __future__ import annotations

import pytest

from checker.versions.changes import RULES, explain_edit, explain_whole, weight_of
from checker.versions.diff import diff_words
from checker.versions.known_names import KnownNames


def sort_of(old: str, new: str, language: str = "en") -> tuple[str, list[str]]:
    reasons = explain_edit(diff_words(old, new), language)
    return weight_of(reasons), [reason.rule for reason in reasons]


@pytest.mark.parametrize(
    ("old", "new", "weight", "rule"),
    [
        pytest.param("a  b", "a b", "form", "white-space", id="spaces"),
        pytest.param("first, second", "first second", "form", "punctuation", id="comma"),
        pytest.param("the “law”", 'the "law"', "form", "punctuation", id="quotes"),
        pytest.param("member states", "Member States", "form", "capitals", id="capitals"),
        pytest.param("a big house", "a large house", "wording", "wording", id="a-word"),
        pytest.param("bread and butter", "butter and bread", "wording", "order", id="order"),
        pytest.param("has 7 members", "has 8 members", "fact", "number", id="number"),
        pytest.param("has seven members", "has eight members", "fact", "number", id="number-in-words"),
        pytest.param("has seven members", "has 7 members", "wording", "wording", id="the-same-number"),
        pytest.param("for 5 days at most", "for 5 weeks at most", "fact", "number", id="a-unit"),
        pytest.param("has at least 40 boats", "has more than 40 boats", "fact", "number", id="a-bound"),
        pytest.param("has over 40 boats", "has more than 40 boats", "wording", "wording", id="the-same-bound"),
        pytest.param("since 12 May 2019", "since 13 May 2019", "fact", "number", id="date"),
        pytest.param("it costs 12", "it costs 12 %", "fact", "number", id="a-percent-sign-says-something"),
        pytest.param("you may apply", "you shall apply", "fact", "modality", id="modality"),
        pytest.param("it is allowed here", "it is not allowed here", "fact", "negation", id="negation"),
        pytest.param("they pay", "they pay unless they are ill", "fact", "condition", id="condition"),
        pytest.param("talks with Egypt began", "talks with Jordan began", "fact", "name", id="name"),
        pytest.param("House rules. Big dogs stay out", "House rules. Large dogs stay out", "wording", "wording",
                     id="a-sentence-begins-with-a-capital"),
    ],
)  # fmt: skip
def test_weight_and_rule(old: str, new: str, weight: str, rule: str) -> None:
    found, rules = sort_of(old, new)
    assert (found, rule in rules) == (weight, True), rules


@pytest.mark.parametrize(
    ("old", "new", "language", "says"),
    [
        pytest.param(
            "Le bureau peut être fermé sans avis, et les clés sont chez le gardien.",
            "The office may be closed without notice, and the keys are with the porter.",
            "fr", "in another language now", id="left-untranslated",
        ),
        pytest.param(
            "The keys must be left with the porter who is at the gate.",
            "De sleutels moeten worden afgegeven bij de portier aan de poort.",
            "nl", "in the page’s own language now", id="translated",
        ),
    ],
)  # fmt: skip
def test_what_is_in_another_language_says_nothing_else(old: str, new: str, language: str, says: str) -> None:
    assert [reason.says for reason in explain_edit(diff_words(old, new), language)] == [says]


@pytest.mark.parametrize(
    ("old", "new", "language", "rule"),
    [
        pytest.param("on peut entrer", "on doit entrer", "fr", "modality", id="fr"),
        pytest.param("men mag betalen", "men moet betalen", "nl", "modality", id="nl"),
        pytest.param("man darf zahlen", "man muss zahlen", "de", "modality", id="de"),
        pytest.param("das gilt hier", "das gilt hier nicht", "de", "negation", id="de-negation"),
        pytest.param("ein Haus am See", "ein Boot am See", "de", "wording", id="a-german-noun-is-no-name"),
    ],
)
def test_other_languages(old: str, new: str, language: str, rule: str) -> None:
    assert rule in sort_of(old, new, language)[1]


def test_a_whole_block_is_at_least_wording() -> None:
    reasons = explain_whole("Some friendly words.", "en", added=True, member=False)
    assert weight_of(reasons) == "wording"
    assert weight_of(explain_whole("Seven people live here.", "en", added=False, member=False)) == "fact"


def test_a_list_that_someone_joins_is_a_fact() -> None:
    assert weight_of(explain_whole("pears", "en", added=True, member=True)) == "fact"


def test_a_rule_can_be_weighed_anew() -> None:
    reasons = explain_edit(diff_words("you may apply", "you shall apply"), "en")
    assert weight_of(reasons, RULES | {"modality": "wording"}) == "wording"


def test_a_reason_names_what_it_saw() -> None:
    (reason,) = explain_edit(diff_words("has 7 members", "has 8 members"), "en")
    assert reason.says == "number “7” became “8”"


PAGE = [
    "The ferry to Sule leaves daily. The council of Sule and the LightHouse firm run it, but third parties may join."
]


def known(old: str = "", new: str = "", language: str = "en") -> KnownNames:
    return KnownNames([*PAGE, old], [*PAGE, new], language)


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        pytest.param("The boats are kept dry.", "Boats are kept dry.", "wording", id="a-sentence-begins-anew"),
        pytest.param("Third parties help us.", "Partners help us.", "wording", id="third-parties-count-nothing"),
        pytest.param("LightHouse owns it.", "FerryNet owns it.", "fact", id="capitals-inside-at-the-start"),
        pytest.param("Sule owns it.", "They own it.", "fact", id="a-name-that-stands-inside-a-sentence-elsewhere"),
        pytest.param("It is open on Monday mornings.", "It is open on most mornings.", "wording", id="a-weekday"),
    ],
)
def test_names_rest_on_how_the_pages_write_them(old: str, new: str, weight: str) -> None:
    assert weight_of(explain_edit(diff_words(old, new), "en", known(old, new))) == weight


def test_a_date_that_changed_is_told_once() -> None:
    (reason,) = explain_edit(diff_words("as of May 24, 2023", "as of May 25, 2023"), "en")
    assert reason.rule == "number"


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        pytest.param("Used boats", "wording", id="a-heading-with-a-capital"),
        pytest.param("The boats sail, and Sule welcomes them.", "wording", id="a-name-that-both-have"),
        pytest.param("It was first sold to one of them, and will not last.", "wording", id="no-quantity-no-duty"),
        pytest.param("The boats now sail to Varn as well.", "fact", id="a-name-of-its-own"),
        pytest.param("Sailors must wear a vest.", "fact", id="a-duty"),
        pytest.param("It carries ninety people.", "fact", id="a-quantity"),
        pytest.param("It sails since 4 May 2019.", "fact", id="a-date"),
    ],
)
def test_a_whole_block_is_a_fact_only_if_it_states_one(text: str, weight: str) -> None:
    reasons = explain_whole(text, "en", added=True, member=False, known=known(new=text))
    assert weight_of(reasons) == weight, reasons

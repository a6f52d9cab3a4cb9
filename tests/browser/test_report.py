"""The report in a real browser: accessible, safe, usable by keyboard, without script, on a phone and on paper."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from checker.document import Document
from checker.versions.comparison import BlockLink, Change, Comparison, Word
from checker.writers.html import write_changes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

CHANGES = "grants--2018-02-01--2021-02-01.en.html"
PAGES = ("index.html", "findings.html", "ledger.html", "timeline--grants.en.html", CHANGES)
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def axe() -> str:
    pytest.importorskip("axe_playwright_python", reason="needs axe-core")
    return files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1400, "height": 900})
    opened.grant_permissions(["clipboard-read", "clipboard-write"])
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    opened = context.new_page()
    yield opened
    opened.close()


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")


@pytest.mark.parametrize(
    ("scheme", "width", "rules"),
    [
        pytest.param("light", 1400, {"type": "tag", "values": AXE_TAGS}, id="light and wide, every rule"),
        pytest.param(
            "dark",
            400,
            {"type": "rule", "values": ["color-contrast", "target-size"]},
            id="dark and narrow, what differs",
        ),
    ],
)
def test_axe_finds_nothing(
    browser: Browser, report_folder: Path, axe: str, scheme: str, width: int, rules: dict[str, object]
) -> None:
    # the policy of the page would not let axe in
    context = browser.new_context(bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    found = []
    for name in PAGES:
        page.goto((report_folder / name).as_uri())
        unfold(page)
        page.evaluate(axe)
        violations = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", rules)[
            "violations"
        ]
        found += [(name, rule["id"], node["html"]) for rule in violations for node in rule["nodes"]]
    context.close()
    assert found == []


def test_nothing_is_wider_than_a_phone(page: Page, report_folder: Path) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    for name in PAGES:
        page.goto((report_folder / name).as_uri())
        unfold(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 400, name
    page.goto((report_folder / CHANGES).as_uri())
    page.locator("#lay-sides").check()
    page.locator("#show-whole").check()
    assert page.evaluate("document.documentElement.scrollWidth") <= 400


def test_nothing_of_a_page_runs(page: Page, attack_folder: Path) -> None:
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    page.on("dialog", lambda dialog: dialog.dismiss())
    names = sorted(path.name for path in attack_folder.iterdir())
    for name in names:
        page.goto((attack_folder / name).as_uri())
        unfold(page)
        page.wait_for_load_state()
        assert page.evaluate("window.ran") is None, name
        assert page.locator("main img, main iframe, main script, main [onclick], main [onload]").count() == 0
        hrefs = page.evaluate("[...document.links].map(link => link.protocol)")
        assert set(hrefs) <= {"file:", "https:"}
        for link in page.locator("a[href^=http]").all():
            assert link.get_attribute("rel") == "noreferrer noopener"
        assert not re.search("[\x00-\x08\x0b-\x1f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", page.content())
        # the page's own policy is what stops a script that got in all the same
        page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran=1'}))")
        assert page.evaluate("window.ran") is None, name
    assert len(names) == 6
    assert all(url.startswith("file:") for url in requested)
    assert len(requested) == len(names)


def test_it_loads_nothing_and_says_nothing_in_the_console(page: Page, report_folder: Path) -> None:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    for name in PAGES:
        page.goto((report_folder / name).as_uri())
    assert told == []


def test_every_link_inside_the_report_leads_somewhere(page: Page, report_folder: Path) -> None:
    anchors = {}
    links = []
    for name in sorted(path.name for path in report_folder.iterdir()):
        page.goto((report_folder / name).as_uri())
        anchors[name] = set(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
        links += [
            (name, href)
            for href in page.evaluate("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))")
        ]
    for name, href in links:
        if not href.startswith("https:"):
            file, _, anchor = href.partition("#")
            assert (file or name) in anchors, (name, href)
            assert not anchor or anchor in anchors[file or name], (name, href)


@pytest.mark.parametrize("name", PAGES)
def test_j_and_k_step_through_the_page(page: Page, report_folder: Path, name: str) -> None:
    page.goto((report_folder / name).as_uri())
    stops = page.locator(".stop:visible")
    page.keyboard.press("j")
    assert stops.nth(0).evaluate("stop => stop === document.activeElement")
    page.keyboard.press("j")
    assert stops.nth(1).evaluate("stop => stop === document.activeElement")
    page.keyboard.press("k")
    assert stops.nth(0).evaluate("stop => stop === document.activeElement")
    page.keyboard.press("?")
    assert page.locator("#help").evaluate("dialog => dialog.open")
    page.keyboard.press("Escape")
    assert not page.locator("#help").evaluate("dialog => dialog.open")


def test_filters_and_search(page: Page, report_folder: Path) -> None:
    page.goto((report_folder / "findings.html").as_uri())
    shown = page.locator(".finding:visible")
    assert shown.count() == 4
    page.get_by_label("Warning", exact=True).uncheck()
    assert shown.count() == 2
    page.get_by_label("Warning", exact=True).check()
    page.get_by_role("checkbox", name="Settled").uncheck()
    assert shown.count() == 3
    page.get_by_role("checkbox", name="agreement").uncheck()
    assert shown.count() == 2
    page.keyboard.press("/")
    page.keyboard.type("thirty")
    page.get_by_text("1 of 4 shown").wait_for()
    assert shown.count() == 1


def test_a_link_to_a_finding_shows_it_though_it_was_filtered(page: Page, report_folder: Path) -> None:
    page.goto((report_folder / "findings.html").as_uri())
    anchor = page.locator(".finding.note").get_attribute("id")
    page.get_by_label("Note", exact=True).uncheck()
    assert not page.locator(f"#{anchor}").is_visible()
    page.evaluate("anchor => { location.hash = anchor }", anchor)
    page.locator(f"#{anchor}").wait_for(state="visible")


def test_copy_as_markdown(page: Page, report_folder: Path) -> None:
    page.goto((report_folder / CHANGES).as_uri())
    edited = page.locator(".row.k-edited", has_text="provinces")
    edited.focus()
    page.keyboard.press("c")
    page.get_by_text("Copied as Markdown").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "~~1998~~" in copied
    assert "**1989**" in copied


def test_the_text_is_read_in_every_view_without_script(browser: Browser, report_folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1400, "height": 900})
    page = context.new_page()
    page.goto((report_folder / CHANGES).as_uri())
    row = page.locator(".row", has_text="provinces").first
    old, new = row.locator(".old"), row.locator(".new")
    assert not old.is_visible()
    assert "1998" in new.inner_text()
    assert "1989" in new.inner_text()
    page.locator("#lay-sides").check()
    assert "1998" in old.inner_text()
    assert "1989" not in old.inner_text()
    assert "1998" not in new.inner_text()
    assert "1989" in new.inner_text()
    page.locator("#mark-fact").uncheck()
    assert page.locator("ins:visible").first.evaluate("ins => getComputedStyle(ins, '::before').content") is not None
    assert page.locator("[data-needs-script]:visible").count() == 0
    page.goto((report_folder / "findings.html").as_uri())
    page.locator("#level-error").uncheck()
    assert page.locator(".finding.error:visible").count() == 0
    context.close()


def test_dark_and_light_follow_the_system_and_the_reader(browser: Browser, report_folder: Path) -> None:
    page = browser.new_page(color_scheme="dark")
    page.goto((report_folder / "index.html").as_uri())
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    dark = page.evaluate(ground)
    page.get_by_label("Light").check()
    light = page.evaluate(ground)
    assert dark != light
    page.reload()
    assert page.evaluate(ground) == light
    page.close()


def test_marks_can_be_told_without_colour(page: Page, report_folder: Path) -> None:
    page.goto((report_folder / CHANGES).as_uri())
    for tag, sign in (("ins", "+"), ("del", "−")):
        content = page.locator(f".row .new {tag}").first.evaluate("mark => getComputedStyle(mark, '::before').content")
        assert content == f'"{sign}"'


def test_it_prints(page: Page, report_folder: Path) -> None:
    page.goto((report_folder / CHANGES).as_uri())
    assert page.pdf(format="A4").startswith(b"%PDF-")
    page.emulate_media(media="print")
    assert not page.locator(".tools, nav, button").filter(visible=True).count()
    assert page.locator(".row ins").first.is_visible()


def test_with_the_keyboard_alone_the_way_leads_from_the_index_to_a_finding_in_its_text(
    page: Page, report_folder: Path
) -> None:
    page.goto((report_folder / "index.html").as_uri())
    page.keyboard.press("j")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/findings.html#f-*")
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.textContent") != "See it in the text":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{CHANGES}*")


def test_a_megabyte_opens_at_once(page: Page, tmp_path: Path) -> None:
    paragraphs = [f"Paragraph {n} speaks of schools, provinces and the money they share. " * 3 for n in range(5_000)]
    old = Document.from_text("\n\n".join(paragraphs), path="a.txt", language="en")
    # a word as long for each, so that every offset stays
    blocks = tuple(replace(block, text=block.text.replace("money", "funds", 1)) for block in old.blocks)
    new = replace(old, path="b.txt", text="\n\n".join(block.text for block in blocks), blocks=blocks)
    links, changes = [], []
    for before, after in zip(old.blocks, new.blocks, strict=True):
        link = BlockLink(old=(before,), new=(after,), kind="edited", score=0.9, moved=False, how="by hand")
        start, end = before.text.split("money", 1)
        words: tuple[Word, ...] = (("=", start), ("-", "money"), ("+", "funds"), ("=", end))
        links.append(link)
        changes.append(
            Change(
                kind="edited", weight="wording", reasons=(), words=words, link=link,
                old=old.place(before.span), new=new.place(after.span),
            )
        )  # fmt: skip
    html = write_changes(Comparison(old=old, new=new, links=tuple(links), sections=(), changes=tuple(changes)))
    assert len(old.text) > 1_000_000
    assert len(html.encode()) < 15_000_000
    (tmp_path / "large.html").write_text(html, encoding="utf-8")
    page.goto((tmp_path / "large.html").as_uri())
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
    assert page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime") < 2_000

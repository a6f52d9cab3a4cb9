"""The review in a real browser: by keyboard alone, on a phone, without script, for those who cannot see it."""

from __future__ import annotations

import datetime
import socket
import threading
import time
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("uvicorn", reason="needs the extra `review`")

import uvicorn

from checker.checking import Report
from checker.claims.ledger import Ledger
from checker.decisions import Decision
from checker.document import Document, Place, Span
from checker.findings import Finding
from checker.review.app import create_app
from checker.review.desk import Desk
from checker.review.files import FileStore
from checker.settling import record_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

DAY = datetime.date(2024, 5, 2)
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FILLER = "\n\n".join(f"Paragraph {n} tells of roads, bridges and the money they take." for n in range(40))
PAGE = f"""# Aid to neighbours

The fund was set up in 2004.

## Whom it helps

{FILLER}

It helps four countries: Algeria, Egypt and Jordan.

* grants for schools
  * books and desks
* loans for roads

| Sort | Amount |
|---|---|
| Books | 500 euro |

## How

A grant takes six weeks, <script>window.ran=1</script> or seven.
"""


def place(document: Document, words: str) -> Place:
    start = document.text.index(words)
    return document.place(Span(start, start + len(words)))


def report() -> Report:
    """Five findings on a page in two versions, one of them between the two, and one full of attacks."""
    old, new = (
        replace(Document.from_text(text, path=f"sources/aid/{day}.en.md", language="en", date=day), page="aid")
        for text, day in (
            (PAGE.replace("2004", "2003"), datetime.date(2022, 1, 1)),
            (PAGE, datetime.date(2024, 1, 1)),
        )
    )
    nasty = "</textarea></script><script>window.ran=1</script><img src=x onerror=window.ran=1>\u202e"

    def finding(kind: str, level: str, message: str, *words: str, **told: object) -> Finding:
        base = Finding(
            kind=kind,
            rule=kind,
            level="error",
            message=message,
            places=tuple(place(new, one) for one in words),
            pages=("aid.en",) * len(words),
        )
        return replace(base, level=level, **told)  # type: ignore[arg-type]

    findings = (
        replace(
            finding("agreement", "error", "Set up in 2004 here, in 2003 in the version before.", "2004"),
            places=(place(new, "2004"), place(old, "2003")), pages=("aid.en", "aid.en"),
        ),
        finding(
            "count", "error", "The text says “four countries”, but 3 follow.",
            "four countries", "Algeria, Egypt and Jordan", suggestion="three",
        ),
        finding("arithmetic", "warning", "500 euro is not 600.", "500 euro", source="https://example.org/law"),
        finding("stale", "note", "Six weeks or seven?", "six weeks"),
        finding("text", "note", nasty, "grants for schools", suggestion=nasty, source=f"https://example.org/{nasty}"),
    )  # fmt: skip
    return Report(as_of=DAY, documents=(old, new), findings=findings, ledger=Ledger(entries=()))


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "rules/decisions", "rules/decisions")


@pytest.fixture
def desk(store: FileStore) -> Desk:
    checked = report()
    return Desk(lambda: checked, store, day=lambda: DAY)


@pytest.fixture
def address(desk: Desk) -> Iterator[str]:
    """The review, served on a port of its own."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(create_app(desk, title="Policy pages"), log_level="warning", ws="none", lifespan="off")
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    listening.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1400, "height": 900})
    opened.set_default_timeout(10_000)
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, address: str) -> Page:
    opened = context.new_page()
    opened.goto(address)
    return opened


def begin(page: Page) -> None:
    """Opens the first finding, and waits for its page and script."""
    page.get_by_text("Begin with the first").click()
    page.wait_for_url("**/finding/*")


def test_every_finding_is_settled_by_keyboard_alone(page: Page, desk: Desk, store: FileStore) -> None:
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/finding/*")
    started = time.monotonic()
    for number, item in enumerate(desk.look().items):
        page.get_by_role("heading", level=1).wait_for()
        page.keyboard.press(str(number % 4 + 1))
        page.keyboard.type(f"Reason {number}")
        if number == 0:
            page.keyboard.press("Tab")
            page.keyboard.type("Ann Example")
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url, old=item.fingerprint: old not in url)
    assert time.monotonic() - started < 10 * len(desk.look().items)

    page.get_by_role("heading", name="Everything is decided").wait_for()
    kept = {record.fingerprint: record.decisions for record in store.read().records}
    for number, item in enumerate(desk.look().items):
        (decision,) = kept[item.fingerprint]
        assert decision.reason == f"Reason {number}"
        assert decision.by == "Ann Example"
        assert decision.until == (datetime.date(2024, 7, 31) if number % 4 == 2 else None)


def test_enter_begins_with_the_first(page: Page, desk: Desk) -> None:
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/finding/{desk.look().items[0].fingerprint}")


def test_undo_by_key_takes_back_the_last_and_shows_it_again(page: Page, desk: Desk, store: FileStore) -> None:
    begin(page)
    first = page.url
    page.keyboard.press("2")
    page.keyboard.type("Too fast")
    page.get_by_label("Your name").fill("Ann")
    page.keyboard.press("Enter")
    page.get_by_text("Decided: right as it is").wait_for()
    page.keyboard.press("u")
    page.wait_for_url(first)
    page.get_by_text("Taken back").wait_for()
    assert store.read().records == ()
    assert page.get_by_label("Your name").input_value() == "Ann"


def test_keys_lead_through_the_queue_and_back(page: Page, desk: Desk) -> None:
    urls = [f"**/finding/{item.fingerprint}" for item in desk.look().items]
    begin(page)
    for key, url in (("j", urls[1]), ("j", urls[2]), ("k", urls[1])):
        page.keyboard.press(key)
        page.wait_for_url(url)
    page.keyboard.press("o")
    page.wait_for_url("**/page/0#hit")
    assert page.locator("mark").first.evaluate("mark => mark.getBoundingClientRect().top < innerHeight")
    page.keyboard.press("q")
    page.wait_for_url(urls[1])
    page.keyboard.press("?")
    assert page.locator("#help").evaluate("help => help.open")
    page.keyboard.press("2")
    assert not page.locator("input[name=verdict]:checked").count()
    page.keyboard.press("Escape")
    page.keyboard.press("q")
    page.get_by_role("heading", name="5 findings to decide").wait_for()


def test_letters_typed_into_the_reason_are_no_commands(page: Page) -> None:
    begin(page)
    page.keyboard.press("4")
    page.keyboard.type("just quoted 1234?")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("u")
    assert page.get_by_label("Why").input_value() == "just quoted 1234?\nu"
    assert page.get_by_label("Not a matter for this rule").is_checked()


def test_who_types_before_a_verdict_is_chosen_gives_no_commands(page: Page, store: FileStore) -> None:
    begin(page)
    page.keyboard.press("2")
    page.keyboard.type("First")
    page.get_by_label("Your name").fill("Ann")
    page.keyboard.press("Enter")
    page.wait_for_url("**/finding/*")
    page.get_by_text("Decided: right as it is").wait_for()
    there = page.url
    page.keyboard.type("just our quick words", delay=40)
    page.wait_for_timeout(400)
    assert page.url == there
    assert len(store.read().records) == 1


def test_a_reason_that_is_missing_is_asked_for(page: Page, store: FileStore) -> None:
    begin(page)
    page.keyboard.press("2")
    page.keyboard.press("Enter")
    assert page.get_by_label("Why").evaluate("field => field.matches(':invalid') && field === document.activeElement")
    assert store.read().records == ()


def test_both_passages_are_seen_at_once_each_in_its_section(page: Page) -> None:
    begin(page)
    panes = page.locator(".pane")
    assert panes.count() == 2
    assert panes.nth(0).bounding_box()["y"] == panes.nth(1).bounding_box()["y"]  # type: ignore[index]
    page.keyboard.press("j")
    page.get_by_text("but 3 follow").wait_for()
    box, mark = page.locator(".scroll").bounding_box(), page.locator(".scroll mark").first.bounding_box()
    assert box
    assert mark
    assert box["y"] <= mark["y"] < box["y"] + box["height"]
    assert page.locator(".scroll mark").count() == 2
    assert "Paragraph 39" in page.locator(".scroll").inner_text()


def test_a_decision_that_came_meanwhile_is_shown_and_nothing_is_lost(page: Page, desk: Desk, store: FileStore) -> None:
    begin(page)
    store.add(
        record_of(desk.look().items[0].finding),
        Decision(verdict="right as it is", reason="From git", by="Ben", on=DAY),
        seen=0,
    )
    page.keyboard.press("1")
    page.keyboard.type("My own words")
    page.get_by_label("Your name").fill("Ann")
    page.keyboard.press("Enter")
    page.get_by_role("alert").wait_for()
    assert "From git" in page.inner_text("main")
    assert page.get_by_label("Why").input_value() == "My own words"
    page.get_by_role("button", name="Decide, and go on").click()
    page.get_by_text("Decided: wrong, to be fixed").wait_for()
    assert [decision.by for decision in store.read().records[0].decisions] == ["Ben", "Ann"]


def test_a_finding_whose_words_changed_shows_the_old_decision(page: Page, desk: Desk, store: FileStore) -> None:
    finding = desk.look().items[1].finding
    old = replace(record_of(finding), fingerprint="0" * 16)
    store.add(old, Decision(verdict="right as it is", reason="As it was then", by="Ben", on=DAY), seen=0)
    page.goto(f"{page.url.rstrip('/')}/finding/{finding.fingerprint}")
    assert "Open again" in page.inner_text("main")
    assert "As it was then" in page.inner_text("main")


def test_filters_narrow_the_queue(page: Page) -> None:
    page.get_by_label("Level").select_option("note")
    page.wait_for_url("**level=note**")
    assert page.locator("li.stop").count() == 2
    begin(page)
    page.wait_for_url("**/finding/*?level=note")
    assert "1 of 2" in page.inner_text(".steps")


def test_it_is_used_without_script(browser: Browser, address: str, store: FileStore) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    begin(page)
    page.get_by_label("Right as it is").check()
    page.get_by_label("Why").fill("So")
    page.get_by_label("Your name").fill("Ann")
    page.get_by_role("button", name="Decide, and go on").click()
    page.get_by_text("Decided: right as it is").wait_for()
    page.get_by_role("button", name="Take it back").click()
    page.get_by_text("Taken back").wait_for()
    assert store.read().records == ()
    context.close()


def test_nothing_of_a_page_or_a_reviewer_runs(page: Page, address: str, desk: Desk) -> None:
    asked: list[str] = []
    told: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    nasty = desk.look().items[-1].fingerprint
    page.goto(f"{address}/finding/{nasty}")
    page.keyboard.press("2")
    page.keyboard.type("</textarea><script>window.ran=1</script>")
    page.get_by_label("Your name").fill('"><img src=x onerror=window.ran=1>')
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/")
    for path in ("/?standing=all", f"/finding/{nasty}", f"/finding/{nasty}/page/0"):
        page.goto(address + path)
        assert page.evaluate("window.ran") is None
        assert page.locator("main img, main script, main [onclick]").count() == 0
        page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran=1'}))")
        assert page.evaluate("window.ran") is None
    assert all(url.startswith(address) for url in asked)
    assert all("Content Security Policy" in line for line in told)  # our own attempts


def test_another_site_can_neither_frame_it_nor_change_anything(
    context: BrowserContext, page: Page, address: str, desk: Desk, store: FileStore
) -> None:
    fingerprint = desk.look().items[0].fingerprint
    evil = context.new_page()
    evil.route("http://evil.example/**", lambda route: route.fulfill(content_type="text/html", body=(
        f"<iframe src='{address}/'></iframe><form method=post action='{address}/finding/{fingerprint}'>"
        "<input name=verdict value='right as it is'><input name=reason value=r><input name=by value=b>"
        "<input name=seen value=0><input name=secret value=x></form>"
    )))  # fmt: skip
    evil.goto("http://evil.example/")
    assert all("Policy pages" not in frame.content() for frame in evil.frames[1:])
    with evil.expect_response(f"{address}/finding/{fingerprint}") as answer:
        evil.evaluate("document.forms[0].submit()")
    assert answer.value.status == 403
    assert store.read().records == ()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1400), ("dark", 400)])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_window(
    browser: Browser, address: str, desk: Desk, store: FileStore, scheme: str, width: int
) -> None:
    pytest.importorskip("axe_playwright_python", reason="needs axe-core")
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
    decided = desk.look().items[2]
    store.add(
        record_of(decided.finding), Decision(verdict="wrong, to be fixed", reason="Asked.", by="Ben", on=DAY), seen=0
    )
    gone = replace(record_of(decided.finding), fingerprint="1" * 16, subject="else")
    store.add(gone, Decision(verdict="right as it is", reason="Once.", by="Ben", on=DAY), seen=0)
    (store._folder / "broken.toml").write_text("x", "utf-8")
    # the policy of the page would not let axe in
    context = browser.new_context(bypass_csp=True, color_scheme=scheme, viewport={"width": width, "height": 900})  # type: ignore[arg-type]
    page = context.new_page()
    found = []
    one = f"/finding/{desk.look().items[0].fingerprint}"
    for path in ("/", "/?standing=all", one, f"{one}/page/1", f"/finding/{decided.fingerprint}?standing=all"):
        page.goto(address + path)
        page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
        if path == one:
            page.keyboard.press("3")
        page.evaluate(axe)
        violations = page.evaluate(
            "tags => axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", AXE_TAGS
        )["violations"]
        found += [(path, rule["id"], node["html"]) for rule in violations for node in rule["nodes"]]
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    context.close()
    assert found == []

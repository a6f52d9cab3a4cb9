"""What every page of the report shares: the templates, the style, the script, and the policy that locks them in.

Nothing is loaded from elsewhere and nothing inline runs but the one script whose hash stands in the policy, so even a
page that found a hole in the escaping could not run anything (https://www.w3.org/TR/CSP3/).
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from checker.version import __version__
from checker.writers.html import wording
from checker.writers.html.visible import plain, shown


@cache
def environment() -> Environment:
    """The template environment: everything escaped, hidden characters made visible, no undefined name let pass."""
    env = Environment(
        loader=PackageLoader("checker.writers.html", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value,
    )
    env.filters.update(day=wording.day, shown=shown, cropped=wording.cropped)
    env.globals.update(count=wording.count, program_version=__version__)
    return env


@cache
def _asset(name: str) -> str:
    loader = environment().loader
    assert loader
    source, _, _ = loader.get_source(environment(), name)
    return source.strip()


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuItem:
    """A way to another page of the report."""

    name: str
    href: str
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around a page's matter."""

    title: str
    """The name of the project."""
    stop: str
    """What the keyboard steps through: "finding", "change" …"""
    menu: tuple[MenuItem, ...] = ()
    """Empty for a page that stands alone."""
    file: str = ""
    """The page's own file."""
    here: str = ""
    """The entry of the menu it belongs to."""
    home: str = "index.html"
    """Where the project's name leads."""
    forms: bool = False
    """Whether it sends forms to where it came from: a page that is served, not a file."""


def render(template: str, view: object, frame: Frame, *, rules: str = "") -> str:
    """The page that a template makes of a view; `rules` are style rules that only this page needs."""
    style, script = "\n".join(filter(None, [_asset("style.css"), rules])), _asset("script.js")
    return _filled(_rendered(template, view, frame, _policy(frame, style, script)), frame, style, script)


def render_open(template: str, view: object, frame: Frame) -> str:
    """A page without what it shares with every other one: what stands above and below its matter, `close` puts in."""
    return _rendered(template, view, frame, _policy(frame, _asset("style.css"), _asset("script.js")))


def close(html: str, frame: Frame) -> str:
    """The whole page: what `render` makes."""
    return _filled(html, frame, _asset("style.css"), _asset("script.js"))


def render_locked(template: str, view: object, frame: Frame, *, style: str, script: str) -> tuple[str, str]:
    """A page that is served, with a style sheet and a script of its own behind the report's; and its policy."""
    styles, scripts = f"{_asset('style.css')}\n{_asset(style)}", f"{_asset('script.js')}\n{_asset(script)}"
    policy = _policy(frame, styles, scripts)
    html = _filled(_rendered(template, view, frame, policy), frame, styles, scripts)
    return html, f"{policy}; frame-ancestors 'none'"  # which only a header can say


_BAR, _STYLE, _SCRIPT = "<!--bar-->", "<!--style-->", "<!--script-->"
"""What stands in an open page where each has its place; in no page's words, for there "<" is escaped."""


def _policy(frame: Frame, style: str, script: str) -> str:
    form_action = "'self'" if frame.forms else "'none'"
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; "
        f"form-action {form_action}"
    )


def _rendered(template: str, view: object, frame: Frame, policy: str) -> str:
    marks = {name: Markup(mark) for name, mark in (("bar", _BAR), ("style", _STYLE), ("script", _SCRIPT))}  # noqa: S704
    # these are our own, nothing of a page
    return environment().get_template(template).render(view=view, frame=frame, policy=Markup(policy), **marks)  # noqa: S704


def _filled(html: str, frame: Frame, style: str, script: str) -> str:
    bar = environment().get_template("bar.html.jinja").render(frame=frame)
    for mark, words in ((_STYLE, style), (_BAR, bar), (_SCRIPT, script)):
        before, _, after = html.partition(mark)
        html = f"{before}{words}{after}"
    return html

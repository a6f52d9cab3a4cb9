"""Runs the review: finds a port, tells where to look, serves until it is stopped."""

from __future__ import annotations

import contextlib
import ipaddress
import secrets
import socket
import subprocess
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from checker.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.review.desk import Desk
    from checker.review.guard import Access


def launch(desk: Desk, *, title: str, host: str, port: int, name: str, tell: Callable[[str], None]) -> None:
    """Serves the app until interrupted; `tell` gets the address to open, once it can be.

    Beyond the loopback a token is needed, which is made anew for each run and stands in the address. Raises UserError
    where the port is taken or the extra `review` is not installed.
    """
    try:
        import uvicorn

        from checker.review.app import create_app
    except ImportError:
        raise UserError("the review needs the extra `review`: pip install '.[review]'") from None
    access = _access(host)
    with contextlib.closing(_listen(host, port)) as listening:
        app = create_app(desk, title=title, name=name or _own_name(), access=access)
        config = uvicorn.Config(
            app,
            log_level="warning",
            server_header=False,
            proxy_headers=False,
            limit_concurrency=100,
            timeout_keep_alive=10,
            h11_max_incomplete_event_size=32_768,
            timeout_graceful_shutdown=5,
            ws="none",
            lifespan="off",
        )
        tell(_address(host, listening.getsockname()[1], access.token))
        uvicorn.Server(config).run(sockets=[listening])


def _access(host: str) -> Access:
    from checker.review.guard import LOOPBACK, Access

    if is_loopback(host):
        return Access()
    wild = host in ("0.0.0.0", "::", "")  # noqa: S104  # asked for by name, and never without a token
    names = {socket.gethostname().lower(), socket.getfqdn().lower()} if wild else {_bracketed(host).lower()}
    return Access(hosts=LOOPBACK | names, any_address=wild, token=secrets.token_urlsafe(32))


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        listening = socket.socket(family, socket.SOCK_STREAM)
    except (OSError, OverflowError) as error:
        raise UserError(f"--host {host}: {getattr(error, 'strerror', None) or error}") from None
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(128)
    except (OSError, OverflowError) as error:
        listening.close()
        reason = getattr(error, "strerror", None) or error
        raise UserError(f"--port {port}: {reason}; another one is found with --port 0") from None
    return listening


def _address(host: str, port: int, token: str) -> str:
    shown = socket.gethostname() if host in ("0.0.0.0", "::", "") else host  # noqa: S104
    return f"http://{_bracketed(shown)}:{port}/" + (f"?{urlencode({'token': token})}" if token else "")


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _own_name() -> str:
    """What git calls who works here, "" where it does not know: reviewers then sign the first time."""
    try:
        done = subprocess.run(
            ["git", "config", "user.name"],  # noqa: S607  # the git that the user's own shell would run
            capture_output=True, encoding="utf-8", errors="replace", timeout=5, check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()[:200] if done.returncode == 0 else ""

"""A PostgreSQL server of the tests' own, on the loopback, in a folder that goes with them."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


def _programs() -> Path | None:
    """Where initdb and postgres are: Debian keeps them off the path, by version."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return folders[-1].parent if folders else None


def _unprivileged() -> str | None:
    """Whom to run it as: PostgreSQL refuses to be root. None for who is not root anyway."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    pytest.skip("needs a user other than root to run PostgreSQL")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of an empty database; skips where PostgreSQL is not installed."""
    psycopg = pytest.importorskip("psycopg", reason="needs the extra `review`")
    programs = _programs()
    if programs is None:
        pytest.skip("needs PostgreSQL (Debian's package postgresql)")
    user = _unprivileged()
    folder = Path(tempfile.mkdtemp(prefix="checker-postgres-"))
    server = None
    try:
        if user:
            shutil.chown(folder, user)
        data = folder / "data"
        subprocess.run(
            [programs / "initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
            user=user, cwd=folder, check=True, capture_output=True,
        )  # fmt: skip
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = subprocess.Popen(
            [programs / "postgres", "-D", data, "-p", str(port), "-k", str(folder), "-F",
             "-c", "listen_addresses=127.0.0.1", "-c", "logging_collector=off"],
            user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        for _ in range(300):
            assert server.poll() is None, "the server did not start"
            try:
                psycopg.connect(host="127.0.0.1", port=port, user="tester", dbname="postgres").close()
                break
            except psycopg.OperationalError:
                time.sleep(0.1)
        yield f"postgresql://tester@127.0.0.1:{port}/postgres"
    finally:
        if server:
            server.terminate()
            server.wait(20)
        shutil.rmtree(folder, ignore_errors=True)

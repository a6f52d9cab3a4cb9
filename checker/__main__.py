"""`python -m checker` is `checker`."""

import contextlib
import os
import signal
import sys
import threading

from checker.cli import main


def program() -> int:
    """The exit code, once all is done; Ctrl-C comes too late from here on, and would only end Python's own end."""
    code = main()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if threading.active_count() == 1 and sys.gettrace() is None and sys.getprofile() is None:
        _leave(code)
    return code


def _leave(code: int) -> None:
    """Ends the process without letting go of each of a million values first, where nobody waits for the end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    sys.exit(program())

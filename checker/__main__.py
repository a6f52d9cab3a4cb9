"""`python -m checker` is `checker`."""

import signal
import sys

from checker.cli import main


def program() -> int:
    """The exit code, once all is done; Ctrl-C comes too late from here on, and would only end Python's own end."""
    code = main()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return code


if __name__ == "__main__":
    sys.exit(program())

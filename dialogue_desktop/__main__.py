"""Two thin ways in: the window, or one of the commands. Nothing is imported before it is known
which, so that neither waits for the other."""

from __future__ import annotations

import gc
import os
import sys

COMMANDS = frozenset({"new", "import", "export", "merge", "check", "report", "fingerprint", "demo"})
COULD_NOT = 3


def main(arguments: list[str] | None = None) -> int:
    """Open the window, or do what the command line says; answers the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    if given == ["--version"]:
        from importlib.metadata import version

        print(f"Dialogue Desktop {version('dialogue-desktop')}")
        return 0
    if len(given) > 1 or (given and (given[0] in COMMANDS or given[0].startswith("-"))):
        from .cli import main as command

        return command(given)
    return _window(given[0] if given else None)


def _window(file: str | None) -> int:
    if _handed_over(file):
        return 0
    if not _has_display(sys.platform, dict(os.environ)):
        return _say_no_display()
    gc.disable()  # nothing of what is imported and built first is garbage
    try:
        from .app import run
    except ImportError as missing:
        if (missing.name or "PySide6").partition(".")[0] in ("PySide6", "shiboken6"):
            return _say_no_display()
        raise
    return run(file, _say_no_display)


def _handed_over(file: str | None) -> bool:
    """Whether a window that is open took it, and came to the front."""
    from pathlib import Path

    from .knocking import knock
    from .settings import Settings

    wanted = file or Settings.load().last_file
    return bool(wanted) and knock(Path(wanted))


def _has_display(platform: str, environment: dict[str, str]) -> bool:
    """On Windows and macOS always; elsewhere when someone named a screen or a Qt platform."""
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _say_no_display() -> int:
    from .settings import Settings, system_language
    from .words import say

    language = Settings.load().language or system_language()
    print(say(language, "errors.no_display"), file=sys.stderr, flush=True)
    return COULD_NOT


if __name__ == "__main__":
    sys.exit(main())

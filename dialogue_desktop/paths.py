"""Where the program keeps what is its own on each system: all of it local, none of it synced."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

SUFFIX = ".dialogue"


def _own() -> PlatformDirs:
    return PlatformDirs("Dialogue Desktop", appauthor=False)


def settings_file() -> Path:
    """Name at the keyboard, language, theme, last file, window."""
    return _own().user_config_path / "settings.json"


def data_folder() -> Path:
    """Where programmes are kept unless someone chose another folder."""
    return _own().user_data_path


def draft_folder() -> Path:
    """What was typed and not yet noted."""
    return _own().user_state_path / "drafts"


def report_folder() -> Path:
    """What nobody foresaw, described without personal data."""
    return _own().user_state_path / "reports"


def free_path(folder: Path, stem: str, suffix: str = SUFFIX) -> Path:
    """A path in a folder that nothing has yet: ``name``, ``name 2``, ``name 3``."""
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}{suffix}"
    return path

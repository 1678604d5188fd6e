"""Where the program keeps what is its own on each system: all of it local, none of it synced."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from platformdirs import PlatformDirs

SUFFIX = ".dialogue"

_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in "123456789¹²³")]
)
"""What Windows takes for a device, whatever ending follows."""
_STEM_BYTES = 100
"""Two of them, a date and an ending fit in the 255 bytes that a name may have."""


def _own() -> PlatformDirs:
    return PlatformDirs("Dialogue Desktop", appauthor=False)


def settings_file() -> Path:
    """Name at the keyboard, language, theme, last file, window."""
    return _own().user_config_path / "settings.json"


def places_file() -> Path:
    """Where somebody was in the files they worked on last."""
    return _own().user_state_path / "places.json"


def data_folder() -> Path:
    """Where programmes are kept unless someone chose another folder."""
    return _own().user_data_path


def draft_folder() -> Path:
    """What was typed and not yet noted."""
    return _own().user_state_path / "drafts"


def report_folder() -> Path:
    """What nobody foresaw, described without personal data."""
    return _own().user_state_path / "reports"


def sitting_folder() -> Path:
    """A mark for each file that is being worked on now."""
    return _own().user_state_path / "sittings"


def file_key(path: Path) -> str:
    """What is kept of a file on this computer has this in its name, and no word of the file's."""
    from hashlib import sha256

    return sha256(str(path.absolute()).encode()).hexdigest()[:16]


def free_path(folder: Path, stem: str, suffix: str = SUFFIX) -> Path:
    """A path in a folder that nothing has yet: ``name``, ``name 2``, ``name 3``."""
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}{suffix}"
    return path


def safe_stem(name: str) -> str:
    """What people called something, as the name of a file on every system, in any script; empty
    when nothing of it can be kept."""
    kept = " ".join("".join(map(_kept, unicodedata.normalize("NFC", name))).split())
    short = kept.encode("utf-8", "ignore")[:_STEM_BYTES].decode("utf-8", "ignore")
    stem = short.strip(" .-")
    return f"_{stem}" if stem.partition(".")[0].strip().upper() in _DEVICES else stem


def _kept(letter: str) -> str:
    """Marks that nobody sees, such as those that turn a line's direction, are no part of a name."""
    if letter in _FORBIDDEN:
        return "-"
    if letter.isspace():
        return " "
    return "" if unicodedata.category(letter)[0] == "C" else letter

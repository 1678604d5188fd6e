"""What the program remembers of the person at this computer; nothing of it ever travels."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeGuard

from .paths import settings_file

RECENT = 10
"""So many programmes are remembered."""
SECOND = {"sign", "name", "place", "inside"}
"""What is remembered of the place of the second copies."""


@dataclass
class Settings:
    """Kept as JSON. An empty ``language`` or ``theme`` means: as the system has it.

    ``laptop``: letters that tell this computer from another of the same name. ``second``: the
    place of the second copies, if there is one: ``sign``, ``name``, ``place``, ``inside``.
    ``recent``: the programmes that were opened, newest first. ``reminded``: the day on which was
    said last that something is nowhere else.
    """

    name: str = ""
    language: str = ""
    theme: str = ""
    text_size: float = 1.0
    last_file: str = ""
    geometry: str = ""
    tab: str = ""
    laptop: str = ""
    reminded: str = ""
    second: dict[str, str] = field(default_factory=dict)
    recent: list[dict[str, str]] = field(default_factory=list)

    @classmethod
    def load(cls) -> Settings:
        """The settings as they were left; what cannot be read is as if it had never been set."""
        try:
            kept = json.loads(settings_file().read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        return cls(**_fitting(kept)) if isinstance(kept, dict) else cls()

    def remember_file(self, path: Path, called: tuple[str, str], at: str = "") -> None:
        """A programme was opened at a moment, or is called otherwise now: first of the recent
        ones, of which the oldest is forgotten."""
        kept = {each["path"]: each for each in self.recent}
        before = kept.pop(str(path), {})
        told = {"path": str(path), "name": called[0], "name_ar": called[1]}
        self.recent = [{**before, **told, **({"at": at} if at else {})}, *kept.values()][:RECENT]

    def forget_file(self, path: Path) -> None:
        """Take a programme off the list of recent ones; the file stays."""
        self.recent = [each for each in self.recent if each["path"] != str(path)]

    def save(self) -> bool:
        """Keep them; False where this computer does not let anything be kept."""
        path = settings_file()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, json.dumps(asdict(self), ensure_ascii=False, indent=1))
        except OSError:
            return False
        return True


def system_language(environment: dict[str, str] | None = None) -> str:
    """The language of the system as far as it can be known without Qt: fr unless ar or en."""
    env = dict(os.environ) if environment is None else environment
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if code := env.get(name, ""):
            return code[:2].lower() if code[:2].lower() in ("ar", "en") else "fr"
    return "fr"


def _fitting(kept: dict[str, Any]) -> dict[str, Any]:
    """Of what was kept, what this version knows and can take."""
    taken: dict[str, Any] = {}
    for each in fields(Settings):
        value = kept.get(each.name)
        if each.name == "text_size" and isinstance(value, int | float):
            taken[each.name] = min(1.3, max(1.0, float(value)))
        elif each.name == "second":
            taken[each.name] = value if _is_words(value) and value.keys() == SECOND else {}
        elif isinstance(value, str) and isinstance(each.default, str):
            taken[each.name] = value
        elif each.name == "recent" and isinstance(value, list):
            known = [one for one in value if _is_words(one) and one.get("path")]
            taken[each.name] = known[:RECENT]
    return taken


def _is_words(value: Any) -> TypeGuard[dict[str, str]]:
    return isinstance(value, dict) and all(
        isinstance(name, str) and isinstance(word, str) for name, word in value.items()
    )


def _replace(path: Path, text: str) -> None:
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)

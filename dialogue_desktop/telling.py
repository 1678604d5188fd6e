"""How the command line says its results: in words, or as JSON."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from .words import say


class Teller:
    """Says results on stdout, in words or as JSON, in the language of whoever is asking."""

    def __init__(self, language: str, as_json: bool) -> None:
        self.language = language
        self.as_json = as_json

    def say(self, key: str, **params: Any) -> None:
        """A sentence of the command line; nothing when JSON was asked for."""
        if not self.as_json:
            print(say(self.language, f"cli.{key}", **params))

    def line(self, key: str, params: dict[str, Any]) -> None:
        """A notice below what it belongs to."""
        self.say("line", text=say(self.language, key, **params))

    def waiting(self, **counts: int) -> bool:
        """Say how much waits for a decision, of each thing; answers whether anything does."""
        for key, count in counts.items():
            if count:
                self.say(key, n=count)
        return any(counts.values())

    def data(self, value: dict[str, Any]) -> None:
        """The result as one JSON object, when that was asked for."""
        if self.as_json:
            print(json.dumps(value, ensure_ascii=False, indent=1, default=plain))


def fields_of(value: Any) -> dict[str, Any]:
    if hasattr(value, "_asdict"):
        fields: dict[str, Any] = value._asdict()
        return fields
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: getattr(value, each.name) for each in dataclasses.fields(value)}
    return dict(vars(value)) if hasattr(value, "__dict__") else {"value": str(value)}


def plain(value: Any) -> Any:
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    return str(value)

"""The pages of help: Markdown in ``resources/help/LANGUAGE/TOPIC.md``, the title first. Pictures
of the window stand in ``resources/help/pictures/LANGUAGE``; what is said of one stands with it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from ...resources import resource

TOPICS = (
    "overview",
    "participants",
    "attendance",
    "session",
    "synthesis",
    "setup",
    "campaign",
    "papers",
    "handing",
    "merging",
    "safety",
    "preferences",
)
"""In the order of the list beside the page: the four tabs, then what one comes to from them."""


class HelpText(NamedTuple):
    """A page: its title, and the Markdown below it."""

    title: str
    body: str


@cache
def help_text(topic: str, language: str) -> HelpText:
    """One of ``TOPICS`` in a language of the window."""
    text = resource("help", language, f"{topic}.md").read_text(encoding="utf-8")
    title, _, body = text.partition("\n")
    return HelpText(title.removeprefix("# ").strip(), body.strip())


def help_picture(name: str, language: str, dark: bool = False) -> Path:
    """A picture of the window in a language and a theme."""
    theme = name.replace(".png", "-dark.png") if dark else name
    return resource("help", "pictures", language, theme)

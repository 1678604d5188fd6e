"""The pages of help: Markdown in ``resources/help/LANGUAGE/TOPIC.md``, the title first."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ...resources import resource

TOPICS = ("merging",)


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

"""Parts that screens are built of. They know nothing of the domain.

Every part takes the :class:`~..look.Look` first and follows its changes. ``Words`` is a string
or a callable (``lambda: self.tr("Save")``) asked again when the language changes: pass
callables, then nothing has to be said twice. Numbers are design pixels (large text multiplies
them); colours are names of ``look/tokens.py``. Controls keep 3 px (``RING``) free around them
for the focus ring, so a visible gap of 8 between two controls is ``gap=2``.

TEXT       ``Line(look, text, size=15, weight=400, color="ink", *, align, direction, face, height,
           elide)``  ``Paragraph(look, text, size, weight, color, *, align, direction, face,
           leading)``  ``Title(look, text, size=18)``  ``Glyph(look, icon, size=18, color)``;
           ``.set_text``. align: lead trail center left right own; direction: ui auto ltr rtl;
           face: ui voice. Text may be a list of strings and ``Run(text, weight, color, ground)``.
BOXES      ``row(look, *contents, gap=8, margins=0)``  ``column(look, *contents, gap=0, margins=0)``
           ``Sheet(look, *contents, vertical=True, gap=0, margins=20, ground="sheet")``
           ``Box(...)`` with everything; contents: widget, int (space), "stretch", (widget, n);
           ``.add(...)``, ``.clear()``; margins: n, (vertical, horizontal) or (leading, top,
           trailing, bottom).  ``Rule(look, vertical=False)``  ``Scroll(look, widget)``
BUTTONS    ``Button(look, words, kind="quiet", icon=None, key=None, *, height=40, size=15)`` kind:
           primary quiet soft plain link danger; ``.clicked``, ``.disable(reason)``, ``.enable()``,
           ``.set_kind``; ``IconButton(look, icon, words, *, side=40, framed=True)``
           ``Keycap(look, key)``  ``KeyHints(look, [(key, words), ...])``
FIELDS     ``Field(look, label, *, hint, placeholder, direction="auto", icon, height=40, size=15)``
           ``.text() .set_text() .complain(words | None) .propose(list[str]) .line`` (QLineEdit)
           ``.edited(str) .entered() .left()``; ``Prose(look, label, *, hint, lines=3)``;
           ``SearchField(look, placeholder, key=None)`` ``.searched(str)``
CHOICES    ``Segmented(look, label, options, value=None)``  ``Choice(look, label, options, value)``
           ``Chips(look, options, value)``  ``OptionCards(look, options, value)``; options are
           ``Option(value, words, note=None, icon=None, tile=None, role=None, count=None)``; all
           have ``.value``, ``.choose(value)``, ``.chosen(object)``; ``Check(look, words, on)``
MARKS      ``Pill(look, words, tone="quiet", icon=None, tile=None)`` tone: good look stop neutral
           info quiet open  ``Token(look, words, sign, role=None)`` sign: @ # or an icon
           ``Tile(look, state, size=24)``  ``TileRun(look, states, columns, size=24, gap=5)``
           ``Legend(look, state, words, count)``; states: ``look.tiles.TILES``
           ``Avatar(look, letters, role, size=38)``  ``RoleDot(look, role, size=12)`` role:
           elected civil other; ``avatar_letters(name, name_ar, arabic)``
FIGURES    ``Bar(look, share, color="accent_fill", height=8)``  ``Bullet(look, share, fair, color)``
           ``Figure(look, number, words, size=26, color="ink", icon=None)``
           ``Steps(look, words_list, current)``
MENUS      ``Menu(look, parent)`` ``.offer(words, choose, checked=None) .open_under(widget)``
LISTS      ``Column(title, paint, width=0, align="lead", key="", text=str)``
           ``Table(look, columns)`` ``.show_rows(list) .picked(row) .opened(row) .sorted(key, up)``
           ``.current() .tone`` ; ``Roster(look, paint, height)`` the same for painted rows of
           any height; painters in ``cells``: ``person_cell text_cell tiles_cell pill_cell``
           ``CardContent(...)``, ``Card(look, content)``, ``draw_card``, ``card_height``
LINES      ``QuickLine(look, placeholder, *, icon="search", face="ui")`` ``.typed(str)
           .entered(str) .stepped(int) .bind(key, callable) .say_trailing(words)``
MESSAGES   ``Banner(look, tone, title, body=None, *, icon=None, actions=())``
           ``Toast(look, text, undo=None, icon="check")``  ``Question(look, title, body, accept,
           keep, *, content=None, danger=False)`` ``.asked() -> bool``
           ``EmptyState(look, headline, sentence, primary=None, quiet=None, hint=None)``
           ``Progress(look)`` ``.tell(done, total, name) .finish() .stopped()``
           ``DropZone(look, title, note)`` ``.files_dropped(list) .asked()``
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..look.tokens import RING

if TYPE_CHECKING:
    from .base import Heard, Item, Part, Words, announce, follow, keyboard, say
    from .boxes import STRETCH, Box, Rule, Sheet, column, row
    from .button import Button, IconButton, Pressable
    from .card import Card, CardContent, card_height, draw_card
    from .cells import (
        PersonLine,
        PillLine,
        draw_person,
        person_cell,
        pill_cell,
        text_cell,
        tiles_cell,
        with_hit,
    )
    from .chips import Chips
    from .choice import Choice, Chooser, Option, Segmented
    from .dropping import PassFiles, dropped_paths
    from .field import Field, SearchField
    from .figures import Bar, Bullet, Figure, KeyHints, Steps, draw_bar
    from .fold import Fold
    from .keycap import Keycap, draw_keycap, keycap_width
    from .marks import (
        Avatar,
        Legend,
        Pill,
        RoleDot,
        Tile,
        TileRun,
        Token,
        avatar_letters,
        draw_avatar,
        draw_pill,
        pill_width,
    )
    from .menu import Menu
    from .messages import Banner, Floating, Question, Toast
    from .option_cards import Check, OptionCards
    from .prose import Prose
    from .quick_line import QuickLine
    from .roster import Roster
    from .rows import Cell, Column, Rows
    from .scroll import Scroll, thin_bars
    from .states import DropZone, EmptyState, Progress, RoomArt
    from .table import Table, draw_row_ground
    from .text import Glyph, Line, Paragraph, Title

_HOMES = {
    name: module
    for module, names in {
        "base": "Heard Item Part Words announce follow keyboard say",
        "boxes": "STRETCH Box Rule Sheet column row",
        "button": "Button IconButton Pressable",
        "card": "Card CardContent card_height draw_card",
        "cells": "PersonLine PillLine draw_person person_cell pill_cell text_cell tiles_cell"
        " with_hit",
        "chips": "Chips",
        "choice": "Choice Chooser Option Segmented",
        "dropping": "PassFiles dropped_paths",
        "field": "Field SearchField",
        "figures": "Bar Bullet Figure KeyHints Steps draw_bar",
        "fold": "Fold",
        "keycap": "Keycap draw_keycap keycap_width",
        "marks": "Avatar Legend Pill RoleDot Tile TileRun Token avatar_letters draw_avatar"
        " draw_pill pill_width",
        "menu": "Menu",
        "messages": "Banner Floating Question Toast",
        "option_cards": "Check OptionCards",
        "prose": "Prose",
        "quick_line": "QuickLine",
        "roster": "Roster",
        "rows": "Cell Column Rows",
        "scroll": "Scroll thin_bars",
        "states": "DropZone EmptyState Progress RoomArt",
        "table": "Table draw_row_ground",
        "text": "Glyph Line Paragraph Title",
    }.items()
    for name in names.split()
}


def __getattr__(name: str) -> Any:
    """A part is imported when it is first used: the first window needs few of them."""
    if name not in _HOMES:
        raise AttributeError(name)
    found = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = found
    return found


__all__ = [
    "RING",
    "STRETCH",
    "Avatar",
    "Banner",
    "Bar",
    "Box",
    "Bullet",
    "Button",
    "Card",
    "CardContent",
    "Cell",
    "Check",
    "Chips",
    "Choice",
    "Chooser",
    "Column",
    "DropZone",
    "EmptyState",
    "Field",
    "Figure",
    "Floating",
    "Fold",
    "Glyph",
    "Heard",
    "IconButton",
    "Item",
    "KeyHints",
    "Keycap",
    "Legend",
    "Line",
    "Menu",
    "Option",
    "OptionCards",
    "Paragraph",
    "Part",
    "PassFiles",
    "PersonLine",
    "Pill",
    "PillLine",
    "Pressable",
    "Progress",
    "Prose",
    "Question",
    "QuickLine",
    "RoleDot",
    "RoomArt",
    "Roster",
    "Rows",
    "Rule",
    "Scroll",
    "SearchField",
    "Segmented",
    "Sheet",
    "Steps",
    "Table",
    "Tile",
    "TileRun",
    "Title",
    "Toast",
    "Token",
    "Words",
    "announce",
    "avatar_letters",
    "card_height",
    "column",
    "draw_avatar",
    "draw_bar",
    "draw_card",
    "draw_keycap",
    "draw_person",
    "draw_pill",
    "draw_row_ground",
    "dropped_paths",
    "follow",
    "keyboard",
    "keycap_width",
    "person_cell",
    "pill_cell",
    "pill_width",
    "row",
    "say",
    "text_cell",
    "thin_bars",
    "tiles_cell",
    "with_hit",
]

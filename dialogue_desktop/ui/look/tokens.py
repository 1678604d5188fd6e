"""Colours, spacing and sizes of the visual language: the only place that holds a number of it."""

from __future__ import annotations

LIGHT = {
    "ground": "#F2EDE4",
    "sheet": "#FFFDF9",
    "sunk": "#F8F4EC",
    "line": "#E5DED2",
    "edge": "#8F8576",
    "ink": "#26211B",
    "ink2": "#5C5448",
    "ink3": "#736A5C",
    "accent": "#2A4BA8",
    "accent_fill": "#2A4BA8",
    "on_accent": "#FFFFFF",
    "accent_soft": "#E8EDFA",
    "accent_line": "#B7C4EA",
    "rail": "#20306A",
    "rail_ink": "#D9E1F7",
    "rail_line": "#2E4184",
    "rail_on_ink": "#20306A",
    "good": "#126B54",
    "good_fill": "#17805F",
    "good_soft": "#DDF0E7",
    "look": "#7A5100",
    "look_fill": "#E2A11B",
    "look_edge": "#A8740A",
    "look_soft": "#FCF1D3",
    "on_look": "#3B2700",
    "stop": "#A93226",
    "stop_fill": "#B83C2E",
    "stop_soft": "#FAE3DD",
    "neutral": "#565A80",
    "neutral_fill": "#7175A0",
    "neutral_soft": "#E9E9F2",
    "copper": "#8F5225",
    "copper_fill": "#C07A3E",
    "copper_soft": "#F5E6D6",
    "elected": "#2A4BA8",
    "elected_soft": "#E3E9F8",
    "on_fill": "#FFFFFF",
    "shadow": "#2A1D0C",
    "found": "#FBE3A1",
}

DARK = {
    "ground": "#191714",
    "sheet": "#22201C",
    "sunk": "#2B2823",
    "line": "#37332C",
    "edge": "#857C6E",
    "ink": "#F1EBE1",
    "ink2": "#BEB5A7",
    "ink3": "#A39A8C",
    "accent": "#A6B9F7",
    "accent_fill": "#4A68C8",
    "on_accent": "#FFFFFF",
    "accent_soft": "#2A3150",
    "accent_line": "#4A5A92",
    "rail": "#141C3D",
    "rail_ink": "#C6D1F3",
    "rail_line": "#1F2A56",
    "rail_on_ink": "#A6B9F7",
    "good": "#66C7A6",
    "good_fill": "#2F9A77",
    "good_soft": "#1D362D",
    "look": "#E9BD57",
    "look_fill": "#DFA734",
    "look_edge": "#DFA734",
    "look_soft": "#3B3119",
    "on_look": "#2A1C00",
    "stop": "#F29585",
    "stop_fill": "#BF5143",
    "stop_soft": "#38231E",
    "neutral": "#B0B4DA",
    "neutral_fill": "#8387B3",
    "neutral_soft": "#2E2F40",
    "copper": "#DDA774",
    "copper_fill": "#BB7D44",
    "copper_soft": "#3A2C1F",
    "elected": "#A6B9F7",
    "elected_soft": "#2A3150",
    "on_fill": "#FFFFFF",
    "shadow": "#000000",
    "found": "#5A4A1C",
}

MARK = {"square": "#F2EDE4", "diamond": "#D99A5B", "middle": "#20306A"}
"""The mark on the rail keeps its colours in both themes."""

TONES = {
    "good": ("good_soft", "good"),
    "look": ("look_soft", "look"),
    "stop": ("stop_soft", "stop"),
    "neutral": ("neutral_soft", "neutral"),
    "copper": ("copper_soft", "copper"),
    "info": ("accent_soft", "accent"),
    "quiet": ("sunk", "ink2"),
    "open": (None, "ink3"),
}
"""A tone's soft ground and the text on it."""

RING = 3
"""Pixels that every focusable part keeps free around itself for its focus ring."""

CONTROL, SMALL, PRIMARY, ROW, ACTIVE_ROW, FOOT = 40, 36, 44, 54, 68, 34
RADIUS, SHEET_RADIUS, DIALOG_RADIUS = 8, 10, 12
TEXT_SIZES = (1.0, 1.15, 1.3)
COMPACT_WIDTH, COMPACT_HEIGHT = 1200, 640

"""Ctrl K: one line that finds every action, person, place, session, half-day and note."""

from .palette import Palette as Palette

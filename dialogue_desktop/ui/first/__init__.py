"""First start: three answers and one is at work."""

from .start import FirstStart

__all__ = ["FirstStart"]

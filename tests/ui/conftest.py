"""What the tests of the window share."""

from tests.ui.at_work import at_work

__all__ = ["at_work"]

"""What the tests of the window share."""

from tests.ui.at_work import at_work
from tests.ui.office import office

__all__ = ["at_work", "office"]

"""The page of live notes as most of its tests begin."""

from __future__ import annotations

import pytest

from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import open_page, prepare


@pytest.fixture
def page(at_work: AtWork) -> SessionPage:
    """A session whose rule was decided, with two items on its agenda and two themes."""
    at_work.do(prepare)
    return open_page(at_work)

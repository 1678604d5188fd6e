"""Two laptops that nobody has written on yet."""

from __future__ import annotations

import pytest

from ..properties.replicas import Laptop


@pytest.fixture
def amina() -> Laptop:
    return Laptop("A")


@pytest.fixture
def brahim() -> Laptop:
    return Laptop("B")

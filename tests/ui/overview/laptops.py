"""What laptops hand over to a coordinator, for the tests of the overview."""

from __future__ import annotations

from pathlib import Path

from tests.ui.office import Office


def phones(office: Office) -> list[Path]:
    """Two laptops that wrote two numbers, and one of them a mark."""
    return [
        office.laptop("Amina", lambda ws: ws.edit(office.naima, phone="0612483077")),
        office.laptop(
            "Youssef",
            lambda ws: (ws.edit(office.naima, phone="0661483077"), ws.add(office.mark)),
        ),
    ]

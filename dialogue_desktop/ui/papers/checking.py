"""Certificates: printed for all who completed, and looked up by what stands on one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import DialogueError
from ..operations import papers
from ..parts import Banner, Box, Button, Field, Paragraph, Title, column, row

if TYPE_CHECKING:
    from ...domain.certificates import Checked
    from ..desk import Desk
    from ..look import Look

_TONES = {"genuine": "good", "older": "look", "withdrawn": "stop", "altered": "stop"}


class Checking(Box):
    """A line to type or scan into; the answer stands below it."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=6)
        self.desk = desk
        self.checked: Checked | None = None
        self.field = Field(
            look,
            None,
            placeholder="21-7KQ4M2XD H4K9-R2TX",
            direction="ltr",
        )
        self.field.call(lambda: self.tr("Number and code"))
        self.field.entered.connect(self.check)
        self.field.edited.connect(lambda _: self.field.complain(None))
        self.button = Button(look, lambda: self.tr("Check"), icon="shield", key="Enter", size=14)
        self.button.clicked.connect(self.check)
        self.answer = column(look)
        self.add(
            Title(look, lambda: self.tr("Is this certificate genuine?"), 16),
            Paragraph(
                look,
                lambda: self.tr("Type or scan what stands beside the square code. No internet."),
                14, 400, "ink2",
            ),
            row(look, (self.field, 1), self.button),
            self.answer,
        )  # fmt: skip

    def check(self) -> None:
        """Look it up."""
        if self.field.text().strip():
            found = papers.check_certificate(self.field.text())
            self.desk.run(found, self._known, self._failed, self)

    def _known(self, checked: Checked) -> None:
        from ...reports.certified import sentence_of

        self.checked = checked
        words = sentence_of(checked, self.look.language.code)
        tone = _TONES.get(checked.verdict, "look")
        self.answer.clear()
        self.answer.add(Banner(self.look, tone, words))
        self.field.line.selectAll()

    def _failed(self, error: DialogueError) -> None:
        self.answer.clear()
        self.field.complain(error.sentence(self.look.language.code))

    def refresh(self) -> None:
        super().refresh()
        if self.checked is not None and self.answer.flow.count():
            self._known(self.checked)

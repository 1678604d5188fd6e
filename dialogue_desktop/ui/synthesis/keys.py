"""What F1 tells of the page of synthesis, and the hints under its cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ..parts import Words


def page_keys() -> list[tuple[str, Words]]:
    """Keys, and what they do."""
    return [
        (
            "Space",
            lambda: QCoreApplication.translate(
                "SynthesisPage", "The card makes the statement, or no longer"
            ),
        ),
        (
            "R",
            lambda: QCoreApplication.translate(
                "SynthesisPage", "The card holds back, or no longer"
            ),
        ),
        (
            "M",
            lambda: QCoreApplication.translate("SynthesisPage", "Move the card to another theme"),
        ),
        ("P", lambda: QCoreApplication.translate("SynthesisPage", "The photos of the card")),
        (
            "→",
            lambda: QCoreApplication.translate(
                "SynthesisPage", "The statements that the card is part of"
            ),
        ),
        (
            "F2",
            lambda: QCoreApplication.translate("SynthesisPage", "Write the words of the statement"),
        ),
        (
            "F6",
            lambda: QCoreApplication.translate(
                "SynthesisPage", "The statement was read to the room"
            ),
        ),
        ("Enter", lambda: QCoreApplication.translate("SynthesisPage", "Keep the statement")),
        (
            "F7",
            lambda: QCoreApplication.translate(
                "SynthesisPage", "A commitment or a recommendation that follows"
            ),
        ),
        (
            "F8",
            lambda: QCoreApplication.translate(
                "SynthesisPage", "What follows: commitments and recommendations"
            ),
        ),
        (
            "F9",
            lambda: QCoreApplication.translate("SynthesisPage", "The photos of the session"),
        ),
        (
            "Ctrl V",
            lambda: QCoreApplication.translate(
                "SynthesisPage", "Add the picture that was copied to the card"
            ),
        ),
        ("Ctrl N", lambda: QCoreApplication.translate("SynthesisPage", "A new statement")),
        (
            "Ctrl ↑ ↓",
            lambda: QCoreApplication.translate(
                "SynthesisPage", "The statement before, the next one"
            ),
        ),
        (
            "Alt ↑ ↓",
            lambda: QCoreApplication.translate("SynthesisPage", "The theme before, the next one"),
        ),
        ("F5", lambda: QCoreApplication.translate("SynthesisPage", "Screen of the room")),
        ("Ctrl F", lambda: QCoreApplication.translate("SynthesisPage", "Find in the cards")),
    ]


def card_hints() -> list[tuple[Words, Words]]:
    """What stands under the cards."""
    return [
        ("↑↓", lambda: QCoreApplication.translate("SynthesisPage", "card")),
        ("Space", lambda: QCoreApplication.translate("SynthesisPage", "link")),
        ("R", lambda: QCoreApplication.translate("SynthesisPage", "reserve")),
        ("M", lambda: QCoreApplication.translate("SynthesisPage", "move")),
        ("Ctrl F", lambda: QCoreApplication.translate("SynthesisPage", "find")),
        ("F7", lambda: QCoreApplication.translate("SynthesisPage", "what follows")),
    ]

"""What was begun on the page of synthesis and is not kept yet. The words of a statement have their
own drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..begun import Begun, BegunLine, Several
from .caption_draft import CaptionDraft

if TYPE_CHECKING:
    from .page import SynthesisPage


def begun_synthesis(page: SynthesisPage) -> Several:
    """The name of a new theme, a reservation, the caption of a photo."""
    return Several(
        {
            "theme": _begun_theme(page),
            "reserve": _begun_reserve(page),
            "caption": CaptionDraft(page.photos),
        }
    )


def _begun_theme(page: SynthesisPage) -> Begun:
    """It is for a card, which goes there once the theme has a name."""
    themes = page.themes

    def typed() -> str | None:
        return None if themes.field.isHidden() else themes.field.text() or None

    def about() -> dict[str, Any]:
        assert themes.card is not None and page.building is not None
        session = page.building.session
        return {"card": themes.card.hex, "session": session.hex if session else None}

    def go(kept: dict[str, Any]) -> None:
        page.go("synthesis", UUID(kept["session"]))

    def there(kept: dict[str, Any]) -> bool:
        card = UUID(kept["card"])
        found = page.building is not None and card in page.building.sitting.cards
        if found:
            page.show_card(card)
            themes.ask_name(card)
        return found

    return Begun(page.desk, {"theme": BegunLine(typed, themes.field.set_text)}, about, go, there)


def _begun_reserve(page: SynthesisPage) -> Begun:
    """What a statement says of those who hold back is kept when its line is left."""
    reserve = page.panel.reserve

    def about() -> dict[str, Any]:
        return {"statement": page.panel.now.id.hex}

    def go(kept: dict[str, Any]) -> None:
        page.go("statement", UUID(kept["statement"]))

    def there(kept: dict[str, Any]) -> bool:
        now = page.panel.now
        return now.id.hex == kept["statement"] and not now.approved_at

    return Begun(page.desk, {"reserve": BegunLine(reserve.begun, reserve.begin)}, about, go, there)

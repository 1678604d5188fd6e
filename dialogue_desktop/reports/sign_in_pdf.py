"""The sign-in sheet as it is printed: pages of people, then the page that the trainer keeps."""

from __future__ import annotations

from typing import IO

from ..progress import Progress, step
from .page import Folio, Paper
from .sign_in import PER_PAGE, SignIn
from .sign_in_closing import closing_pages
from .sign_in_people import people_page


def write_sign_in(
    sheet: SignIn, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Draw the pages of people, twenty each, and the page that the trainer keeps."""
    own = "fr" if language == "both" else language
    folio = Folio(
        reference=sheet.footer(own),
        fingerprint=sheet.fingerprint,
        heading=sheet.heading(own),
        heading_ar=sheet.heading("ar"),
    )
    paper = Paper(stream, language, sheet.letterhead, folio, margin=12)
    pages = [sheet.people[at : at + PER_PAGE] for at in range(0, len(sheet.people), PER_PAGE)]
    for number, people in enumerate(pages):
        step(progress, number * PER_PAGE, len(sheet.people), folio.heading)
        if number:
            paper.next_page()
        people_page(paper, sheet, people, number * PER_PAGE + 1)
    if pages:
        paper.next_page()
    closing_pages(paper, sheet, [len(people) for people in pages])
    step(progress, len(sheet.people), len(sheet.people), folio.heading)
    paper.finish()

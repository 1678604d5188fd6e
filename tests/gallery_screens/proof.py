"""The page of papers, and a signed sheet beside its register."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from random import Random
from uuid import NAMESPACE_URL, UUID, uuid5

from PIL import Image, ImageDraw
from PySide6.QtWidgets import QWidget

from dialogue_desktop.domain.columns import KIT, MEAL, TRANSPORT
from dialogue_desktop.domain.roster import RosterLine, roster_line
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.papers import (
    ColumnLine,
    LogoLine,
    PaperDesk,
    SheetDay,
    Sum,
)
from dialogue_desktop.ui.operations.scans import Proof, ScanLine, SheetLine
from dialogue_desktop.ui.papers.page import PapersPage
from tests.gallery import Context, screen
from tests.gallery_screens.papers import people
from tests.gallery_screens.shell import framed

SLOT = uuid5(NAMESPACE_URL, "slot")
WOMEN = (1, 3, 4, 7, 9, 11, 13, 14)


def lines() -> list[RosterLine]:
    """The invented people of the sheet."""
    return [
        roster_line(
            uuid5(NAMESPACE_URL, person.name),
            person.name,
            person.name_ar,
            "female" if place in WOMEN else "male",
        )
        for place, person in enumerate(people())
    ]


def photo(signed: list[bool]) -> bytes:
    """A sheet as a telephone sees it: a little aslant, on a table."""
    rows, wide, high = len(signed), 900, 1270
    page = Image.new("RGB", (wide, high), "#F6F1E6")
    draw, chance = ImageDraw.Draw(page), Random(7)
    draw.rectangle((60, 60, 480, 84), fill="#3A352C")
    for row, has in enumerate(signed):
        y = 150 + row * (high - 220) // rows
        draw.line((50, y + 40, wide - 50, y + 40), fill="#8F8576", width=2)
        draw.rectangle((60, y + 10, 70 + chance.randint(180, 330), y + 24), fill="#4A443A")
        if has:
            x, points = 520, []
            for _ in range(14):
                x += chance.randint(6, 20)
                points.append((x, y + chance.randint(2, 34)))
            draw.line(points, fill="#23356F", width=3, joint="curve")
    turned = page.rotate(1.2, expand=True, fillcolor="#6E6452", resample=Image.Resampling.BICUBIC)
    stream = BytesIO()
    turned.save(stream, "JPEG", quality=80)
    return stream.getvalue()


def logo(ink: str) -> bytes:
    """An invented sign."""
    image = Image.new("RGBA", (240, 240), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((24, 24, 216, 216), outline=ink, width=26)
    stream = BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def day(context: Context, scans: int) -> SheetDay:
    place = context.words("salle El Manar", "قاعة المنار", "El Manar hall")
    return SheetDay(SLOT, dt.date(2021, 12, 10), "am", place, scans)


def made(look: Look) -> PapersPage:
    desk = Desk()
    desk.close()
    return PapersPage(look, desk)


def paper_desk(context: Context) -> PaperDesk:
    own = context.words("Hébergement", "الإيواء", "Lodging")
    columns = [
        ColumnLine(TRANSPORT, "transport", "", True, True, _sums(context)),
        ColumnLine(MEAL, "meal", "", False, True),
        ColumnLine(KIT, "kit", "", False, False),
        ColumnLine(uuid5(NAMESPACE_URL, "own"), "", own, True, False),
    ]
    logos = [LogoLine(ink, logo(ink)) for ink in ("#2A4BA8", "#C07A3E")]
    return PaperDesk(
        day(context, 1),
        columns,
        logos,
        40,
        [(line.id, line.name or "") for line in lines()],
        before=UUID(int=1),
        after=UUID(int=2),
    )


def _sums(context: Context) -> tuple[Sum, ...]:
    """For everybody, for a place, for one person."""
    place = context.words("Sefrou", "صفرو", "Sefrou")
    name = lines()[7].leading(context.language == "ar")
    some = tuple(line.id for line in lines()[:3])
    return Sum(40), Sum(60, place, "", some), Sum(120, "", name, some[:1])


@screen("papers")
def papers_page(look: Look, context: Context) -> QWidget:
    """What can be printed; a certificate was just looked up."""
    page = made(look)
    page.show_desk(paper_desk(context))
    from dialogue_desktop.domain.certificates import Checked

    page.checking.field.set_text("21-7KQ4M2XD H4K9-R2TX")
    person = people()[17]
    page.checking._known(
        Checked(
            "genuine", "21-7KQ4M2XD", "H4K9-R2TX", person.name, person.name_ar, 1, 1,
            dt.date(2021, 12, 20), 7, 8,
        )
    )  # fmt: skip
    return framed(look, context, page, "attendance")


@screen("papers-compact", (1093, 558))
def papers_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return papers_page(look, context)


def proof(context: Context, photos: int = 1) -> tuple[Proof, bytes]:
    """23 signed, 24 marked present: one did not sign."""
    told, signed = [], []
    for number, person in enumerate(lines(), start=1):
        status = {3: "absent", 6: "late", 15: None}.get(number, "present")
        there = status in ("present", "late")
        has = there and number != 9
        signed.append(has)
        told.append(SheetLine(number, person, status, "signed" if has else "blank"))
    at = dt.datetime(2021, 12, 10, 11, 31, tzinfo=dt.UTC)
    author = context.words("Karima", "كريمة", "Karima")
    scans = [ScanLine(UUID(int=n), "", 0, author, at) for n in range(1, photos + 1)]
    return Proof(day(context, photos), scans, told), photo(signed)


@screen("proof")
def proof_screen(look: Look, context: Context) -> QWidget:
    """Compare with ``reconcile-*`` of the design."""
    page = made(look)
    page.show_desk(paper_desk(context))
    page.place.setCurrentWidget(page.proof)
    told, picture = proof(context, 2)
    page.proof._slot = SLOT
    page.proof.show_proof(told)
    page.proof.photo.show_photo(picture, 0)
    page.proof.lines.pick(8)
    return framed(look, context, page, "attendance")


@screen("proof-empty")
def proof_empty(look: Look, context: Context) -> QWidget:
    """Nothing kept yet, nothing read yet."""
    page = made(look)
    page.show_desk(paper_desk(context))
    page.place.setCurrentWidget(page.proof)
    told, _ = proof(context, 0)
    unread = [line._replace(written=None) for line in told.lines]
    page.proof.show_proof(Proof(told.day, (), unread))
    return framed(look, context, page, "attendance")


@screen("proof-compact", (1093, 558))
def proof_compact(look: Look, context: Context) -> QWidget:
    look.set(compact=True)
    return proof_screen(look, context)

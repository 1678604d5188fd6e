"""What was begun on the pages of the campaign and is not kept yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..begun import Begun, BegunLine, Several, begun_line
from ..operations.learning import FIELDS

if TYPE_CHECKING:
    from .calls import CallsPage
    from .page import CampaignPage
    from .scores import ScoresPage


def begun_calls(page: CallsPage) -> Begun:
    """The remark about a call."""

    def about() -> dict[str, Any]:
        line = page.table.current()
        return {
            "list": page.about.hex if page.about else None,
            "person": line.id.hex if line is not None else None,
        }

    def known() -> str | None:
        line = page.table.current()
        return line.remark if line is not None else None

    def there(kept: dict[str, Any]) -> bool:
        page.chips.choose("all")
        page.table_tools.narrowing.clear()
        page.show_lines()
        person = UUID(kept["person"])
        row = page.table.rows.find(lambda line: line.id == person)
        page.table.pick(row)
        return row >= 0

    return Begun(
        page.desk,
        {"remark": begun_line(page.remark, known)},
        about,
        lambda kept: page.go("calls", UUID(kept["list"])),
        there,
    )


def begun_scores(page: ScoresPage) -> Several:
    """A score that is being typed, and what the tests are out of."""
    grid = page.grid

    def module() -> dict[str, Any]:
        found = page.learning.module if page.learning else None
        return {"module": found.hex if found else None}

    def about() -> dict[str, Any]:
        line = grid.current()
        return {
            **module(),
            "person": line.id.hex if line is not None else None,
            "field": grid.field,
        }

    def go(kept: dict[str, Any]) -> None:
        page.go("scores", UUID(kept["module"]))

    def there(kept: dict[str, Any]) -> bool:
        person = UUID(kept["person"])
        row = grid.rows.find(lambda line: line.id == person)
        if row >= 0:
            grid.go(row, FIELDS.index(kept["field"]))
        return row >= 0

    def out_of() -> str | None:
        return grid.number(page.learning.out_of) if page.learning else None

    score = BegunLine(grid.begun, grid.begin)
    most = begun_line(page.out_of, out_of)
    return Several(
        {
            "score": Begun(page.desk, {"score": score}, about, go, there),
            "out_of": Begun(page.desk, {"out_of": most}, module, go),
        }
    )


def begun_campaign(page: CampaignPage) -> Several:
    """Sessions in series, what is being done to one, the targets of a region."""
    series, sheet, aims = page.series, page.session, page.aims

    def read_again(line: BegunLine, then: Any) -> BegunLine:
        return BegunLine(line.typed, lambda text: (line.type_in(text), then()))

    def region_known() -> str | None:
        return "" if series.region_typed else None

    rows = {
        "places": read_again(begun_line(series.places), series.understand),
        "days": read_again(begun_line(series.days), series.understand),
        "region": read_again(begun_line(series.region, region_known), series.understand),
        "trainer": read_again(begun_line(series.trainer), series.understand),
    }

    def series_there(kept: dict[str, Any]) -> bool:
        page.begin_series()
        return True

    def session() -> dict[str, Any]:
        return {"session": sheet.session.id.hex if sheet.session else None, "doing": sheet.doing}

    def session_there(kept: dict[str, Any]) -> bool:
        every = page.read_now.campaign.whole.sessions if page.read_now else ()
        found = [one for one in every if one.id.hex == kept["session"]]
        if found:
            sheet.show_session(found[0], page.read_now)
            page.below.setCurrentWidget(sheet)
            sheet.do(kept["doing"])
        return bool(found) and bool(sheet.doing)

    def region() -> dict[str, Any]:
        return {"region": aims.tally.region if aims.tally else None}

    def region_there(kept: dict[str, Any]) -> bool:
        campaign = page.read_now.campaign if page.read_now else None
        tallies = [campaign.whole, *campaign.regions] if campaign is not None else []
        found = [tally for tally in tallies if tally.region == kept["region"]]
        if found:
            aims.show_tally(found[0])
            page.below.setCurrentWidget(aims)
        return bool(found)

    fields = {"days": sheet.days, "place": sheet.place, "because": sheet.because}
    doing = {
        name: read_again(begun_line(field, partial(sheet.known, name)), sheet.understand)
        for name, field in fields.items()
    }
    targets = {
        name: begun_line(field, partial(aims.known, name)) for name, field in aims.fields.items()
    }
    return Several(
        {
            "series": Begun(page.desk, rows, there=series_there),
            "session": Begun(page.desk, doing, session, there=session_there),
            "aims": Begun(page.desk, targets, region, there=region_there),
        }
    )

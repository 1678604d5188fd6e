"""Twenty thousand people from a workbook, against reading it and inserting the bare rows."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import xlsxwriter
from python_calamine import CalamineWorkbook

from dialogue_desktop import Workspace
from dialogue_desktop.store.file import connect, tune

from . import Row, seconds
from .twins import invented

PEOPLE = 20_000
HEADINGS = ("Nom complet", "الاسم الكامل", "Téléphone", "Commune", "Année de naissance", "Sexe")


def rows() -> Iterator[Row]:
    """Seconds, ratio and the memory that the import takes at its highest."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        listed = folder / "list.xlsx"
        write_list(listed)
        plain = seconds(lambda: plainly(listed, folder / "plain.db"))
        ours = seconds(lambda: bring_in(listed, folder / "ours.dialogue"))
        yield Row("import 20,000 people from XLSX", ours, "s", 15.0, ours / plain)
        yield Row("reading the file, inserting bare rows", plain, "s")
        yield Row("import: memory at its highest", peak(listed, folder), "MB", 200)


def write_list(path: Path) -> None:
    """A list as a prefecture would send it."""
    workbook = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = workbook.add_worksheet()
    sheet.write_row(0, 0, HEADINGS)
    people, _ = invented(PEOPLE)
    for number, person in enumerate(people, 1):
        sex = {"female": "F", "male": "M"}.get(person.sex or "", "")
        year = person.birth_year or ""
        row = (person.name, person.name_ar, person.phone, person.commune, year, sex)
        sheet.write_row(number, 0, [value or "" for value in row])
    workbook.close()


def bring_in(listed: Path, path: Path) -> None:
    """As the window does it: validated, journalled, twins looked for, durable."""
    path.unlink(missing_ok=True)
    with Workspace.create(path, author="Amina") as ws:
        report = ws.import_participants(listed)
        assert len(report.added) + len(report.matched) > PEOPLE * 0.9


def plainly(listed: Path, path: Path) -> None:
    """Read the cells, insert them."""
    path.unlink(missing_ok=True)
    cells = CalamineWorkbook.from_path(str(listed)).get_sheet_by_index(0).to_python()
    connection = connect(path, "rwc")
    tune(connection)
    connection.execute("CREATE TABLE t(id BLOB PRIMARY KEY, a, b, c, d, e, f)")
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO t VALUES (?,?,?,?,?,?,?)",
        [(bytearray(uuid4().bytes), *row) for row in cells[1:]],
    )
    connection.execute("COMMIT")
    connection.close()


def peak(listed: Path, folder: Path) -> float:
    """Megabytes that an import adds at its highest, in a process of its own."""
    program = (
        "import resource, sys; from pathlib import Path; from tests.benchmarks import importing\n"
        "most = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024\n"
        "importing.bring_in(Path(sys.argv[1]), Path(sys.argv[2])); print(most())"
    )
    command = [sys.executable, "-c", program, str(listed), str(folder / "peak.dialogue")]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(told.stdout)

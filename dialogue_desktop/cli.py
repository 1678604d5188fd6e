"""The command line: everything a coordinator repeats, on the same verbs as the window.

Exit status: 0 done; 1 done, with something for a person to decide; 2 wrong usage; 3 could not.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from .errors import DialogueError
from .settings import Settings, system_language
from .telling import Teller, fields_of
from .words import LANGUAGES, say

DONE, TO_DECIDE, WRONG_USAGE, COULD_NOT = range(4)
FORMATS = ("pdf", "docx", "xlsx", "txt", "qdpx")
ORDERS = ("theme", "order")
KINDS = ("list", "grid", "scores")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; answers the exit status. A fault is one sentence on stderr."""
    settings = Settings.load()
    language = settings.language or system_language()
    parser = _parser(language)
    asked = parser.parse_args(arguments)
    teller = Teller(language, getattr(asked, "json", False))
    if asked.author is None:
        asked.author = settings.name or _user()
    try:
        status: int = asked.run(asked, teller)
        return status
    except DialogueError as error:
        print(error.sentence(language), file=sys.stderr)
        return WRONG_USAGE if error.code in _USAGE else COULD_NOT
    except BrokenPipeError:
        return COULD_NOT
    except KeyboardInterrupt:
        print(say(language, "errors.cancelled"), file=sys.stderr)
        return COULD_NOT


_USAGE = {
    "name_one", "name_module", "nothing_to_report", "unknown_report", "unknown_kind",
    "no_certificate_number",
}  # fmt: skip


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"


def _parser(language: str) -> argparse.ArgumentParser:
    def words(key: str) -> str:
        return say(language, f"cli.{key}")

    parser = argparse.ArgumentParser(prog="dialogue-desktop", description=words("help"))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(
        name: str, run: Callable[[Any, Teller], int], *, json: bool = True
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name, help=words(f"help_{name}"), description=words(f"help_{name}")
        )
        made.add_argument("--author", help=words("help_author"))
        if json:
            made.add_argument("--json", action="store_true", help=words("help_json"))
        made.set_defaults(run=run)
        return made

    made = command("new", _new)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--name", required=False)
    _add_import(command("import", _import), words)
    made = command("export", _export)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("out", type=Path, metavar="OUT")
    made.add_argument("--overwrite", action="store_true", help=words("help_overwrite"))
    made = command("merge", _merge)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("exports", type=Path, nargs="+", metavar="EXPORT")
    made.add_argument("--preview", action="store_true", help=words("help_preview"))
    made = command("check", _check)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("--repair", action="store_true", help=words("help_repair"))
    made.add_argument("--backups", action="store_true", help=words("help_backups"))
    made = command("restore", _restore)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("backup", type=Path, nargs="?", metavar="BACKUP", help=words("help_backup"))
    made = command("report", _report)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("kind", metavar="KIND", help=words("help_kind"))
    made.add_argument("out", type=Path, metavar="OUT")
    made.add_argument("--session", metavar="ID")
    made.add_argument("--slot", metavar="ID")
    made.add_argument("--language", choices=(*LANGUAGES, "both"), default=language)
    made.add_argument("--format", choices=FORMATS)
    made.add_argument("--person", metavar="ID", action="append", help=words("help_person"))
    made.add_argument("--order", choices=ORDERS, default=ORDERS[0], help=words("help_order"))
    made = command("check-certificate", _check_certificate)
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("code", nargs="+", metavar="CODE", help=words("help_code"))
    made = command("fingerprint", _fingerprint)
    made.add_argument("file", type=Path, metavar="FILE")
    made = command("demo", _demo, json=False)
    made.add_argument("folder", type=Path, metavar="DIR")
    made.add_argument("--participants", type=Path, nargs="+", metavar="LIST", default=[])
    made.add_argument("--notes", type=Path, metavar="TURNS")
    return parser


def _add_import(made: argparse.ArgumentParser, words: Callable[[str], str]) -> None:
    made.add_argument("file", type=Path, metavar="FILE")
    made.add_argument("lists", type=Path, nargs="+", metavar="LIST")
    made.add_argument("--as", dest="kind", choices=KINDS, default=KINDS[0], help=words("help_as"))
    made.add_argument("--module", metavar="MODULE", help=words("help_module"))
    made.add_argument("--sheet", metavar="SHEET", help=words("help_sheet"))
    made.add_argument(
        "--preview", "--dry-run", action="store_true", dest="preview", help=words("help_preview")
    )


def _open(asked: Any) -> Any:
    from .workspace import Workspace

    return Workspace.open(asked.file, author=asked.author)


def _new(asked: Any, teller: Teller) -> int:
    from .workspace import Workspace

    with Workspace.create(
        asked.file, author=asked.author, name=asked.name or asked.file.stem
    ) as ws:
        teller.say("created", file=ws.path.name)
        teller.data({"file": str(ws.path), "fingerprint": ws.fingerprint()})
    return DONE


def _import(asked: Any, teller: Teller) -> int:
    from .bringing import bring

    progress = shown_progress() if sys.stderr.isatty() else None
    with _open(asked) as ws:
        waiting = bring(ws, asked, teller, progress)
    return TO_DECIDE if waiting else DONE


def _export(asked: Any, teller: Teller) -> int:
    with _open(asked) as ws:
        receipt = ws.export(asked.out, overwrite=asked.overwrite)
    teller.say("exported", file=receipt.path.name, n=receipt.changes, code=receipt.fingerprint)
    teller.data(receipt._asdict())
    return DONE


def _merge(asked: Any, teller: Teller) -> int:
    progress = shown_progress() if sys.stderr.isatty() else None
    with _open(asked) as ws:
        verb = ws.preview if asked.preview else ws.merge
        report = verb(asked.exports, progress=progress)
        data = {**_merge_data(report), "fingerprint": ws.fingerprint()}
        teller.say(
            "previewed" if asked.preview else "merged",
            n=len(report.files),
            added=len(report.added),
            changed=len(report.changed),
            removed=len(report.removed),
            unchanged=len(report.unchanged),
        )
        for refused in report.refused:
            teller.say("line", text=refused.sentence(teller.language))
        for gap in report.parked:
            teller.say("gap", laptop=gap.laptop, first=gap.first, last=gap.last)
        for notice in report.notices:
            teller.line(f"notices.{notice.code}", notice.params)
        waiting = teller.waiting(
            conflicts=len(report.conflicts),
            twins=len(report.twins),
            made_twice=len(report.alike),
        )
        teller.say("fingerprint", code=data["fingerprint"])
    teller.data(data)
    return TO_DECIDE if waiting or report.refused or report.parked else DONE


def shown_progress() -> Callable[[int, int, str], None]:
    """Say how far something is, on one line of stderr."""

    def tell(done: int, total: int, name: str) -> None:
        print(f"\r{done}/{total} {name}\033[K", end="", file=sys.stderr, flush=True)
        if done >= total:
            print(file=sys.stderr)

    return tell


def _merge_data(report: Any) -> dict[str, Any]:
    return {
        "added": _listed(report.added),
        "changed": _listed(report.changed),
        "removed": _listed(report.removed),
        "unchanged": len(report.unchanged),
        "conflicts": [_conflict(each) for each in report.conflicts],
        "twins": [fields_of(each) for each in report.twins],
        "alike": [_listed(each.records) for each in report.alike],
        "parked": [each._asdict() for each in report.parked],
        "refused": [{"code": e.code, **e.params, "sentence": e.sentence()} for e in report.refused],
        "notices": [fields_of(each) for each in report.notices],
        "files": [
            {**fields_of(each), "tabs": _tabs(report, place)}
            for place, each in enumerate(report.files)
        ],
        "tabs": _tabs(report, None),
    }


def _tabs(report: Any, file: int | None) -> dict[str, dict[str, int]]:
    """Per tab how many records of each kind, of one file (its place) or of all."""
    brought = report.brought
    people = len(brought.pairs(report.twins, file))
    return {
        tab: {
            **tally._asdict(),
            "conflicts": len(brought.disagreeing(report.conflicts, tab, file)),
            "twins": people if tab == "participants" else 0,
        }
        for tab, tally in (brought.total if file is None else brought.files[file]).items()
    }


def _listed(records: Any) -> list[dict[str, str]]:
    return [{"kind": record.noun, "id": str(record.id)} for record in records]


def _conflict(conflict: Any) -> dict[str, Any]:
    values = [value._asdict() for value in conflict.values]
    return {"kind": conflict.kind, "id": conflict.id, "field": conflict.field, "values": values}


def _check(asked: Any, teller: Teller) -> int:
    if asked.repair:
        _mend(asked, teller)
    with _open(asked) as ws:
        findings = ws.check(shown_progress() if sys.stderr.isatty() else None)
        if findings and asked.repair:
            ws.repair()
            teller.say("repaired", file=asked.file.name)
            findings = ws.check()
        kept = ws.backups() if asked.backups else []
    teller.say("sound" if not findings else "unsound", file=asked.file.name, n=len(findings))
    for each in (*findings, *findings.notices):
        teller.line(f"notices.{each.code}", each.params)
    for each in kept:
        teller.say("backup", **_backup(each, teller.language))
    teller.data(
        {
            "findings": [fields_of(each) for each in findings],
            "notices": [fields_of(each) for each in findings.notices],
            **({"backups": [fields_of(each) for each in kept]} if asked.backups else {}),
        }
    )
    return TO_DECIDE if findings else DONE


def _mend(asked: Any, teller: Teller) -> None:
    """A file that damage keeps from being opened is repaired before it is."""
    from .verbs.keeping import mend

    try:
        _open(asked).close()
    except DialogueError as error:
        if error.code != "damaged":
            raise
        mend(asked.file.absolute(), dt.datetime.now(dt.UTC))
        teller.say("repaired", file=asked.file.name)


def _backup(kept: Any, language: str) -> dict[str, Any]:
    why = say(language, f"cli.why_{kept.why}")
    return {
        "at": _stamp(kept.at),
        "why": f"{why} ({kept.files})" if kept.files else why,
        "size": kept.size // 1000,
        "code": kept.fingerprint[:9] or say(language, "cli.backup_unreadable"),
    }


def _stamp(at: dt.datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def _restore(asked: Any, teller: Teller) -> int:
    from .verbs.keeping import newest_sound, put_back

    path = asked.file.absolute()
    found = None if asked.backup else newest_sound(path)
    if found is None and asked.backup is None:
        raise DialogueError("no_backup", name=path.name)
    backup = found.path if found else asked.backup.absolute()
    put_back(path, backup, dt.datetime.now(dt.UTC))
    with _open(asked) as ws:
        code = ws.fingerprint()
    at = _stamp(found.at) if found else backup.name
    teller.say("restored", file=path.name, at=at)
    teller.say("fingerprint", code=code)
    teller.data({"file": str(path), "backup": str(backup), "fingerprint": code})
    return DONE


def _report(asked: Any, teller: Teller) -> int:
    with _open(asked) as ws:
        ws.report(
            asked.kind,
            asked.out,
            language=asked.language,
            format=asked.format,
            session_id=asked.session,
            slot_id=asked.slot,
            people=asked.person,
            order=asked.order,
        )
    teller.say("written", file=asked.out.name)
    teller.data({"file": str(asked.out)})
    return DONE


def _check_certificate(asked: Any, teller: Teller) -> int:
    from .reports.certified import sentence_of

    with _open(asked) as ws:
        checked = ws.check_certificate(" ".join(asked.code))
    teller.say("line", text=sentence_of(checked, teller.language))
    teller.data(fields_of(checked))
    return DONE if checked.ours else TO_DECIDE


def _fingerprint(asked: Any, teller: Teller) -> int:
    with _open(asked) as ws:
        code = ws.fingerprint()
    if not teller.as_json:
        print(code)
    teller.data({"fingerprint": code})
    return DONE


def _demo(asked: Any, teller: Teller) -> int:
    from .demo import run

    return run(asked.folder, asked.participants, asked.notes, teller)

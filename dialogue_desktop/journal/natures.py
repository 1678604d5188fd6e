"""What the merge rules know of each noun, as the domain declares it."""

from __future__ import annotations

from ..domain.nouns import NOUNS
from ..domain.records import Record, fields_of
from .rules import Nature


def _nature(record: type[Record]) -> Nature:
    fields = fields_of(record)
    return Nature(
        fields=frozenset(fields),
        sets=frozenset(name for name, kind in fields.items() if kind is list),
        earliest=record.earliest,
        quiet=record.quiet,
        strict=record.strict,
        personal=record.personal,
        attributed=record.attributed,
        owners={name: record.references[name] for name in record.belongs_to},
        natural=record.natural,
        derives=any(name in record.references for name in record.natural),
        unites=record.unites,
    )


NATURES: dict[str, Nature] = {noun: _nature(record) for noun, record in NOUNS.items()}

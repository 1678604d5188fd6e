"""Names of files as every system can keep them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue_desktop.paths import free_path, safe_stem


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Dialogue Fès-Meknès 2022", "Dialogue Fès-Meknès 2022"),
        ("حوار فاس مكناس 2022", "حوار فاس مكناس 2022"),
        ("Exemple : dialogue", "Exemple - dialogue"),
        ("Qui décide des locaux ?", "Qui décide des locaux"),
        ("Fès/Sefrou\\Taza", "Fès-Sefrou-Taza"),
        ("../../etc", "etc"),
        (" \u200f\u2068Fès\u2069\t\n 2022\x00 ", "Fès 2022"),
        ("Dialogue…", "Dialogue…"),
        ("2e phase.", "2e phase"),
        ("con", "_con"),
        ("Nul.dialogue", "_Nul.dialogue"),
        ("LPT1", "_LPT1"),
        ("Contes", "Contes"),
        ("?", ""),
        ("", ""),
    ],
)
def test_a_name_becomes_one_that_every_system_can_keep(name: str, stem: str) -> None:
    assert safe_stem(name) == stem


@pytest.mark.parametrize("letter", ["a", "é", "ح", "😀"])
def test_a_long_name_is_cut_between_letters_and_can_be_written(letter: str, tmp_path: Path) -> None:
    stem = safe_stem(letter * 300)
    assert set(stem) == {letter}
    path = free_path(tmp_path, f"{stem} {stem}")
    path.write_bytes(b"")
    assert free_path(tmp_path, f"{stem} {stem}").name == f"{stem} {stem} 2.dialogue"

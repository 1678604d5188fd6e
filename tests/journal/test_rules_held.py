"""The numbered rules beside the code, and what goes wrong between laptops: each is held by a test.

A rule is found in the names of tests; a hard case names the tests that are about it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dialogue_desktop.journal import rules

TESTS = Path(__file__).parents[1]

HARD_CASES = {
    "a copied working file used on two laptops": [
        "store/test_hard_cases.py::test_rule_11_a_working_file_copied_to_a_second_laptop",
    ],
    "a backup put back after more work": [
        "store/test_hard_cases.py::test_rule_11_a_backup_put_back_after_more_work",
        "store/test_backups.py::test_what_was_written_after_the_backup_comes_again_without_doubles",
    ],
    "a laptop whose clock says 2001 or 2099": [
        "store/test_hard_cases.py::test_rule_10_a_laptop_of_2001_and_one_of_2099_neither_win_nor_lose",
    ],
    "the correction of a clock": [
        "store/test_declared.py::test_rule_10_a_corrected_clock_is_shown_right_and_no_notice_any_more",
        "store/test_declared.py::test_rule_10_of_two_corrections_the_last_counts_and_is_no_disagreement",
    ],
    "unknown kinds and fields of a newer version kept and passed on": [
        "store/test_contents.py::test_what_a_newer_version_wrote_is_kept_and_passed_on",
    ],
    "and shown after the upgrade": [
        "store/test_upgrading.py::test_it_is_read_whole_and_not_a_byte_changes_before_the_first_write",
        "store/test_hard_cases.py::test_rule_13_what_a_newer_version_wrote_is_shown_after_the_upgrade",
    ],
    "files of every older version": [
        "store/test_formats.py::test_a_released_file_is_opened_and_merged",
        "store/test_upgrading.py::test_it_takes_part_in_merges_both_ways",
    ],
    "exports with gaps": [
        "test_workspace.py::test_an_export_with_a_gap_waits_for_what_is_missing",
        "test_workspace.py::test_a_parked_change_is_passed_on",
    ],
    "in the wrong order, edits before their creation": [
        "store/test_hard_cases.py::test_rule_12_an_edit_before_its_creation",
    ],
    "twice": [
        "store/test_hard_cases.py::test_rule_1_an_export_that_comes_twice_brings_nothing_more",
    ],
    "a range declared lost that turns up later": [
        "store/test_declared.py::test_rule_12_it_fills_in_when_it_comes_after_all",
        "store/test_declared.py::test_rule_12_in_every_order_the_end_is_the_same",
        "store/test_declared.py::test_rule_12_what_was_given_up_counts_as_seen_when_it_comes_after_all",
    ],
    "withheld and erased content in every order": [
        "store/test_contents.py::test_every_order_of_whole_withheld_and_erased_ends_the_same",
        "store/test_declared.py::test_rule_14_an_erasure_reaches_what_comes_before_with_and_after_it",
        "store/test_declared.py::test_rule_14_an_erasure_reaches_what_was_undone_and_what_waits",
    ],
    "one (replica, seq) with two contents": [
        "store/test_hostile.py::test_the_same_change_with_two_contents",
        "store/test_hostile.py::test_rule_11_a_second_content_with_a_chain_of_its_own_is_refused",
        "store/test_hostile.py::test_rule_11_a_second_content_of_what_waits_is_refused",
    ],
    "two valid edits that meet in an invalid record": [
        "test_workspace.py::test_two_valid_edits_that_meet_in_an_invalid_record",
        "journal/test_rules.py::test_rule_16_two_valid_edits_may_meet_in_an_invalid_record",
    ],
    "a merge killed at any moment": [
        "properties/test_kill.py::*",
        "exchange/test_merging.py::test_a_cancel_at_any_step_leaves_nothing_behind",
    ],
    "a full disk at any write": [
        "store/test_hard_cases.py::test_rule_15_a_disk_that_is_full_at_any_write_of_a_merge",
        "store/test_disk.py::test_nothing_is_half_written_when_the_disk_is_full",
    ],
    "two coordinators who merge, settle and unite differently and then merge each other": [
        "store/test_hard_cases.py::test_rule_9_two_coordinators_who_merged_settled_and_united_differently",
        "store/test_hard_cases.py::test_rule_9_two_coordinators_unite_the_same_two_and_only_one_picks_values",
        "test_deciding.py::test_two_coordinators_who_unite_differently_agree",
    ],
}
"""What a merge that people trust must survive, each with the tests that hold it."""


def test_every_rule_is_held_by_a_test_that_is_named_after_it() -> None:
    told = [int(n) for n in re.findall(r"^ ?(\d+)\. ", rules.__doc__ or "", re.MULTILINE)]
    assert told == list(range(1, 20))
    held = {
        int(number)
        for path in TESTS.rglob("test_*.py")
        for number in re.findall(r"^def test_rule_(\d+)_", path.read_text("utf-8"), re.MULTILINE)
    }
    assert held >= set(told)


@pytest.mark.parametrize("case", HARD_CASES)
def test_every_hard_case_is_held(case: str) -> None:
    for name in HARD_CASES[case]:
        file, test = name.split("::")
        found = re.findall(r"^def (test_\w+)\(", (TESTS / file).read_text("utf-8"), re.MULTILINE)
        assert found if test == "*" else test in found, name

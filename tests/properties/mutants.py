"""Ways of getting the merge wrong, each as words of a source file and what to put there instead.

``python -m tests.properties.mutants NAME TEST…`` runs tests with one of them in the program: the
source is changed on its way into Python, never on the disk. Where the words are not found, once
and only once, nothing is proved any more, and it says so with exit status 70.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType
from typing import NamedTuple

GONE = 70


class Mutant(NamedTuple):
    """A fault, and a test that must see it."""

    module: str
    words: str
    instead: str
    caught_by: str


MUTANTS = {
    "the clock decides who wins": Mutant(
        "journal.causality",
        "return change.tick, self.origins[change.replica].uid, change.seq",
        "return change.at, self.origins[change.replica].uid, change.seq",
        "journal/test_causality.py::test_rule_18_records_stand_in_the_order_of_their_first_change_never_of_a_clock",
    ),
    "whoever is read last overwrites": Mutant(
        "journal.rules",
        "found = [other for other in found if not before(other.change, change)]",
        "found = []",
        "journal/test_rules.py::test_rule_2_different_values_are_all_kept_and_the_greatest_tick_shows",
    ),
    "whoever is read first stands": Mutant(
        "journal.rules",
        "if not found or not any(before(change, other.change) for other in found):",
        "if not found:",
        "journal/test_rules.py::test_rule_2_different_values_are_all_kept_and_the_greatest_tick_shows",
    ),
    "two hands that write the same disagree": Mutant(
        "journal.rules",
        "all(_same(opinion.value, first) for opinion in opinions[1:])",
        "not opinions[1:]",
        "journal/test_rules.py::test_rule_2_the_same_value_twice_is_no_disagreement",
    ),
    "one and true are one value": Mutant(
        "journal.rules",
        "type(a) is type(b) and bool(a == b)",
        "bool(a == b)",
        "journal/test_rules.py::test_rule_2_one_and_true_are_two_values",
    ),
    "the latest arrival shows": Mutant(
        "journal.rules",
        "min(given, key=str)",
        "max(given, key=str)",
        "journal/test_rules.py::test_rule_10_what_the_program_filled_in_never_asks_and_the_earliest_shows",
    ),
    "a removal beats what it had not seen": Mutant(
        "journal.rules",
        "state.removed = not unseen",
        "state.removed = True",
        "journal/test_removal.py::test_rule_5_an_edit_that_the_removal_had_not_seen_is_asked_about",
    ),
    "what belongs to a removed record is not asked about": Mutant(
        "journal.rules",
        "for change in (*writes, *belonging)",
        "for change in writes",
        "journal/test_removal.py::test_rule_5_attendance_taken_meanwhile_keeps_the_person_and_the_slot",
    ),
    "an element is taken out against a later adding": Mutant(
        "journal.rules",
        "if any(vote.value for vote in latest(votes, causality))",
        "if all(vote.value for vote in latest(votes, causality))",
        "journal/test_rules.py::test_rule_6_an_element_is_in_when_one_of_its_latest_changes_adds_it",
    ),
    "what was seen last counts as not seen": Mutant(
        "journal.causality",
        "self.upto(b.replica, b.epoch, a.replica) >= a.seq",
        "self.upto(b.replica, b.epoch, a.replica) > a.seq",
        "journal/test_causality.py::test_a_change_is_after_what_was_merged_before_it_and_only_that",
    ),
    "what a copied file knew is forgotten": Mutant(
        "journal.causality",
        "            if parent == other:\n                return parent_seq",
        "            if parent == other:\n                return 0",
        "journal/test_causality.py::test_rule_11_a_new_sitting_has_seen_what_its_parent_had",
    ),
    "a change is applied before its past is here": Mutant(
        "journal.causality",
        "if not causality.ready(replica, epoch, marks, complete):",
        "if not replica:",
        "journal/test_causality.py::test_rule_12_every_epoch_of_a_sitting_waits_for_what_it_had_seen",
    ),
    "a gap is passed over": Mutant(
        "journal.causality",
        "if first > end + 1:",
        "if not first:",
        "journal/test_causality.py::test_rule_12_changes_wait_until_their_past_is_here",
    ),
    "what was declared lost swallows what comes": Mutant(
        "journal.causality",
        "min(high, _last_known(replica, waiting, causality))",
        "high",
        "journal/test_causality.py::test_rule_12_losing_swallows_nothing_that_is_yet_to_come",
    ),
    "withheld content replaces whole content": Mutant(
        "journal.changes",
        "key=lambda change: change.state)",
        "key=lambda change: -change.state)",
        "journal/test_changes.py::test_rule_14_withheld_then_whole_then_erased",
    ),
    "what a change had seen is not sealed": Mutant(
        "journal.changes",
        'b"".join((head, opened, header,',
        'b"".join((head, header,',
        "journal/test_changes.py::test_rule_15_the_chain_seals_what_came_before_and_what_an_epoch_had_seen",
    ),
    "a group is only as large as a pair": Mutant(
        "journal.groups",
        "large |= small",
        "large |= set()",
        "journal/test_groups.py::test_rule_9_a_connected_group_is_one",
    ),
    "the record that was kept is forgotten": Mutant(
        "journal.groups",
        "min(members - dropped or members)",
        "min(members)",
        "journal/test_groups.py::test_rule_9_a_group_is_known_by_the_id_that_was_kept",
    ),
    "what was decided for a pair outlives it": Mutant(
        "journal.reading",
        "in latest(verdicts, causality)",
        "in verdicts",
        "journal/test_reading.py::test_rule_9_what_was_chosen_does_not_come_back_with_a_new_pair",
    ),
    "an undo that was undone still counts": Mutant(
        "journal.voids",
        "if change.seq not in void:",
        "if change.seq:",
        "journal/test_voids.py::test_rule_17_redo_voids_the_undo",
    ),
    "an undo reaches what comes after it": Mutant(
        "journal.voids",
        "min(high, change.seq - 1, applied)",
        "min(high, applied)",
        "journal/test_voids.py::test_rule_17_an_undo_reaches_neither_itself_nor_forward_nor_past_what_is_here",
    ),
    "a broken seal is not looked at": Mutant(
        "store.receiving",
        "if not matches_digest(path.read_bytes(), found[1]):",
        "if not found:",
        "store/test_hostile.py::test_every_flipped_bit_is_seen",
    ),
}


class _Changed(SourceFileLoader):
    """Reads one source file with the fault in it."""

    mutant: Mutant

    def get_code(self, fullname: str) -> CodeType:
        """Without what was compiled before."""
        source = self.get_source(fullname) or ""
        if source.count(self.mutant.words) != 1:
            print(f"not once in {fullname}: {self.mutant.words}", file=sys.stderr)
            sys.exit(GONE)
        changed = source.replace(self.mutant.words, self.mutant.instead)
        return compile(changed, self.path, "exec", dont_inherit=True)


class _Finder:
    """Finds the module of one mutant, and leaves the others to Python."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The usual one, with another loader."""
        if name != f"dialogue_desktop.{self.mutant.module}":
            return None
        found = PathFinder.find_spec(name, path, target)
        assert found and found.origin
        loader = _Changed(name, found.origin)
        loader.mutant = self.mutant
        return importlib.util.spec_from_file_location(name, found.origin, loader=loader)


def main(name: str, *arguments: str) -> int:
    """Run tests with this fault in the program."""
    import pytest

    sys.meta_path.insert(0, _Finder(MUTANTS[name]))  # type: ignore[arg-type]
    return int(pytest.main([*arguments, "-x", "-q", "-p", "no:cacheprovider"]))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

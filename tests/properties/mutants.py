"""Ways of getting the merge wrong, each as words of a source file and what to put there instead.

``python -m tests.properties.mutants NAME…`` runs for each of them the test that must see it, with
the fault in the program: the source is changed on its way into Python, never on the disk. It
prints what the tests said wherever a fault was not caught, also where its words are no longer
found once and only once, since then nothing is proved any more.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType
from typing import NamedTuple

from ..conftest import TOP


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
        "found = [other for other in found if not before(other[0], by)]",
        "found = []",
        "journal/test_rules.py::test_rule_2_different_values_are_all_kept_and_the_greatest_tick_shows",
    ),
    "whoever is read first stands": Mutant(
        "journal.rules",
        "if any([before(by, other[0]) for other in found]):",
        "if found:",
        "journal/test_rules.py::test_rule_2_different_values_are_all_kept_and_the_greatest_tick_shows",
    ),
    "two hands that write the same disagree": Mutant(
        "journal.rules",
        "all([type(value) is kind and value == first for _, value in opinions])",
        "len(opinions) == 1",
        "journal/test_rules.py::test_rule_2_the_same_value_twice_is_no_disagreement",
    ),
    "one and true are one value": Mutant(
        "journal.rules",
        "type(value) is kind and value == first",
        "value == first",
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
    "what somebody had not seen is passed over": Mutant(
        "store.shortcut",
        "ranges = {o: (dot_of(o, upto + 1), dot_of(o, marks[o])) for o, upto in low.items()}",
        "ranges: dict[int, tuple[int, int]] = {}",
        "store/test_shortcut.py::test_rule_2_who_had_not_seen_what_is_here_disagrees_with_it",
    ),
    "of what comes together the last to be read shows alone": Mutant(
        "store.shortcut",
        "if not agree(words):",
        "if False:",
        "store/test_shortcut.py::test_rule_2_two_who_come_together_disagree_with_each_other_alone",
    ),
    "what was undone counts all the same": Mutant(
        "store.union",
        "self.reread |= flipped",
        "pass",
        "store/test_shortcut.py::test_an_edit_that_was_undone_there_says_nothing_here",
    ),
    "patches run into each other": Mutant(
        "journal.changes",
        "if end == len(text) and len(found) == len(texts)",
        "if True",
        "store/test_shortcut.py::test_a_patch_that_ends_too_early_says_nothing_to_the_next",
    ),
    "what is united meanwhile is written without its history": Mutant(
        "store.projection",
        "(aliases, self.disputed, groups, again)",
        "(aliases, self.disputed, groups)",
        "store/test_shortcut_edges.py::test_rule_9_a_card_edited_beside_the_uniting_of_its_session",
    ),
    "a broken seal is not looked at": Mutant(
        "store.receiving",
        "if not matches_digest(path.read_bytes(), found[1]):",
        "if not found:",
        "store/test_hostile.py::test_every_flipped_bit_is_seen",
    ),
    "only people are united": Mutant(
        "store.projection",
        "if of in NOUNS and NATURES[of].unites and pair",
        "if of == 'participant' and pair",
        "test_workspace.py::test_modules_of_two_laptops_unite",
    ),
    "of forty copies two are united": Mutant(
        "verbs.deciding",
        "for other in others:",
        "for other in others[:1]:",
        "test_deciding.py::test_one_act_per_kind_and_one_undo",
    ),
    "what was chosen elsewhere for two that are one is not shown": Mutant(
        "store.projection",
        "{id for id in new if not pairs.isdisjoint(new.pairs(id))}",
        "set()",
        "store/test_hard_cases.py::test_rule_9_two_coordinators_unite_the_same_two_and_only_one_picks_values",
    ),
    "a disagreement stays behind with an id that is shown under another": Mutant(
        "store.projection",
        "[*states, *gone], disputes",
        "states, disputes",
        "store/test_hard_cases.py::test_rule_9_a_disagreement_about_a_twin_goes_over_to_whom_it_is_one_with",
    ),
    "what fills a lost range in is left out": Mutant(
        "store.arriving",
        "return [rows for rows in found if rows]",
        "return []",
        "store/test_declared.py::test_rule_12_it_fills_in_when_it_comes_after_all",
    ),
    "news claim a head over what was given up": Mutant(
        "store.copies",
        "(_WHOLE_MARKS, 3)",
        '("mark", 3)',
        "store/test_declared.py::test_rule_12_news_of_who_gave_something_up_reach_who_never_lost_it",
    ),
    "a declaration that was merged helps nobody": Mutant(
        "store.arriving",
        "ledger.note_rows(given_up)",
        "ledger.note_rows([])",
        "store/test_declared.py::test_rule_12_whoever_merges_the_declaration_waits_no_more",
    ),
    "what is no longer given up is not asked for": Mutant(
        "store.ledger",
        "still = self.still_lost()",
        "still = self.lost",
        "store/test_declared.py::test_rule_12_taken_back_it_is_named_missing_again",
    ),
    "an erasure stops at the twin": Mutant(
        "store.erasing",
        "if groups else set(named)",
        "if False else set(named)",
        "store/test_declared.py::test_rule_14_an_erasure_reaches_what_comes_before_with_and_after_it",
    ),
    "an erasure spares what was undone": Mutant(
        "store.erasing",
        "| _out_of_sight(ledger, what, ids)",
        "",
        "store/test_declared.py::test_rule_14_an_erasure_reaches_what_was_undone_and_what_waits",
    ),
    "a speaker who comes later stays": Mutant(
        "store.erasing",
        "named != ledger.emptied or touched",
        "touched",
        "store/test_silencing_edges.py::"
        "test_news_since_a_receipt_empty_what_came_with_older_exports",
    ),
    "a card that is moved brings its speaker along": Mutant(
        "store.erasing",
        "of = _moved_in(projection, what, ids, touched)",
        "of = set[bytes]()",
        "store/test_silencing_edges.py::test_a_card_moved_into_a_silent_session_loses_its_speaker",
    ),
    "a rule is loosened by undo": Mutant(
        "verbs.records",
        "if self._silencing.final(self._said_in(sitting.replica, act)):",
        "if False:",
        "store/test_silencing_edges.py::test_nor_by_anothers_redo",
    ),
    "of competing rules the last one holds": Mutant(
        "journal.rules",
        "if name in nature.strict:",
        "if False:",
        "store/test_silencing.py::"
        "test_of_two_competing_rules_the_stricter_shows_until_it_is_settled",
    ),
    "an undone merge takes ones own later work with it": Mutant(
        "exchange.undoing",
        "(left if stays else again).append",
        "left.append",
        "test_workspace.py::test_undo_merge_keeps_ones_own_later_work",
    ),
    "an undone merge forgets what was given up": Mutant(
        "exchange.undoing",
        "stays = builds and change.noun not in PLACE",
        "stays = builds or change.noun in PLACE",
        "store/test_declared.py::test_rule_12_a_merge_that_is_undone_keeps_ones_own_declaration",
    ),
    "a chain that leads elsewhere is taken for the one that is here": Mutant(
        "store.union",
        "if not compare_digest(ours, ledger.heads[ord]):",
        "if not ours:",
        "store/test_hostile.py::test_rule_11_a_second_content_with_a_chain_of_its_own_is_refused",
    ),
    "a second content of what waits is believed": Mutant(
        "store.union",
        "if row[0] in parked and not _same_act(",
        "if not row[0] and not _same_act(",
        "store/test_hostile.py::test_rule_11_a_second_content_of_what_waits_is_refused",
    ),
}


class _Changed(SourceFileLoader):
    """Reads one source file with the fault in it."""

    mutant: Mutant

    def get_code(self, fullname: str) -> CodeType:
        """Without what was compiled before."""
        source = self.get_source(fullname) or ""
        if source.count(self.mutant.words) != 1:
            sys.exit(f"not once in {fullname}: {self.mutant.words}")
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


def run(mutant: Mutant) -> int:
    """Run the test that must see a fault, with the fault in the program."""
    import pytest

    sys.meta_path.insert(0, _Finder(mutant))  # type: ignore[arg-type]
    test = str(TOP / "tests" / mutant.caught_by)
    options = ["-x", "-q", "-p", "no:cacheprovider", "-c", os.devnull, "--rootdir", str(TOP)]
    return int(pytest.main([test, *options]))


def told(mutant: Mutant) -> str:
    """What the test says of a fault, in a process that knows no module of ours yet."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        child = os.fork()
        if not child:
            os.dup2(said.fileno(), 1)
            os.dup2(said.fileno(), 2)
            try:
                run(mutant)
            except SystemExit as gone:
                print(gone)
            sys.stdout.flush()
            os._exit(0)
        os.waitpid(child, 0)
        said.seek(0)
        return said.read()


def main(*names: str) -> int:
    """Say which of these faults were not caught; 0 where all were."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # none of them is for merges
    for module in ("pytest", "hypothesis", "sqlmodel", "sqlcipher3"):
        importlib.import_module(module)  # once for all of them
    left = 0
    for name in names:
        said = told(MUTANTS[name])
        if f"FAILED tests/{MUTANTS[name].caught_by}" not in said:
            print(f"NOT CAUGHT: {name}", said, sep="\n")
            left += 1
    return left


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

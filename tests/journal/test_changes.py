"""A change: what it says, how it is sealed, and how two copies of it become one."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from dialogue_desktop.journal import changes
from dialogue_desktop.journal.changes import (
    ERASED,
    FORMAT,
    NONCE,
    WHOLE,
    WITHHELD,
    Change,
    Origin,
    content_of,
    digest_of,
    encode,
    erased,
    genesis,
    joined,
    link,
    opening,
    patch_of,
    redacts,
    withheld,
)

HEAD = b"h" * 32
PERSON = {"name": "Amina Berrada", "phone": "0611223344", "sex": "female"}


def change(content: bytes = b"", state: int = WHOLE, **other: object) -> Change:
    made = Change(
        b"r" * 16, 7, 2, 40, 1_650_000_000_000_000, "Amina", FORMAT, "participant", b"p" * 16,
        state, content, None,
    )  # fmt: skip
    return made._replace(**other)


def saying(patch: dict[str, object], nonce: bytes = b"n" * NONCE, **other: object) -> Change:
    return change(content_of(patch, nonce), **other)


# --- what it says --------------------------------------------------------------------------------


def test_equal_patches_are_equal_bytes():
    assert encode({"b": 1, "a": "é"}) == encode({"a": "é", "b": 1}) == '{"a":"é","b":1}'.encode()


def test_a_patch_comes_back_as_it_was_written():
    patch = {"name_ar": "أمّ كلثوم", "birth_year": 1971, "role": None, "module_ids": {"+": ["ab"]}}
    assert patch_of(saying(patch)) == patch
    assert patch_of(withheld(saying(patch))) is None
    assert patch_of(erased(saying(patch), {"birth_year": 1971})) == {"birth_year": 1971}


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"nothing",
        b"[1]",
        b"null",
        b'{"name":"half',
        b'{"name":"Amina"} and more',
        b"\xef\xbb\xbf{}",
        b'{"name":"\xff"}',
        b'{"name":"\xed\xa0\x80"}',
        b'{"name":"\\ud800"}',
        b'{"name":"\\uDFFF"}',
        b'{"position":NaN}',
        b'{"position":-Infinity}',
        b'{"position":1e999}',
        b'{"position":' + b"9" * 30 + b"}",
        b'{"position":' + b"9" * 5000 + b"}",
        b'{"name":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"name":' + b"[" * 31 + b"]" * 31 + b"}",
        b'{"name":' + b'{"":' * 60 + b"1" + b"}" * 60 + b"}",
    ],
)
def test_rule_16_what_nobody_of_ours_wrote_reads_as_nothing_said(text):
    """Rule 16: reading never raises, nor hands on what a column or a comparison chokes on."""
    assert patch_of(change(b"n" * NONCE + text)) == {}
    assert patch_of(change(text, state=ERASED)) == {}


def test_rule_16_escapes_and_long_flat_values_are_read():
    patch = {"remark": "tab\there", "void": [[n, n] for n in range(500)]}
    assert patch_of(saying(patch)) == patch
    assert patch_of(change(b"n" * NONCE + b'{"text":"\\ud83d\\ude00 \\u00e9"}')) == {"text": "😀 é"}


def test_rule_13_an_older_patch_is_upcast_when_read_and_never_rewritten(monkeypatch):
    """Rule 13: one chain of small steps brings a patch to today's format."""
    monkeypatch.setattr(changes, "FORMAT", 3)
    monkeypatch.setitem(changes.STEPS, 1, lambda patch: {**patch, "second": True})
    monkeypatch.setitem(changes.STEPS, 2, lambda patch: {**patch, "third": True})
    old = saying({"name": "Amina"}, format=1)
    assert patch_of(old) == {"name": "Amina", "second": True, "third": True}
    assert patch_of(old._replace(format=2)) == {"name": "Amina", "third": True}
    assert old.content == content_of({"name": "Amina"}, b"n" * NONCE)


@pytest.mark.parametrize("unknown", [FORMAT + 1, FORMAT + 1000])
def test_rule_13_a_newer_patch_is_read_as_far_as_it_is_known(unknown):
    """Rule 13: what this version doesn't know is still in the patch, and travels."""
    assert patch_of(saying({"name": "A", "aura": 1}, format=unknown)) == {"name": "A", "aura": 1}


def test_rule_13_a_format_that_never_was_says_nothing():
    assert patch_of(saying({"name": "A"}, format=0)) == {}
    assert patch_of(saying({"name": "A"}, format=-(10**12))) == {}


# --- the chain -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "forged",
    [
        {"seq": 8},
        {"epoch": 3},
        {"tick": 41},
        {"at": 0},
        {"author": "Aminb"},
        {"author": "Amina" + "participant"},
        {"format": 2},
        {"noun": "organisation"},
        {"record": b"q" * 16},
        {"content": b"n" * NONCE + b'{"name":"Amina Berradb"}'},
    ],
)
def test_rule_15_the_chain_shows_whatever_was_changed(forged):
    """Rule 15: another header or content is another head."""
    honest = saying({"name": "Amina Berrada"})
    assert link(HEAD, honest) != link(HEAD, honest._replace(**forged))


def test_rule_15_a_whole_copy_is_not_believed_about_its_own_hash():
    """Rule 15: a forged content beside the hash of the true one does not pass the chain."""
    honest = saying({"name": "Amina"})
    forged = saying({"name": "Nobody"}, digest=digest_of(honest))
    assert digest_of(forged) != digest_of(honest)
    assert link(HEAD, forged) != link(HEAD, honest)


def test_rule_15_the_chain_seals_what_came_before_and_what_an_epoch_had_seen():
    said, other = saying(PERSON), b"o" * 16
    assert link(HEAD, said) != link(b"i" * 32, said)
    assert link(HEAD, said) != link(HEAD, said, opening([(other, 3)]))
    assert opening([(other, 3)]) != opening([(other, 4)])
    assert opening([(other, 3), (HEAD[:16], 1)]) == opening([(HEAD[:16], 1), (other, 3)])


def test_rule_11_the_first_head_seals_which_sitting_is_continued():
    """Rule 11: where a sitting came from can't be changed afterwards."""
    parent = b"p" * 16
    origin = Origin(b"u" * 16, parent, 4, 2, "field laptop")
    heads = {
        genesis(origin, parent),
        genesis(origin, b"q" * 16),
        genesis(origin, b""),
        genesis(origin._replace(uid=b"v" * 16), parent),
        genesis(origin._replace(parent_seq=5), parent),
        genesis(origin._replace(parent_epoch=1), parent),
        genesis(origin._replace(laptop="other laptop"), parent),
    }
    assert len(heads) == 7


def test_rule_11_a_laptops_name_cannot_pose_as_a_parent():
    alone = Origin(b"u" * 16, None, 0, 0, "\0" * 16 + "laptop")
    posing = Origin(b"u" * 16, b"\0" * 16, 0, 0, "laptop")
    assert genesis(alone, b"") != genesis(posing, b"\0" * 16)


def test_a_long_author_is_sealed_like_any_other():
    assert len(link(HEAD, saying(PERSON, author="ا" * 100_000))) == 32


# --- content that is absent ----------------------------------------------------------------------


def test_rule_14_the_chain_runs_over_what_is_withheld_or_erased():
    """Rule 14: a package without its contents merges and is verified like any other."""
    said = saying(PERSON)
    gone = erased(said, {"sex": "female"})
    copies = [said, withheld(said), gone, withheld(gone), erased(withheld(said), {})]
    assert {link(HEAD, copy) for copy in copies} == {link(HEAD, said)}


def test_rule_14_a_withheld_patch_can_not_be_guessed_from_its_hash():
    assert digest_of(saying({"sex": "female"}, b"1" * NONCE)) != digest_of(
        saying({"sex": "female"}, b"2" * NONCE)
    )


def test_rule_14_withholding_leaves_nothing_even_of_what_an_erasure_had_left():
    said = saying(PERSON)
    for copy in (said, erased(said, {"sex": "female"}), withheld(said)):
        assert withheld(copy)[-3:] == (WITHHELD, None, digest_of(said))


def copies_of(said: Change) -> list[Change]:
    return [
        withheld(said),
        said,
        erased(said, {"sex": "female", "phone": "0611223344"}),
        erased(said, {"sex": "female", "name": "Amina Berrada"}),
        erased(said, {}),
    ]


def test_rule_14_withheld_then_whole_then_erased():
    """Rule 14: of two copies of one change the more telling stands, the erasure above all."""
    kept_back, said, *gone = copies_of(saying(PERSON))
    assert joined(kept_back, said) == joined(said, kept_back) == said
    for each in gone:
        assert joined(each, said) == joined(said, each) == each
        assert joined(each, kept_back) == joined(kept_back, each) == each


def test_rule_14_what_either_of_two_erasures_took_is_gone():
    """Rule 14: erasure reaches every personal field in whatever order the copies arrive."""
    _, _, no_name, no_phone, nothing = copies_of(saying(PERSON))
    assert patch_of(joined(no_name, no_phone)) == {"sex": "female"}
    assert patch_of(joined(joined(no_name, nothing), no_phone)) == {}


def test_rule_14_erasure_reaches_into_values_chosen_for_a_pair():
    said = saying({"verdict": "same", "chosen": {"name": "Amina", "sex": "female"}})
    no_name = erased(said, {"verdict": "same", "chosen": {"sex": "female"}})
    no_sex = erased(said, {"verdict": "same", "chosen": {"name": "Amina"}})
    assert patch_of(joined(no_name, no_sex)) == {"verdict": "same", "chosen": {}}
    assert redacts(said, no_name)


def test_rule_1_joining_copies_is_a_union():
    """Rule 1: any order, any grouping, any repetition of copies gives the same copy."""
    copies = [*copies_of(saying(PERSON)), saying({"name": "forged"}), saying({})]
    for one, other in product(copies, repeat=2):
        assert joined(one, other) == joined(other, one)
        assert joined(one, joined(one, other)) == joined(one, other)
    for a, b, c in permutations(copies, 3):
        assert joined(joined(a, b), c) == joined(a, joined(b, c))


@pytest.mark.parametrize(
    ("left", "honest"),
    [
        ({}, True),
        ({"sex": "female"}, True),
        (PERSON, True),
        ({"sex": "male"}, False),
        ({"removed": True}, False),
        ({"sex": {"+": []}}, False),
    ],
)
def test_rule_15_an_erased_copy_that_says_something_new_is_forged(left, honest):
    """Rule 15: the chain can't see what an erasure left, the whole copy can."""
    said = saying(PERSON)
    assert redacts(said, erased(said, left)) is honest


def test_rule_15_one_and_true_are_not_taken_for_each_other():
    said = saying({"to_complete": True})
    assert not redacts(said, erased(said, {"to_complete": 1}))

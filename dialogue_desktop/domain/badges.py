"""What the code on a badge says: a sign that begins no name, and the opaque id (P11, A11).

A reader types as if the keyboard were an American one; on a French or an Arabic one other signs
arrive, which are read as the keys that were meant.
"""

from __future__ import annotations

from uuid import UUID

SIGN = "+"
"""The same key on American, French and Arabic keyboards, and never the first key of a name."""
LENGTH = 32
"""Signs after the first one."""

_KEYS = {
    **dict(zip("à&é\"'(-è_ç", "0123456789", strict=True)),
    **dict(zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True)),
    **dict(zip("ÀÉÈÇ", "0279", strict=True)),
    "Q": "A",
    **dict(zip(("ش", "لا", "ؤ", "ي", "ث", "ب"), "ABCDEF", strict=True)),
    **dict(zip(("\u0650", "لآ", "}", "]", "\u064f", "["), "ABCDEF", strict=True)),
    **{"ل": "B", "ا": "", "آ": ""},  # where two letters of one key arrive one by one
}
"""What other keyboards make of a key -> what the code says."""


def badge_code(id: UUID) -> str:
    """The code of a person's badge."""
    return SIGN + id.hex.upper()


def meant(sign: str) -> str | None:
    """The digit or letter of a code that a key stands for, blank for the second half of one; None
    where there is none."""
    sign = sign.upper()
    sign = _KEYS.get(sign, sign)
    return sign if len(sign) <= 1 and sign in "0123456789ABCDEF" else None


def badge_id(signs: str) -> UUID | None:
    """The id in what followed the first sign; None where it is no code of ours."""
    return UUID(signs) if len(signs) == LENGTH else None

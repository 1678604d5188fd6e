"""What happened: append-only changes and the rules that merge them. Pure: no files, no clock.

``changes`` what a change is and how it is chained · ``causality`` who had seen what ·
``rules`` the nineteen merge rules and how a record is read from its changes · ``groups`` and
``reading`` records that people united, and those hidden with another · ``voids`` undo ·
``declared`` lost ranges, wrong clocks and erasures ·
``natures`` what the rules know of each noun.
"""

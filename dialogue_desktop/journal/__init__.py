"""What happened: append-only changes and the rules that merge them. Pure: no files, no clock.

``changes`` what a change is and how it is chained · ``causality`` who had seen what ·
``rules`` the nineteen merge rules and how a record is read from its changes ·
``projection`` which records to read again after something arrived · ``ledger`` a whole
journal in memory, against which the store's tables are proved.
"""

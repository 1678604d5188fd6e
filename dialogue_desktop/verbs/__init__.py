"""The verbs of the front desk, by what people do.

``opened`` what an open file is to all of them · ``records`` reading and writing · ``deciding``
disagreements and twins · ``declaring`` what will not come, wrong clocks, the right to be
forgotten · ``papers`` lists in and papers out · ``handing_over`` exports and merges · ``keeping``
backups and repair · ``taking_back`` the journal of merges and the last one undone · ``standing``
how the file stands.
"""

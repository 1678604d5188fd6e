"""Where it is kept: SQL, and the one door for writing.

``tables`` what a file looks like inside · ``file`` opening, locking and closing one ·
``ledger`` the journal of a file · ``projection`` the tables that follow from it · ``door`` the
one way to write · ``readings`` what is asked of it · ``copies`` exports and backups ·
``receiving`` files of others, looked at and refused · ``union`` their changes taken in.
"""

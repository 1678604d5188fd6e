"""Where it is kept: SQL, and the one door for writing.

``layout`` and ``tables`` what a file looks like inside · ``creating`` and ``file`` making, opening
and locking one · ``ledger`` the journal of a file, ``dots`` how its changes are numbered,
``declared`` what they say of each other, ``arriving`` what may be applied, ``erasing`` who is
forgotten · ``projection`` and ``rows`` the tables that follow from it · ``door`` the one way to
write, ``drafting`` what is written · ``readings`` what is asked of it, ``glance`` the people of a
file not open yet · ``copies`` exports and backups, ``seals`` what makes a copy an export, ``swap``
a copy that takes the file's place · ``receiving`` files of others, looked at and refused, ``union``
their changes taken in · ``checking`` whether a file is sound · ``drafts`` what is being typed.
"""

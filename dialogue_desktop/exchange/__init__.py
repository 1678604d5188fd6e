"""How data travels: exports and merges, lists of people in, and who is probably the same."""

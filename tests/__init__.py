"""The tests: a mirror of the package, and what looks at the whole of it."""

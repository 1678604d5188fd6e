"""The tab of live notes: the line where one types, what was said, the agenda beside it."""

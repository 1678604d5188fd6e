"""The tab of training attendance: a half-day, two letters, Enter, the next person."""

"""The overview itself: what comes next, what waits, what came in, what was reached."""

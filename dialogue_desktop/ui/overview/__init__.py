"""The programme as a whole: what comes next, what waits, what came in, what was reached."""

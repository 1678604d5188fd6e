"""Building together: cards by theme, statements made of them, and what follows a session."""

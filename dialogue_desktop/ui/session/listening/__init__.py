"""Listening made visible, for whoever takes the notes: who asks, who speaks, who is not heard."""

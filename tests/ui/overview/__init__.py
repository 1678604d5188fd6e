"""The overview, room by room."""

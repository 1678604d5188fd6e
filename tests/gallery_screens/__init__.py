"""Screens and documents of the gallery; each module registers its own with a decorator."""

"""The tab of people: everybody found while typing, a form beside them, lists brought in."""

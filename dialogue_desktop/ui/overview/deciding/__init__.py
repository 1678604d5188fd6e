"""What waits for a person: disagreements, probable twins, what was made several times."""

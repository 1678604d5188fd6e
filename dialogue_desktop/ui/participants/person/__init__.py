"""The page of one person: training, dialogue, what they agree to, and who changed what (P10)."""

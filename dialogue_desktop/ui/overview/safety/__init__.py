"""What keeps the file safe: backups, the merges and their way back, a check."""

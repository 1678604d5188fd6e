"""What keeps work safe: backups and their second copy, what was unfinished, what went wrong."""

"""What we talk about: records and their rules. No Qt, no SQL, no files, no clock."""

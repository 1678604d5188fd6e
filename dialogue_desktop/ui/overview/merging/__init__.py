"""A merge before it is made: what each file brings, and every record that a number counts."""

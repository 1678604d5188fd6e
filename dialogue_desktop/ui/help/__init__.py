"""Help: pages of Markdown that ship with the program, read in the window."""

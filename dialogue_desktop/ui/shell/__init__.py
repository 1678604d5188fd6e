"""The window itself: which file is open, the rail and its places, what is asked, dropped, said."""

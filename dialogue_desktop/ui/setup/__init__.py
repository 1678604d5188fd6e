"""Programme set-up: names, modules and dates, groups, the dialogue session and its agenda."""

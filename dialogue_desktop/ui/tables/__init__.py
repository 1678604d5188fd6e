"""Tables of records, whatever they show: put in order, narrowed, chosen, copied, exported (P16)."""

"""Tables of records, whatever they show: put in order, narrowed, chosen, copied, exported (P16)."""

from .narrowing import Filter, Narrowing
from .pasting import pasted_rows
from .records import RecordTable, in_order
from .taking import Taking
from .tools import TableTools

__all__ = ["Filter", "Narrowing", "RecordTable", "TableTools", "Taking", "in_order", "pasted_rows"]

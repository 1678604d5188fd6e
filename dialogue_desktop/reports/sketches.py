"""Strokes that are kept once in a document, however often they are drawn."""

from __future__ import annotations

Point = tuple[float, float]


class Sketch:
    """Strokes with round ends in a square of ``side`` units, each as thick as ``weight`` of them.

    Only a ``directed`` one turns with the paper.
    """

    def __init__(
        self,
        strokes: list[list[Point]],
        side: float,
        weight: float,
        directed: bool = False,
    ) -> None:
        self.strokes, self.side, self.weight, self.directed = strokes, side, weight, directed
        self.path = " ".join(
            f"{x:.2f} {y:.2f} {'l' if index else 'm'}"
            for stroke in strokes
            for index, (x, y) in enumerate(stroke)
        )

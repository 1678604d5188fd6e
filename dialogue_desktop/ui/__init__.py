"""The window: what people touch. PySide6 lives here and nowhere else."""

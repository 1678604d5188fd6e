"""What leaves this laptop, and who handed in what."""

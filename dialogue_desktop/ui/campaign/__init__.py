"""The campaign: its sessions by region, who is called before them, what people learned."""

"""What a person asks of the data, by noun: small functions that run verbs on the desk."""

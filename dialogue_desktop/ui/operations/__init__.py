"""What a person asks of the data, by noun: jobs that the desk runs where the data is."""

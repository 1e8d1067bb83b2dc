"""Qt models over frozen sequences."""

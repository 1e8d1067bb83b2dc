"""From facts, findings and rules to a verified plan; deterministic, knows no files or screen."""

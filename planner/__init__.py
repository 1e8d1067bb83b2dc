"""What shall be: decisions, rules, optimiser, schedule, storage, export, use cases."""

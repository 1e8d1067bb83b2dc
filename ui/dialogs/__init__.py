"""One module a dialog: asks, returns a value, decides nothing."""

"""The door for window and command line: use cases over document, engine and files."""

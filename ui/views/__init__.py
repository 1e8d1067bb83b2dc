"""From the document to what the drawing widgets show: pure functions, no widget, no session."""

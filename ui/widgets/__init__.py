"""Painters and small controls that know no page."""

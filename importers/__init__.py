"""How facts come in: files to facts, with a note for every cell that failed.

Partial success is normal: every source row is either imported or set aside with its reason.
"""

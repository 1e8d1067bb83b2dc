"""What is: the facts of the portfolio as nodes and edges, and pure functions on them.

No I/O beyond this room's own data files, no clock, no unseeded randomness.
"""

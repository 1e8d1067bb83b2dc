"""Frozen data of the plan and its rules; free of solver, database, files and screen.

Whole rupiah, whole days, tenths of a person; dates, never timestamps.
"""

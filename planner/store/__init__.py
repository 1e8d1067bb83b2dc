"""The document: SQLite file or PostgreSQL URL; rows never leave this package."""

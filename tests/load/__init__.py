"""Many people register at once over a real server: ``python -m tests.load``. CONTRIBUTING.md says what it tries."""

"""Wiring only: what the rooms offer is registered with Wagtail here."""

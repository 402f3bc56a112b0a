"""Recruitment campaigns and event weeks for a Wagtail site that a département already has."""

__version__ = "0.1.0"

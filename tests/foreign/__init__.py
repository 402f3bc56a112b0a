"""The trial of the built wheel in a Wagtail site that is not ours."""

"""The second, smaller département of the demo: its words, figures and identity, none of them shared with the first."""

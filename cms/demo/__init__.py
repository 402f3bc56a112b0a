"""The demo's content: pictures, type, words, and the command that loads them."""

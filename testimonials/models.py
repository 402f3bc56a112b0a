"""The app's rooms are imported here, so that Django finds their models. It has none yet."""

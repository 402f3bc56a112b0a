"""The workshop where the demo's cut-paper pictures are drawn: Python in, SVG out, rendered by a browser.

Nothing here is needed to run the demo: the finished pictures are committed in ``cms/demo/pictures``.
"""

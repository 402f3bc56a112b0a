"""How long a practised person would take over a form: the keystroke-level model, fed by what happens in the window.

The model adds up what hands and head do, one operator after the other, and leaves out the invention of the words: they
lie ready in a note. Its seconds are those of S. K. Card, T. P. Moran and A. Newell, “The keystroke-level model for user
performance time with interactive systems”, Communications of the ACM 23 (7), 1980. It judges how much a form asks for,
not how clear it is.
"""

import logging
from collections import Counter

# For whoever asks how long it takes: pytest --log-cli-level=INFO.
logger = logging.getLogger("tests.keystrokes")

# Seconds: a key of an average typist, 40 words a minute; pointing; a mouse button down and up; a hand from the mouse to
# the keyboard or back; making up one's mind.
KEY, POINT, CLICK, HAND, MIND = 0.28, 1.1, 0.2, 0.4, 1.35
# Seconds to look over a new screen before the first move. Not of the model, which knows only practised people.
LOOK = 5

OPERATORS = {
    "click": MIND + POINT + CLICK,
    # Into the field, hands to the keyboard and back.
    "field": MIND + POINT + CLICK + 2 * HAND,
    "key": KEY,
    # The menu opens, one reads, one chooses.
    "choice": 2 * (MIND + POINT + CLICK),
    # The button, the file in its folder, “Open”.
    "file": 3 * (MIND + POINT + CLICK),
    # Through the menu, even where a button led there.
    "screen": LOOK + MIND + POINT + CLICK,
}

# A script fills a field at once: what differs from what stood there is what a person would have typed.
WATCH = """() => {
  const stood = new WeakMap();
  const tell = (kind, count = 1) => window.cpDone?.(kind, count);
  const on = (name, act) => document.addEventListener(name, act, { capture: true });
  const textual = (element) => element.matches?.(
    'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=hidden])');
  on('pointerdown', () => tell('click'));
  on('focusin', ({ target }) => { if (textual(target)) stood.set(target, target.value); });
  on('input', ({ target }) => {
    if (!textual(target)) return;
    const before = stood.get(target) ?? '';
    if (target.value === before) return;
    tell('field');
    tell('key', target.value.startsWith(before) ? target.value.length - before.length : target.value.length);
    stood.set(target, target.value);
  });
  on('beforeinput', ({ target, data, inputType }) => {
    if (inputType !== 'insertText' || !data || !target.closest?.('[contenteditable=true]')) return;
    tell('field');
    tell('key', data.length);
  });
  on('change', ({ target }) => {
    if (target.matches('select')) tell('choice');
    if (target.matches('[type=file]')) tell('file');
  });
  if (window === top) on('DOMContentLoaded', () => tell('screen'));
}"""


class Hands:
    """Counts what is done in a window from now on; ``page``: Playwright's, before it opens anything."""

    def __init__(self, page):
        self.done = Counter()
        page.expose_function("cpDone", self._count)
        page.add_init_script(f"({WATCH})()")

    def _count(self, kind, count):
        self.done[kind] += count

    def minutes(self):
        minutes = sum(OPERATORS[kind] * count for kind, count in self.done.items()) / 60
        logger.info("%s: %.1f minutes of a practised person", dict(self.done.most_common()), minutes)
        return minutes

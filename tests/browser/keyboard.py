"""A page as the keyboard finds it."""

from dataclasses import dataclass

MOST_STOPS = 300
# Presses of Tab between two looks at what was recorded.
STRIDE = 25
REACHABLE = ", ".join(
    ("a[href]", "button:enabled", "input:enabled:not([type=hidden])", "select", "textarea", "summary", "[tabindex='0']")
)

# Lets Tab start again at the top: leaving an element does not, since browsers remember where it stood.
REWIND = """() => {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus({ preventScroll: true });
  start.remove();
  scrollTo(0, 0);
}"""

# Notes, before each Tab moves on, what the focused element is called, whether it is seen and whether the focus shows.
RECORD = """() => {
  const every = new Map([...document.querySelectorAll('*')].map((element, order) => [element, order]));
  const look = (style) => [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow,
    style.backgroundColor, style.borderColor].join(' ');
  const describe = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const focused = getComputedStyle(element);
    const outlined = focused.outlineStyle !== 'none' && parseFloat(focused.outlineWidth) > 0;
    let changed = false;
    if (!outlined) {
      // A card whose link fills it shows the focus around the card, often with a pseudo-element.
      const around = [element, element.parentElement, element.closest('li, article')].filter(Boolean);
      const parts = around.flatMap((one) => [null, '::before', '::after'].map((part) => [one, part]));
      const mark = () => parts.map(([one, part]) => look(getComputedStyle(one, part))).join('|');
      const withFocus = mark();
      element.blur();
      changed = withFocus !== mark();
      element.focus({ preventScroll: true });
    }
    const words = element.textContent || element.getAttribute('aria-label') || element.name || '';
    return {
      name: `${element.tagName.toLowerCase()} “${words.trim().replace(/\\s+/g, ' ').slice(0, 40)}”`,
      order: every.get(element) ?? -1,
      seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      marked: outlined || changed,
    };
  };
  window.tabStops = [];
  window.noteStop = () => window.tabStops.push(describe());
  window.started = false;
  if (window.onTab) return;
  window.onTab = (event) => {
    if (event.key !== 'Tab') return;
    if (window.started) window.noteStop();
    window.started = true;
  };
  addEventListener('keydown', window.onTab, true);
}"""

VISIBLE_ONES = """(selector) => {
  const every = [...document.querySelectorAll('*')];
  // Tab stops at one of several radio buttons, and the arrows lead to the others.
  const is_led_to = (element) => {
    const group = element.type === 'radio' ? [...document.getElementsByName(element.name)] : [element];
    return element !== (group.find((one) => one.checked) ?? group[0]);
  };
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
    .filter((element) => !is_led_to(element))
    .map((element) => ({ order: every.indexOf(element), name: element.outerHTML.slice(0, 120) }));
}"""


@dataclass(frozen=True)
class Stop:
    """One press of Tab: the element's name, its place in the document, whether it is in view and its focus shows."""

    name: str
    order: int
    seen: bool
    marked: bool


def rewind(page):
    """Go back to the top of the page, so that the next Tab finds its first stop."""
    page.evaluate(REWIND)


def tab_stops(page):
    """Every element that Tab reaches, in its order, from the top of the page to its end."""
    rewind(page)
    page.evaluate(RECORD)
    for _ in range(0, MOST_STOPS, STRIDE):
        for _ in range(STRIDE):
            page.keyboard.press("Tab")
        stops = []
        for found in page.evaluate("() => window.tabStops"):
            if found is None or (stops and found["order"] == stops[0].order):
                return stops
            stops.append(Stop(**found))
    raise AssertionError(f"Tab never came to the end of {page.url}.")


def out_of_reach(page, stops):
    """Visible links, buttons and fields at which Tab did not stop."""
    reached = {stop.order for stop in stops}
    return [found["name"] for found in page.evaluate(VISIBLE_ONES, REACHABLE) if found["order"] not in reached]

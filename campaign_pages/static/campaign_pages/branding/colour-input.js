// Keeps the browser's colour chooser and the colour's digits in step. Listens on the document, so that it also serves
// fields that come later. Only the text is submitted.
document.addEventListener("input", ({ target }) => {
  const field = target.closest("[data-cp-colour-input]");
  if (!field) return;
  const swatch = field.querySelector("input[type=color]");
  const text = field.querySelector("input:not([type=color])");
  if (target === swatch) {
    text.value = swatch.value;
    // Wagtail's live preview and unsaved-changes guard listen for changes of the submitted field.
    text.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (/^#[0-9a-f]{6}$/i.test(text.value)) {
    swatch.value = text.value.toLowerCase();
  }
});

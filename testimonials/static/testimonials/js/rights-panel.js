/* The panel of rights follows the person and the authorisation chosen in the form. */

(() => {
  const CHOICES = ["person", "authorisation"];
  let latest = 0;

  async function refresh(panel) {
    const request = ++latest;
    const address = new URL(panel.dataset.tsRights, window.location.href);
    CHOICES.forEach((name) => address.searchParams.set(name, document.getElementById(`id_${name}`)?.value ?? ""));
    const answer = await fetch(address, { headers: { "X-Requested-With": "XMLHttpRequest" } });
    // A slow answer to an older choice comes too late.
    if (answer.ok && request === latest) panel.innerHTML = await answer.text();
  }

  // On the document: the form may be put in place after this script ran.
  document.addEventListener("change", (event) => {
    const panel = document.querySelector("[data-ts-rights]");
    if (panel && CHOICES.includes(event.target.name)) refresh(panel);
  });
})();

/* The panel follows the person and the authorisation chosen in the form. */

const panel = document.querySelector("[data-ts-rights]");
const choices = ["person", "authorisation"].map((name) => document.getElementById(`id_${name}`)).filter(Boolean);
let latest = 0;

async function refresh() {
  const request = ++latest;
  const address = new URL(panel.dataset.tsRights, window.location.href);
  choices.forEach((choice) => address.searchParams.set(choice.name, choice.value));
  const answer = await fetch(address, { headers: { "X-Requested-With": "XMLHttpRequest" } });
  // A slow answer to an older choice comes too late.
  if (answer.ok && request === latest) panel.innerHTML = await answer.text();
}

if (panel) choices.forEach((choice) => choice.addEventListener("change", refresh));

// Solves the sum of a form in slices, so that a slow phone stays usable; without it, the form still goes.
const SLICE = 250;

async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function solve({ challenge, salt, maxnumber, maxNumber }) {
  const last = maxnumber ?? maxNumber;
  for (let number = 0; number <= last; number += 1) {
    if ((await digest(salt + number)) === challenge) return number;
    if (number % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}

async function prove(field) {
  const status = field.form.querySelector("[data-cp-proof-status]");
  status.textContent = status.dataset.working;
  try {
    const { algorithm, challenge, salt, signature, ...limit } = JSON.parse(field.dataset.cpChallenge);
    const number = await solve({ challenge, salt, ...limit });
    if (number === null) throw new Error("no number solves the sum");
    field.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    status.textContent = status.dataset.ready;
  } catch {
    // The form goes all the same: the room then confirms by mail.
    status.textContent = status.dataset.failed;
  }
}

// Where the page is not served by HTTPS there is no crypto.subtle: the room then confirms by mail.
if (globalThis.crypto?.subtle) document.querySelectorAll("[data-cp-challenge]").forEach(prove);

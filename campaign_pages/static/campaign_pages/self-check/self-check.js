// Answers beside each question, and what they lead to talk about. All of it stays in the page: there is no form.
let number = 0;

function made(tag, name, text = "") {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function answers(question, labels) {
  const group = made("div", "cp-self-check__answers");
  number += 1;
  question.id ||= `cp-self-check-${number}`;
  group.setAttribute("role", "radiogroup");
  group.setAttribute("aria-labelledby", question.id);
  for (const [value, text] of Object.entries(labels)) {
    const label = made("label", "cp-self-check__answer");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = `cp-self-check-answer-${number}`;
    radio.value = value;
    radio.autocomplete = "off";
    label.append(radio, ` ${text}`);
    group.append(label);
  }
  question.after(group);
}

function result(check) {
  const items = [...check.querySelectorAll(".cp-self-check__item")];
  const open = items.filter((item) => item.querySelector("input:checked")?.value !== "yes");
  const { all, some } = check.dataset;
  if (open.length === 0) return [made("p", "cp-self-check__said", all)];
  const list = made("ul", "cp-self-check__talks");
  list.append(...open.map((item) => made("li", "", item.querySelector(".cp-self-check__talk").textContent)));
  return [made("p", "cp-self-check__said", some), list];
}

for (const check of document.querySelectorAll(".cp-self-check")) {
  const { yes, unsure, later, see } = check.dataset;
  check.querySelectorAll(".cp-self-check__question").forEach((each) => answers(each, { yes, unsure, later }));
  const place = check.querySelector(".cp-self-check__result");
  const button = made("button", "cp-button cp-self-check__button", see);
  button.type = "button";
  button.addEventListener("click", () => place.replaceChildren(...result(check)));
  place.before(made("p", "cp-self-check__private", check.dataset.private), button);
}

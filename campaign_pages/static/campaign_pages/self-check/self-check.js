// Shows the answers, and what they lead to talk about. All of it stays in the page: there is no form.
for (const check of document.querySelectorAll(".cp-self-check")) {
  check.querySelectorAll("template").forEach((each) => each.replaceWith(each.content));
  const said = check.querySelector("[role=status]");
  check.querySelector("button").addEventListener("click", () => {
    const talks = [...check.querySelectorAll("details > p")].filter(
      (each) => !each.closest("li").querySelector("[value=yes]:checked"),
    );
    const list = document.createElement("ul");
    talks.forEach((each) => {
      list.appendChild(document.createElement("li")).textContent = each.textContent;
    });
    said.textContent = talks.length ? said.dataset.some : said.dataset.all;
    if (talks.length) said.append(list);
  });
}

// Adds a button that copies the address of the page; without scripts the address stands there to be selected.
for (const share of document.querySelectorAll(".cp-share")) {
  const address = share.querySelector(".cp-share__address");
  if (!address || !navigator.clipboard) continue;
  const button = document.createElement("button");
  const said = document.createElement("span");
  button.type = "button";
  button.className = "cp-share__button";
  button.textContent = share.dataset.cpCopy;
  said.className = "cp-share__said";
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(address.value);
      said.textContent = share.dataset.cpCopied;
    } catch {
      address.focus();
      address.select();
    }
  });
  address.closest(".cp-share__copy").append(button, said);
}

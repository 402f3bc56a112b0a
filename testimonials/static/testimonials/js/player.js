// Puts the player in the place of the poster once the visitor asks for it. Until then nothing of it is loaded.
for (const player of document.querySelectorAll(".ts-player:not([data-ts-ready])")) {
  player.dataset.tsReady = "";
  const stage = player.querySelector(".ts-player__stage");
  if (!stage) continue;
  for (const button of player.querySelectorAll(".ts-player__button, .ts-player__other")) {
    const template = button.parentElement.querySelector("template");
    button.hidden = false;
    button.addEventListener("click", () => play(stage, template));
  }
}

function play(stage, template) {
  const film = template.content.firstElementChild.cloneNode(true);
  stage.querySelector(".ts-player__film")?.remove();
  stage.classList.add("ts-player__stage--playing");
  stage.append(film);
  film.focus();
  if (!(film instanceof HTMLVideoElement)) return;
  const [captions] = film.textTracks;
  if (captions) captions.mode = "showing";
  // A browser that does not start it leaves the controls to the visitor.
  film.play().catch(() => {});
}

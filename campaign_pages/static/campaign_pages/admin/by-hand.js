// Among the notices of several sites, shows that of the chosen campaign's site alone.
const campaign = document.querySelector("select[name=campaign]");
const notices = [...document.querySelectorAll("[data-notice-of]")];

function showNotice() {
  const { site } = campaign.selectedOptions[0]?.dataset ?? {};
  const isKnown = notices.some((notice) => notice.dataset.noticeOf === site);
  for (const notice of notices) {
    notice.hidden = isKnown && notice.dataset.noticeOf !== site;
  }
}

if (campaign && notices.length > 1) {
  campaign.addEventListener("change", showNotice);
  showNotice();
}

/* Before a session ends: a warning with a countdown, and a way to stay. All tabs count as one person. */
(() => {
  const SEEN = "session-seen";
  const WARN = 120;
  let total, dialog, timer;

  const seen = () => Number(localStorage.getItem(SEEN)) || Date.now();
  const touch = () => localStorage.setItem(SEEN, Date.now());
  const left = () => Math.round(total - (Date.now() - seen()) / 1000);
  const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

  const tick = () => {
    const seconds = left();
    if (seconds <= 0) {
      clearInterval(timer);
      location.reload();
    } else if (seconds <= Math.min(WARN, total / 2)) {
      dialog.querySelector("[data-countdown]").textContent = clock(seconds);
      if (!dialog.open) dialog.showModal();
    } else if (dialog.open) {
      dialog.close();
    }
  };

  const stay = () => fetch(document.querySelector(".header").dataset.keep, {method: "POST", redirect: "error"})
    .then(answer => answer.ok ? touch() : location.reload(), () => location.reload())
    .then(() => dialog.close());

  document.addEventListener("DOMContentLoaded", () => {
    total = Number(document.querySelector(".header").dataset.seconds);
    dialog = document.getElementById("session-dialog");
    if (!total || !dialog) return;
    touch();
    dialog.addEventListener("cancel", event => { event.preventDefault(); stay(); });
    dialog.querySelector("[data-stay]").addEventListener("click", stay);
    if (window.jQuery) window.jQuery(document)
      .on("pfAjaxSuccess", touch)
      .on("pfAjaxError", (event, xhr) => { if (xhr && xhr.status !== 0) location.reload(); });
    timer = setInterval(tick, 1000);
  });
})();

// Only makes things smoother: every page works without it.
(() => {
  // The heading of the error summary gets the focus (form rule 3).
  document.querySelector("[data-focus]")?.focus();

  // A form that is on its way is not sent again; the server keeps it to one thing in any case.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.onderweg) {
      event.preventDefault();
      return;
    }
    form.dataset.onderweg = "ja";
    setTimeout(() => delete form.dataset.onderweg, 4000);
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("[data-onderweg]").forEach((form) => delete form.dataset.onderweg);
  });

  document.addEventListener("keydown", (event) => {
    // The key that stands beside a link or button, such as Alt+N.
    if (event.altKey && !event.ctrlKey && !event.metaKey && event.code.startsWith("Key")) {
      const named = document.querySelector(`[aria-keyshortcuts="Alt+${event.code.slice(3)}"]`);
      if (named) {
        event.preventDefault();
        named.click();
      }
    }
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      const form = event.target.closest?.("form[data-formulier]");
      if (form) {
        event.preventDefault();
        form.requestSubmit();
      }
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      const search = document.querySelector("[data-zoek]");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
  });
})();

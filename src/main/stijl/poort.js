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

  // A value that is shown once gets a button that copies it; without this it can be selected.
  document.querySelectorAll("[data-kopieer]").forEach((field) => {
    field.addEventListener("focus", () => field.select());
    const button = document.createElement("button");
    button.type = "button";
    button.className = "p-knop-klein";
    button.textContent = "Kopieer";
    button.setAttribute("aria-label", `Kopieer ${field.labels[0]?.textContent.toLowerCase() ?? ""}`);
    button.addEventListener("click", async () => {
      field.select();
      await navigator.clipboard?.writeText(field.value);
      button.textContent = "Gekopieerd";
    });
    if (navigator.clipboard) field.after(button);
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

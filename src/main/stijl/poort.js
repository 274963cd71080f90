// Only makes things smoother: every page works without it.
(() => {
  // A browser gives the focus when it first paints; who types before that must not lose a key.
  if (document.activeElement === document.body) document.querySelector("[autofocus]")?.focus();
  // The heading of the error summary gets the focus (form rule 3).
  document.querySelector("[data-focus]")?.focus();

  // A part that comes in gets the focus, but not when somebody went on elsewhere while it was on its way.
  document.addEventListener("htmx:beforeRequest", ({ detail }) => {
    detail.requestConfig.focus = document.activeElement;
  });
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    if ([document.body, detail.requestConfig?.focus].includes(document.activeElement)) {
      detail.target.querySelector("[data-focus]")?.focus();
    }
  });

  // The work list refreshes itself, but not while somebody has ticked a line in it or is writing why.
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    if (detail.target.id === "werk" && detail.target.querySelector("[name=overdracht]:checked, .p-loslaten[open]")) {
      detail.shouldSwap = false;
    }
  });

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

  // A click on the map puts the cross there, or a corner of the area that is drawn; the buttons do the same without.
  document.addEventListener("click", (event) => {
    const map = event.target.closest("#plekkaart");
    if (!map) return;
    const { form } = document.getElementById("plek-hier");
    const box = map.getBoundingClientRect();
    const metres = map.dataset.breedte / box.width;
    form.elements.kaartx.value = (Number(map.dataset.links) + (event.clientX - box.left) * metres).toFixed(1);
    form.elements.kaarty.value = (map.dataset.boven - (event.clientY - box.top) * metres).toFixed(1);
    (document.getElementById("plek-hoek") ?? document.getElementById("plek-hier")).click();
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

  // Printing needs a script; without one the browser has its own way.
  document.querySelectorAll("[data-print]").forEach((place) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "p-knop-klein";
    button.textContent = "Print deze bladzijde";
    button.addEventListener("click", () => window.print());
    place.append(button);
  });

  // A menu that opens closes again: with Escape, and when somebody goes on elsewhere.
  const menus = () => document.querySelectorAll("details[data-sluit][open]");
  document.addEventListener("click", ({ target }) => menus().forEach((menu) => menu.contains(target) || (menu.open = false)));
  document.addEventListener("focusin", ({ target }) => menus().forEach((menu) => menu.contains(target) || (menu.open = false)));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest?.("details[data-sluit][open]");
    if (!menu) return;
    event.stopImmediatePropagation();
    menu.open = false;
    menu.querySelector("summary").focus();
  });

  // Every command of this page and every place to go to, found by typing; the same list is a page of its own.
  const own = (seen) => {
    const words = (seen.labels?.[0] ?? seen).cloneNode(true);
    words.querySelectorAll("kbd, .p-keuze__uitleg, .p-niet-verplicht").forEach((more) => more.remove());
    const item = document.createElement("li");
    const button = document.createElement("button");
    const key = document.createElement("kbd");
    button.type = "button";
    key.textContent = seen.getAttribute("aria-keyshortcuts").replace("Control", "Ctrl").replace("Escape", "Esc");
    button.append(words.textContent.trim().replace(/\s+/g, " "), " ", key);
    button.addEventListener("click", () => {
      document.querySelector("#palet").close();
      seen.focus();
      if (seen.tagName !== "INPUT" || seen.type === "radio") seen.click();
    });
    item.append(button);
    return item;
  };
  const openPalette = async (address) => {
    document.querySelector("#palet")?.remove();
    const answer = await fetch(address, { headers: { "HX-Request": "true" } });
    if (!answer.ok || answer.redirected) {
      window.location = address;
      return;
    }
    const palette = document.createElement("dialog");
    palette.id = "palet";
    palette.className = "p-palet";
    palette.setAttribute("aria-label", "Opdrachten");
    palette.innerHTML = `<label class="utrecht-form-label" for="palet-zoek">Wat wilt u doen?</label>
      <input class="utrecht-textbox utrecht-textbox--html-input" id="palet-zoek" autocomplete="off">${await answer.text()}`;
    const here = [...document.querySelectorAll("main [aria-keyshortcuts]")]
      .filter((seen) => seen.offsetParent && !seen.dataset.palet && seen.getAttribute("aria-keyshortcuts") !== "Alt+N" && !seen.matches("[data-palet]"));
    palette.querySelector("ul").prepend(...here.map(own));
    document.body.append(palette);
    const input = palette.querySelector("input");
    const shown = () => [...palette.querySelectorAll("li:not([hidden]) :is(a, button)")];
    input.addEventListener("input", () => palette.querySelectorAll("li").forEach((item) => {
      item.hidden = !item.textContent.toLowerCase().includes(input.value.trim().toLowerCase());
    }));
    palette.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        (shown()[shown().indexOf(document.activeElement) + step] ?? input).focus();
      } else if (event.key === "Enter" && event.target === input) {
        event.preventDefault();
        shown()[0]?.click();
      }
    });
    palette.addEventListener("close", () => palette.remove());
    palette.showModal();
    input.focus();
  };

  document.addEventListener("keydown", (event) => {
    // The key that stands beside a link or button, such as Alt+N.
    const letter = /^(?:Key|Digit)([A-Z1-9])$/.exec(event.code)?.[1];
    if (event.altKey && !event.ctrlKey && !event.metaKey && letter) {
      const named = document.querySelector(`[aria-keyshortcuts="Alt+${letter}"]`);
      if (named) {
        event.preventDefault();
        if (named.tagName !== "BUTTON" && named.tagName !== "A") named.focus();
        named.click();
      }
    }
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      const form = event.target.closest?.("form[data-formulier]") ?? document.querySelector("form[data-bewaar]");
      if (form) {
        event.preventDefault();
        form.requestSubmit();
      }
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      const link = document.querySelector("[data-palet]");
      if (link) {
        event.preventDefault();
        openPalette(link.href);
      }
    }
  });

  // A contact at the desk: what is typed is kept at once, the time runs, and the arrows go through what was found.
  document.querySelectorAll("form[data-bewaar]").forEach((form) => {
    const later = new Map();
    const since = new Set();
    const state = form.querySelector("#bewaard");
    let wait;
    const kept = () => {
      if (later.size) return;
      state.textContent = "Bewaard";
      form.dataset.bewaard = "ja";
    };
    const keep = async () => {
      clearTimeout(wait);
      if (!later.size) return;
      const sent = new Map(later);
      later.clear();
      try {
        const answer = await fetch(form.dataset.bewaar, { method: "POST", body: new URLSearchParams([...sent]), keepalive: true });
        if (answer.redirected) throw new Error("U bent afgemeld. Meld u aan in een ander venster, dan gaat het hier verder.");
        if (!answer.ok) throw new Error("Nog niet bewaard. Wij proberen het opnieuw.");
        kept();
      } catch (problem) {
        sent.forEach((value, name) => later.has(name) || later.set(name, value));
        state.textContent = problem.name === "Error" ? problem.message : "Geen verbinding. Uw tekst staat nog op dit scherm.";
        wait = setTimeout(keep, 3000);
      }
    };
    form.addEventListener("input", (event) => {
      const field = event.target;
      if (!field.name || field.dataset.zoekbalie !== undefined || field.name.startsWith("zoek")) return;
      later.set(field.name, field.value);
      since.add(field.name);
      form.dataset.bewaard = "nee";
      clearTimeout(wait);
      wait = setTimeout(keep, 400);
    });
    form.addEventListener("submit", () => later.clear());
    // A choice sends the fields along and may fill one; what was typed after that stays.
    form.addEventListener("htmx:beforeRequest", ({ detail }) => {
      const sent = detail.requestConfig.formData;
      detail.requestConfig.taken = [...since].filter((name) => sent.has(name) && later.delete(name));
      [...sent.keys()].forEach((name) => since.delete(name));
    });
    form.addEventListener("htmx:afterRequest", ({ detail }) => {
      const { taken } = detail.requestConfig;
      if (detail.successful) {
        if (taken.length) kept();
        return;
      }
      taken.forEach((name) => later.set(name, form.elements[name].value));
      wait = setTimeout(keep, 400);
    });
    form.addEventListener("htmx:oobBeforeSwap", (event) => {
      if (since.has(event.detail.target.name)) event.detail.shouldSwap = false;
    });
    window.addEventListener("pagehide", keep);

    const time = form.querySelector("[data-tijd]");
    const begin = Date.now() - time.dataset.tijd * 1000;
    setInterval(() => {
      const seconds = Math.floor((Date.now() - begin) / 1000);
      time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }, 1000);

    const search = form.querySelector("[data-zoekbalie]");
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.tagName === "INPUT" && event.target !== search && !event.ctrlKey && event.target.type !== "radio") {
        event.preventDefault();
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const found = [...form.querySelectorAll("#gevonden button")];
      const here = found.indexOf(event.target);
      if (step && found.length && (event.target === search || here >= 0)) {
        event.preventDefault();
        (found[here + step] ?? search).focus();
      }
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) {
        search.focus();
        search.select();
      }
    });
  });
})();

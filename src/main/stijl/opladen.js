// Sends a big file in pieces. It goes on where it was after a broken line, and after a reload with the same file.
(() => {
  const form = document.querySelector("[data-opladen]");
  if (!form || !window.fetch) return;
  const input = form.querySelector("input[type=file]");
  const state = form.querySelector("[data-stand]");
  const base = form.dataset.opladen;
  input.multiple = true;

  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const say = (text) => { state.querySelector("p").textContent = text; };
  const hex = (buffer) => [...new Uint8Array(buffer)].map((b) => b.toString(16).padStart(2, "0")).join("");

  // Tries again until it gets an answer; only a refusal in words ends it.
  const post = async (path, options) => {
    for (let pause = 500; ; pause = Math.min(pause * 2, 15000)) {
      try {
        const answer = await fetch(base + path, { method: "POST", ...options });
        if (answer.ok) return await answer.json();
        if (answer.status === 422) throw new Error((await answer.json()).fout);
      } catch (problem) {
        if (problem.constructor === Error) throw problem;
      }
      say("De verbinding is weg. Wij gaan vanzelf verder zodra het weer kan. U raakt niets kwijt.");
      await wait(pause);
    }
  };

  const send = async (file) => {
    const mark = `${file.name} ${file.size} ${file.lastModified}`;
    const fields = new URLSearchParams({ naam: file.name, grootte: file.size, kenmerk: mark, plaats: form.elements.plaats.value });
    if (form.elements.vertrouwelijk.checked) fields.set("vertrouwelijk", "ja");
    const begun = await post("/stukken", { body: fields });
    if (begun.heel) return;
    const bar = state.querySelector("progress");
    bar.max = begun.stukken;
    const here = new Set(begun.binnen);
    for (let number = 0; number < begun.stukken; number++) {
      bar.value = number;
      say(`${file.name}: ${Math.floor((number * 100) / begun.stukken)}% is binnen`);
      if (here.has(number)) continue;
      const piece = file.slice(number * begun.stukgrootte, (number + 1) * begun.stukgrootte);
      const headers = { "Content-Type": "application/octet-stream" };
      if (window.crypto?.subtle) headers["X-Sha256"] = hex(await crypto.subtle.digest("SHA-256", await piece.arrayBuffer()));
      await post(`/stukken/${begun.bijlage}/${number}`, { body: piece, headers });
    }
    bar.value = begun.stukken;
    say(`${file.name} is binnen en wordt nagekeken`);
    await post(`/stukken/${begun.bijlage}`, {});
  };

  form.addEventListener("submit", async (event) => {
    if (!input.files.length) return;
    event.preventDefault();
    event.stopPropagation();
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    state.hidden = false;
    try {
      for (const file of input.files) await send(file);
      window.location = base;
    } catch (problem) {
      say(problem.message);
      state.querySelector("progress").hidden = true;
      button.disabled = false;
    }
  }, true);
})();

package nl.poort.schermen;

/// What runs in the browser to fill in a form as a person would, without the waiting.
final class Formulierscript {
    private static final String ZICHTBAAR = "const ziet = e => e.offsetParent !== null && !e.disabled;";
    private static final String GETYPT = """
            const getypt = e => e.tagName === 'TEXTAREA' || e.tagName === 'INPUT'
              && !['hidden','radio','checkbox','submit','button','file'].includes(e.type);""";

    private Formulierscript() {}

    /// Unfolds the form and what it lies in.
    static final String OPEN = """
            f => { for (let d = f.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
                   f.querySelectorAll('details').forEach(d => d.open = true); }""";

    /// Empties everything; gives the names of the visible fields that must be filled in.
    static final String LEEG = "f => {" + ZICHTBAAR + GETYPT + """
              const alle = [...f.elements].filter(e => e.name && e.type !== 'hidden');
              const nodig = alle.filter(e => ziet(e) && e.getAttribute('aria-required') === 'true').map(e => e.name);
              for (const e of alle) {
                if (getypt(e)) e.value = '';
                else if (e.tagName === 'SELECT') e.value = [...e.options].some(o => o.value === '') ? '' : e.value;
                else e.checked = false;
              }
              return nodig.filter(n => f.elements[n].value === '');
            }""";

    /// What is not right about a page that was refused; `nodig` are the fields that were left empty.
    static final String FOUTEN = """
            nodig => {
              const gebreken = [];
              if (!document.title.startsWith('Fout:')) return ['niet geweigerd: ' + document.title];
              const lijst = [...document.querySelectorAll('.p-fouten a')];
              const gemeld = new Set();
              for (const a of lijst) {
                const veld = document.getElementById(a.getAttribute('href').slice(1));
                if (!veld) { gebreken.push('de melding "' + a.textContent + '" wijst naar niets'); continue; }
                gemeld.add(veld.name);
                const vak = veld.closest('.p-veld, fieldset, td, section');
                const zin = vak?.querySelector('.utrecht-form-field-error-message');
                if (!zin || !vak.textContent.includes(a.textContent)) {
                  gebreken.push('de melding "' + a.textContent + '" staat niet bij het veld');
                }
                if (/[a-z]+Exception|null|must |required|invalid|undefined/.test(a.textContent)) {
                  gebreken.push('geen Nederlands: ' + a.textContent);
                }
              }
              if (!lijst.length && !document.querySelector('.p-fouten')) gebreken.push('geen overzicht van fouten');
              for (const n of nodig) if (!gemeld.has(n)) gebreken.push('niets gezegd over ' + n);
              return gebreken;
            }""";

    static final String EERSTE_VERPLICHT = "f => {" + ZICHTBAAR + GETYPT + """
              const e = [...f.elements].find(e => getypt(e) && ziet(e) && e.getAttribute('aria-required') === 'true');
              return e ? e.name : '';
            }""";

    static final String WIS = "(f, naam) => { f.elements[naam].value = ''; }";

    /// The visible text fields to type in, after the choices that show or hide them were made.
    static final String VELDEN = "(f, goed) => {" + ZICHTBAAR + GETYPT + """
              const groepen = new Set();
              for (const e of f.elements) {
                if (!e.name || e.type === 'hidden') continue;
                const wil = goed[e.name];
                if (e.type === 'radio' || e.type === 'checkbox') {
                  if (wil !== undefined) e.checked = wil.split(' ').includes(e.value);
                  else if (ziet(e) && !groepen.has(e.name)
                    && ![...f.querySelectorAll('[name="' + e.name + '"]')].some(x => x.checked)) e.checked = true;
                  groepen.add(e.name);
                } else if (e.tagName === 'SELECT') {
                  const optie = [...e.options].find(o => o.value === wil || o.text === wil);
                  if (optie) e.value = optie.value;
                  else if (e.value === '' && e.getAttribute('aria-required') === 'true') e.value = e.options[1]?.value;
                }
              }
              return [...f.elements].filter(e => e.name && getypt(e) && ziet(e))
                .filter(e => e.name in goed
                  || !('houd' in goed) && !(e.value && !['text', 'textarea'].includes(e.type))
                    && e.inputMode !== 'numeric')
                .map(e => ({naam: e.name, soort: e.inputMode === 'email' || e.inputMode === 'tel' ? e.inputMode : e.type}));
            }""";

    static final String VUL = "(f, waarden) => {" + GETYPT + """
              for (const e of f.elements) if (e.name in waarden && getypt(e)) e.value = waarden[e.name];
            }""";

    static final String WAARDEN = "f => {" + GETYPT + """
              return Object.fromEntries([...f.elements].filter(e => e.name && getypt(e)).map(e => [e.name, e.value]));
            }""";

    static final String VERSTUUR = """
            (f, knop) => {
              window.oud = true;
              const knoppen = [...f.querySelectorAll('button[type=submit], button:not([type])')]
                .filter(k => k.name !== 'zoek');
              f.requestSubmit(knop ? f.querySelector(knop) : knoppen.at(-1));
            }""";
}

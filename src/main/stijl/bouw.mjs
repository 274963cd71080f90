// Makes one small style sheet: the NL Design System components and tokens that the templates use, and poort.css.
// Called by Maven; does nothing when nothing changed.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [templates, output] = process.argv.slice(2);
const components = [
  "document", "button", "button-link", "link", "skip-link", "heading-1", "heading-2", "heading-3", "heading-4",
  "textbox", "textarea", "select", "checkbox", "radio-button", "form-field", "form-field-description",
  "form-field-error-message", "form-label", "form-fieldset", "table",
];

function walk(folder, end) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path, end) : path.endsWith(end) ? [path] : [];
  });
}

const used = new Set(
  walk(templates, ".jte").flatMap((path) => readFileSync(path, "utf8").match(/utrecht-[a-z0-9_-]+/g) ?? []),
);
const sources = ["package-lock.json", "bouw.mjs", "poort.css", "portaal.css", "keten.css", "werkplek.css", "calamiteit.css", "sturing.css", "kennis.css", "plek.css", "poort.js", "opladen.js", "merk.svg"].map((f) => join(here, f));
const stamp = createHash("sha256");
sources.forEach((path) => stamp.update(readFileSync(path)));
stamp.update([...used].sort().join(" "));
const fingerprint = stamp.digest("hex");
const stampFile = join(output, "stempel");
if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === fingerprint) process.exit(0);

const modules = join(here, "node_modules");
const installed = join(modules, ".package-lock.json");
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(sources[0]).mtimeMs) {
  const npm = spawnSync("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: here, stdio: "inherit",
  });
  if (npm.status !== 0) {
    console.error("The style sheets need npm (with Node 20 or newer) and, the first time, its registry.");
    process.exit(1);
  }
}

const { transform } = await import("lightningcss");
const css = components
  .map((name) => readFileSync(join(modules, "@utrecht", `${name}-css`, "dist", "index.css"), "utf8"))
  .join("\n");
const own = ["poort.css", "portaal.css", "keten.css", "werkplek.css", "calamiteit.css", "sturing.css", "kennis.css", "plek.css"].map((f) => readFileSync(join(here, f), "utf8")).join("\n");

// A rule for a component class that no template mentions is left out.
const unknown = (selector) =>
  selector.some((part) =>
    (part.type === "class" && part.name.startsWith("utrecht-") && !used.has(part.name)) ||
    (part.type === "pseudo-class" && ["is", "where"].includes(part.kind) && part.selectors.every(unknown)));
const pruned = transform({
  filename: "nlds.css", code: Buffer.from(css), minify: false,
  visitor: {
    Rule: {
      style(rule) {
        if (rule.value.selectors.every(unknown)) return [];
      },
    },
  },
}).code.toString();

// Of the tokens only those that are used, by a rule or by another token that is used.
const tokens = new Map();
const theme = readFileSync(
  join(modules, "@nl-design-system-unstable", "voorbeeld-design-tokens", "dist", "theme.css"), "utf8");
for (const [, name, value] of theme.matchAll(/(--[\w-]+):\s*([^;]+);/g)) tokens.set(name, value.trim());
const wanted = new Set();
const want = (text) => {
  for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
    if (tokens.has(name) && !wanted.has(name)) {
      wanted.add(name);
      want(tokens.get(name));
    }
  }
};
want(pruned + own);
const declarations = [...wanted].sort().map((name) => `${name}:${tokens.get(name)};`).join("");

const all = transform({
  filename: "poort.css",
  code: Buffer.from(`.voorbeeld-theme{${declarations}}\n${pruned}\n${own}`),
  minify: true,
}).code;
mkdirSync(output, { recursive: true });
const licence = "/*! Components and tokens: NL Design System, Gemeente Utrecht, Frameless (EUPL-1.2) */\n";
writeFileSync(join(output, "poort.css"), Buffer.concat([Buffer.from(licence), all]));
writeFileSync(join(output, "poort.js"), readFileSync(join(here, "poort.js")));
writeFileSync(join(output, "opladen.js"), readFileSync(join(here, "opladen.js")));
writeFileSync(join(output, "merk.svg"), readFileSync(join(here, "merk.svg")));
writeFileSync(stampFile, fingerprint);

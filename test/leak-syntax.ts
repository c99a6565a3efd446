/** Files that do not parse, with secrets where a parser would quote them. */
import { config, oauth, type Scene, withConfig, withStore, wrap } from "./leak-parts.ts";
import type { Garden } from "./plant.ts";

/** Scene name → its files. */
export const syntaxScenes: Readonly<Record<string, Scene>> = {
  "a bare word": (g) => withStore(`{"profiles": ${g.phrase()}}`),
  "a missing quote": (g) => withStore(`{"profiles": {"openai:default": {"type": "api_key", "key": "${g.phrase()}}}}`),
  "a missing comma": (g) => withStore(`{"profiles": {"a": "${g.phrase()}" "b": "${g.phrase()}"}}`),
  "a bad escape": (g) => withStore(`{"profiles": {"a": "\\u12${g.phrase()}"}}`),
  "a control character": (g) => withStore(`{"profiles": {"a": "${g.phrase()}\n${g.phrase()}"}}`),
  "text after the end": (g) => withStore(`${wrap(oauth(g))}\n${g.phrase()}\n`),
  "text before the start": (g) => withStore(`${g.phrase()}\n${wrap(oauth(g))}`),
  comments: (g) => withStore(`// ${g.phrase()}\n{ /* ${g.phrase()} */ "profiles": {} } # ${g.phrase()}`),
  "a trailing comma": (g) => withStore(`{"profiles": {"openai:default": {"key": "${g.phrase()}",},},}`),
  "single quotes": (g) => withStore(`{'profiles': {'${g.token()}': {'key': '${g.phrase()}'}}}`),
  "a doubled key": (g) =>
    withStore(`{"profiles": {"openai:a": {"key": "${g.phrase()}"}}, "profiles": {"openai:a": 1, "${g.token()}": 2}}`),
  "a doubled secret as key": (g) => {
    const name = g.token();
    return withStore(`{"profiles": {"${name}": {}, "${name}": {}}}`);
  },
  "conflict markers": (g) =>
    withStore(`{\n<<<<<<< ${g.token()}\n"a": "${g.phrase()}"\n=======\n"b": "${g.phrase()}"\n>>>>>>> ${g.token()}\n}`),
  "a byte order mark": (g) => withStore(`\uFEFF${wrap(oauth(g))}`),
  "UTF-16": (g) => withStore(Buffer.from(`\uFEFF${wrap(oauth(g))}`, "utf16le")),
  "Latin-1": (g) => withStore(Buffer.from(`{"profiles": {"\xe9": "${g.phrase()}"}}`, "latin1")),
  "a secret of digits": (g) => withStore(`{"profiles": {"a": 0${g.token().replaceAll(/\D/g, "")}e}}`),
  "a deep file": (g) => withStore(`${"[".repeat(20_000)}"${g.phrase()}"`),
  "one long line": (g) =>
    withStore(
      `{"profiles": {"openai:default": {"type": "nothing", "key": "${g.phrase()}", "pad": "${"x".repeat(9000)}"}}} ${g.phrase()}`,
    ),
  "a broken configuration": (g) => withConfig(`{ agents: { defaults: { model: ${g.phrase()} } }`),
  "a broken environment file": (g) => ({
    files: {
      "openclaw.json": config({}),
      ".env": `export\n${g.phrase()}\nOPENAI_API_KEY="${g.phrase()}\nX='${g.phrase()}\n=${g.phrase()}\n`,
    },
  }),
  "a whole environment file as store": (g) => withStore(`OPENAI_API_KEY=${g.phrase()}\n`),
};

/** The start of a store, cut in every place a parser would complain about. */
/** Scene name → its files. */
export const cutScenes: Readonly<Record<string, Scene>> = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [
    `a store cut at ${(index + 1) * 4} %`,
    (g: Garden) => {
      const text = wrap({ ...oauth(g), key: g.phrase(), email: g.phrase() });
      return withStore(text.slice(0, Math.floor((text.length * (index + 1) * 4) / 100)));
    },
  ]),
);

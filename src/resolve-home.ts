/** The head of a home in `auth-lint resolve`: which runtime, which version and how it was chosen, what is not read. */
import type { Home, Store, Target } from "./model.ts";
import { type RowLook, safe, section } from "./render/rows.ts";
import { counted } from "./render/words.ts";

const chosen = {
  asked: "as asked with --target",
  recorded: "recorded by the runtime in its configuration",
  "newest-known": "the newest known; no version is recorded here, --target names another",
} as const satisfies Record<Target["chosen"], string>;

const eras: Readonly<Record<string, string>> = {
  json: "reads JSON stores",
  sqlite: "reads SQLite stores and ignores JSON ones without a word",
  "sqlite-strict": "reads SQLite stores and refuses to run over JSON ones",
};

const fates = {
  loaded: "read",
  zero: "read",
  unreadable: "does not parse",
  "not-read": "not read",
  "blocks-startup": "refused",
} as const satisfies Record<Store["fate"], string>;

const notes: Readonly<Record<string, string>> = {
  zero: "not one profile comes out",
  "blocks-startup": "this version does not run while it is there",
};

const storeRow = ({ place, fate, held, loaded, flaw, role }: Store): string[] => {
  const amount = fate === "loaded" || fate === "zero" ? `${loaded} of ${held}` : `holds ${held}`;
  const note = flaw ? safe(flaw.message) : notes[fate];
  const kind = role === "primary" ? "" : ` (${role})`;
  return [fates[fate], amount, `${safe(place.path)}${kind}${note === undefined ? "" : `: ${note}`}`];
};

/** Lines about a home as a whole, before its agents. */
export const homeLines = (home: Home, look: RowLook): string[] => {
  const { target, configFlaws, stores } = home;
  const { style } = look;
  const version = target.version === "" ? home.runtime : `${home.runtime} ${safe(target.version)}`;
  const title = `${style.strong(version)} in ${home.root === "" ? "this directory" : safe(home.root)}`;
  const era = eras[target.era];
  const flaws = configFlaws.map(({ place, message }) => [`${safe(place.path)}`, safe(message)]);
  return [
    title,
    ...section("version", [[`${chosen[target.chosen]}${era ? `; ${era}` : ""}`]], look),
    ...(flaws.length > 0
      ? section("config", [[`rejected for ${counted(flaws.length, "reason")}`], ...flaws], look)
      : []),
    ...(stores.length > 0 ? section("stores", stores.map(storeRow), look) : []),
  ];
};

import { isLive, placeKey } from "../facts.ts";
import type { Scene } from "../model.ts";
import { quote, shellWord } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore } from "./shared-examples.ts";

const othersMayRead = 0o004;
const notTheOwner = 0o077;

/** Files that hold a credential in text: path → permission bits. */
const holders = ({ homes, documents }: Scene): Map<string, number> => {
  const paths = new Set(
    homes.flatMap(({ profiles, keys, sealed = [] }) => [
      ...sealed.flatMap(({ place, key }) => [place.path, ...(key ? [key.path] : [])]),
      ...profiles.filter(isLive).map(({ store }) => store.place.path),
      ...keys.filter(({ secret, placeholder }) => secret !== undefined && !placeholder).map(({ place }) => place.path),
    ]),
  );
  const found = new Map<string, number>();
  for (const { source } of documents) {
    const { path, mode, exposure } = source;
    if (paths.has(path) && exposure === "state" && mode !== undefined) found.set(path, mode);
  }
  return found;
};

export default defineRule({
  id: "store-world-readable",
  group: "store",
  title: "Others on this machine may read the credentials",
  why: "Whoever can read the file can use what it holds. Most programs write it for the owner alone (0600), and keep the mode they find; a restored backup, a copy or a container sets another.",
  remedy: "`chmod 600` the file.",
  policies: { recommended: "warning", strict: "error", upgrade: "warning" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: { [mainStore]: fineStore },
        modes: { [mainStore]: 0o644 },
        at: [`${mainStore}#`],
      },
    ],
    good: [
      { target: jsonEra, files: { [mainStore]: fineStore }, modes: { [mainStore]: 0o600 } },
      { target: jsonEra, files: { [mainStore]: { version: 1, profiles: {} } }, modes: { [mainStore]: 0o644 } },
    ],
  },

  *check(scene) {
    const seen = new Set<string>();
    for (const [path, mode] of holders(scene)) {
      const place = { path, at: [] };
      if ((mode & notTheOwner) === 0 || seen.has(placeKey(place))) continue;
      seen.add(placeKey(place));
      const who = (mode & othersMayRead) === 0 ? "its group" : "everybody";
      yield {
        place,
        fix: {
          title: "Close the file to all but its owner",
          safe: true,
          edits: [{ kind: "mode", path, mode: mode & ~notTheOwner }],
        },
        message: `${quote(path)} holds credentials and is open to ${who} (0${(mode & 0o777).toString(8)}).`,
        remedy: `\`chmod 600 ${shellWord(path)}\``,
      };
    }
  },
});

import { isHome, profilesIn } from "../facts.ts";
import type { Draft, Home, Place, Problem, Store } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore } from "./shared-examples.ts";
import { problemRemedy, problemWords, rootCause } from "./shared-problems.ts";
import { login, restart, signsInItself } from "./shared-remedies.ts";

const spot = (path: string, { line, column }: Problem): Place => ({
  path,
  at: [],
  range: { line, column, endLine: line, endColumn: column + 1 },
});

const unreadRow = (home: Home, { place }: Store): Draft => ({
  place: { path: place.path, at: [] },
  message: `The row of ${quote(place.path)} that holds the profiles is no JSON. The runtime reads it as no profiles at all.`,
  remedy: `Restore the database from a backup, or sign in anew: ${login(home, "<provider>")}.`,
});

/** A file that its program writes is rarely worth a repair by hand. */
const anew = (home: Home): string => (signsInItself(home) ? ` Or sign in anew: ${login(home, home.runtime)}.` : "");

const unread = (home: Home, store: Store): Draft => {
  const { path } = store.place;
  const problem = rootCause(store.problems);
  const held = store.held > 0 ? ` ${store.held} credential${store.held === 1 ? " is" : "s are"} in it.` : "";
  if (store.format === "sqlite") return unreadRow(home, store);
  const what = problem ? problemWords[problem.kind] : "cannot be parsed";
  return {
    place: problem ? spot(path, problem) : { path, at: [] },
    message: `${quote(path)} ${what}. The runtime reads it as no profiles at all and says nothing.${held}`,
    remedy: `${(problem && problemRemedy(problem)) ?? "Repair the syntax."}${anew(home)} ${restart(home)}`,
  };
};

/** The object the profiles lie in stands twice, whichever name it goes by. */
const isContainer = (home: Home, store: Store, { kind, at }: Problem, value: unknown): boolean => {
  const [key] = at;
  if (kind !== "duplicate-key" || at.length !== 1 || key === undefined) return false;
  const profiles = profilesIn(home, store);
  if (profiles.length > 0) return profiles.some(({ place }) => place.at.length > 1 && place.at[0] === key);
  return Object.entries(Object(value)).some(([name, held]) => name === String(key) && typeof held === "object");
};

const doubled = (store: Store, problem: Problem): Draft => {
  const { path } = store.place;
  const key = quote(String(problem.at.at(-1)));
  return {
    place: { path, at: problem.at, on: "key" },
    message: `${key} stands twice in ${quote(path)}. Only the last one counts; what the first holds is lost.`,
    remedy: `Merge both ${key} objects into one.`,
    ...(problem.first && {
      related: [
        {
          place: {
            path,
            at: problem.at,
            range: { ...problem.first, endLine: problem.first.line, endColumn: problem.first.column + 1 },
          },
          message: "Here it stands first.",
        },
      ],
    }),
  };
};

export default defineRule({
  id: "store-unreadable",
  group: "store",
  title: "A profile store does not parse",
  why: "The loader swallows the syntax error and goes on with no profiles. It looks like bad credentials, and nothing is logged.",
  remedy: "Repair the file and restart the gateway.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [
      {
        target: jsonEra,
        files: { [mainStore]: '{ "version": 1, // main\n  "profiles": {} }\n' },
        at: [`${mainStore}#`],
        note: "A comment: `openclaw.json` may hold some, a store may not.",
      },
      {
        target: jsonEra,
        files: {
          [mainStore]: `{ "profiles": { "openai:default": { "type": "api_key", "provider": "openai", "key": "$FAKE:openai-key" } }, "profiles": {} }`,
        },
        at: [`${mainStore}#/profiles`],
        note: "The second, empty `profiles` wins.",
      },
      {
        target: jsonEra,
        files: { [mainStore]: '<<<<<<< ours\n{ "version": 1, "profiles": {} }\n=======\n{}\n>>>>>>> theirs\n' },
        at: [`${mainStore}#`],
      },
    ],
    good: [{ target: jsonEra, files: { [mainStore]: fineStore } }],
  },

  *check({ homes, documents }) {
    // A database this Node cannot open is not judged at all; the run says so by itself.
    const closed = new Set(
      documents
        .filter(({ format, source }) => format === "sqlite" && source.cells === undefined)
        .map(({ source }) => source.path),
    );
    const values = new Map(documents.map(({ source, value }) => [source.path, value]));
    for (const home of homes) {
      for (const store of home.stores.filter((one) => isHome(one) && !closed.has(one.place.path))) {
        if (store.fate === "unreadable") {
          yield unread(home, store);
          continue;
        }
        const value = values.get(store.place.path);
        for (const problem of store.problems) {
          if (isContainer(home, store, problem, value)) yield doubled(store, problem);
        }
      }
    }
  },
});

import { isHome } from "../facts.ts";
import type { Draft, Home, Place, Problem, Store } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { fineStore, jsonEra, mainStore } from "./shared-examples.ts";
import { restart } from "./shared-remedies.ts";

const words: Readonly<Record<Problem["kind"], string>> = {
  empty: "is empty",
  syntax: "is not valid JSON",
  truncated: "ends in the middle",
  bom: "begins with a byte order mark",
  comment: "holds a comment",
  "trailing-comma": "holds a trailing comma",
  "json5-syntax": "is JSON5, not JSON",
  "utf-16": "is UTF-16, not UTF-8",
  "not-utf8": "is not UTF-8",
  "conflict-marker": "holds conflict markers of a merge",
  "duplicate-key": "names a key twice",
  "too-deep": "is nested too deep",
  "too-large": "is too large to be parsed",
  template: "is a template that was never filled in",
};

const ways: Partial<Readonly<Record<Problem["kind"], string>>> = {
  bom: "Save it as UTF-8 without a byte order mark.",
  comment: "Remove the comments; the file is strict JSON.",
  "trailing-comma": "Remove the trailing commas; the file is strict JSON.",
  "json5-syntax": "Quote keys and strings with double quotes; the file is strict JSON.",
  "utf-16": "Save it as UTF-8.",
  "not-utf8": "Save it as UTF-8.",
  "conflict-marker": "Resolve the merge: keep one side, remove the markers.",
  empty: "Restore it from a backup, or sign in again.",
  truncated: "Restore it from a backup; the rest of the file is lost.",
  template: "Render the template.",
};

const severest = (problems: readonly Problem[]): Problem | undefined =>
  problems.find(({ kind }) => kind !== "duplicate-key" && kind !== "comment") ??
  problems.find(({ kind }) => kind !== "duplicate-key");

const spot = (path: string, { line, column }: Problem): Place => ({
  path,
  at: [],
  range: { line, column, endLine: line, endColumn: column + 1 },
});

const unread = (home: Home, store: Store): Draft => {
  const { path } = store.place;
  const problem = severest(store.problems);
  const held = store.held > 0 ? ` ${store.held} credential${store.held === 1 ? " is" : "s are"} in it.` : "";
  const what = problem ? words[problem.kind] : "cannot be parsed";
  return {
    place: problem ? spot(path, problem) : { path, at: [] },
    message: `${quote(path)} ${what}. The runtime reads it as no profiles at all and says nothing.${held}`,
    remedy: `${(problem && ways[problem.kind]) ?? "Repair the syntax."} ${restart(home)}`,
  };
};

const isContainer = (home: Home, store: Store, { kind, at }: Problem): boolean =>
  kind === "duplicate-key" &&
  at.length === 1 &&
  (store.fate === "zero" ||
    home.profiles.some(({ place }) => place.path === store.place.path && place.at.length > 1 && place.at[0] === at[0]));

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
    for (const home of homes) {
      for (const store of home.stores.filter((one) => isHome(one) && !closed.has(one.place.path))) {
        if (store.fate === "unreadable") yield unread(home, store);
        else for (const problem of store.problems) if (isContainer(home, store, problem)) yield doubled(store, problem);
      }
    }
  },
});

import { counted, listed } from "../facts.ts";
import {
  ignoreEdit,
  ignoreLine,
  inRepository,
  kindsOf,
  pathInRepository,
  relatedSpans,
  sureSpans,
} from "../leaks/words.ts";
import type { Leak, Scene } from "../model.ts";
import { quote } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { ignoreLines } from "../scan/paths/pathspecs.ts";

const isStore = ({ document }: Leak): boolean => document === "auth-store" || document === "database";

const most = 6;

/** The lines that keep it out, and what its runtime puts beside it. */
const linesFor = ({ source, runtime, document }: Leak): string => {
  const path = pathInRepository(source);
  const own = ignoreLine(path);
  const beside = runtime === undefined ? [] : ignoreLines(runtime).slice(0, most);
  const all = beside.length > 0 ? beside : [`${own}${document === "database" ? "-*" : ".*"}`];
  return listed(
    [own, ...all].map((line) => `\`${line}\``),
    most + 1,
  );
};

const store = {
  claudeAiOauth: {
    accessToken: "$FAKE:anthropic-access",
    refreshToken: "$FAKE:anthropic-refresh",
    expiresAt: 4_102_444_800_000,
    scopes: ["user:inference"],
  },
};

export default defineRule({
  id: "auth-file-not-ignored",
  group: "git",
  title: "An auth file lies in a repository that does not ignore it",
  why: "The next `git add .`, of a person or of an agent, takes a whole login into git.",
  remedy: "Ignore the file, or keep it outside the repository.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  examples: {
    bad: [{ exposure: "untracked", files: { ".claude/.credentials.json": store }, at: [".claude/.credentials.json#"] }],
    good: [
      { files: { ".claude/.credentials.json": store }, note: "Ignored, or outside a repository." },
      { exposure: "untracked", files: { "settings.json": { theme: "dark" } } },
    ],
  },

  *check({ leaks }: Scene) {
    for (const leak of leaks) {
      const { path, exposure } = leak.source;
      const spans = sureSpans(leak);
      if (exposure !== "untracked" || !isStore(leak) || spans.length === 0) continue;
      const title = leak.title === "" ? "an auth file" : leak.title;
      yield {
        place: { path, at: [] },
        message: `${quote(path)} (${title}) holds ${counted(spans.length, "credential")} (${kindsOf(spans)}), and git does not ignore it: the next \`git add .\` takes it.`,
        remedy: `${inRepository(leak.source)}Add to the \`.gitignore\` at the top of the repository: ${linesFor(leak)}. Or keep the file outside.`,
        related: relatedSpans(leak),
        fix: { title: "Add the file to `.gitignore`", safe: true, edits: [ignoreEdit(leak.source)] },
        secrets: spans.map(({ secret }) => secret),
      };
    }
  },
});

import { counted } from "../facts.ts";
import {
  ignoreEdit,
  inRepository,
  isInGit,
  kindsOf,
  pastWords,
  pathInRepository,
  purgeFile,
  relatedSpans,
  remains,
  rotateWords,
  sureSpans,
} from "../leaks/words.ts";
import type { Fix, Leak, Scene } from "../model.ts";
import { quote, shellWord } from "../quote.ts";
import { defineRule } from "../rule.ts";

const nature = ({ title, document }: Leak): string => {
  if (title !== "") return title;
  return document === "database" ? "credential database" : "file of credentials";
};

const verb = ({ source }: Leak): string => (source.exposure === "staged" ? "about to be committed" : "in git");

const isTemplate = ({ document, runtime, spans, sealed }: Leak): boolean =>
  document === "template" && runtime !== undefined && spans.length === 0 && sealed === undefined;

const remedyOf = (leak: Leak): string => {
  const { exposure } = leak.source;
  const path = pathInRepository(leak.source);
  const out = `\`git rm --cached -- ${shellWord(path)}\` and ignore it`;
  if (exposure === "staged")
    return `Take it out of the index: ${out}. If it was ever pushed: ${rotateWords(sureSpans(leak), "revoke")}.`;
  return `${inRepository(leak.source)}${rotateWords(sureSpans(leak))}: what git held counts as known. Then ${out}, and take it out of history: ${purgeFile(path)} (or BFG's \`--delete-files\`). ${remains}`;
};

const fixOf = ({ source }: Leak): Fix => ({
  title: "Take the file out of git's index, and ignore it (history keeps what it has)",
  safe: false,
  edits: [{ kind: "untrack", path: source.path }, ...(source.ignoredBy === undefined ? [ignoreEdit(source)] : [])],
});

const store = {
  tokens: {
    access_token: "$FAKE:openai-access",
    refresh_token: "$FAKE:openai-refresh",
    account_id: "e4d6b1f0-6c7e-4d57-9f5c-2b6f6a1d3c11",
  },
  last_refresh: "2026-11-20T08:00:00Z",
};

const template = {
  OPENAI_API_KEY: null,
  tokens: { id_token: "<id-token>", access_token: "<access-token>", refresh_token: "<refresh-token>" },
  last_refresh: "2026-11-20T08:00:00Z",
};

export default defineRule({
  id: "auth-file-committed",
  group: "git",
  title: "An auth file is in git",
  why: "It holds a whole login: whoever can read the repository can act as its owner, and a refresh from a copy locks the owner out.",
  remedy: "Sign out and in anew, take the file out of git and of history, and ignore it.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  guarded: true,
  options: { inline: "`true`: a comment in the file silences it. Without it only an entry of the policy does." },
  examples: {
    bad: [
      { exposure: "tracked", files: { "backup/codex/auth.json": store }, at: ["backup/codex/auth.json#"] },
      { exposure: "staged", files: { "old-login.txt": store }, at: ["old-login.txt#"], note: "Whatever its name." },
      {
        exposure: "tracked",
        files: { "templates/auth.json": template },
        at: ["templates/auth.json#"],
        note: "A template holds no secret: it is only mentioned.",
      },
    ],
    good: [
      { files: { "auth.json": store }, note: "On the machine, outside git: that is where it belongs." },
      {
        exposure: "tracked",
        files: { "src/auth.json": { login: "Sign in", logout: "Sign out" } },
        note: "Words of a web app.",
      },
    ],
  },

  *check({ leaks }: Scene) {
    for (const leak of leaks) {
      const { path, exposure, commit } = leak.source;
      if (!isInGit(exposure)) continue;
      const place = { path, at: [] };
      const at = commit === undefined ? {} : { commit };
      const spans = sureSpans(leak);
      if (isTemplate(leak)) {
        yield {
          place,
          message: `${quote(path)} is a template (${nature(leak)}): it holds stand-ins only.`,
          remedy: "Nothing, as long as nobody fills it in here: real values belong into a copy that git ignores.",
          severity: "info",
          ...at,
        };
      } else if ((leak.document === "auth-store" || leak.document === "database") && spans.length > 0) {
        yield {
          place,
          message: `${quote(path)} (${nature(leak)}) is ${verb(leak)} and holds ${counted(spans.length, "credential")}: ${kindsOf(spans)}.${pastWords(leak)}`,
          remedy: remedyOf(leak),
          related: relatedSpans(leak),
          ...(commit === undefined && exposure !== "committed" && { fix: fixOf(leak) }),
          secrets: spans.map(({ secret }) => secret),
          ...at,
        };
      }
    }
  },
});

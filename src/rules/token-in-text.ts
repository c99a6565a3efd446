import {
  byteWords,
  isExposed,
  isInGit,
  pastWords,
  purgeText,
  remains,
  rotateWords,
  spanWords,
} from "../leaks/words.ts";
import type { FoundSpan, Leak, Scene } from "../model.ts";
import { sentence } from "../quote.ts";
import { defineRule } from "../rule.ts";

const stores: readonly string[] = ["auth-store", "database"];

const part = { name: " It stands in the name of the file.", message: " It stands in the text of the commit." } as const;

const standing = ({ source }: Leak): string => {
  if (source.exposure === "untracked") return " The next `git add .` takes it.";
  return source.exposure === "staged" ? " The next commit takes it." : "";
};

const remedyOf = ({ source }: Leak, span: FoundSpan): string => {
  const instead = "name it by reference instead (an environment variable, a SecretRef)";
  if (source.exposure === "untracked") return `Take it out of the file and ${instead}, or ignore the file.`;
  if (source.exposure === "staged") {
    return `Take it out of the file, ${instead}, and stage the file again. If it was ever pushed: ${rotateWords([span], "revoke")}.`;
  }
  return `${rotateWords([span])}: from here on it counts as known. Then take it out of the file, ${instead}, and out of history: ${purgeText}. ${remains}`;
};

export default defineRule({
  id: "token-in-text",
  group: "git",
  title: "A credential stands in a file of the repository",
  why: "Whoever can read the repository, a clone or a fork of it can use the credential, and git keeps it after the line is gone.",
  remedy: "Revoke the credential, take it out of the file and out of history, and name it by reference instead.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  minConfidence: "medium",
  guarded: true,
  options: {
    inline:
      "`true`: a comment (`auth-lint-ignore token-in-text: reason`) silences a sure find as well. An agent writes such a comment as easily as a token, so without it only an entry of the policy does.",
  },
  examples: {
    bad: [
      {
        exposure: "tracked",
        files: { "scripts/deploy.sh": 'export ANTHROPIC_AUTH_TOKEN="$FAKE:anthropic-access"\n' },
        at: ["scripts/deploy.sh#"],
      },
      {
        exposure: "untracked",
        files: { "notes.md": "# Notes\n\n    OPENROUTER_API_KEY=$FAKE:openrouter-key\n" },
        at: ["notes.md#"],
        note: "Not added yet, and not ignored.",
      },
      {
        exposure: "tracked",
        files: { "openclaw.json": { gateway: { auth: { mode: "token", token: "$FAKE:gateway" } } } },
        at: ["openclaw.json#/gateway/auth/token"],
        note: "Settings are no auth file: the credential is taken out, and the file stays.",
      },
      {
        exposure: "tracked",
        files: {
          "deploy.sh":
            '# auth-lint-ignore token-in-text: only for the demo\nexport ANTHROPIC_AUTH_TOKEN="$FAKE:anthropic-access"\n',
        },
        at: ["deploy.sh#"],
        note: "A comment does not silence a sure find.",
      },
    ],
    good: [
      {
        exposure: "tracked",
        files: { "scripts/deploy.sh": "export ANTHROPIC_AUTH_TOKEN=$" + "{ANTHROPIC_AUTH_TOKEN}\n" },
        note: "Named, not held.",
      },
      { exposure: "tracked", files: { ".env.example": "OPENROUTER_API_KEY=sk-or-v1-your-key-here\n" } },
      {
        files: { ".env": "OPENROUTER_API_KEY=$FAKE:openrouter-key\n" },
        note: "On the machine, outside git: that is where it belongs.",
      },
      {
        exposure: "tracked",
        files: {
          "deploy.sh":
            '# auth-lint-ignore token-in-text: revoked in 2025\nexport ANTHROPIC_AUTH_TOKEN="$FAKE:anthropic-access"\n',
        },
        policy: { version: 1, rules: { "token-in-text": { inline: true } } },
      },
    ],
  },

  *check({ leaks }: Scene) {
    for (const leak of leaks) {
      if (!isExposed(leak) || stores.includes(leak.document)) continue;
      for (const span of leak.spans) {
        if (span.weak === true) continue;
        const { path, commit } = leak.source;
        yield {
          place: { path, at: [], range: span.range },
          message: `${sentence(spanWords(span))}${leak.part ? part[leak.part] : ""}${isInGit(leak.source.exposure) ? pastWords(leak) : ""}${standing(leak)}${byteWords(leak, span)}`,
          remedy: remedyOf(leak, span),
          confidence: span.confidence,
          secrets: [span.secret],
          ...(commit === undefined ? {} : { commit }),
        };
      }
    }
  },
});

import { expect, test } from "vitest";
import { runtimes } from "../../src/runtimes/index.ts";
import { isLikely } from "../../src/sources/live-files.ts";

const names = runtimes.flatMap(({ facts }) => facts?.files.map(({ path }) => path.split("/").at(-1) ?? "") ?? []);
const others = [
  ...["auth-profiles.json", "auth-state.json", "openclaw.json", "moltbot.json", "openclaw-agent.sqlite", ".env"],
  ...[
    ".bashrc",
    ".bash_profile",
    ".zshenv",
    ".zlogin",
    "config.fish",
    "10-keys.conf",
    "bot.service",
    ".pam_environment",
  ],
  ...["auth.json.bak", "auth.json~", "openclaw.json.2026-01-01", ".npmrc.save", ".netrc~", ".npmrc-old"],
];

// `*.json`: in such a folder every name counts.
test.each([...new Set([...names, ...others])].filter((name) => !name.startsWith("*.")))(
  "%s is worth a closer look",
  (name) => {
    expect(isLikely(name.replace("*", "x"))).toBe(true);
  },
);

test.each(["2026-11-22T10-00.jsonl", "README.md", "index.ts", "history.json", "IMG_2024.jpg"])("%s is not", (name) => {
  expect(isLikely(name)).toBe(false);
});

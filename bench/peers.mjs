// How each scanner is called and what of its output is a finding.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const parsed = (text, otherwise) => {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
};
const lines = (text) => text.split("\n").filter(Boolean);
const gitleaks = {
  tree: (output) => ["dir", ".", "--no-banner", "--log-level=error", "--report-format=json", `--report-path=${output}`],
  staged: () => ["git", ".", "--staged", "--pre-commit", "--no-banner", "--log-level=error"],
  history: () => ["git", ".", "--no-banner", "--log-level=error"],
  report: true,
  version: ["version"],
  paths: (text) => parsed(text, []).map(({ File }) => File),
};

/** Arguments for a tree, for what is staged, for a history (undefined: it cannot), and the paths of its findings. */
export const peers = {
  gitleaks,
  betterleaks: gitleaks,
  trufflehog: {
    tree: () => ["filesystem", ".", "--no-verification", "--no-update", "--json"],
    history: () => ["git", "file://.", "--no-verification", "--no-update", "--json"],
    version: ["--version"],
    paths: (text) => lines(text).flatMap((line) => parsed(line, {}).SourceMetadata?.Data?.Filesystem?.file ?? []),
  },
  ripsecrets: {
    tree: () => ["."],
    staged: (_, files) => files,
    version: ["--version"],
    paths: (text) => lines(text).map((line) => line.split(":")[0]),
  },
  kingfisher: {
    tree: () => ["scan", ".", "--no-validate", "--format", "jsonl", "--quiet"],
    version: ["--version"],
    paths: (text) => lines(text).flatMap((line) => parsed(line, {}).finding?.path ?? []),
  },
  secretlint: {
    tree: () => ["**/*", "**/.*", "--format", "json", "--secretlintrcJSON", secretlintRules],
    staged: (_, files) => [...files, "--secretlintrcJSON", secretlintRules],
    version: ["--version"],
    paths: (text) => parsed(text, []).flatMap(({ filePath, messages }) => messages.map(() => filePath)),
  },
  "detect-secrets": {
    tree: () => ["scan", "--all-files", "."],
    staged: (_, files) => ["scan", ...files],
    version: ["--version"],
    paths: (text) => Object.entries(parsed(text, {}).results ?? {}).flatMap(([path, found]) => found.map(() => path)),
  },
  "git-secrets": {
    tree: () => ["--scan", "--no-index", "-r", "."],
    staged: () => ["--pre_commit_hook"],
    version: ["--list"],
    errors: true,
    paths: (text) => lines(text).flatMap((line) => /^([^:]+):\d+:/.exec(line)?.[1] ?? []),
  },
};

const secretlintRules = JSON.stringify({ rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] });

/** Scanners that are here: on the PATH, or in the folders given. */
export const installed = (folders) => {
  const places = [...folders, ...(process.env.PATH ?? "").split(delimiter)];
  return Object.entries(peers).flatMap(([name, peer]) => {
    const folder = places.find((place) => existsSync(join(place, name)));
    return folder === undefined ? [] : [{ name, command: join(folder, name), ...peer }];
  });
};

/** What it says of its version, in a word. */
export const versionOf = ({ command, version }) => {
  try {
    const text = execFileSync(command, version, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return /\d+\.\d+\.\d+/.exec(text)?.[0] ?? "";
  } catch {
    return "";
  }
};

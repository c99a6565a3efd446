/** Ways to keep a token from who reads what is committed: each leaves it staged at `path`, or another place it names. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Installed } from "../hooks/installed.ts";

export interface Blinding {
  readonly name: string;
  /** Stages the line in which the token is. */
  readonly stage: (work: Installed, line: string) => void;
  /** For the commit alone. */
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
}

const plain = (work: Installed, line: string): void => work.stage("sub/settings.txt", line);

const setting = (name: string, value: string): Blinding => ({
  name: `${name} = ${value}`,
  stage: (work, line) => {
    work.git("config", name, value);
    plain(work, line);
  },
});

const attribute = (words: string, settings: readonly (readonly [string, string])[] = []): Blinding => ({
  name: `.gitattributes: ${words}${words === "ident" ? " (G45)" : ""}`,
  stage: (work, line) => {
    for (const [name, value] of settings) work.git("config", name, value);
    work.stage(".gitattributes", `* ${words}\n`);
    plain(work, line);
  },
});

const environment = (name: string, value: string): Blinding => ({
  name: `${name}=${value}`,
  stage: plain,
  env: { [name]: value },
});

const settings = [
  ["core.fsmonitor", "false; exit 1"],
  ["core.splitIndex", "true"],
  ["core.bigFileThreshold", "1"],
  ["core.untrackedCache", "true"],
  ["core.ignoreCase", "true"],
  ["core.symlinks", "false"],
  ["core.autocrlf", "true"],
  ["core.quotePath", "false"],
  ["core.whitespace", "tab-in-indent"],
  ["core.pager", "cat >/dev/null"],
  ["color.ui", "always"],
  ["color.diff.new", "reverse red"],
  ["diff.noprefix", "true"],
  ["diff.mnemonicPrefix", "true"],
  ["diff.relative", "true"],
  ["diff.renames", "copies"],
  ["diff.suppressBlankEmpty", "true"],
  ["diff.interHunkContext", "99"],
  ["diff.context", "0"],
  ["diff.external", "true"],
  ["diff.algorithm", "patience"],
  ["diff.wsErrorHighlight", "all"],
  ["diff.colorMoved", "zebra"],
  ["diff.wordRegex", "."],
  ["diff.ignoreSubmodules", "all"],
  ["diff.submodule", "log"],
  ["i18n.commitEncoding", "UTF-16"],
  ["log.showSignature", "true"],
  ["extensions.worktreeConfig", "true"],
  ["feature.manyFiles", "true"],
] as const;

const attributes: readonly Blinding[] = [
  attribute("-diff"),
  attribute("binary"),
  attribute("-text -merge"),
  attribute("ident"),
  attribute("export-ignore export-subst"),
  attribute("linguist-generated linguist-vendored"),
  attribute("text working-tree-encoding=UTF-8"),
  attribute("eol=crlf whitespace=trail"),
  attribute("diff=hidden", [["diff.hidden.textconv", "echo hidden; true"]]),
  attribute("diff=hidden", [["diff.hidden.command", "true"]]),
  attribute("diff=hidden", [["diff.hidden.binary", "true"]]),
  attribute("diff=hidden", [["diff.hidden.xfuncname", ".*"]]),
];

const variables = [
  environment("GIT_EXTERNAL_DIFF", "true"),
  environment("GIT_DIFF_OPTS", "-u0"),
  environment("GIT_PAGER", "true"),
  environment("GIT_GLOB_PATHSPECS", "1"),
  environment("GIT_ICASE_PATHSPECS", "1"),
  environment("GIT_CEILING_DIRECTORIES", "/"),
  environment("GIT_FLUSH", "0"),
];

const named = (path: string): Blinding => ({
  name: `the name ${JSON.stringify(path)}`,
  stage: (work, line) => {
    work.git("config", "core.protectNTFS", "false");
    work.stage(path, line);
  },
});

const names = [
  "-x",
  " lead",
  "trail ",
  "a\nb",
  "a\x1b[8mb",
  'a"b',
  "b/ b/x b/c",
  ":(exclude)x",
  "HEAD",
  "--",
  "ü.min.js",
];

const content = (name: string, of: (line: string) => string | Buffer): Blinding => ({
  name,
  stage: (work, line) => {
    work.write("sub/settings.txt", of(line));
    work.git("add", "sub/settings.txt");
  },
});

const contents = [
  content(
    "lines that look like a patch",
    (line) => `diff --git a/x b/x\n@@ -1 +1 @@\n-x\n+${line}\\ No newline at end of file\n`,
  ),
  content("NUL in front", (line) => `\0\0${line}`),
  content("UTF-16 with its mark", (line) => Buffer.from(`\uFEFF${line}`, "utf16le")),
  content("UTF-16 without", (line) => Buffer.from(line.repeat(2), "utf16le").swap16()),
  content("carriage returns alone", (line) => `a\r${line.trim()}\rb`),
  content("no line end, behind megabytes of one line", (line) => `${"word ".repeat(400_000)}${line.trim()}`),
  content("more than is held at once", (line) => `${"plain words\n".repeat(1_500_000)}${line}`),
  content("nesting of 20,000 (G70)", (line) => `${"[".repeat(20_000)}"${line.trim()}"${"]".repeat(20_000)}`),
  content(
    "a mark that asks for silence",
    (line) => `${line.trim()} # gitleaks:allow pragma: allowlist secret nosemgrep\n`,
  ),
];

const indexEntry = (work: Installed, mode: string, path: string, text: string): void => {
  const options = { cwd: work.root, env: work.env };
  const oid = execFileSync("git", ["hash-object", "-w", "--stdin"], { ...options, input: text })
    .toString()
    .trim();
  work.git("update-index", "--add", "--cacheinfo", `${mode},${oid},${path}`);
};

const states: readonly Blinding[] = [
  {
    name: "a link whose target is the token",
    stage: (work, line) => {
      symlinkSync(line.trim().split(" ").at(-1) ?? "", join(work.root, "link"));
      work.git("add", "link");
    },
  },
  { name: "only in the index", stage: (work, line) => indexEntry(work, "100644", "gone.txt", line) },
  {
    name: "an executable bit beside it",
    stage: (work, line) => {
      work.slip({ run: "1\n" });
      indexEntry(work, "100755", "run", line);
    },
  },
  {
    name: "a link that becomes a file (G34)",
    stage: (work, line) => {
      symlinkSync("base", join(work.root, "link"));
      work.git("add", "link");
      work.git("commit", "-qnm", "x");
      work.git("rm", "-q", "link");
      work.stage("link", line);
    },
  },
  {
    name: "a submodule that becomes a file",
    stage: (work, line) => {
      work.git("update-index", "--add", "--cacheinfo", `160000,${work.git("rev-parse", "HEAD")},sub`);
      work.git("commit", "-qnm", "x");
      work.git("rm", "-q", "--cached", "sub");
      work.stage("sub", line);
    },
  },
  {
    name: "a submodule beside it",
    stage: (work, line) => {
      work.git("update-index", "--add", "--cacheinfo", `160000,${work.git("rev-parse", "HEAD")},other`);
      plain(work, line);
    },
  },
  {
    name: "add -N, then commit -a (G37)",
    stage: (work, line) => {
      work.write("new.txt", line);
      work.git("add", "-N", "new.txt");
    },
    flags: ["-a"],
  },
  {
    name: "half of a file, staged with -p (G05)",
    stage: (work, line) => {
      work.slip({ half: "1\n2\n3\n4\n5\n6\n7\n8\n9\n" });
      work.write("half", `${line}2\n3\n4\n5\n6\n7\n8\n9\nlast\n`);
      execFileSync("git", ["add", "-p", "half"], { cwd: work.root, env: work.env, input: "y\nn\n", stdio: "pipe" });
      work.write("half", "clean\n");
    },
  },
  {
    name: "assume-unchanged and skip-worktree (G38)",
    stage: (work, line) => {
      plain(work, line);
      work.git("update-index", "--assume-unchanged", "sub/settings.txt");
      work.git("update-index", "--skip-worktree", "sub/settings.txt");
    },
  },
  {
    name: "a replaced object (G60)",
    stage: (work, line) => {
      plain(work, line);
      work.git("replace", work.git("rev-parse", ":sub/settings.txt"), work.git("rev-parse", ":base"));
    },
  },
  {
    name: "a replaced HEAD that has it already",
    stage: (work, line) => {
      plain(work, line);
      const tree = work.git("write-tree");
      work.git("replace", work.git("rev-parse", "HEAD"), work.git("commit-tree", tree, "-m", "x"));
    },
  },
  {
    name: "a graft",
    stage: (work, line) => {
      work.write(".git/info/grafts", `${work.git("rev-parse", "HEAD")}\n`);
      plain(work, line);
    },
  },
  {
    name: "a sparse index (G29)",
    stage: (work, line) => {
      work.slip({ "in/a": "1\n", "out/b": "1\n" });
      work.git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
      work.write("out/c", line);
      work.git("add", "--sparse", "out/c");
    },
  },
  {
    name: "a detached HEAD",
    stage: (work, line) => {
      work.git("checkout", "-q", "--detach");
      plain(work, line);
    },
  },
  {
    name: "a branch without commits (G06)",
    stage: (work, line) => {
      work.git("checkout", "-q", "--orphan", "new");
      plain(work, line);
    },
  },
  {
    name: "attributes of this clone alone",
    stage: (work, line) => {
      work.write(".git/info/attributes", "[attr]none -diff -text\n* none\n");
      plain(work, line);
    },
  },
  {
    name: "an order of files",
    stage: (work, line) => {
      work.git("config", "diff.orderFile", work.write("../order", "z*\n*.txt\n"));
      for (const name of ["a.md", "m.txt", "z.md"]) work.stage(name, "1\n");
      plain(work, line);
    },
  },
  {
    name: "an encoding of the work tree (G44)",
    stage: (work, line) => {
      work.stage(".gitattributes", "*.txt working-tree-encoding=UTF-16LE-BOM\n");
      work.write("sub/settings.txt", Buffer.from(`\uFEFF${line}`, "utf16le"));
      work.git("add", "sub/settings.txt");
    },
  },
  {
    name: "an ignored file, added by force (G62)",
    stage: (work, line) => {
      work.write(".git/info/exclude", "*\n");
      work.write("x.txt", line);
      work.git("add", "-f", "x.txt");
    },
  },
  {
    name: "a rename with one changed line (G31)",
    stage: (work, line) => {
      const words = "plain words\n".repeat(60);
      work.slip({ "old.txt": words });
      work.git("mv", "old.txt", "new.txt");
      work.stage("new.txt", `${words}${line}`);
    },
  },
  {
    name: "a copy of what is committed already",
    stage: (work, line) => {
      work.slip({ known: line });
      work.stage("copy", line);
    },
  },
  {
    name: "objects of another directory",
    stage: (work, line) => {
      const other = join(work.root, "..", "objects");
      mkdirSync(other);
      work.write("x.txt", line);
      const env = {
        ...work.env,
        GIT_OBJECT_DIRECTORY: other,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: join(work.root, ".git/objects"),
      };
      execFileSync("git", ["add", "x.txt"], { cwd: work.root, env });
      writeFileSync(join(work.root, ".git/objects/info/alternates"), `${other}\n`);
    },
  },
];

export const blindings: readonly Blinding[] = [
  ...settings.map(([name, value]) => setting(name, value)),
  ...attributes,
  ...variables,
  ...names.map(named),
  ...contents,
  ...states,
];

// A home that was wrecked as operators do: each wreck is named, at its file, with what to do; nothing else is.
import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadSqlite } from "../../src/sources/sqlite-module.ts";
import { createDirectory, createRepository, type Repository } from "../repository.ts";
import { eras, healthyHome, type Version, writeHome } from "./home.ts";
import { reportLive } from "./run.ts";
import { wrecks } from "./wrecks.ts";
import { openclawWrecks } from "./wrecks-openclaw.ts";

const hasSqlite = loadSqlite() !== undefined;
if (!hasSqlite) console.warn(`Homes with databases skipped: Node ${process.versions.node} has no node:sqlite`);
const here = (version: Version): boolean => hasSqlite || version === "2026.6.1";

let root = "";
let dotfiles: Repository | undefined;

beforeEach(() => {
  root = createDirectory();
});

afterEach(() => {
  dotfiles?.remove();
  rmSync(root, { recursive: true, force: true });
});

const prepare = (files: Parameters<typeof writeHome>[1]): Repository => {
  writeHome(root, files);
  dotfiles = createRepository(`${root}/dotfiles`);
  dotfiles.git("add", "README.md", "bash");
  return dotfiles;
};

test.each(eras.filter(here))("says nothing of a home in order, with OpenClaw %s", async (version) => {
  prepare(healthyHome(version));

  const { findings, unjudged, code } = await reportLive(root);

  expect({ findings, unjudged, code }).toEqual({ findings: [], unjudged: [], code: 0 });
});

const cases = [...wrecks, ...openclawWrecks].flatMap((wreck) =>
  (wreck.versions ?? ["2026.6.1"]).filter(here).map((version) => ({ ...wreck, version })),
);

test.each(cases)("$name ($version)", async ({ version, files, afterwards, said }) => {
  const healthy = healthyHome(version);
  const { git } = prepare({ ...healthy, ...files(version, healthy) });
  afterwards?.(root, git);

  const { findings, unjudged } = await reportLive(root);

  expect(findings.map(({ rule, path, pointer }) => `${rule} ${path}#${pointer}`)).toEqual(
    said(version).map(([place]) => place),
  );
  for (const [index, [, remedy]] of said(version).entries()) expect(findings[index]?.remedy).toMatch(remedy);
  expect(unjudged).toEqual([]);
});

/** As many as fit into one home: no two of them write the same file. */
const together = (version: Version, healthy: ReturnType<typeof healthyHome>) => {
  const files: Record<string, unknown> = {};
  const taken = [...wrecks, ...openclawWrecks].filter((wreck) => {
    if (!(wreck.versions ?? [version]).includes(version) || wreck.alone === true) return false;
    const own = wreck.files(version, healthy);
    if (Object.keys(own).some((path) => path in files)) return false;
    Object.assign(files, own);
    return true;
  });
  return { files, taken };
};

test.each(eras.filter(here))("all at once, with OpenClaw %s: none is missed, none is made up", async (version) => {
  const healthy = healthyHome(version);
  const { files, taken } = together(version, healthy);
  const { git } = prepare({ ...healthy, ...files });
  for (const { afterwards } of taken) afterwards?.(root, git);

  const { findings } = await reportLive(root);

  expect(taken.length).toBeGreaterThanOrEqual(15);
  expect(findings.map(({ rule, path, pointer }) => `${rule} ${path}#${pointer}`).toSorted()).toEqual(
    taken.flatMap(({ said }) => said(version).map(([place]) => place)).toSorted(),
  );
});

test("one account is one row, whatever a program calls its provider", async () => {
  const healthy = healthyHome("2026.6.1");
  const copied = wrecks.find(({ name }) => name.includes("copied into Hermes"));
  prepare({ ...healthy, ...copied?.files("2026.6.1", healthy) });

  const { machine } = await reportLive(root);

  const rows = machine?.matrix.providers.map(({ name, lane }) => `${name} ${lane}`);
  expect(rows?.filter((row) => row.startsWith("openai"))).toEqual(["openai subscription"]);
  const shared = machine?.matrix.holdings
    .filter(({ shared: held }) => held)
    .map(({ path, provider }) => `${path} ${provider}`);
  expect(shared?.toSorted()).toEqual([".codex/auth.json openai", ".hermes/auth.json openai"]);
});

import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCells } from "../../src/sources/sqlite.ts";
import { loadSqlite } from "../../src/sources/sqlite-module.ts";
import { createDirectory } from "../repository.ts";

const sqlite = loadSqlite();
const withSqlite = test.skipIf(sqlite === undefined);
if (sqlite === undefined) console.warn(`SQLite tests skipped: Node ${process.versions.node} has no node:sqlite`);

let root = "";
let file = "";
const open: { close(): void }[] = [];

beforeEach(() => {
  root = createDirectory();
  file = join(root, "state", "openclaw-agent.sqlite");
  mkdirSync(join(root, "state"));
});

afterEach(() => {
  for (const database of open.splice(0)) database.close();
  rmSync(root, { recursive: true, force: true });
});

const create = (sql: string) => {
  if (sqlite === undefined) throw new Error("no node:sqlite");
  const database = new sqlite.DatabaseSync(file, { readOnly: false });
  open.push(database);
  database.exec(sql);
  return database;
};

const closeAll = () => {
  for (const database of open.splice(0)) database.close();
};

const agentSchema = `
  CREATE TABLE schema_meta (meta_key TEXT PRIMARY KEY, role TEXT, schema_version INTEGER, agent_id TEXT, app_version TEXT);
  CREATE TABLE auth_profile_store (store_key TEXT NOT NULL PRIMARY KEY, store_json TEXT NOT NULL, updated_at INTEGER);
  CREATE TABLE auth_profile_state (state_key TEXT NOT NULL PRIMARY KEY, state_json TEXT NOT NULL, updated_at INTEGER);
  INSERT INTO schema_meta VALUES ('primary', 'agent', 1, 'main', NULL);
  INSERT INTO auth_profile_store VALUES ('primary', '{"version":1}', 1);
  INSERT INTO auth_profile_state VALUES ('primary', '{"order":{}}', 1);
  PRAGMA user_version = 23;
`;

/** Name, size, time and content of everything in the state directory. */
const fingerprint = () =>
  readdirSync(join(root, "state")).map((name) => {
    const path = join(root, "state", name);
    const { size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [name, size, mtimeNs, ctimeNs, createHash("sha256").update(readFileSync(path)).digest("hex")].join();
  });

const leftovers = () => readdirSync(tmpdir()).filter((name) => /^auth-lint-(?!test-)/.test(name)).length;

withSqlite("reads the cells of an agent's database", async () => {
  create(agentSchema);
  closeAll();

  expect(await readCells(file)).toEqual({
    cells: {
      "auth_profile_store/primary": '{"version":1}',
      "auth_profile_state/primary": '{"order":{}}',
      "schema_meta/primary": '{"role":"agent","agent_id":"main","app_version":null,"schema_version":1}',
      "pragma/user_version": "23",
    },
  });
});

withSqlite("reads only the auth keys of the shared database", async () => {
  create(`
    CREATE TABLE config_machine_state (state_key TEXT PRIMARY KEY, value_json TEXT, updated_at_ms INTEGER);
    INSERT INTO config_machine_state VALUES ('authProfiles.store', '{"a":1}', 1), ('auth.sharedStore', '{}', 1), ('other', '1', 1);
    CREATE TABLE auth_profile_state (store_key TEXT PRIMARY KEY, state_json TEXT, updated_at INTEGER);
    INSERT INTO auth_profile_state VALUES ('old', '{}', 1);
  `);
  closeAll();

  const result = await readCells(file);

  expect(Object.keys("cells" in result ? result.cells : {})).toEqual([
    "pragma/user_version",
    "auth_profile_state/old",
    "config_machine_state/auth.sharedStore",
    "config_machine_state/authProfiles.store",
  ]);
});

withSqlite("sees what a running program committed to its log, and touches nothing", async () => {
  const database = create(`PRAGMA journal_mode = WAL; ${agentSchema} PRAGMA wal_checkpoint(TRUNCATE);`);
  database.exec(`UPDATE auth_profile_store SET store_json = '{"fresh":true}'`);
  const [before, temporary] = [fingerprint(), leftovers()];

  const result = await readCells(file);

  expect(result).toMatchObject({ cells: { "auth_profile_store/primary": '{"fresh":true}' } });
  expect(fingerprint()).toEqual(before);
  expect(leftovers()).toBe(temporary);
});

withSqlite("opens a database in log mode at rest without making its side files", async () => {
  create(`PRAGMA journal_mode = WAL; ${agentSchema}`);
  closeAll();
  const before = fingerprint();

  const result = await readCells(file);

  expect(result).toMatchObject({ cells: { "pragma/user_version": "23" } });
  expect(fingerprint()).toEqual(before);
});

withSqlite("reads while another program holds an exclusive lock", async () => {
  create(agentSchema).exec("BEGIN EXCLUSIVE");

  expect(await readCells(file)).toMatchObject({ cells: { "auth_profile_store/primary": '{"version":1}' } });
});

withSqlite("finds the log beside the file a link leads to", async () => {
  create(`PRAGMA journal_mode = WAL; ${agentSchema}`).exec(`UPDATE auth_profile_store SET store_json = '{"fresh":1}'`);
  symlinkSync(file, join(root, "link.sqlite"));

  const result = await readCells(join(root, "link.sqlite"));

  expect(result).toMatchObject({ cells: { "auth_profile_store/primary": '{"fresh":1}' } });
});

withSqlite("takes a database of another program for one without profiles", async () => {
  create("CREATE TABLE cookies (a TEXT); CREATE TABLE auth_profile_store (x TEXT); INSERT INTO cookies VALUES ('x')");
  closeAll();

  expect(await readCells(file)).toEqual({ cells: { "pragma/user_version": "0" } });
});

withSqlite("does not run a view that calls itself the store", async () => {
  create(`CREATE VIEW auth_profile_store AS
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
    SELECT 'primary' AS store_key, i AS store_json FROM n`);
  closeAll();

  expect(await readCells(file)).toEqual({ cells: { "pragma/user_version": "0" } });
});

withSqlite("says that a damaged database is damaged", async () => {
  create(`PRAGMA page_size = 512; ${agentSchema} INSERT INTO auth_profile_store VALUES ('b', hex(zeroblob(9000)), 1)`);
  closeAll();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, 100));

  expect(await readCells(file)).toMatchObject({ unjudged: { reason: "the database is damaged" } });
});

withSqlite("answers for every cut and every flipped byte of the file", async () => {
  create(agentSchema);
  closeAll();
  const bytes = readFileSync(file);
  const variants = Array.from({ length: 60 }, (_, index) => {
    const copy = Buffer.from(bytes);
    copy.fill(index * 37, (index * 131) % copy.length, ((index * 131) % copy.length) + 40);
    return index % 2 === 0 ? copy : copy.subarray(0, Math.floor((copy.length * index) / 60));
  });

  const answers = [];
  for (const variant of variants) {
    writeFileSync(file, variant);
    answers.push(Object.keys(await readCells(file)));
  }

  expect(answers.every(([name]) => name === "cells" || name === "unjudged")).toBe(true);
});

withSqlite("reads a path that looks like a URL", async () => {
  file = join(root, "state", "a b?x=1#é%41.sqlite");
  create(agentSchema);
  closeAll();

  expect(await readCells(file)).toMatchObject({ cells: { "pragma/user_version": "23" } });
});

test("takes an empty file for a database without tables", async () => {
  writeFileSync(file, "");

  expect(await readCells(file)).toEqual({ cells: {} });
});

test("says that a file is not a database", async () => {
  writeFileSync(file, "{}");

  expect(await readCells(file)).toMatchObject({ unjudged: { reason: "not an SQLite database" } });
});

test("says that a file is gone", async () => {
  expect(existsSync(file)).toBe(false);
  expect(await readCells(file)).toMatchObject({ unjudged: { reason: "gone before it was read" } });
});

test.skipIf(sqlite !== undefined)("says which Node it takes where this one has no SQLite", async () => {
  writeFileSync(file, `SQLite format 3\0${"\0".repeat(84)}`);

  expect(await readCells(file)).toEqual({
    unjudged: {
      reason: `Node ${process.versions.node} cannot read SQLite`,
      remedy: "Run auth-lint with Node 22.13 or newer; the Node that OpenClaw runs on will do.",
    },
  });
});

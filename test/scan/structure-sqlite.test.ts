import { expect, test } from "vitest";
import { findStructured } from "../../src/scan/structure/find.ts";
import { opaque } from "./runtime-files.ts";
import { asLog, smallDatabase } from "./small-database.ts";

const look = (bytes: Uint8Array) => findStructured({ bytes, path: "cache.bin", rescan: () => [] });
const holds = (bytes: Uint8Array, value: string) =>
  look(bytes).spans.some(({ secret }) => secret.is((each) => each === value));

const store = (refresh: string, filler: number): string =>
  JSON.stringify({
    version: 1,
    note: opaque("note", filler).replace(/[^a-z]/g, " "),
    profiles: {
      "acme:one": {
        type: "oauth",
        provider: "acme",
        access: opaque("access", 900),
        refresh,
        expires: 1_900_000_000_000,
      },
    },
  });

const profiles = (refresh: string, filler = 0) =>
  smallDatabase(
    "CREATE TABLE auth_profile_store (store_key TEXT PRIMARY KEY, store_json TEXT, updated_at INT)",
    "auth_profile_store",
    [["primary", store(refresh, filler), 1]],
  );

test("knows the profile database of OpenClaw by its table", () => {
  const found = look(profiles(opaque("refresh", 60)));

  expect(found).toMatchObject({ kind: "credential-database", runtime: "openclaw", title: "OpenClaw profile database" });
  expect(found.spans.map(({ shape }) => shape).toSorted()).toEqual(["oauth-access", "oauth-refresh"]);
});

test.each([0, 100, 200, 300, 400, 500, 600])(
  "puts a token together that runs over pages, %i bytes further on",
  (filler) => {
    const refresh = opaque("straddling", 700);

    expect(holds(profiles(refresh, filler), refresh)).toBe(true);
  },
);

test("reads tokens from columns named for them", () => {
  const [access, refresh] = [opaque("column", 300), opaque("column two", 40)];
  const database = smallDatabase(
    "CREATE TABLE account (id INTEGER PRIMARY KEY, email TEXT, access_token TEXT, refresh_token TEXT)",
    "account",
    [[1, "one@example.org", access, refresh]],
  );

  expect(holds(database, access)).toBe(true);
  expect(holds(database, refresh)).toBe(true);
});

test("reads a key-value table by what its key says", () => {
  const token = opaque("item", 120);
  const database = smallDatabase("CREATE TABLE ItemTable (key TEXT UNIQUE, value BLOB)", "ItemTable", [
    ["cursorAuth/accessToken", token],
    ["workbench.colorTheme", "Tokyo Night"],
  ]);

  expect(look(database).spans).toHaveLength(1);
  expect(holds(database, token)).toBe(true);
});

test("reads the write-ahead log without its database", () => {
  const refresh = opaque("logged", 700);

  expect(holds(asLog(profiles(refresh)), refresh)).toBe(true);
});

test("scans rows again that lie on several pages", () => {
  const seen: number[] = [];
  const database = smallDatabase("CREATE TABLE log (line TEXT)", "log", [["x".repeat(1200)], ["short"]]);

  const rescan = (bytes: Uint8Array) => {
    seen.push(bytes.length);
    return [];
  };

  findStructured({ bytes: database, path: "x", rescan });

  expect(seen).toEqual([1203]);
});

test("finds nothing in a database without credentials", () => {
  const database = smallDatabase("CREATE TABLE notes (title TEXT, body TEXT)", "notes", [["token", "what a token is"]]);

  expect(look(database).kind).toBe("none");
});

test("ends on chains and trees that run in a circle, and on torn pages", () => {
  const database = profiles(opaque("torn", 700));
  const circle = Buffer.from(database);
  for (let page = 2; page * 512 < circle.length; page++) circle.writeUInt32BE(3, page * 512);

  expect(() => look(circle)).not.toThrow();
  expect(() => look(database.subarray(0, 1300))).not.toThrow();
});

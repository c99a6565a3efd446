import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { findStructured } from "../../src/scan/structure/find.ts";
import { needsLook } from "../../src/scan/structure/sort.ts";
import { maker, opaque } from "./runtime-files.ts";

const look = (content: string | Uint8Array, path = "notes/data.bin") =>
  findStructured({ bytes: typeof content === "string" ? Buffer.from(content) : content, path, rescan: () => [] });

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const soon = 1_900_000_000_000;
const value = opaque("value", 40);

test.each([
  ["an OAuth pair of neutral names", { access: opaque("a"), refresh: opaque("r"), expires: soon }, "auth-store", 2],
  ["a token beside its expiry", { token: opaque("t"), expires_at: soon, endpoints: {} }, "auth-store", 1],
  ["a typed profile", { x: { type: "api_key", key: value } }, "auth-store", 1],
  [
    "a JSON Web Key with its private part",
    { kty: "EC", crv: "P-256", d: opaque("d", 43), x: opaque("x", 43) },
    "auth-store",
    1,
  ],
  [
    "a kubeconfig",
    {
      users: [
        { name: "octo", user: { "client-certificate-data": opaque("c", 80), "client-key-data": opaque("k", 80) } },
      ],
    },
    "auth-store",
    1,
  ],
  [
    "a sensitive output of Terraform",
    { version: 4, terraform_version: "1.9.0", outputs: { db: { value, type: "string", sensitive: true } } },
    "auth-store",
    1,
  ],
  [
    "a cookie export",
    [{ domain: ".example.org", name: "sessionid", value, httpOnly: true, secure: true }],
    "auth-store",
    1,
  ],
  [
    "logins of Firefox",
    {
      logins: [
        {
          hostname: "https://example.org",
          encryptedUsername: opaque("u", 60),
          encryptedPassword: opaque("p", 60),
          guid: "{1}",
        },
      ],
    },
    "auth-store",
    1,
  ],
  ["a literal in a config", { providers: { acme: { apiKey: value } } }, "config", 1],
  ["an MCP server's arguments", { mcpServers: { a: { args: ["--api-key", value, "--verbose"] } } }, "config", 1],
  ["a token in a server's URL", { mcpServers: { a: { url: `https://mcp.example.org/?token=${value}` } } }, "config", 1],
])("knows %s", (_, document, kind, count) => {
  const found = look(json(document));

  expect(found.kind).toBe(kind);
  expect(found.spans).toHaveLength(count);
});

test("points at the value and nothing around it", () => {
  const text = `{ // kept\n  "größe": 1, 'refresh_token' : '${value}', "access_token": "${opaque("other")}"\n}`;

  const [span] = look(text).spans;

  expect(Buffer.from(text).subarray(span?.start, span?.end).toString()).toBe(value);
});

test("points at the bytes of UTF-16", () => {
  const bytes = Buffer.from(`\uFEFF{"access_token":"${opaque("a")}","refresh_token":"${value}"}`, "utf16le");

  const span = look(bytes).spans[1];

  expect(bytes.subarray(span?.start, span?.end).toString("utf16le")).toBe(value);
  expect(span?.spelling).toBe("utf-16");
});

test.each([
  ["in one line", /(?!)/g],
  ["in lines", /.{76}/g],
])("points at the part of what is in base64, %s, and says so", (_, line) => {
  const text = Buffer.from(json({ access_token: opaque("a"), refresh_token: value })).toString("base64");
  const blob = text.replaceAll(line, "$&\n");
  const spans = look(blob).spans;

  expect(spans.map(({ spelling }) => spelling)).toEqual(["base64", "base64"]);
  expect(
    spans.map(({ start, end }) => Buffer.from(blob.slice(start, end), "base64").toString().includes(value)),
  ).toEqual([false, true]);
});

test("undoes the escapes of a value", () => {
  const pem = maker("pem").pem("key");

  const [span] = look(json({ type: "service_account", private_key: pem, client_email: "one@example.org" })).spans;

  expect(span?.secret.is((each) => each === pem)).toBe(true);
});

test("tells a template of a known program from its store", () => {
  expect(
    look(json({ claudeAiOauth: { accessToken: "<access-token>", refreshToken: "<refresh-token>", expiresAt: 0 } })),
  ).toMatchObject({
    kind: "template",
    runtime: "claude-code",
    spans: [],
  });
});

test("calls a store of references a template", () => {
  const found = look(
    json({
      version: 1,
      profiles: { "acme:one": { type: "api_key", provider: "acme", keyRef: { source: "env", id: "ACME_KEY" } } },
    }),
  );

  expect(found).toMatchObject({ kind: "template", spans: [] });
});

test("takes the program from the path where the content does not tell", () => {
  const content = json({ accessToken: opaque("a"), refreshToken: opaque("r") });

  expect(look(content, ".config/cursor/auth.json")).toMatchObject({ kind: "auth-store", runtime: "cursor-cli" });
});

test.each([
  ["netrc", `machine git.example.org\n  login octo\n  password ${value}\n`, 1],
  ["git credentials", `https://octo:${value}@git.example.org\n`, 1],
  ["a password file of PostgreSQL", `db.example.org:5432:*:octo:${value}\n`, 1],
  [
    "a cookie jar",
    `# Netscape HTTP Cookie File\n#HttpOnly_.example.org\tTRUE\t/\tTRUE\t1900000000\tsession\t${value}\n.example.org\tTRUE\t/\tFALSE\t1900000000\tlang\ten\n`,
    1,
  ],
  [
    "a PuTTY key",
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n${opaque("putty", 48)}\nPrivate-MAC: 0\n`,
    1,
  ],
  ["a private key", maker("x").pem("y"), 1],
  ["a Java key store", Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2]), 1],
  ["PKCS#12", Buffer.from([0x30, 0x82, 1, 0, 2, 1, 3, 0x30, 0x82, 0, 0x2a, 0x86]), 1],
] as const)("knows %s by its first lines", (_, content, count) => {
  const found = look(content);

  expect(found.kind).toBe("auth-store");
  expect(found.spans).toHaveLength(count);
});

test("takes one opaque word for a token only where the path promises one", () => {
  expect(look(`${value}\n`, ".cache/huggingface/token").kind).toBe("auth-store");
  expect(look(`${value}\n`, "build/id").kind).toBe("none");
});

test("asks to look at what has no word to be found by", () => {
  const encoded = Buffer.from(Buffer.from(json({ access_token: value })).toString("base64"));

  expect([encoded, Buffer.from("SQLite format 3\0"), Buffer.from("\uFEFF{}{}{}", "utf16le")].map(needsLook)).toEqual([
    true,
    true,
    true,
  ]);
  expect([Buffer.from("plain words of a text that says nothing"), Buffer.alloc(64)].map(needsLook)).toEqual([
    false,
    false,
  ]);
});

test("is not led astray by keys of the prototype", () => {
  const found = look(
    `{"__proto__":{"access_token":"${opaque("a")}","refresh_token":"${opaque("r")}"},"constructor":{"toString":"x"}}`,
  );

  expect(found.spans).toHaveLength(2);
  expect(Object.prototype).not.toHaveProperty("access_token");
});

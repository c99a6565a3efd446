/** Credentials in settings and tables of all kinds, under names that tell them, with values that nothing else tells. */
import { expect, test } from "vitest";
import { findStructured } from "../../src/scan/structure/find.ts";
import { opaque } from "./runtime-files.ts";

const value = opaque("forms", 32);
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const secret = (name: string, data: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  ${name}: ${data}\n`;

const look = (text: string, path: string) =>
  findStructured({ bytes: Buffer.from(text), path, rescan: () => [] }).spans.filter(
    ({ confidence }) => confidence !== "low",
  );

const forms: readonly (readonly [what: string, path: string, text: string, found: string])[] = [
  ["a Secret of Kubernetes under any name", "s.yaml", secret("value", base64(value)), base64(value)],
  [
    "its text under any name",
    "s.yaml",
    secret("x", "eA==").replace("\ndata:", `\nstringData:\n  value: ${value}\nother:`),
    value,
  ],
  ["a variable's default", "a.tf", `variable "api_key" {\n  type    = string\n  default = "${value}"\n}\n`, value],
  ["a parameter's default", "t.yaml", `Parameters:\n  DbPassword:\n    Type: String\n    Default: ${value}\n`, value],
  ["a parameter's value", "p.json", JSON.stringify([{ ParameterKey: "DbPassword", ParameterValue: value }]), value],
  ["a value in a mapping", "p.json", JSON.stringify({ parameters: { adminPassword: { value } } }), value],
  [
    "a property list",
    "a.plist",
    `<plist><dict>\n<key>apiKey</key>\n<string>${value}</string>\n</dict></plist>\n`,
    value,
  ],
  ["a table", "a.csv", `name,username,password\nsite,u,${value}\n`, value],
  ["a table in quotes", "a.csv", `"id","api_key"\r\n"1","${value}"\r\n`, value],
  ["a table with tabs", "a.tsv", `id\tapi_token\n1\t${value}\n`, value],
  ["an alias in YAML", "a.yml", `x: &one ${value}\npassword: *one\n`, value],
  ["a long string in TOML", "a.toml", `[a]\napi_key = """\n${value}"""\n`, value],
  ["a password that nobody hashed", "conf/.htpasswd", `admin:${value}\n`, value],
];

test.each(forms)("finds %s", (_, path, text, found) => {
  const spans = look(text, path);

  expect(spans.map(({ secret }) => secret.is((each) => each === found || each === value))).toEqual([true]);
  expect(text.slice(spans[0]?.start, spans[0]?.end)).toBe(found);
});

const silent: readonly (readonly [what: string, path: string, text: string])[] = [
  ["names in a Secret", "s.yaml", secret("username", base64("some-user-of-the-database"))],
  ["words in a Secret", "s.yaml", secret("mode", base64("read-only-for-everybody"))],
  ["a table of counts", "a.csv", "model,max_token\none,128000\ntwo,200000\n"],
  ["a hash", ".htpasswd", `admin:${["", "apr1", opaque("salt", 8), opaque("hash", 22)].join("$")}\n`],
  ["a variable without a default", "a.tf", 'variable "api_key" {\n  type = string\n  default = "change-me"\n}\n'],
  ["a schema", "s.json", JSON.stringify({ properties: { apiKey: { type: "string", default: "your-key-here" } } })],
];

test.each(silent)("says nothing of %s", (_, path, text) => {
  expect(look(text, path)).toEqual([]);
});

import { expect, test } from "vitest";
import { findStructured } from "../../src/scan/structure/find.ts";
import { benignDocuments } from "./benign-documents.ts";
import { fileForms } from "./file-forms.ts";
import { type Maker, maker, type RuntimeFile, runtimeFiles } from "./runtime-files.ts";

const neutral = "notes/data.bin";

/** Under a neutral name, but for files that are one opaque word: those only their path tells. */
const pathOf = (file: RuntimeFile): string => (file.byPath ? file.path : neutral);

const look = (file: RuntimeFile, bytes: Uint8Array) => findStructured({ bytes, path: pathOf(file), rescan: () => [] });

const cases = runtimeFiles.flatMap((file) => fileForms.map((form) => ({ file, form })));
// One word within a log is no file any more.
const sensible = cases.filter(({ file, form }) => !(file.byPath && /json-in-json|base64/.test(form.name)));

const spaceless = (text: string): string => text.replace(/\s+/g, "");

test("finds at least 99 of 100 credentials of every runtime in every form, under neutral names", () => {
  const results = sensible.flatMap(({ file, form }) => {
    const secret = maker(`${file.runtime} ${file.path}`);
    const bytes = form.write(file.build(secret));
    if (!bytes) return [];
    const { spans } = look(file, bytes);
    return secret.made.map((value) => ({
      at: `${file.runtime} ${file.path} ${form.name}`,
      found: spans.some((span) => span.secret.is((each) => spaceless(each).includes(spaceless(value)))),
    }));
  });
  const missed = results.filter(({ found }) => !found).map(({ at }) => at);

  expect(results.length).toBeGreaterThan(3000);
  expect(missed.length / results.length, [...new Set(missed)].join("\n")).toBeLessThan(0.01);
});

test("knows each of them as an auth store or as a config with a credential", () => {
  const kinds = sensible.flatMap(({ file, form }) => {
    const bytes = form.write(file.build(maker(file.path)));
    return bytes ? [{ at: `${file.runtime} ${file.path} ${form.name}`, kind: look(file, bytes).kind }] : [];
  });

  expect(kinds.filter(({ kind }) => kind !== "auth-store" && kind !== "config").map(({ at }) => at)).toEqual([]);
});

const stands = [
  "YOUR_KEY_HERE",
  "$" + "{ACME_TOKEN}",
  "<access-token>",
  `sk-${"x".repeat(16)}`,
  "REDACTED",
  "os.environ/ACME_API_KEY",
  "{{ vault_token }}",
  "changeme",
  "op://vault/item/field",
];

/** Writes a stand-in where a credential would be. */
const template = (): Maker => {
  let next = 0;
  const stand = (): string => stands[next++ % stands.length] ?? "";
  return Object.assign(stand, { made: [], jwt: () => "<id-token>", pem: () => "<private key>" });
};

// Their builders encode the value: a stand-in in base64 is one no reader can tell.
const encoding = new Set(["docker", "baileys"]);

test("finds nothing in their twins that hold placeholders", () => {
  const found = sensible
    .filter(({ file }) => !encoding.has(file.runtime) && !(file.runtime === "codexbar"))
    .flatMap(({ file, form }) => {
      const bytes = form.write(file.build(template()));
      return bytes
        ? look(file, bytes).spans.map(({ name }) => `${file.runtime} ${file.path} ${form.name} ${name}`)
        : [];
    });

  expect(found).toEqual([]);
});

test.each(Object.entries(benignDocuments))("says nothing of %s", (_, text) => {
  const found = findStructured({ bytes: Buffer.from(text), path: neutral, rescan: () => [] });

  expect(found.spans.map(({ name }) => name)).toEqual([]);
  expect(found.kind).toBe("none");
});

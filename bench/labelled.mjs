// Files that hold a credential, and files that look as if: made at run time, the same in every run.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "../scripts/load.mjs";

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** How a token lies in a file, with the name its issuer's documents give it. */
const contexts = [
  (name, token) => [".env", `${name}=${token}\n`],
  (name, token) => ["config.json", json({ [name.toLowerCase()]: token })],
  (name, token) => ["config.yaml", `service:\n  ${name.toLowerCase()}: "${token}"\n`],
  (name, token) => ["settings.toml", `[service]\n${name.toLowerCase()} = "${token}"\n`],
  (name, token) => ["client.ts", `const ${name} = "${token}";\nexport default ${name};\n`],
  (name, token) => ["run.sh", `export ${name}="${token}"\n./start\n`],
  (name, token) => ["call.sh", `curl -H "X-${name}: ${token}" https://api.example.com/v1\n`],
  (name, token) => ["README.md", `Set it first:\n\n    ${name}=${token}\n`],
  (name, token) => ["server.log", `2026-11-24T10:00:00Z INFO started ${name}=${token} pid=12\n`],
  (name, token) => ["blob.txt", `${Buffer.from(`${name}=${token}\n`).toString("base64")}\n`],
  (name, token) => [
    "secret.yaml",
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  ${name}: ${Buffer.from(token).toString("base64")}\n`,
  ],
  (name, token) => ["event.json", json({ body: JSON.stringify({ [name]: token }) })],
];

const nameOf = (shape) => (shape.needsName?.[0] ?? shape.id).toUpperCase().replaceAll(/\W+/g, "_");

/** @returns paths of the true files by group, all others are false */
export const buildLabelled = async (directory) => {
  const { issuers } = await load("src/tokens/index.ts");
  const { fakeToken } = await load("test/fake-token.ts");
  const { runtimeFiles, maker } = await load("test/scan/runtime-files.ts");
  const { falseLines } = await load("test/scan/generic-false.ts");
  const { benignDocuments } = await load("test/scan/benign-documents.ts");
  const written = !existsSync(directory);
  const truths = new Map();
  const put = (path, text, group) => {
    if (group !== undefined) truths.set(path, group);
    if (!written) return;
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  let number = 0;
  for (const { issuer, shapes } of issuers) {
    for (const shape of shapes) {
      const [token] = shape.samples(fakeToken(number));
      const [file, text] = contexts[number % contexts.length](nameOf(shape), token);
      put(`tokens/${issuer}-${number}/${file}`, text, "tokens");
      for (const [index, dummy] of (shape.lookalikes?.(fakeToken(number)) ?? []).entries()) {
        const [name, line] = contexts[(number + index) % 9](nameOf(shape), dummy);
        put(`lookalikes/${issuer}-${number}-${index}/${name}`, line);
      }
      number += 1;
    }
  }
  for (const [index, { build, path, byPath }] of runtimeFiles.entries()) {
    const value = build(maker(`bench ${index}`));
    const text = typeof value === "string" ? value : json(value);
    put(byPath ? `stores/${index}/${path}` : `stores/${index}/saved.txt`, text, "stores");
  }
  for (const [index, { path, text }] of falseLines().entries()) put(`lines/${index}/${path}`, text);
  for (const [index, text] of Object.values(benignDocuments).entries()) put(`documents/${index}.json`, text);
  return truths;
};

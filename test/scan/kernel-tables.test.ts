import { expect, test } from "vitest";
import { kernelTables } from "../../src/generated/kernel-tables.ts";
import { kernelLayout } from "../../src/generated/kernel-wasm.ts";
import { digestOf, layoutDigest } from "../../src/scan/kernel/digest.ts";
import { openKernel } from "../../src/scan/kernel/kernel.ts";
import { openTables } from "../../src/scan/kernel/open-tables.ts";
import { patched, patchOf } from "../../src/scan/kernel/patch.ts";
import { kernelWords, nameCount } from "../../src/scan/kernel/words.ts";
import { issuers } from "../../src/tokens/index.ts";

const { anchors, image, forCode } = openTables(issuers, kernelWords);
const firstHint = anchors.shapes.length + nameCount;
const text = Buffer.from('kty: "abcdefgh1"\nrefresh: "abcdefgh1"\npassword: "abcdefgh1"\n');

test("the generated tables and the module are of this layout", () => {
  expect(digestOf(issuers, kernelWords)).toBe(kernelTables.digest);
  expect(kernelLayout).toBe(layoutDigest);
});

test("tables of another layout are not used", () => {
  expect(digestOf(issuers, kernelWords, layoutDigest + 1)).not.toBe(kernelTables.digest);
});

test.each(["wasm", "twin"] as const)("%s leaves out in code what tells of documents, and nothing else", (kind) => {
  const kernel = openKernel(image, kind, forCode);
  const kindsOf = (pairs: Int32Array) => [...pairs].filter((_, index) => index % 2 === 1);

  const all = kindsOf(kernel.scan(text));

  expect(all.filter((one) => one >= firstHint)).toHaveLength(2);
  expect(kindsOf(kernel.scan(text, 0, text.length, true))).toEqual(all.filter((one) => one < firstHint));
});

test("a patch makes the other image", () => {
  const from = Uint8Array.from({ length: 3000 }, (_, index) => index & 255);
  const to = from.map((byte, index) => (index % 7 === 0 || index > 2000 ? byte ^ 255 : byte));

  expect(patched(from, patchOf(from, to))).toEqual(to);
  expect(patchOf(from, from)).toBe("");
});

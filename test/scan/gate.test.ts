import { expect, test } from "vitest";
import { mayHold } from "../../src/scan/structure/gate.ts";
import { maker } from "./runtime-files.ts";

const opaque = maker("gate")("base62", 40);

/** May the text hold a credential under one of these words, where each of them begins? */
const holds = (text: string, ...words: readonly string[]): boolean =>
  mayHold(
    Buffer.from(text, "latin1"),
    words.map((word) => text.indexOf(word)),
  );

test("an opaque value under a telling name is worth reading", () => {
  expect(holds(`{"refresh_token": "${opaque}"}`, "token")).toBe(true);
  expect(holds(`{"a": {"client-secret" : "${opaque}"}}`, "secret")).toBe(true);
});

test("a hit inside of the name counts for the whole of it", () => {
  expect(holds(`{"my_access_token": "${opaque}"}`, "token")).toBe(true);
});

test("numbers, words of JSON, lists and mappings are no values", () => {
  for (const value of ["null", "true", "false", "3600", "{}", "[]", '""']) {
    expect(holds(`{"access_token": ${value}}`, "token")).toBe(false);
  }
});

test("a name that tells nothing is not worth reading", () => {
  expect(holds(`{"tokenizer": "${opaque}"}`, "token")).toBe(false);
  expect(holds('{"description": "a token of love"}', "token")).toBe(false);
});

test("any of the hits is enough", () => {
  expect(holds(`{"max_tokens": 12, "access_token": "${opaque}"}`, "token", 'token"')).toBe(true);
});

test("a value too long to be judged here is read", () => {
  expect(holds(`{"access_token": "${opaque.repeat(20)}"}`, "token")).toBe(true);
});

test("a value quoted once more is read", () => {
  expect(holds(`{"body": "{\\"access_token\\": \\"${opaque}\\"}"}`, "token")).toBe(true);
});

test("headers and URLs are values, and so is what Docker keeps", () => {
  expect(holds(`{"authorization": "Bearer ${opaque}"}`, "authorization")).toBe(true);
  expect(holds('{"token_url": "x", "secret": "https://a:b@c"}', "secret")).toBe(true);
  expect(holds('{"auths": {"h": {"auth": "dTpw"}}}', 'auth": "')).toBe(true);
});

test("Terraform's outputs are told by the value beside", () => {
  expect(holds(`{"sensitive": true, "value": "x"}`, "sensitive")).toBe(true);
  expect(holds(`{"sensitive": true, "type": "x"}`, "sensitive")).toBe(false);
});

test("a JWK says so by its type alone", () => {
  expect(holds('{"kty": "RSA"}', "kty")).toBe(true);
});

test("without hits, and with hits at the very end, there is nothing", () => {
  expect(mayHold(Buffer.from("{}"), [])).toBe(false);
  expect(holds('{"token', "token")).toBe(false);
});

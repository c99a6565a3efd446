/** Every shape in every way of writing it down, through the whole engine. */
import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { createScanner } from "../src/scan/scan.ts";
import type { TokenShape } from "../src/token.ts";
import { fakeToken } from "./fake-token.ts";
import { type Context, contexts } from "./recall-contexts.ts";
import { issuers, matchIn, shapes } from "./token-shapes.ts";

const scanner = createScanner({ issuers: issuers.map(({ issuer }) => issuer) });
const seeds = [1, 2, 3];

/** As it was before it went into a URL. */
const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Without what a string in a string adds. */
const bare = (text: string): string => text.replaceAll(/\\+[nrt"]?|\s/g, "");

const isFound = (shape: TokenShape, context: Context, seed: number, sample: string): boolean => {
  const token = bare(matchIn(shape, sample)?.token ?? sample);
  const names = shape.needsName ?? ["acme_value"];
  const written = context.write(names[seed % names.length] ?? "", sample);
  const bytes = typeof written === "string" ? Buffer.from(written) : written;
  const tells = (found: string): boolean => {
    const text = bare(found);
    return (
      text.includes(token) ||
      unescaped(text).includes(token) ||
      bare(sample).includes(text) ||
      Buffer.from(text, "base64").toString().includes(token)
    );
  };
  return scanner
    .scan({ bytes, path: context.path })
    .some(({ confidence, secret }) => confidence !== "low" && secret.is(tells));
};

const share = (context: Context): number => {
  const cases = shapes
    .filter(({ confidence }) => confidence !== "low")
    .flatMap((shape) =>
      seeds.flatMap((seed) => shape.samples(fakeToken(seed)).map((sample) => [shape, seed, sample] as const)),
    )
    .filter(([, , sample]) => context.not?.test(sample) !== true);
  return cases.filter(([shape, seed, sample]) => isFound(shape, context, seed, sample)).length / cases.length;
};

// A URL, or a token made of letters alone, is not seen to be one once it is cut in two.
const least: Readonly<Record<string, number>> = { joined: 0.98 };

test.each(contexts.map((context) => [context.id, context] as const))(
  "%s: finds the tokens of all issuers",
  { timeout: 20_000 },
  (id, context) => {
    expect(share(context)).toBeGreaterThanOrEqual(least[id] ?? 0.99);
  },
);

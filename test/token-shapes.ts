import { readdir } from "node:fs/promises";
import type { TokenIssuer, TokenShape } from "../src/token.ts";

const root = new URL("../src/tokens/", import.meta.url);
const names = (await readdir(root))
  .filter((name) => /^(?!index|shared-).*\.ts$/.test(name))
  .map((name) => name.slice(0, -3))
  .sort();

/** Every issuer on disk with the name of its file, registered or not. */
export const issuers: readonly { readonly file: string; readonly issuer: TokenIssuer }[] = await Promise.all(
  names.map(async (name) => ({ file: name, issuer: (await import(new URL(`${name}.ts`, root).href)).default })),
);

export const shapes: readonly TokenShape[] = issuers.flatMap(({ issuer }) => issuer.shapes);

/** Bits a character. */
export const entropyOf = (text: string): number => {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
};

/** The match of a shape in a text, and its token (group 1, else the whole); `undefined` where there is none. */
export const matchIn = ({ pattern }: TokenShape, text: string) => {
  const match = new RegExp(pattern.source, pattern.flags).exec(text);
  return match === null ? undefined : { whole: match[0], token: match[1] ?? match[0] };
};

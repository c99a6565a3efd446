/** Makes at build time what `open-tables.ts` uses: proving how 250 patterns begin takes tens of milliseconds. */
import { Buffer } from "node:buffer";
import type { TokenIssuer } from "../../token.ts";
import { digestOf } from "./digest.ts";
import { gatherAnchors, type Proof } from "./literals.ts";
import { patchOf } from "./patch.ts";
import { buildImage } from "./tables.ts";

/**
 * Tables as they are written into `src/generated/kernel-tables.ts`; the image and what makes the one for code of it are in
 * base64.
 * @param hints so many of the names, the last ones, are not looked for in code
 */
export const proveTables = (
  issuers: readonly TokenIssuer[],
  names: readonly string[],
  hints = 0,
): Proof & { readonly digest: number; readonly image: string; readonly codePatch: string } => {
  const { literals, shapes, named } = gatherAnchors(issuers, names);
  const image = buildImage(literals);
  return {
    digest: digestOf(issuers, names),
    flags: literals.slice(0, shapes.length).map(({ flags }) => flags),
    named: named.map(({ shape }) => shape.id),
    image: Buffer.from(image).toString("base64"),
    codePatch: patchOf(image, buildImage(literals.slice(0, literals.length - hints))),
  };
};

/** Makes at build time what `open-tables.ts` uses: proving how 250 patterns begin takes tens of milliseconds. */
import { Buffer } from "node:buffer";
import type { TokenIssuer } from "../../token.ts";
import { digestOf, gatherAnchors, type Proof } from "./literals.ts";
import { buildImage } from "./tables.ts";

/** Tables as they are written into `src/generated/kernel-tables.ts`; the image is in base64. */
export const proveTables = (
  issuers: readonly TokenIssuer[],
  names: readonly string[],
): Proof & { readonly digest: number; readonly image: string } => {
  const { literals, shapes, named } = gatherAnchors(issuers, names);
  return {
    digest: digestOf(issuers, names),
    flags: literals.slice(0, shapes.length).map(({ flags }) => flags),
    named: named.map(({ shape }) => shape.id),
    image: Buffer.from(buildImage(literals)).toString("base64"),
  };
};

/** The kernel's tables: the generated ones where they fit the shapes, else built on the spot. */
import { Buffer } from "node:buffer";
import { kernelTables } from "../../generated/kernel-tables.ts";
import type { TokenIssuer } from "../../token.ts";
import { type Anchors, digestOf, gatherAnchors } from "./literals.ts";
import { buildImage } from "./tables.ts";

export interface Tables {
  readonly anchors: Anchors;
  readonly image: Uint8Array;
}

/** Opens the tables for these shapes and names. */
export const openTables = (issuers: readonly TokenIssuer[], names: readonly string[]): Tables => {
  if (digestOf(issuers, names) === kernelTables.digest) {
    return {
      anchors: gatherAnchors(issuers, names, kernelTables),
      image: Buffer.from(kernelTables.image, "base64"),
    };
  }
  const anchors = gatherAnchors(issuers, names);
  return { anchors, image: buildImage(anchors.literals) };
};

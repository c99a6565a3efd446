/** The kernel's tables: the generated ones where they fit the shapes, else built on the spot. */
import { Buffer } from "node:buffer";
import { kernelTables } from "../../generated/kernel-tables.ts";
import type { TokenIssuer } from "../../token.ts";
import { digestOf } from "./digest.ts";
import { type Anchors, gatherAnchors } from "./literals.ts";
import { patched } from "./patch.ts";
import { buildImage } from "./tables.ts";

export interface Tables {
  readonly anchors: Anchors;
  readonly image: Uint8Array;
  /** The image without what says that a document is worth reading. */
  readonly forCode?: Uint8Array;
}

/** Opens the tables for these shapes and names. */
export const openTables = (issuers: readonly TokenIssuer[], names: readonly string[]): Tables => {
  if (digestOf(issuers, names) === kernelTables.digest) {
    const image = Buffer.from(kernelTables.image, "base64");
    const forCode = patched(image, kernelTables.codePatch);
    return { anchors: gatherAnchors(issuers, names, kernelTables), image, forCode };
  }
  const anchors = gatherAnchors(issuers, names);
  return { anchors, image: buildImage(anchors.literals) };
};

/** The names the kernel looks for: those of secrets, then hints that a document is worth reading by its structure. */
import { genericNames } from "../generic/names.ts";
import { structureAnchors } from "../structure/anchors.ts";

const bare = structureAnchors.map((text) => text.replace(/^[^a-z]+|[^a-z]+$/g, ""));
const shortFirst = [...new Set(bare)].filter((word) => word.length > 2).sort((one, other) => one.length - other.length);

/** Words of `structure/` that hold neither a name of a secret nor another word. */
const hints = shortFirst.filter(
  (word, index) => ![...genericNames, ...shortFirst.slice(0, index)].some((other) => word.includes(other)),
);

/** Names of secrets first. */
export const kernelWords: readonly string[] = [...genericNames, ...hints];
export const nameCount = genericNames.length;

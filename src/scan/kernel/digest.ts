/** Numbers that tell whether generated tables still fit. */
import type { TokenIssuer } from "../../token.ts";
import * as layout from "./layout.ts";

const digest = (texts: readonly string[]): number => {
  let sum = 17;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    sum = Math.imul(sum, 37) | 0;
  }
  return sum;
};

/** Changes with any place or bit in the image: tables laid out in another way would make the kernel run in circles. */
export const layoutDigest: number = digest(
  Object.entries(layout)
    .map(([name, value]) => `${name} ${value}`)
    .sort(),
);

/** Changes with anything the tables depend on. */
export const digestOf = (
  issuers: readonly TokenIssuer[],
  names: readonly string[],
  layoutNumber: number = layoutDigest,
): number =>
  digest([
    `${layoutNumber}`,
    ...names,
    ...issuers.flatMap(({ shapes }) =>
      shapes.flatMap(({ id, keywords, anyCase, pattern, needsName }) => [
        id,
        ...keywords,
        pattern.source,
        anyCase ? "i" : "",
        needsName ? "named" : "",
      ]),
    ),
  ]);

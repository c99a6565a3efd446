/** Paths as reports name them → what other programs open. */
import type { Scope } from "../model.ts";

/**
 * From the top of the repository, `/` between the parts, no `./`: where a program that knows only the repository finds
 * the file. An absolute path stays as it is.
 */
export const repositoryPath = ({ prefix }: Scope, path: string): string => {
  if (path.startsWith("/")) return path;
  const parts: string[] = [];
  for (const part of `${prefix ?? ""}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
};

/** RFC 3986: what `encodeURIComponent` leaves and a path segment may not need, is encoded as well. */
const encode = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** `\xE9`: a byte of a name that is not UTF-8, as `sources/disk-names.ts` spells it. */
const spelledByte = /(\\x[89A-F][0-9A-F])/;

const encodePart = (part: string): string =>
  part
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split(spelledByte)
    .map((piece) => (spelledByte.test(piece) ? `%${piece.slice(2)}` : encode(piece)))
    .join("");

/** A relative URI reference, percent-encoded, without a leading slash; of an absolute path a `file:` URI. */
export const uriOf = (path: string): string => {
  const encoded = path.split("/").map(encodePart).join("/");
  return path.startsWith("/") ? `file://${encoded}` : encoded;
};

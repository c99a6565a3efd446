/** What makes one image of another that differs in few bytes: stretches as place (16 bits), length (8), bytes. */
import { Buffer } from "node:buffer";

/** Shorter gaps are no reason for another stretch. */
const gap = 3;

/** The differences, in base64. Images are no longer than 64 KB. */
export const patchOf = (from: Uint8Array, to: Uint8Array): string => {
  const places = Array.from({ length: to.length }, (_, place) => place).filter((place) => from[place] !== to[place]);
  const parts: Buffer[] = [];
  for (let index = 0; index < places.length; ) {
    const start = places[index] ?? 0;
    let end = start;
    while (index < places.length && (places[index] ?? 0) - end < gap && (places[index] ?? 0) - start < 250) {
      end = (places[index] ?? 0) + 1;
      index++;
    }
    parts.push(Buffer.from([start & 255, start >> 8, end - start]), Buffer.from(to.subarray(start, end)));
  }
  return Buffer.concat(parts).toString("base64");
};

/** The image that `patchOf` was told to make. */
export const patched = (from: Uint8Array, patch: string): Uint8Array => {
  const image = Uint8Array.from(from);
  const parts = Buffer.from(patch, "base64");
  for (let at = 0; at + 3 <= parts.length; ) {
    const length = parts[at + 2] ?? 0;
    image.set(parts.subarray(at + 3, at + 3 + length), parts.readUInt16LE(at));
    at += 3 + length;
  }
  return image;
};

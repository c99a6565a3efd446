import { isGzip, type Piece } from "./piece.ts";

/** Inflates a gzip stream up to `limit` bytes; undefined where it is damaged or larger. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | undefined;

const mostOut = 8 * 1024 * 1024;

/** What is needed of node's zlib. */
type Zlib = Pick<typeof import("node:zlib"), "gunzipSync" | "constants">;

/** Inflates by node's zlib, which the core does not load before it needs it. */
export const inflateBy =
  ({ gunzipSync, constants }: Zlib): Inflate =>
  (bytes, limit) => {
    try {
      return gunzipSync(bytes, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
    } catch {
      // No gzip after all, or larger than the limit: neither can be read.
      return undefined;
    }
  };

/** The same, once zlib is loaded. */
export const openInflate = async (): Promise<Inflate> => inflateBy(await import("node:zlib"));

/** The contents of gzip members; at most 8 MB, and at most 1,000 bytes for each one given. */
export const gzipOf = (bytes: Uint8Array, inflate: Inflate | undefined): Piece | undefined => {
  if (inflate === undefined || bytes.length < 20 || !isGzip(bytes)) return undefined;
  const inflated = inflate(bytes, Math.min(mostOut, bytes.length * 1000));
  if (inflated === undefined) return undefined;
  return {
    bytes: inflated,
    spelling: "gzip",
    outer: () => [0, bytes.length],
    onlyChanged: false,
    resume: bytes.length,
  };
};

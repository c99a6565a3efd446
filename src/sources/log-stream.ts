/** Logs as streams of bytes: files, gzip, standard input. Whatever their size, one piece is in memory at a time. */
import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { errorCode } from "./disk-names.ts";

/** Bytes read at a time: more is slower, for it falls out of the processor's cache. */
const piece = 256 * 1024;

export interface LogTrouble {
  readonly reason: string;
  readonly remedy: string;
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Standard input is `-`. */
const openBytes = (cwd: string, path: string) =>
  path === "-"
    ? createReadStream("", { fd: 0, autoClose: false, highWaterMark: piece })
    : createReadStream(resolve(cwd, path), { highWaterMark: piece });

const reasons: Readonly<Record<string, LogTrouble>> = {
  ENOENT: { reason: "there is no such file", remedy: "Is the path right?" },
  EACCES: { reason: "it may not be read", remedy: "Run as a user who may read it." },
  EPERM: { reason: "it may not be read", remedy: "Run as a user who may read it." },
  EISDIR: { reason: "it is a directory", remedy: "Name the files: `auth-lint triage DIR/*.log*`." },
  Z_BUF_ERROR: { reason: "the gzip file ends early", remedy: "It was read up to there; is it complete?" },
  Z_DATA_ERROR: { reason: "the gzip data is damaged", remedy: "It was read up to there; is it complete?" },
};

/** By the code alone: a message of the system may quote a path. */
const explain = (error: unknown): LogTrouble => {
  const code = errorCode(error);
  return (
    (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? {
      reason: `reading failed${code === "" ? "" : ` (${code})`}`,
      remedy: "Read it by another way: `… | auth-lint triage -`.",
    }
  );
};

const readPlain = async (first: Buffer, rest: AsyncIterator<Buffer>, take: (bytes: Buffer) => void): Promise<void> => {
  take(first);
  for (let next = await rest.next(); !next.done; next = await rest.next()) take(next.value);
};

/** A regular file into the same memory again and again; false when it is something else, or packed. */
const readFlat = (path: string, take: (bytes: Buffer) => void): boolean => {
  // A pipe would hang when it is opened.
  if (!statSync(path).isFile()) return false;
  const descriptor = openSync(path, "r");
  try {
    const memory = Buffer.allocUnsafe(piece);
    let count = readSync(descriptor, memory);
    if (isGzip(memory.subarray(0, count))) return false;
    for (; count > 0; count = readSync(descriptor, memory)) take(memory.subarray(0, count));
    return true;
  } finally {
    closeSync(descriptor);
  }
};

async function* chain(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const readGzip = async (first: Buffer, rest: AsyncIterator<Buffer>, take: (bytes: Buffer) => void): Promise<void> => {
  const [{ createGunzip }, { Readable, pipeline }] = await Promise.all([import("node:zlib"), import("node:stream")]);
  const unpacked = createGunzip({ chunkSize: 256 * 1024 });
  // Its failure reaches the reader below; without a listener it would end the process.
  pipeline(Readable.from(chain(first, rest), { objectMode: false }), unpacked, () => {});
  for await (const bytes of unpacked) if (Buffer.isBuffer(bytes)) take(bytes);
};

/**
 * Reads a log to its end, gzip told by its first bytes.
 *
 * @param path relative to `cwd`; `-` is standard input
 * @param take gets the pieces in order; each is the reader's own only during the call
 * @returns what kept it from being read, or from being read to the end
 */
export const readLog = async (
  cwd: string,
  path: string,
  take: (bytes: Buffer) => void,
): Promise<LogTrouble | undefined> => {
  try {
    if (path !== "-" && readFlat(resolve(cwd, path), take)) return undefined;
    const stream = openBytes(cwd, path);
    const iterator: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    const first = await iterator.next();
    if (first.done) return undefined;
    await (isGzip(first.value) ? readGzip : readPlain)(first.value, iterator, take);
    return undefined;
  } catch (error) {
    return explain(error);
  }
};

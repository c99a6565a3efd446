/**
 * File names as this program shows and compares them. Linux and git allow any bytes in a name; JavaScript strings do
 * not, so a name that is not UTF-8 is written with `\xNN` for the bytes that are not ASCII.
 */
export function decodeName(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  if (!text.includes("\uFFFD") || Buffer.from(text, "utf8").equals(bytes)) return text;
  // Each part of a path by itself, so that git's listing and a walk of the disk spell it alike.
  const slashAt = bytes.indexOf("/");
  if (slashAt === -1) return Array.from(bytes, spellByte).join("");
  return `${decodeName(bytes.subarray(0, slashAt))}/${decodeName(bytes.subarray(slashAt + 1))}`;
}

/** The bytes that `decodeName` spelled; undefined where it spelled none. */
export function encodeName(name: string): Buffer | undefined {
  if (!spelled.test(name)) return undefined;
  const parts = name.split(/(\\x[89A-F][0-9A-F])/);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.from(part.slice(2), "hex") : Buffer.from(part))),
  );
}

const spelled = /\\x[89A-F][0-9A-F]/;

const spellByte = (byte: number): string =>
  byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** Joins the parts of a path as reported: `/` on every system; `""` is the root itself. */
export const joinPath = (directory: string, name: string): string => (directory === "" ? name : `${directory}/${name}`);

/** An absolute place on disk: a string, or bytes where the name is not UTF-8. */
export type DiskPath = string | Buffer;

/** `name` may be bytes; then so is the result. */
export const joinDisk = (directory: DiskPath, name: DiskPath): DiskPath =>
  typeof directory === "string" && typeof name === "string"
    ? directory.endsWith("/")
      ? `${directory}${name}`
      : `${directory}/${name}`
    : Buffer.concat([Buffer.from(directory), slash, Buffer.from(name)]);

const slash = Buffer.from("/");

/** The error code of a failed system call (`ENOENT`), or `"unknown"`. Messages are not passed on: they quote paths. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";

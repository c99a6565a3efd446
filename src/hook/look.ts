/** The hook's answer without the program: is there nothing to report? */
import { Buffer } from "node:buffer";
import { kernelTables } from "../generated/kernel-tables.ts";
import type { Leak } from "../model.ts";
import type { Inflate } from "../scan/decode/gzip.ts";
import { type Kernel, openKernel } from "../scan/kernel/kernel.ts";
import { nameCount } from "../scan/kernel/words.ts";
import type { Finders } from "../secrets.ts";
import { openReader } from "./holds.ts";
import { readPatch, type StagedFile } from "./patch.ts";
import { isPointer, isQuiet, isSpecial } from "./quiet.ts";

/** All of what is staged, and what reads it: the whole program need not ask git again. */
export interface Handed {
  readonly files: readonly StagedFile[];
  readonly finders: Finders;
  /** What was found; each has its file among `files` or is in the name of one. */
  readonly leaks: readonly Leak[];
}

/** All of what is staged, and nothing in it could be reported, whatever the policy. */
export interface Clean {
  readonly files: readonly StagedFile[];
  readonly finders: undefined;
}

export { cleanText } from "./clean-text.ts";

const kinds = { anchors: kernelTables.flags.length, names: nameCount };
/** A file that is not quiet is read by what the kernel said of it already. */
const remembering = (kernel: Kernel): Kernel => {
  const known = new Map<Uint8Array, Int32Array>();
  return {
    ...kernel,
    scan: (bytes, from, to, isCode) => {
      if (from !== undefined && (from > 0 || to !== bytes.length)) return kernel.scan(bytes, from, to, isCode);
      // One image serves all here, so code is no other case.
      const found = known.get(bytes) ?? kernel.scan(bytes);
      known.set(bytes, found);
      return found;
    },
  };
};

const open = () => remembering(openKernel(Buffer.from(kernelTables.image, "base64")));

/** `true`: there is nothing in a commit message that could be reported. */
export const isQuietMessage = (bytes: Buffer): boolean => isQuiet(open(), kinds, { path: "message.txt", bytes });

/** Bytes; git delivers a larger file to the program in pieces. */
const wholeLimit = 16 * 1024 * 1024;

/**
 * Without finders: what is staged is clean. With them: it must be judged. `undefined`: from what git itself says.
 * @param input what the wrapper piped in (`patch.ts`)
 * @param texts what shapes are made of (`tables.ts`)
 * @param inflate opens gzip, bare or in base64
 */
export const lookAt = (input: Buffer, texts: () => string, inflate: Inflate): Clean | Handed | undefined => {
  const files = readPatch(input);
  if (files === undefined || files.some(isPointer)) return undefined;
  const kernel = open();
  const names = Buffer.from(files.map(({ path }) => path).join("\n"));
  const special = files.some(isSpecial);
  const loud = files.filter((file) => isSpecial(file) || !isQuiet(kernel, kinds, file));
  if (loud.length === 0 && kernel.scan(names).length === 0) return { files, finders: undefined };
  const reader = openReader(kernel, texts, inflate);
  const leaks = reader.leaks(loud, names);
  if (!special && leaks.length === 0) return { files, finders: undefined };
  if (files.some(({ bytes }) => bytes.length > wholeLimit)) return undefined;
  return { files, finders: reader.finders, leaks };
};

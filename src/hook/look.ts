/** The hook's answer without the program: is there nothing to report? */
import { Buffer } from "node:buffer";
import { kernelTables } from "../generated/kernel-tables.ts";
import { openKernel } from "../scan/kernel/kernel.ts";
import { nameCount } from "../scan/kernel/words.ts";
import type { Loud } from "./holds.ts";
import { readPatch } from "./patch.ts";
import { isQuiet, isSpecial } from "./quiet.ts";

/** Opens what reads files that are not quiet (`holds.ts`). */
export type OpenReader = () => (loud: Omit<Loud, "texts">) => boolean;

const kinds = { anchors: kernelTables.flags.length, names: nameCount };
const open = () => openKernel(Buffer.from(kernelTables.image, "base64"));

/** `true`: there is nothing in a commit message that could be reported. */
export const isQuietMessage = (bytes: Buffer): boolean => isQuiet(open(), kinds, { path: "message.txt", bytes });

/**
 * `true`: nothing of what is staged could be reported, whatever the policy. `false`: it must be judged.
 * @param input what the wrapper piped in (`patch.ts`)
 */
export const isClean = (input: Buffer, openReader: OpenReader): boolean => {
  const files = readPatch(input);
  if (files === undefined || files.some(isSpecial)) return false;
  const kernel = open();
  const names = Buffer.from(files.map(({ path }) => path).join("\n"));
  const loud = files.filter((file) => !isQuiet(kernel, kinds, file));
  if (loud.length === 0 && kernel.scan(names).length === 0) return true;
  return !openReader()({ files: loud, names, kernel });
};

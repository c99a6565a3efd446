/** Is something spelled in parts of which the kernel sees none? Who passes over a file for its silence asks here too. */
import { brokenWords } from "./broken.ts";
import { isColoured } from "./colours.ts";
import { signsInWords } from "./percents.ts";

export const isBroken = (bytes: Uint8Array): boolean =>
  brokenWords(bytes).length > 0 || signsInWords(bytes).length > 0 || isColoured(bytes);

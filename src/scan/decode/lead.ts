/** The name that a decoded value stands under: it may tell what the value is. */
import { Buffer } from "node:buffer";

const longestNamed = 512;
const longestName = 96;
const word = /^[\x21-\x7e]+\s*$/;

/** What stands before a value on its line, if the value is one word; `""` otherwise. */
export const leadOf = (view: Buffer, from: number, decoded: Buffer): string => {
  if (decoded.length > longestNamed || !word.test(decoded.toString("latin1"))) return "";
  const text = view.toString("latin1", Math.max(0, from - longestName), from);
  return text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf(","), text.lastIndexOf("{")) + 1);
};

/** The name and what was decoded, in one. */
export const withLead = (lead: string, decoded: Buffer): Buffer =>
  lead === "" ? decoded : Buffer.concat([Buffer.from(lead, "latin1"), decoded]);

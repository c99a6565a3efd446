/** Apple's property lists: `<key>name</key><string>value</string>`. */
import type { Gathered } from "./json.ts";
import type { Container } from "./model.ts";

const pair = /<key>([^<>]{1,200})<\/key>\s{0,200}<(?:string|data)>([^<>]{1,20000})<\/(?:string|data)>/g;

/** Reads the pairs of a property list; `false` where the text is none. */
export function readPropertyList(text: string, from: number, to: number, gathered: Gathered): boolean {
  if (text[from] !== "<") return false;
  const fields: Container["fields"] = [];
  for (const found of text.slice(from, to).matchAll(pair)) {
    const [all, key = "", value = ""] = found;
    const start = from + found.index + all.length - value.length - all.slice(all.lastIndexOf("</")).length;
    fields.push({ key, start, end: start + value.length, quoted: true, level: 0 });
  }
  if (fields.length === 0) return false;
  gathered.containers.push({ parent: undefined, key: "", list: false, fields, branches: [], start: from });
  return true;
}

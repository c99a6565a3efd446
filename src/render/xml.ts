/** XML 1.0 text: what the standard forbids is spelled out or replaced, what it reserves is escaped. */
import { printable } from "../terminal.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\n": "&#10;",
};

/** Safe in an attribute and between tags. */
export const xmlText = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"'\n]/g, (character) => entities[character] ?? "");

/** `<name a="b">…</name>`, or `<name a="b"/>` where nothing is inside; `inside` is XML already. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: readonly string[] = [],
): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const open = `<${name}${written.join("")}`;
  if (inside.length === 0) return `${open}/>`;
  return `${open}>\n${inside.join("\n").replace(/^/gm, "  ")}\n</${name}>`;
};

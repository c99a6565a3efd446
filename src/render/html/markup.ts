/** HTML that only this program's own tags are in: whatever comes as a string becomes text or a quoted value. */
import { printable } from "../../terminal.ts";

/** HTML already; made by `tag` alone. */
export interface Markup {
  readonly html: string;
}

export type Child = string | number | Markup | undefined | readonly Child[];

/** Names are written in the code; a value that is undefined or false leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Safe between tags and in a quoted value: no control, no bidi character, nothing that opens a tag or an entity. */
const escapeText = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");

/** HTML of what stands between two tags. */
export const written = (child: Child): string => {
  if (child === undefined) return "";
  if (typeof child === "string" || typeof child === "number") return escapeText(String(child));
  return "html" in child ? child.html : child.map(written).join("");
};

/** Elements without an end (HTML Living Standard, 13.1.2). */
const voids = new Set(["meta", "br"]);

/**
 * `<name …>…</name>`.
 * @param name of the code's own, as are the attributes' names
 */
export const tag = (name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup => {
  const values = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined || value === false) return "";
    return value === true ? ` ${key}` : ` ${key}="${escapeText(String(value))}"`;
  });
  const open = `<${name}${values.join("")}>`;
  return { html: voids.has(name) ? open : `${open}${children.map(written).join("")}</${name}>` };
};

/** Templates of messages: `{{provider}}`, `{{../slot}}`, `{{@key}}`. Values pass the mask; secrets are never shown. */
import { namesSecret } from "../mask-names.ts";
import { maskText } from "../mask-text.ts";
import { quote } from "../quote.ts";
import { typeOf } from "./operators.ts";
import { reach, type Subject } from "./paths.ts";

const field = /\{\{\s{0,8}([^{}]{1,200}?)\s{0,8}\}\}/g;

const longest = 120;

/** Names of models and providers come again and again; to cover a text costs more than to judge it. */
const covered = new Map<string, string>();
const most = 1000;

const cover = (text: string): string => {
  if (text.length > longest) return maskText(text);
  const known = covered.get(text);
  if (known !== undefined) return known;
  if (covered.size >= most) covered.clear();
  const masked = maskText(text);
  // What is covered is not kept.
  if (masked === text) covered.set(text, masked);
  return masked;
};

/** A value in words. What stands under a name of secrets is told by its kind alone. */
const shown = (value: unknown, name: string): string => {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (typeof value === "string") {
    if (namesSecret(name)) return "a hidden value";
    const text = cover(value);
    return quote(text.length > longest ? `${text.slice(0, longest)}…` : text);
  }
  if (Array.isArray(value)) {
    const scalars = value.every((item) => typeof item !== "object" || item === null);
    if (!scalars || value.length > 8) return `a list of ${value.length}`;
    return value.map((item: unknown) => shown(item, name)).join(", ");
  }
  return `a ${typeOf(value)} of ${Object.keys(value).length}`;
};

/** The message of a rule about one value. */
export const messageOf = (template: string, subject: Subject): string =>
  template.replace(field, (_, path: string) => {
    const { value, at } = reach(subject, path);
    return shown(value, path.startsWith("@") ? "" : String(at.findLast((step) => typeof step === "string") ?? ""));
  });

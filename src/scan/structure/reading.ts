/** A document, read: its containers, and what rules ask of them. */
import type { Confidence } from "../../model.ts";
import type { Container, Evidence, Field, Role, View } from "./model.ts";
import { plainName } from "./names.ts";
import { stateOf } from "./opaque.ts";
import { valueAt } from "./view.ts";

/** Longest value that can be a credential: a private key in PEM has some 3,200 characters, a JWT may have more. */
const longestValue = 20_000;

export const textOf = (view: View, field: Field): string =>
  valueAt(view, field.start, Math.min(field.end, field.start + longestValue), field.level);

const sets = new WeakMap<Container, ReadonlySet<string>>();

/** Plain names of everything in a mapping. */
export function namesIn(container: Container): ReadonlySet<string> {
  const known =
    sets.get(container) ??
    new Set([
      ...container.fields.slice(0, 400).map(({ key }) => plainName(key)),
      ...container.branches.slice(0, 400).map(plainName),
    ]);
  sets.set(container, known);
  return known;
}

/** Key of the container, or of the nearest one around it that has a key. */
export const nameOf = (container: Container): string => {
  let at: Container | undefined = container;
  for (let steps = 0; at && steps < 3; steps++, at = at.parent) if (at.key !== "") return at.key;
  return "";
};

/** Does one of the containers around it (itself included) have a key the test holds for? At most 12 levels up. */
export const isWithin = (container: Container, test: (name: string) => boolean): boolean => {
  let at: Container | undefined = container;
  for (let steps = 0; at && steps < 12; steps++, at = at.parent)
    if (at.key !== "" && test(plainName(at.key))) return true;
  return false;
};

/** What a field is worth as evidence; `undefined` where its value is neither a credential nor a stand-in for one. */
export function weigh(
  view: View,
  container: Container,
  field: Field,
  role: Role,
  of: Evidence["of"],
  options: { readonly sure?: boolean; readonly confidence?: Confidence; readonly name?: string } = {},
): Evidence | undefined {
  if (
    !field.quoted &&
    /^(?:null|true|false|~|-?\d{1,16}(?:\.\d+)?)$/.test(
      view.text.slice(field.start, Math.min(field.end, field.start + 40)),
    )
  )
    return undefined;
  if (field.end - field.start > longestValue) return undefined;
  const value = textOf(view, field);
  const state =
    role === "private" && /^-----BEGIN [A-Z ]*PRIVATE KEY/.test(value)
      ? stateOfPem(value)
      : stateOf(value, options.sure === true);
  if (state === "none") return undefined;
  const { start, end } = field;
  return {
    container,
    field,
    name: options.name ?? field.key,
    start,
    end,
    role,
    of,
    state,
    confidence: options.confidence ?? "high",
  };
}

/** A PEM without a body is an example. */
export const stateOfPem = (value: string): Evidence["state"] => {
  const body =
    /-----BEGIN [A-Z ]*PRIVATE KEY-----([A-Za-z0-9+/=\s\\,:-]*)/.exec(value)?.[1]?.replace(/[\s\\]/g, "") ?? "";
  return body.length >= 64 && new Set(body).size > 16 ? "literal" : "placeholder";
};

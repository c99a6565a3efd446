/** The kernel's literals: the keywords of the shapes, the names of secrets, and `://`. */
import type { TokenIssuer, TokenShape } from "../../token.ts";
import { AT_START, BEFORE_TAIL, NAME, URL, URL_USERINFO } from "./layout.ts";
import { leadOf, spells } from "./leads.ts";
import type { Literal } from "./tables.ts";

/** A shape and who issues it. */
export interface IssuedShape {
  readonly issuer: string;
  readonly shape: TokenShape;
}

/** What the kernel looks for, and what a hit of it means. */
export interface Anchors {
  readonly literals: readonly Literal[];
  /** By literal id: the shapes to try; none for names. */
  readonly shapes: readonly (readonly IssuedShape[])[];
  /** Shapes told by a name near a run of token characters, not by a literal of their own. */
  readonly named: readonly IssuedShape[];
}

const run = /^[A-Za-z0-9_+/=-]*$/;

const flagsOf = (text: string, shapes: readonly IssuedShape[]): number => {
  const leads = shapes.map(({ shape }) => leadOf(shape.pattern, shape.keywords));
  const started = leads.every(({ starts }) => starts);
  const tail = Math.min(...leads.map((lead) => lead.tail(text)));
  const wordly = /^[A-Za-z0-9]/.test(text) && run.test(text.slice(0, 8)) && text.length + tail >= 8;
  return (started && tail === 8 ? BEFORE_TAIL : 0) | (started && wordly ? AT_START : 0);
};

/** Is a shape looked for by its name, for want of a literal in the token? */
const isNamed = ({ needsName, keywords, pattern }: TokenShape): boolean =>
  needsName !== undefined && !keywords.some((keyword) => keyword.length > 2 && spells(pattern, keyword));

/** Gathers the literals of these shapes and names; ids count from 0, shapes' first. */
export const gatherAnchors = (issuers: readonly TokenIssuer[], names: readonly string[]): Anchors => {
  const groups = new Map<string, { text: string; fold: boolean; shapes: IssuedShape[] }>();
  const named: IssuedShape[] = [];
  for (const { issuer, shapes } of issuers) {
    for (const shape of shapes) {
      if (isNamed(shape)) {
        named.push({ issuer, shape });
        continue;
      }
      for (const keyword of shape.keywords) {
        const fold = shape.anyCase === true;
        const text = fold ? keyword.toLowerCase() : keyword;
        const key = `${fold ? "i" : "="}${text}`;
        const group = groups.get(key) ?? { text, fold, shapes: [] };
        group.shapes.push({ issuer, shape });
        groups.set(key, group);
      }
    }
  }
  const anchors = [...groups.values()].sort((one, other) => (one.text < other.text ? -1 : 1));
  return {
    literals: [
      ...anchors.map(({ text, fold, shapes }, id) => ({ text, fold, flags: flagsOf(text, shapes), id })),
      ...names.map((text, index) => ({ text, fold: true, flags: NAME, id: anchors.length + index })),
      { text: "://", fold: false, flags: URL, id: URL_USERINFO },
    ],
    shapes: anchors.map(({ shapes }) => shapes),
    named,
  };
};

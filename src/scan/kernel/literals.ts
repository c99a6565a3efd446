/** The kernel's literals: the keywords of the shapes, the names of secrets, and `://`. */
import type { TokenIssuer, TokenShape } from "../../token.ts";
import { bodyOf, leastLengths } from "./bodies.ts";
import { AT_START, BEGINS, NAME, URL, URL_USERINFO } from "./layout.ts";
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

const wordly = /^[^A-Za-z0-9]{0,8}([A-Za-z0-9][\w+/=.:~%$&*>-]{0,7})/;

const proveOf = (text: string, shapes: readonly IssuedShape[]): Pick<Literal, "flags" | "tail" | "body"> => {
  if (text === "://") return { flags: URL, tail: 0 };
  const leads = shapes.map(({ shape }) => leadOf(shape.pattern, text));
  const started = leads.every(({ starts }) => starts);
  const [whole, word] = wordly.exec(text) ?? ["", ""];
  const sure = started ? Math.min(...leads.map((lead) => lead.tail)) : 0;
  const length = (word ?? "").length + (whole.length === text.length ? sure : 0);
  // A literal that begins with a sign says itself that a word starts.
  if ((!started && whole === word) || length < 8 || (word ?? "").length < 3) return { flags: 0, tail: 0 };
  const flags = AT_START | (started && leads.every((lead) => lead.begins) ? BEGINS : 0);
  const body = started ? bodyOf(leastLengths(leads.map(({ bodies }) => bodies))) : undefined;
  return { flags, tail: sure, ...(body === undefined ? {} : { body }) };
};

/**
 * Is a shape looked for by its name at random-looking runs, for want of a literal in the token? One that states its reach
 * is looked for around its keywords: its tokens are too short or too even for a run.
 */
const isNamed = ({ needsName, keywords, pattern, reach }: TokenShape): boolean =>
  needsName !== undefined &&
  reach === undefined &&
  !keywords.some((keyword) => keyword.length > 2 && spells(pattern, keyword));

/** What `prove` found, kept by `scripts/gen/kernel.mjs` so that no start-up repeats it. */
export interface Proof {
  /** Flags of the anchors by their id; the image has the rest. */
  readonly flags: readonly number[];
  /** Ids of the shapes that are told by a name. */
  readonly named: readonly string[];
}

interface Group {
  readonly text: string;
  readonly fold: boolean;
  readonly shapes: IssuedShape[];
}

const groupByKeyword = (issued: readonly IssuedShape[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const one of issued) {
    const fold = one.shape.anyCase === true;
    for (const keyword of one.shape.keywords) {
      const text = fold ? keyword.toLowerCase() : keyword;
      const key = `${fold ? "i" : "="}${text}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { text, fold, shapes: [one] });
      else group.shapes.push(one);
    }
  }
  return [...groups.values()];
};

/** Gathers the literals of these shapes and names; ids count from 0, shapes' first. */
export const gatherAnchors = (
  issuers: readonly TokenIssuer[],
  names: readonly string[],
  proof?: Proof | undefined,
): Anchors => {
  const issued = issuers.flatMap(({ issuer, shapes }) => shapes.map((shape) => ({ issuer, shape })));
  const isByName = proof === undefined ? isNamed : ({ id }: TokenShape) => proof.named.includes(id);
  const named = issued.filter(({ shape }) => isByName(shape));
  const groups = groupByKeyword(issued.filter(({ shape }) => !isByName(shape)));
  const anchors = groups.map(({ text, fold, shapes }, id) => {
    const proved = proof === undefined ? proveOf(text, shapes) : { flags: proof.flags[id] ?? 0, tail: 0 };
    return { text, fold, ...proved, id };
  });
  return {
    literals: [
      ...anchors,
      { text: "://", fold: false, flags: URL, tail: 0, id: URL_USERINFO },
      ...names.map((text, index) => ({
        text,
        fold: true,
        flags: NAME,
        tail: 0,
        id: anchors.length + index,
      })),
    ],
    shapes: groups.map(({ shapes }) => shapes),
    named,
  };
};

/** A statement → a rule like any other. */
import type { Document, Draft, Place, Rule, Scene } from "../model.ts";
import { quote } from "../quote.ts";
import { collected } from "./collect.ts";
import { isMet, judge, placed } from "./conditions.ts";
import { type FactsView, factsOf, placeIn } from "./facts-view.ts";
import { messageOf } from "./message.ts";
import type { Placed, Statement, Tools } from "./model.ts";
import { PatternTimeout, type Setting } from "./operators.ts";
import { reach, type Subject } from "./paths.ts";
import { parsePattern, type Step, select } from "./pattern.ts";
import { repairOf } from "./repair.ts";
import { takesFile } from "./takes.ts";

/** A value met, with the way from a pointer to a place. */
export interface Met {
  readonly subject: Subject;
  readonly place: (at: Subject["at"]) => Place;
  /** Only a document can be repaired. */
  readonly document?: Document;
}

type Patterns = readonly { readonly text: string; readonly steps: readonly Step[] }[];

const patternsOf = ({ given }: Statement): Patterns =>
  [given].flat().flatMap((pattern) => {
    const steps = parsePattern(pattern);
    return steps ? [{ text: pattern, steps }] : [];
  });

const documentsFor = (statement: Statement, scene: Scene): readonly Document[] =>
  scene.documents.filter((document) => {
    const claim = scene.claims.get(document.source.path);
    const { runtimes, kinds } = statement;
    return (
      document.value !== undefined &&
      takesFile(statement, document.source.path, scene.policy) &&
      (runtimes === undefined || (claim !== undefined && runtimes.includes(claim.runtime))) &&
      (kinds === undefined || (claim !== undefined && kinds.includes(claim.role)))
    );
  });

const inDocument = (document: Document, steps: readonly Step[]): readonly Met[] => {
  const { path } = document.source;
  return select(document.value, steps).map(({ value, at }) => ({
    subject: { value, at, root: document.value, path },
    place: (place) => ({ path, at: place }),
    document,
  }));
};

const lookInto = (view: FactsView, steps: readonly Step[]): readonly Met[] => {
  const place = (at: Subject["at"]): Place => placeIn(view, at);
  return select(view.value, steps).map(({ value, at }) => ({
    subject: { value, at, root: view.value, path: place(at).path },
    place,
  }));
};

/** What few patterns lead to in a home is kept: most rules ask for its links, its profiles, its keys. */
const looked = new WeakMap<FactsView, Map<string, readonly Met[]>>();
const mostKept = 16;

const inFacts = (view: FactsView, { text, steps }: Patterns[number]): readonly Met[] => {
  const kept = looked.get(view) ?? new Map<string, readonly Met[]>();
  looked.set(view, kept);
  const met = kept.get(text) ?? lookInto(view, steps);
  if (kept.size < mostKept) kept.set(text, met);
  return met;
};

/** All values the rule is given, in every file or home it applies to. */
const metBy = (statement: Statement, patterns: Patterns, scene: Scene): readonly Met[] => {
  if (statement.on !== "facts") {
    return documentsFor(statement, scene).flatMap((document) =>
      patterns.flatMap(({ steps }) => inDocument(document, steps)),
    );
  }
  return factsOf(scene)
    .filter(({ home }) => statement.runtimes === undefined || statement.runtimes.includes(home.runtime))
    .flatMap((view) => patterns.flatMap((pattern) => inFacts(view, pattern)))
    .filter(({ subject }) => takesFile(statement, subject.path, scene.policy));
};

const relatedOf = ({ related = [] }: Statement, { subject, place }: Met) =>
  related.map(({ at, message }) => ({ place: place(reach(subject, at).at), message: messageOf(message, subject) }));

const draftOf = (statement: Statement, met: Met, at: Subject["at"], others: Draft["related"] = []): Draft => {
  const fix = repairOf(statement, met);
  const template = statement.message ?? `${statement.title}.`;
  return {
    place: met.place(at),
    message: messageOf(template, met.subject),
    related: [...relatedOf(statement, met), ...others],
    ...(statement.confidence !== undefined && { confidence: statement.confidence }),
    ...(fix && { fix }),
  };
};

const ranOut = (statement: Statement, { place, subject }: Met): Draft => ({
  place: place(subject.at),
  message: `A pattern or schema of ${quote(statement.id)} ran out of time on this value, so nothing can be said of it.`,
  remedy: "Write the pattern without repeats inside repeats, the schema without a reference to itself.",
});

const judgeEach = function* (statement: Statement, all: Iterable<Met>, setting: Setting): Iterable<Draft> {
  for (const met of all) {
    try {
      if (!isMet(statement.where, met.subject, setting)) continue;
      const failure = judge(statement.must, met.subject, setting);
      if (failure) yield draftOf(statement, met, placed(failure, met.subject));
    } catch (error) {
      if (!(error instanceof PatternTimeout)) throw error;
      yield ranOut(statement, met);
    }
  }
};

const judgeGroups = function* (statement: Statement, all: readonly Met[], setting: Setting): Iterable<Draft> {
  try {
    const met = all.filter(({ subject }) => isMet(statement.where, subject, setting));
    for (const { subject, members } of collected(statement, met)) {
      const [first, ...others] = members;
      if (first === undefined || judge(statement.must, subject, setting) === undefined) continue;
      const related = others.map((one) => ({ place: one.place(one.subject.at), message: "Here too." }));
      const draft = draftOf(statement, { ...first, subject }, first.subject.at, related);
      yield { ...draft, place: first.place(first.subject.at) };
    }
  } catch (error) {
    const [first] = all;
    if (!(error instanceof PatternTimeout) || first === undefined) throw error;
    yield ranOut(statement, first);
  }
};

/** The rule a statement makes. It reads what it is given and runs nothing of its own. */
export const compileRule = ({ statement, place }: Placed, tools: Tools): Rule => {
  const { id, title, why, remedy, severity = "error" } = statement;
  const policies = severity === "off" ? {} : { recommended: severity, strict: severity, upgrade: severity };
  const patterns = patternsOf(statement);
  return {
    id,
    group: "custom",
    title,
    why: why ?? "A rule of this repository.",
    remedy: remedy ?? "See the rule.",
    policies,
    examples: { bad: [], good: [] },
    place,
    ...(statement.files !== undefined &&
      statement.on !== "facts" && { wants: (path, policy) => takesFile(statement, path, policy) }),
    check: (scene) => {
      const setting = { tools, now: scene.now };
      const met = metBy(statement, patterns, scene);
      return statement.collect ? judgeGroups(statement, met, setting) : judgeEach(statement, met, setting);
    },
  };
};

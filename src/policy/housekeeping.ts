import type { BaselineEntry, Document, Draft, Finding, Home, Ignore, Policy } from "../model.ts";
import { goneDraft } from "./baseline-drafts.ts";
import { inForce } from "./ignores.ts";
import { inlineIgnores } from "./inline.ts";
import { namesNothing } from "./names-nothing.ts";
import { unusedDraft } from "./unused.ts";

export interface HousekeepingInput {
  readonly policy: Policy;
  readonly used: ReadonlySet<Ignore>;
  readonly homes: readonly Home[];
  readonly documents: ReadonlyMap<string, Document>;
  /** As `suppress` gave them back. */
  readonly findings: readonly Finding[];
  /** Unix time in ms. */
  readonly now: number;
  /** Everything was judged: only then does it mean something that an entry matched nothing. */
  readonly complete: boolean;
  /** Rules that ran; ignores of others are left alone. All of them where it is absent. */
  readonly judged?: ReadonlySet<string>;
  /** Every path of the run, read or not, for overrides; those of the documents where it is absent. */
  readonly paths?: Iterable<string>;
  /** Entries of the baseline that nothing found matches. */
  readonly gone?: readonly BaselineEntry[];
}

// A policy from above or beside the checked root speaks of more than was read.
const liesOutside = ({ path = "" }: Policy): boolean => /^(?:\.\.\/|\/|[A-Za-z]:)/.test(path);

// A text that explains auth-lint holds examples of its comments.
const prose = /\.(?:mdx?|markdown|rst|adoc|txt)$/i;

/**
 * What is known only once every finding is: ignores that silenced nothing, policy entries that name nothing. What can be
 * told from the policy alone, the rules `suppression-expired` and `suppression-without-reason` say themselves.
 */
export const housekeeping = (input: HousekeepingInput): readonly { readonly rule: string; readonly draft: Draft }[] => {
  const { policy, used, documents, now, complete, judged } = input;
  if (!complete || liesOutside(policy)) return [];
  const usedPlaces = new Set([...used].filter(({ inline }) => inline).map(inlineKey));
  const beside = [...documents.values()]
    .filter(({ source }) => !prose.test(source.path))
    .flatMap((document) => inlineIgnores(document))
    .map(({ ignore }) => ignore)
    .filter((ignore) => !usedPlaces.has(inlineKey(ignore)));
  const idle = [...policy.ignore.filter((ignore) => !used.has(ignore)), ...beside]
    .filter((ignore) => inForce(ignore, now))
    .filter(({ rule }) => judged === undefined || judged.has(rule));
  const gone = goneDraft(policy, input.gone ?? []);
  return [
    ...(gone === undefined ? [] : [{ rule: "baseline-unused", draft: gone }]),
    ...idle.map((ignore) => ({ rule: "suppression-unused", draft: unusedDraft(ignore, input) })),
    ...namesNothing(input).map((draft) => ({ rule: "policy-names-nothing", draft })),
  ];
};

const inlineKey = ({ place, rule }: Ignore): string => JSON.stringify([place.path, place.range?.line, rule]);

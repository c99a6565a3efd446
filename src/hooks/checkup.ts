/** What the doctor found in one work tree, in words and as an exit code. */
import { oneLine } from "../terminal.ts";
import { type Diagnosis, isSetUp } from "./diagnose.ts";
import { type HookName, workHooks } from "./names.ts";
import type { HookState } from "./state.ts";

/** How the dry run of one hook ended. */
export interface Tried {
  readonly outcome: "refused" | "passed" | "failed" | "slow";
  readonly took: number;
}

export interface Checkup {
  readonly path: string;
  readonly state: HookState;
  readonly diagnoses: readonly Diagnosis[];
  readonly proofs: {
    readonly commit?: Tried;
    readonly push?: Tried;
    readonly receive?: Tried;
    readonly warned?: boolean;
    readonly unjudged?: string;
  };
}

/** `alive`: proved · `set up`: a file says so · `dead` · `unknown`. */
interface Verdict {
  readonly hook: HookName;
  readonly verdict: "alive" | "set up" | "dead" | "unknown";
  readonly says: string;
}

const fromTried = (hook: HookName, tried: Tried | undefined, why: string | undefined): Verdict => {
  if (tried === undefined) return { hook, verdict: "unknown", says: why ?? "not tried" };
  if (tried.outcome === "refused") return { hook, verdict: "alive", says: `refused a fake in ${tried.took} ms` };
  if (tried.outcome === "passed") return { hook, verdict: "dead", says: "let a fake pass" };
  if (tried.outcome === "slow") return { hook, verdict: "unknown", says: "took longer than three minutes" };
  return { hook, verdict: "unknown", says: "stopped, but not by auth-lint: something else in it failed first" };
};

const fromFiles = (hook: HookName, state: HookState): Verdict =>
  isSetUp(state, hook)
    ? { hook, verdict: "set up", says: "calls auth-lint" }
    : { hook, verdict: "dead", says: "not installed" };

const verdictsOf = ({ state, proofs }: Checkup): readonly Verdict[] => {
  if (state.top === undefined) return [fromTried("pre-receive", proofs.receive, proofs.unjudged)];
  return workHooks.map((hook) => {
    if (hook === "pre-commit") return fromTried(hook, proofs.commit, proofs.unjudged);
    if (hook === "pre-push") return fromTried(hook, proofs.push, proofs.unjudged);
    if (hook === "post-commit" && proofs.warned) return { hook, verdict: "alive", says: "warned of a fake" };
    return fromFiles(hook, state);
  });
};

/** Without these two a commit is not refused, but it is refused or warned about elsewhere. */
const optional: readonly HookName[] = ["commit-msg", "post-commit"];

/** 0 protected · 1 not · 3 unknown. */
export const worstOf = (checkup: Checkup): number => {
  const verdicts = verdictsOf(checkup).filter(({ hook }) => !optional.includes(hook));
  if (verdicts.some(({ verdict }) => verdict === "dead")) return 1;
  return verdicts.some(({ verdict }) => verdict === "unknown") ? 3 : 0;
};

export const checkupLines = (checkup: Checkup): readonly string[] => {
  const verdicts = verdictsOf(checkup);
  const told = checkup.diagnoses.flatMap(({ says, remedy }) => [`  !  ${oneLine(says)}`, `     ${oneLine(remedy)}`]);
  const advice =
    verdicts.some(({ verdict }) => verdict === "dead") && told.length === 0 ? ["     auth-lint install"] : [];
  return [
    oneLine(checkup.path),
    ...verdicts.map(({ hook, verdict, says }) => `  ${verdict.padEnd(7)}  ${hook.padEnd(16)}  ${says}`),
    ...told,
    ...advice,
  ];
};

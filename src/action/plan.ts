/** What of the repository is judged, and whose policy judges it. */
import { UnjudgedError, UsageError } from "../errors.ts";
import type { GitRepository } from "../sources/git-refs.ts";
import type { Trigger } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { type Brought, between, commitAt, mergeBaseOf, parentsOf, pushed } from "./range.ts";

export interface Plan {
  /** Commits to be judged one by one; absent: none. */
  readonly commits?: Brought;
  /** `across`: of the work tree only what several files mean together; commits are judged beside it. */
  readonly tree?: "whole" | "across";
  /** Commits whose policies are compared; absent: the one on disk judges. */
  readonly policies?: { readonly base: string; readonly fork: string; readonly head: string };
}

/** A change that is proposed: what it would be merged into, its newest commit, and what the two come to. */
interface Change {
  readonly base: string;
  readonly head: string;
  /** Its work tree is what was checked out. */
  readonly merged: string;
  readonly count: number | undefined;
}

const changeOf = (repository: GitRepository, trigger: Trigger): Change | undefined => {
  const here = commitAt(repository, "HEAD") ?? "";
  if (trigger.kind === "pull-request") {
    const { base, head, commits: count } = trigger;
    const [into, from] = parentsOf(repository, here);
    // refs/pull/N/merge: its first parent is the base as it is now, where the event knows it as it was.
    return into !== undefined && from === head
      ? { base: into, head, merged: here, count }
      : { base, head, merged: head, count };
  }
  if (trigger.kind === "merge-group") return { ...trigger, merged: trigger.head, count: undefined };
  if (trigger.kind === "foreign") {
    // Where nothing else was checked out, the commit's policy judges all the same: artifacts of strangers may lie here.
    return { base: trigger.base, head: here, merged: here, count: undefined };
  }
  return undefined;
};

const commitsOf = (repository: GitRepository, trigger: Trigger, change: Change | undefined, base?: string) => {
  if (base !== undefined) {
    if (commitAt(repository, base) === undefined && !repository.shallow) {
      throw new UsageError("git does not know `base`", "Name a commit or a branch, such as origin/main.");
    }
    return between(repository, { base, head: change?.head ?? "HEAD", beside: 0 });
  }
  if (trigger.kind === "foreign" && change?.head === trigger.base) return undefined;
  if (change !== undefined) return between(repository, { ...change, beside: 2, exact: true });
  return trigger.kind === "push" ? pushed(repository, trigger) : undefined;
};

const policiesOf = (repository: GitRepository, { base, merged, count }: Change): Plan["policies"] => {
  const [from, to] = [commitAt(repository, base), commitAt(repository, merged)];
  if (from === undefined || to === undefined) {
    throw new UnjudgedError(
      "the policy of the base is not in this clone",
      `Set \`fetch-depth: ${from === undefined && count !== undefined ? count + 2 : 0}\` at actions/checkout.`,
    );
  }
  // Without a common commit in sight the base itself is what the change is compared with.
  return { base: from, fork: mergeBaseOf(repository, from, to) ?? from, head: to };
};

const refuse = (trigger: Trigger, { policyFrom }: Inputs): void => {
  if (trigger.kind === "unknown") {
    throw new UnjudgedError(
      "the event does not say which change it is about",
      "Its payload (GITHUB_EVENT_PATH) lacks the commits; run where GitHub writes it.",
    );
  }
  const foreign = trigger.kind === "foreign" || (trigger.kind === "pull-request" && trigger.foreign);
  if (foreign && policyFrom === "head") {
    throw new UsageError(
      "`policy-from: head` is refused where a stranger's change is judged with the rights of this repository",
      "Leave it out, or run on `pull_request`.",
    );
  }
};

const requireTree = (repository: GitRepository, { merged, head }: Change): void => {
  const here = commitAt(repository, "HEAD");
  if (here === merged || here === head) return;
  throw new UnjudgedError(
    "what is checked out is not what is to be judged",
    "Run on `pull_request`; or check out the change itself: `ref` with github.event.pull_request.head.sha, `fetch-depth: 0`, `persist-credentials: false`.",
  );
};

/**
 * @throws UsageError for inputs that do not fit the event; UnjudgedError where this clone lacks what is to be judged
 */
export const planOf = (repository: GitRepository, trigger: Trigger, inputs: Inputs): Plan => {
  refuse(trigger, inputs);
  const change = changeOf(repository, trigger);
  const policies = (): Pick<Plan, "policies"> => {
    const found = change === undefined ? undefined : policiesOf(repository, change);
    return found === undefined ? {} : { policies: found };
  };
  if (inputs.scope === "history") return { commits: { history: true }, ...policies() };
  if (change !== undefined && inputs.scope !== "diff") requireTree(repository, change);
  if (inputs.scope === "all") return { tree: "whole", ...policies() };

  const commits = commitsOf(repository, trigger, change, inputs.base);
  if (inputs.scope === "diff") {
    if (commits !== undefined) return { commits, ...policies() };
    throw new UsageError("`scope: diff` finds no range in this event", "Name where it begins: `base: origin/main`.");
  }
  return commits === undefined ? { tree: "whole", ...policies() } : { commits, tree: "across", ...policies() };
};

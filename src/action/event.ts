/** What made the workflow run, told from the event's payload. Pure; a payload is data of strangers. */

type Env = Readonly<Record<string, string | undefined>>;

export type Trigger =
  /** `foreign`: runs with the rights of the base while what is checked out may be a stranger's. */
  | {
      readonly kind: "pull-request";
      readonly base: string;
      readonly head: string;
      readonly commits: number | undefined;
      readonly foreign: boolean;
    }
  | {
      readonly kind: "push";
      /** Absent for a new branch or tag. */
      readonly before: string | undefined;
      readonly after: string;
      readonly commits: number | undefined;
      readonly forced: boolean;
      /** The default branch, where another one was pushed. */
      readonly trunk: string | undefined;
    }
  | { readonly kind: "merge-group"; readonly base: string; readonly head: string }
  /** On the default branch's account, at the sight of something else: `workflow_run`, `issue_comment`. */
  | { readonly kind: "foreign"; readonly base: string }
  | { readonly kind: "tree" }
  /** A change of somebody's, and no word of which. */
  | { readonly kind: "unknown" };

const member = (value: unknown, ...steps: readonly string[]): unknown => {
  let at = value;
  for (const step of steps) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Object.getOwnPropertyDescriptor(at, step)?.value;
  }
  return at;
};

/** A commit's full name; all zeros name none. */
const commitOf = (value: unknown): string | undefined =>
  typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && /[1-9a-f]/.test(value)
    ? value
    : undefined;

const countOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;

/** GitHub lists 2048 commits of a push at most (webhook documentation, `push`). */
const mostListed = 2048;

const pushOf = (payload: unknown): Trigger => {
  const after = commitOf(member(payload, "after"));
  if (after === undefined || member(payload, "deleted") === true) return { kind: "tree" };
  const listed = member(payload, "commits");
  const name = member(payload, "repository", "default_branch");
  const trunk = typeof name === "string" && /^[\w][\w./-]*$/.test(name) ? name : undefined;
  return {
    kind: "push",
    before: commitOf(member(payload, "before")),
    after,
    commits: Array.isArray(listed) && listed.length < mostListed ? countOf(listed.length) : undefined,
    forced: member(payload, "forced") === true,
    trunk: member(payload, "ref") === `refs/heads/${trunk}` ? undefined : trunk,
  };
};

const foreignEvents = ["workflow_run", "issue_comment", "issues", "discussion", "discussion_comment"];
const changes = /^(?:pull_request(?:_\w+)?|merge_group)$/;

/**
 * @param name GITHUB_EVENT_NAME
 * @param payload the JSON behind GITHUB_EVENT_PATH, parsed
 */
export const triggerOf = (name: string, payload: unknown, env: Env): Trigger => {
  const [base, head] = ["base", "head"].map((side) => commitOf(member(payload, "pull_request", side, "sha")));
  if (base !== undefined && head !== undefined) {
    const commits = countOf(member(payload, "pull_request", "commits"));
    return { kind: "pull-request", base, head, commits, foreign: name === "pull_request_target" };
  }
  if (name === "push") return pushOf(payload);
  const [before, after] = ["base_sha", "head_sha"].map((key) => commitOf(member(payload, "merge_group", key)));
  if (before !== undefined && after !== undefined) return { kind: "merge-group", base: before, head: after };
  const own = commitOf(env.GITHUB_SHA);
  const isForeign = foreignEvents.includes(name);
  if (isForeign && own !== undefined) return { kind: "foreign", base: own };
  return isForeign || changes.test(name) ? { kind: "unknown" } : { kind: "tree" };
};

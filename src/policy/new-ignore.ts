/** A finding → the ignore that means it and nothing else, as far as can be. */
import type { Finding, Policy } from "../model.ts";
import type { NewIgnore } from "./add-ignore.ts";
import { beyond, dayAfter, endOfDay, expired } from "./days.ts";
import { strictDays } from "./ignores.ts";

/** Of a credential: 12 hex digits; what is made of a place has more. */
const ofCredential = /^[0-9a-f]{12}$/;

/** A path as a glob that takes it alone, as far as globs can say that; what the mask covered may be anything. */
const globOf = (path: string): string => path.replaceAll("…", "*").replace(/[?[\]{}!\\]/g, "?");

/** Longest pointer and glob that a policy takes. */
const longest = 250;
const mostFiles = 20;

/**
 * @param finding what is meant
 * @param places the same finding in every file that holds it
 * @param others everything found; what is not alone at its place is meant by its fingerprint
 */
export const ignoreFor = (
  finding: Finding,
  places: readonly Pick<Finding, "path">[],
  others: readonly Finding[],
  { reason, expires }: { readonly reason: string; readonly expires: string | undefined },
): NewIgnore => {
  const { rule, path, pointer, fingerprint } = finding;
  const alone = !others.some(
    (one) =>
      one.rule === rule && one.path === path && one.pointer === pointer && one.fingerprint !== finding.fingerprint,
  );
  const named = pointer !== "" && pointer.length <= longest && !pointer.includes("*") && alone;
  const files = [...new Set(places.map((one) => globOf(one.path)))];
  const short = files.every((glob) => glob.length <= longest) && files.length <= mostFiles;
  return {
    rule,
    ...(short ? { files } : {}),
    ...(named && short && !ofCredential.test(fingerprint) ? { at: pointer } : { fingerprint }),
    reason,
    ...(expires === undefined ? {} : { expires }),
  };
};

/** What speaks against this last day, and what to write instead: `[what, hint]`. `now` in ms. */
export const dayFlaw = (
  expires: string | undefined,
  policy: Policy,
  now: number,
): readonly [string, string] | undefined => {
  const strict = policy.presets.includes("strict");
  const last = `\`--expires ${dayAfter(strictDays, now)}\` at the latest.`;
  if (expires === undefined) {
    return strict ? ["`strict` asks for a last day", last] : undefined;
  }
  if (endOfDay(expires) === undefined) {
    return ["`--expires` is no day", "Write the last day as YYYY-MM-DD, such as 2027-01-31."];
  }
  if (expired(expires, now))
    return ["the day of `--expires` is over", "It is the last day that the ignore holds, in UTC."];
  return strict && beyond(expires, strictDays, now)
    ? [`\`strict\` lets an ignore hold for ${strictDays} days`, last]
    : undefined;
};

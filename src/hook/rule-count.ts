/** In `dist/hook-scan.js` the number itself stands here (`scripts/build/hook.mjs`). */
import { presetPolicy } from "../policy/policy.ts";
import { rules } from "../rules/index.ts";

/** How many rules are on where there is no policy. */
export const ruleCount = (): number => {
  const policy = presetPolicy(["recommended"], rules);
  return rules.filter(({ id }) => (policy.rules[id]?.severity ?? "off") !== "off").length;
};

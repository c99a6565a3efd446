import type { Draft, Finding, Ignore, Policy } from "../model.ts";
import { takes } from "./globs.ts";
import { settingFor } from "./settings.ts";

/** What to say of an ignore that silenced nothing: with the finding it may have meant, where one is near. */
export const unusedDraft = (
  ignore: Ignore,
  { findings, policy }: { readonly findings: readonly Finding[]; readonly policy: Policy },
): Draft => {
  const { rule, files, place, inline } = ignore;
  const message = `This ${inline ? "comment" : "ignore"} of \`${rule}\` silences nothing`;
  if (settingFor(policy, rule, place.path).severity === "off" && policy.overrides.length === 0) {
    return { place, message: `${message}: the rule is off`, remedy: "Remove it." };
  }
  const near = findings.find(
    (finding) => finding.rule === rule && (files.length === 0 || takes(policy, files, finding.path)),
  );
  if (near === undefined || inline || near.suppressed !== null) return { place, message };
  const where = near.pointer === "" ? `line ${near.line}` : `\`${near.pointer}\``;
  return {
    place,
    message,
    remedy: `Remove it, or point it at ${where} of ${near.path}, where the rule does find something.`,
  };
};

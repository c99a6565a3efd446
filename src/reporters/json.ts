/** The report as it is, for programs: version 1 of `policies/schemas/report.schema.json`. Suppressed findings included. */
import type { Reporter } from "../model.ts";
import { safeJson } from "../render/safe-json.ts";

const json: Reporter = (report) => {
  const { version, tool, scope, findings, summary, catalogue, ...rest } = report;
  // Only who joins parts again needs the rules' texts: `auth-lint rules` has them.
  const rules = scope.shard !== undefined && catalogue !== undefined ? { catalogue } : {};
  return safeJson({ version, tool, scope, findings, summary, ...rest, ...rules });
};

export default json;

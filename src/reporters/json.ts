/** The report as it is, for programs: version 1 of `policies/schemas/report.schema.json`. Suppressed findings included. */
import type { Reporter } from "../model.ts";
import { safeJson } from "../render/safe-json.ts";

const json: Reporter = (report) => {
  const { version, tool, scope, findings, summary, ...rest } = report;
  return safeJson({ version, tool, scope, findings, summary, ...rest });
};

export default json;

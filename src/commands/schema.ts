import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { nearest } from "../nearest.ts";

const schemas: Readonly<Record<string, string>> = {
  policy: "policy",
  report: "report",
  "auth-profiles": "auth-profiles",
  generic: "generic-auth-profiles",
  rules: "rules",
};

/** `auth-lint schema [policy|report|auth-profiles|generic|rules]`: a JSON Schema on stdout; the policy's by default. */
export const run = async (context: CommandContext): Promise<number> => {
  const [name = "policy"] = context.argv;
  const file = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (file === undefined) {
    const meant = nearest(name, Object.keys(schemas));
    throw new UsageError(
      "`schema` does not know this name",
      meant ? `Did you mean \`auth-lint schema ${meant}\`?` : `One of: ${Object.keys(schemas).join(", ")}.`,
    );
  }
  const { readPackageFile } = await import("../sources/package-files.ts");
  context.stdout.write(readPackageFile(`policies/schemas/${file}.schema.json`));
  return 0;
};

/** Runs the guard's commands in a real repository and gives their JSON report. */
import type { Command, Options } from "../src/command.ts";
import type { Finding } from "../src/model.ts";
import { commandContext } from "./commands/context.ts";
import type { Repository } from "./repository.ts";

export interface Guarded {
  readonly code: number;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly scope: {
    readonly files: number;
    readonly commits: number;
    readonly skipped: readonly { readonly path: string }[];
  };
}

/** A command in a directory; its exit code and report. */
export const guard = async (
  command: Command,
  where: { readonly root: string; readonly env?: Repository["env"] },
  argv: readonly string[] = [],
  options: Partial<Options> = {},
): Promise<Guarded> => {
  const { context, written } = commandContext(argv, { formats: [{ name: "json", file: undefined }], ...options });
  const code = await command({ ...context, cwd: where.root, env: where.env ?? {} });
  const text = written();
  const { findings, scope } = JSON.parse(text);
  return { code, text, findings, scope };
};

/** `rule path` of each finding that is not suppressed, in the order of the report. */
export const told = ({ findings }: Guarded): readonly string[] =>
  findings.filter(({ suppressed }) => suppressed === null).map(({ rule, path }) => `${rule} ${path}`);

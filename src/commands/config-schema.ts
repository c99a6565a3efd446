import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { CommandContext } from "../command.ts";
import { judgeBySchema, TooMuchError } from "../config-schema/judge.ts";
import { isRecord, own } from "../config-schema/model.ts";
import { readSchema } from "../config-schema/read-schema.ts";
import { UsageError } from "../errors.ts";
import { counted } from "../facts.ts";
import type { Document, Home } from "../model.ts";
import { readConfig } from "../runtimes/openclaw/config.ts";
import { newestVersion } from "../runtimes/openclaw/config-facts.ts";
import { boundedMatch } from "../sources/bounded-match.ts";

/** OpenClaw 2026.9.6 prints 2.4 MB. */
const sizeLimit = 16 * 1024 * 1024;

const hint = "Write it with the next version: `openclaw config schema > next.json`.";

const load = (cwd: string, path: string) => {
  const file = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (file?.isFile() !== true) throw new UsageError(`cannot open the schema \`${path}\``, hint);
  if (file.size > sizeLimit) throw new UsageError(`the schema \`${path}\` is too large`, hint);
  const schema = readSchema(readFileSync(resolve(cwd, path), "utf8"));
  if ("refused" in schema) throw new UsageError(`the schema \`${path}\` ${schema.refused}`, hint);
  return schema;
};

/** Are agents keyed in it? Then a version wrote it that moves their list on reading. */
const isKeyed = (root: unknown): boolean => {
  let found = root;
  for (const step of ["properties", "agents", "properties", "entries"])
    found = isRecord(found) ? own(found, step) : undefined;
  return found !== undefined;
};

/**
 * `--config-schema FILE`: what `openclaw config schema` of another version prints, instead of what is known of it here.
 * The objections of every OpenClaw home are those of the schema, and of what that version asks beyond its schema.
 * @throws UsageError where the file is no schema that can be judged by, or there is nothing to judge
 */
const judgeWithSchema = (
  context: CommandContext,
  homes: readonly Home[],
  documents: readonly Document[],
): readonly Home[] => {
  const { configSchema: path, target } = context.options;
  if (path === undefined) return homes;
  const schema = load(context.cwd, path);
  const { fits, given } = boundedMatch();
  const byPath = new Map(documents.map((document) => [document.source.path, document]));
  const asked = target?.runtime === "openclaw" ? target.version : undefined;
  let judged = 0;
  const revised = homes.map((home): Home => {
    const document = home.runtime === "openclaw" && home.config ? byPath.get(home.config.path) : undefined;
    if (document === undefined) return home;
    judged += 1;
    const version = asked ?? (isKeyed(schema.root) ? newestVersion : home.target.version);
    const name = asked === undefined ? `(${basename(path)})` : `${asked} (${basename(path)})`;
    const judge = (value: unknown) => judgeBySchema(value, schema, fits);
    const { issues } = readConfig({ document, documents: byPath, version, env: {}, schema: { name, judge } });
    return { ...home, configFlaws: issues, target: { ...home.target, chosen: "asked" } };
  });
  if (judged === 0) throw new UsageError("`--config-schema` found no `openclaw.json` to judge", "Name its directory.");
  if (given() > 0)
    context.stderr.write(
      `auth-lint: ${counted(given(), "pattern")} of the schema ${given() === 1 ? "was" : "were"} not judged: too slow\n`,
    );
  return revised;
};

/** The same, where a hostile schema and a config together would keep it busy. */
export const reviseBySchema =
  (context: CommandContext, documents: readonly Document[]) =>
  (homes: readonly Home[]): readonly Home[] => {
    try {
      return judgeWithSchema(context, homes, documents);
    } catch (error) {
      if (error instanceof TooMuchError)
        throw new UsageError(`the schema \`${context.options.configSchema}\` takes too long to judge by`, hint);
      throw error;
    }
  };

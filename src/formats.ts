/** `--format NAME[=FILE]`, several in one run: told apart and refused before anything is judged. */
import type { Options } from "./command.ts";
import { UsageError } from "./errors.ts";
import { nearest } from "./nearest.ts";
import { reporters } from "./reporters/index.ts";

type Format = Options["formats"][number];

const requireKnown = ({ name }: Format): void => {
  if (Object.hasOwn(reporters, name)) return;
  const meant = nearest(name, Object.keys(reporters));
  throw new UsageError(
    "`--format` does not know this name",
    meant ? `Did you mean \`${meant}\`?` : `One of: ${Object.keys(reporters).join(", ")}.`,
  );
};

/** `./out//a.sarif` and `out/a.sarif` are one file. */
const plainPath = (path: string): string => path.replace(/[\\/]+/g, "/").replace(/(?<=^|\/)\.\//g, "");

const split = (text: string): Format => {
  const cut = text.indexOf("=");
  return cut < 0 ? { name: text, file: undefined } : { name: text.slice(0, cut), file: text.slice(cut + 1) };
};

/**
 * What was asked for, in order.
 * @throws UsageError for a name that is no format, a file without a name, one file for two reports
 */
export const parseFormats = (texts: readonly string[]): readonly Format[] => {
  const formats = texts.map(split);
  const files = new Set<string>();
  for (const format of formats) {
    requireKnown(format);
    if (format.file === undefined) continue;
    if (format.file === "") throw new UsageError("`--format` names no file after `=`", "For example `sarif=a.sarif`.");
    const path = plainPath(format.file);
    if (files.has(path))
      throw new UsageError("`--format` names one file twice", "Each report needs a file of its own.");
    files.add(path);
  }
  return formats;
};

import type { Document, SetVariable, Source } from "../model.ts";
import { variableFile } from "./files.ts";
import { type Assignment, environmentLines, fishLines, shellLines, unitLines } from "./lines.ts";

/** Programs by a word of the command that starts them, or of their unit's name. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:openclaw|clawdbot|moltbot)\b/, "openclaw"],
  [/\bcodex\b/, "codex"],
  [/\bclaude\b/, "claude-code"],
  [/\bhermes\b/, "hermes"],
  [/\blitellm\b/, "litellm"],
  [/\bopencode\b/, "opencode"],
  [/\bkilo\b/, "kilo-cli"],
  [/\bgemini\b/, "gemini-cli"],
  [/\bqwen\b/, "qwen-code"],
  [/\bnanobot\b/, "nanobot"],
  [/\bzeroclaw\b/, "zeroclaw"],
  [/\bpicoclaw\b/, "picoclaw"],
  [/\bcli-?proxy-?api\b/i, "cli-proxy-api"],
  [/\b(?:ccr|claude-code-router)\b/, "claude-code-router"],
  [/\bgoose\b/, "goose"],
  [/\bcrush\b/, "crush"],
  [/\baichat\b/, "aichat"],
  [/\bcopilot\b/, "copilot-cli"],
];

// `claude-code-router` names Claude Code too: the longest word tells.
const runtimeOf = (words: string): string | undefined =>
  programs
    .flatMap(([pattern, runtime]) => {
      const found = pattern.exec(words)?.[0];
      return found === undefined ? [] : [{ runtime, length: found.length }];
    })
    .toSorted((left, right) => right.length - left.length)[0]?.runtime;

const within = (path: string, root: string): string | undefined => {
  const rest = path.startsWith("%h/") ? path.slice(3) : undefined;
  if (rest === undefined || rest.split("/").includes("..")) return undefined;
  return root === "" ? rest : `${root}/${rest}`;
};

const unitFiles = (path: string, text: string): readonly string[] => {
  const file = variableFile(path);
  if (file?.kind !== "unit") return [];
  return unitLines(text).files.flatMap((one) => within(one, file.root) ?? []);
};

/** Environment files that a unit names, relative to the checked root; what lies outside the home is left out. */
export const environmentFilesOf = ({ path, as, bytes }: Source): readonly string[] =>
  variableFile(as ?? path)?.kind === "unit" ? unitFiles(as ?? path, new TextDecoder().decode(bytes)) : [];

const setIn = (
  document: Document,
  assignments: readonly Assignment[],
  root: string,
  runtime?: string,
): readonly SetVariable[] =>
  assignments.map(({ name, value, line, column }) => ({
    name,
    value,
    root,
    place: {
      path: document.source.path,
      at: [],
      range: { line, column, endLine: line, endColumn: column + name.length },
    },
    ...(runtime !== undefined && { runtime }),
  }));

const readUnit = (document: Document, unit: string, root: string, byPath: ReadonlyMap<string, Document>) => {
  const { variables, starts } = unitLines(document.text);
  const runtime = runtimeOf(`${unit} ${starts.join(" ")}`);
  // A service that is none of the runtimes: nobody here sees what it is given.
  if (runtime === undefined) return [];
  const named = unitFiles(document.source.as ?? document.source.path, document.text).flatMap(
    (path) => byPath.get(path) ?? [],
  );
  return [
    ...setIn(document, variables, root, runtime),
    ...named.flatMap((one) => setIn(one, environmentLines(one.text), root, runtime)),
  ];
};

/**
 * The variables that files of a home set for its programs: shell profiles, `environment.d`, and units with the
 * environment files they name. Values stay as written; a reference is not followed.
 */
export const readVariables = (documents: readonly Document[]): readonly SetVariable[] => {
  const byPath = new Map(documents.map((document) => [document.source.path, document]));
  return documents.flatMap((document): readonly SetVariable[] => {
    const file = variableFile(document.source.as ?? document.source.path);
    if (!file) return [];
    const { kind, root, unit = "" } = file;
    if (kind === "unit") return readUnit(document, unit, root, byPath);
    const lines = kind === "shell" ? shellLines : kind === "fish" ? fishLines : environmentLines;
    return setIn(document, lines(document.text), root);
  });
};

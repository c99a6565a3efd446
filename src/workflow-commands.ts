/**
 * What a step says to the GitHub Actions runner. Facts from actions/runner 2.330 (`ActionCommand.cs`): `::name k=v::text`
 * is a command at the start of a line, `##[name]` anywhere in one; of each level ten are kept, text ends at 4096.
 * Pure: whoever prints adds what is random.
 */
import { oneLine } from "./terminal.ts";

export type CommandName = "error" | "warning" | "notice" | "group" | "endgroup" | "add-mask" | "debug";

/** Where a finding is shown; columns count only on a single line. */
export interface CommandProperties {
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
  readonly title?: string;
}

const longestText = 4000;

/** Neither command survives: `##[` is the older form, and it is obeyed in the middle of a line. */
const disarm = (text: string): string => oneLine(text).replaceAll("##[", "## [");

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** Text behind the last `::`: one line, no control characters, no command inside. */
const escapeText = (text: string): string => disarm(text).replace(/[%\r\n]/g, percent);

/** A value between the name and the last `::`. */
const escapeProperty = (text: string): string => disarm(text).replace(/[%\r\n:,]/g, percent);

const cut = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > longestText ? `${characters.slice(0, longestText).join("")}…` : text;
};

/** One command, one line, without its line feed. */
export const workflowCommand = (name: CommandName, text: string, properties: CommandProperties = {}): string => {
  const given = Object.entries(properties).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" || typeof value === "number" ? [`${key}=${escapeProperty(String(value))}`] : [],
  );
  return `::${name}${given.length > 0 ? ` ${given.join(",")}` : ""}::${cut(escapeText(text))}`;
};

/**
 * Output for people, in which nothing is taken for a command.
 * @param token unguessable, new for each call: who knows it can end the pause
 */
export const withoutCommands = (text: string, token: string): string => {
  const quiet = text.replaceAll("##[", "## [");
  return `::stop-commands::${token}\n${quiet}${quiet.endsWith("\n") || quiet === "" ? "" : "\n"}::${token}::\n`;
};

/**
 * An entry of the files behind GITHUB_OUTPUT and GITHUB_ENV, for values of any number of lines.
 * @param delimiter unguessable, on no line of the value
 */
export const fileEntry = (name: string, value: string, delimiter: string): string =>
  `${name}<<${delimiter}\n${value}\n${delimiter}\n`;

import type { Command, CommandContext } from "../command.ts";
import { demoFiles } from "../demo/state.ts";
import { createTokens } from "../demo/tokens.ts";
import { createStyle } from "../render/style.ts";
import { makeDemoFolder, randomSource, removeDemoFolder, writeDemoFiles } from "../sources/demo-files.ts";
import { oneLine } from "../terminal.ts";
import { usesColor } from "./publish.ts";

/** Formats that a closing word may follow; what programs read must end where it ends. */
const people: ReadonlySet<string> = new Set(["pretty", "compact", "agent"]);

/** Path as one word of a shell command. */
const shellWord = (path: string): string =>
  /^[\w@%+:,./\\-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

const closing = (context: CommandContext): string => {
  const { strong } = createStyle({ color: usesColor(context), links: false });
  const { keep } = context.options;
  const kept = keep === undefined ? undefined : oneLine(shellWord(keep));
  const next = kept
    ? [
        `What the runtime makes of it   ${strong(`auth-lint resolve ${kept}`)}`,
        `Judge it again                 ${strong(`auth-lint check ${kept}`)}`,
      ]
    : [
        `Keep the folder and look       ${strong("auth-lint demo --keep DIR")}`,
        `What a runtime makes of yours  ${strong("auth-lint resolve DIR")}`,
      ];
  return [
    "",
    kept
      ? `That was an invented state directory, kept in ${kept}.`
      : "That was an invented state directory; it is removed again.",
    "Its tokens are random characters.",
    "",
    `One rule in full               ${strong("auth-lint explain token-has-two-owners")}`,
    ...next,
    `Your own                       ${strong("auth-lint check ~/.openclaw")}`,
    "",
  ].join("\n");
};

/**
 * Makes the demo's state directory, has it judged, says how to look further. Exit 0: the demo has shown what it is for.
 *
 * @param judge the `check` verb; runs inside the folder
 * @param seed for tests: the same tokens every time
 */
export const demonstrate = async (context: CommandContext, judge: Command, seed?: string): Promise<number> => {
  const { cwd, options } = context;
  const folder = makeDemoFolder(cwd, options.keep);
  try {
    writeDemoFiles(folder, demoFiles(createTokens(randomSource(seed)), context.now));
    const code = await judge({ ...context, cwd: folder, argv: [] });
    if (options.formats.every(({ name, file }) => file !== undefined || people.has(name)))
      context.stdout.write(closing(context));
    return code === 3 ? 3 : 0;
  } finally {
    if (options.keep === undefined) removeDemoFolder(folder);
  }
};

/** `auth-lint demo [--keep DIR]`: a state directory with the classic traps, judged. */
export const run: Command = async (context) => {
  const { run: judge } = await import("./check.ts");
  return demonstrate(context, judge);
};

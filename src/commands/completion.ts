import type { Command } from "../command.ts";
import { UsageError } from "../errors.ts";
import { flagNames } from "../flags.ts";
import { reporters } from "../reporters/index.ts";
import { rules } from "../rules/index.ts";
import { runtimes } from "../runtimes/index.ts";

/** What can be completed: a verb and what it says of itself. */
export type Verbs = readonly (readonly [name: string, says: string])[];

interface Words {
  readonly verbs: Verbs;
  readonly flags: readonly string[];
  /** Flag → its values. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly string[];
}

const wordsOf = (verbs: Verbs): Words => ({
  verbs,
  flags: flagNames.map((name) => `--${name}`),
  values: {
    "--format": Object.keys(reporters),
    "--fail-on": ["error", "warning", "info", "never"],
    "--color": ["auto", "always", "never"],
    "--policy": ["recommended", "strict", "upgrade"],
    "--target": runtimes.map(({ id }) => `${id}@`),
  },
  rules: rules.map(({ id }) => id),
});

const bash = ({
  verbs,
  flags,
  values,
  rules: ids,
}: Words): string => `# auth-lint: bash completion. source <(auth-lint completion bash)
_auth_lint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" verb="\${COMP_WORDS[1]}"
  case "$before" in
${Object.entries(values)
  .map(([flag, words]) => `    ${flag}) COMPREPLY=($(compgen -W "${words.join(" ")}" -f -- "$word")); return ;;`)
  .join("\n")}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${flags.join(" ")}" -- "$word")); return; fi
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${verbs.map(([name]) => name).join(" ")}" -f -- "$word")); return; fi
  if [[ $verb == explain ]]; then COMPREPLY=($(compgen -W "${ids.join(" ")}" -- "$word")); return; fi
  COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _auth_lint auth-lint
`;

/** What zsh and fish take as one word. */
const quoted = (text: string): string => `'${text.replaceAll("'", "’")}'`;

const zsh = ({ verbs, flags, values, rules: ids }: Words): string => `#compdef auth-lint
# auth-lint: zsh completion. auth-lint completion zsh > "\${fpath[1]}/_auth-lint"
_auth_lint() {
  local -a verbs
  verbs=(
${verbs.map(([name, says]) => `    ${quoted(`${name}:${says.replaceAll(":", "\\:")}`)}`).join("\n")}
  )
  case "$words[CURRENT-1]" in
${Object.entries(values)
  .map(([flag, words]) => `    ${flag}) compadd -- ${words.join(" ")}; _files; return ;;`)
  .join("\n")}
  esac
  if [[ $PREFIX == -* ]]; then compadd -- ${flags.join(" ")}; return; fi
  if (( CURRENT == 2 )); then _describe 'command' verbs; _files; return; fi
  if [[ $words[2] == explain ]]; then compadd -- ${ids.join(" ")}; return; fi
  _files
}
compdef _auth_lint auth-lint
`;

const fish = ({ verbs, flags, values, rules: ids }: Words): string =>
  [
    "# auth-lint: fish completion. auth-lint completion fish > ~/.config/fish/completions/auth-lint.fish",
    ...verbs.map(([name, says]) => `complete -c auth-lint -n __fish_use_subcommand -a ${name} -d ${quoted(says)}`),
    ...flags.map((flag) => {
      const words = values[flag];
      return `complete -c auth-lint -l ${flag.slice(2)}${words ? ` -x -a ${quoted(words.join(" "))}` : ""}`;
    }),
    `complete -c auth-lint -n '__fish_seen_subcommand_from explain' -x -a ${quoted(ids.join(" "))}`,
    "",
  ].join("\n");

const shells: Readonly<Record<string, (words: Words) => string>> = { bash, zsh, fish };

/** `auth-lint completion bash|zsh|fish`: a script for the shell, on the output. */
export const completionOf =
  (verbs: Verbs): Command =>
  async ({ argv, stdout }) => {
    const [shell = "", ...more] = argv;
    const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
    if (script === undefined || more.length > 0)
      throw new UsageError("`completion` takes the name of a shell", `One of: ${Object.keys(shells).join(", ")}.`);
    stdout.write(script(wordsOf(verbs)));
    return 0;
  };

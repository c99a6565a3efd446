import type { CommandContext } from "../command.ts";
import { UsageError } from "../errors.ts";
import { policyNames } from "../policy/discover.ts";
import { exists, writeText } from "../sources/files.ts";

const template = (
  id: string,
): string => `# yaml-language-server: $schema=../node_modules/auth-lint/policies/schemas/rules.schema.json
# Your own rules. Try them: auth-lint policy test
version: 1
rules:
  - id: ${id}
    title: A fallback is metered
    why: Nobody watches the bill at night.
    remedy: Take the model out of the chain, or declare its lane in auth-lint.yaml.
    severity: error
    # What the runtimes make of the files: profiles, keys, chains, orders, stores. \`on: document\` looks at files as they are.
    on: facts
    given: /chains/*/links/*[role=fallback]
    must:
      lane: { in: [subscription, local] }
    message: "{{../../slot}} falls back to {{model}}, which is {{lane}}"
    tests:
      - name: a key pays for the fallback
        files:
          openclaw.json:
            agents: { defaults: { model: { primary: ollama/a, fallbacks: [openrouter/b] } } }
            models: { providers: { openrouter: { baseUrl: "https://openrouter.example", apiKey: $FAKE:openrouter-key, models: [] } } }
        finds: ["openclaw.json#/agents/defaults/model/fallbacks/0"]
      - name: a local model does
        files:
          openclaw.json:
            agents: { defaults: { model: { primary: ollama/a, fallbacks: [ollama/b] } } }
        finds: []
`;

/** `auth-lint policy new [NAMESPACE/]NAME`: a file of rules to begin with, its tests passing. */
export const run = async (context: CommandContext): Promise<number> => {
  const [name, ...more] = context.argv;
  if (name === undefined || more.length > 0)
    throw new UsageError("`policy new` takes the name of a rule", "`auth-lint policy new fleet/no-metered-fallback`.");
  const id = name.includes("/") ? name : `own/${name}`;
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id))
    throw new UsageError("the name of a rule is made of small letters, digits and `-`", "`fleet/no-metered-fallback`.");
  const path = `policies/${id.replace("/", "-")}.yaml`;
  if (exists(context.cwd, path))
    throw new UsageError(`\`${path}\` is there already`, "Choose another name, or edit it.");
  writeText(context.cwd, path, template(id));
  const judged = policyNames.some((one) => exists(context.cwd, one));
  const next = judged ? "" : "It judges once there is a policy beside it: auth-lint init\n";
  context.stdout.write(`${path} is written. Try it: auth-lint policy test\n${next}`);
  return 0;
};

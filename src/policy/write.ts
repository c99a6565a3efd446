export interface FreshPolicy {
  /** Providers found, each with its lane, its owner and the program it is reached through. */
  readonly providers: readonly FreshProvider[];
  /** Models, best first. */
  readonly preference: readonly string[];
  /** Another order for one slot. */
  readonly chains?: Readonly<Record<string, readonly string[]>>;
  readonly extends?: readonly string[];
  /** Where editors find the schema; the installed package's own when absent. */
  readonly schema?: string;
}

export interface FreshProvider {
  readonly provider: string;
  readonly lane: "subscription" | "metered" | "local" | "unknown";
  readonly owner?: string;
  readonly via?: string;
}

const plain = /^[A-Za-z][A-Za-z0-9_-]*(?:[./][A-Za-z0-9_-]+)*$/;
// Words that YAML reads as something else than text, in version 1.1 or 1.2.
const reserved = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A scalar: plain where every reader of YAML takes it for text, else in double quotes, which JSON's are. */
const scalar = (text: string): string =>
  plain.test(text) && !reserved.test(text)
    ? text
    : JSON.stringify(text).replace(
        /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );

const flow = (texts: readonly string[]): string => `[${texts.map(scalar).join(", ")}]`;

const providerLine = ({ provider, lane, owner, via }: FreshProvider): string => {
  const rest = [
    owner === undefined ? "" : `, owner: ${scalar(owner)}`,
    via === undefined ? "" : `, via: ${scalar(via)}`,
  ];
  const entry = `${scalar(provider)}: { lane: ${lane === "unknown" ? "metered" : lane}${rest.join("")} }`;
  return lane === "unknown" ? `  # ${entry}  # could not be told: say how it is paid` : `  ${entry}`;
};

const providerLines = (providers: readonly FreshProvider[]): readonly string[] => {
  const known = providers.some(({ lane }) => lane !== "unknown");
  return [
    "",
    "# What each provider is here: subscription, metered or local. `owner` is the one program that refreshes it.",
    known ? "providers:" : "providers: {}",
    ...providers.map(providerLine),
  ];
};

const chainLines = (chains: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const entries = Object.entries(chains).filter(([, models]) => models.length > 0);
  if (entries.length === 0) return [];
  const lines = entries.map(([slot, models]) => `  ${scalar(slot)}: ${flow(models)}`);
  return ["", "# Another order for one slot.", "chains:", ...lines];
};

const preferenceLines = (models: readonly string[]): readonly string[] =>
  models.length === 0
    ? ["", "# Models, best first; every chain must keep this order. Globs such as ollama/* are fine.", "preference: []"]
    : [
        "",
        "# Models, best first; every chain must keep this order. Globs such as ollama/* are fine.",
        "preference:",
        ...models.map((model) => `  - ${scalar(model)}`),
      ];

/** The text of a fresh `auth-lint.yaml`. It holds names only: providers, models, programs. */
export const writePolicy = (fresh: FreshPolicy): string =>
  [
    `# yaml-language-server: $schema=${fresh.schema ?? "./node_modules/auth-lint/policies/schemas/policy.schema.json"}`,
    "# What auth-lint expects of this repository. `auth-lint rules` lists the rules, `auth-lint explain <rule>` one of them.",
    "version: 1",
    `extends: ${flow(fresh.extends ?? ["recommended"])}`,
    ...providerLines(fresh.providers),
    ...preferenceLines(fresh.preference),
    ...chainLines(fresh.chains ?? {}),
    "",
    "# Accepted findings. Each needs a reason; after its last day the finding comes back.",
    "# ignore:",
    "#   - { rule: api-key-shadows-subscription, files: [agents/sandbox/**], reason: bills per token on purpose, expires: 2027-01-31 }",
    "",
  ].join("\n");

import type { Pointer } from "../../model.ts";
import type { CrossFieldObjection } from "./config-cross-field.ts";
import type { VersionFacts } from "./config-facts.ts";
import { dotted } from "./config-message.ts";
import { keyedSince, rosterOf } from "./config-roster.ts";
import { isAtLeast } from "./era.ts";
import { normalizeWritten } from "./model-ref.ts";
import { isRecord, own, type Raw } from "./shape.ts";

const selectors: readonly Pointer[] = [
  ["model"],
  ["imageModel"],
  ["imageGenerationModel"],
  ["videoGenerationModel"],
  ["musicGenerationModel"],
  ["voiceModel"],
  ["pdfModel"],
  ["utilityModel"],
  ["mediaModels", "image"],
  ["mediaModels", "video"],
  ["mediaModels", "music"],
  ["heartbeat", "model"],
  ["subagents", "model"],
  ["compaction", "model"],
  ["compaction", "memoryFlush", "model"],
  ["tools", "exec", "reviewer", "model"],
];

/** What older versions knew of models was not measured, and many were served then. */
const knownSince = "2026.5.1";

/**
 * Models that the version knows to be shut down: naming one anywhere makes it refuse the config (openclaw 2026.6.1 and
 * 2026.9.6, validateConfiguredModelRefs).
 */
export function retiredModels(config: Raw, version: string, facts: VersionFacts): readonly CrossFieldObjection[] {
  if (!isAtLeast(version, knownSince)) return [];
  const agents = own(config, "agents");
  const defaults = isRecord(agents) ? own(agents, "defaults") : undefined;
  const scopes: readonly (readonly [unknown, Pointer])[] = [
    [defaults, ["agents", "defaults"]],
    ...rosterOf(config, version).map(({ entry, at }) => [entry, at] as const),
  ];
  return scopes
    .flatMap(([scope, at]) => [
      ...selectors.flatMap((steps) => writtenRefs(below(scope, steps), [...at, ...steps])),
      ...listedModels(scope, at),
    ])
    .filter(({ text, at }) => isRetired(asRead(text, at, version, facts), facts))
    .map(({ at }) => ({
      at,
      message: `\`${dotted(at)}\` names a model that OpenClaw ${version} knows to be shut down: the gateway refuses the whole file`,
      remedy: "Name a model that is still served.",
    }));
}

/** Former names are replaced before, up to 2026.7 everywhere, since then in the defaults. */
const asRead = (text: string, at: Pointer, version: string, facts: VersionFacts): string =>
  at[1] === "defaults" || !isAtLeast(version, keyedSince) ? normalizeWritten(text, facts) : text;

interface WrittenRef {
  readonly text: string;
  readonly at: Pointer;
}

const below = (value: unknown, steps: Pointer): unknown =>
  steps.reduce<unknown>((found, step) => (isRecord(found) ? own(found, String(step)) : undefined), value);

function writtenRefs(value: unknown, at: Pointer): readonly WrittenRef[] {
  if (typeof value === "string") return [{ text: value, at }];
  if (!isRecord(value)) return [];
  const fallbacks = own(value, "fallbacks");
  return [
    ...writtenText(own(value, "primary"), [...at, "primary"]),
    ...(Array.isArray(fallbacks)
      ? fallbacks.flatMap((item: unknown, index) => writtenText(item, [...at, "fallbacks", index]))
      : []),
  ];
}

const writtenText = (value: unknown, at: Pointer): readonly WrittenRef[] =>
  typeof value === "string" ? [{ text: value, at }] : [];

const listedModels = (scope: unknown, at: Pointer): readonly WrittenRef[] => {
  const models = below(scope, ["models"]);
  return isRecord(models) ? Object.keys(models).map((text) => ({ text, at: [...at, "models", text] })) : [];
};

const isRetired = (text: string, { retiredModels: retired }: VersionFacts): boolean => {
  const slash = text.indexOf("/");
  const provider = text.slice(0, Math.max(0, slash)).trim().toLowerCase();
  const names = Object.hasOwn(retired, provider) ? retired[provider] : undefined;
  return (
    names?.includes(
      text
        .slice(slash + 1)
        .trim()
        .toLowerCase(),
    ) ?? false
  );
};

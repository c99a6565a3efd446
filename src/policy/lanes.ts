import type { Home, Lane, LaneName, Policy } from "../model.ts";

// Servers that run on the operator's own machine and take any word for a key.
const local = new Set([
  ...["ollama", "lmstudio", "lm-studio", "vllm", "llama.cpp", "llamacpp", "llama-cpp", "localai", "sglang", "mlx"],
  ...["omlx", "koboldcpp", "text-generation-webui", "jan", "gpt4all", "tabby", "docker-model-runner", "llamafile"],
]);

const inferred = (home: Home, provider: string): LaneName => {
  const here = [...home.profiles.filter(({ store }) => store.role !== "backup"), ...home.declared].filter(
    (profile) => profile.provider === provider,
  );
  if (here.some(({ kind }) => kind === "oauth" || kind === "token")) return "subscription";
  if (local.has(provider)) return "local";
  const keyed = here.some(({ kind }) => kind === "api-key") || home.keys.some((key) => key.provider === provider);
  return keyed ? "metered" : "unknown";
};

/**
 * How a provider is paid in a home: as the policy declares it, else inferred. One oauth or token profile makes a
 * subscription, a server of this machine is local, keys alone are metered.
 */
export const laneOf = (policy: Policy, home: Home, provider: string): Lane => {
  const name = provider.trim().toLowerCase();
  const declared = Object.hasOwn(policy.providers, name) ? policy.providers[name] : undefined;
  return declared ?? { lane: inferred(home, name), declared: false };
};

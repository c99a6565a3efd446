import type { Serves } from "../../model.ts";
import type { Variable } from "./model.ts";

/** Variables most programs take a provider's key from, by the provider (each provider's own documentation). */
const names: readonly (readonly [provider: string, ...names: readonly string[]])[] = [
  ["anthropic", "ANTHROPIC_API_KEY"],
  ["openai", "OPENAI_API_KEY"],
  ["google", "GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GENERATIVE_AI_API_KEY"],
  ["openrouter", "OPENROUTER_API_KEY"],
  ["xai", "XAI_API_KEY"],
  ["groq", "GROQ_API_KEY"],
  ["mistral", "MISTRAL_API_KEY"],
  ["deepseek", "DEEPSEEK_API_KEY"],
  ["moonshot", "MOONSHOT_API_KEY"],
  ["zai", "ZAI_API_KEY", "ZHIPU_API_KEY"],
  ["minimax", "MINIMAX_API_KEY"],
  ["cerebras", "CEREBRAS_API_KEY"],
  ["together", "TOGETHER_API_KEY"],
  ["fireworks", "FIREWORKS_API_KEY"],
];

/** The usual variables, served as this program serves them. */
export const providerVariables = (serves: Serves): readonly Variable[] =>
  names.flatMap(([provider, ...all]) => all.map((name) => ({ name, provider, serves })));

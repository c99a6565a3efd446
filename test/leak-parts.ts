/** What the scenes of the leak tests are made of. */
import type { Garden } from "./plant.ts";

export interface LeakScene {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
}

export type Scene = (garden: Garden) => LeakScene;

export const store = "agents/main/agent/auth-profiles.json";
export const json = (value: unknown): string => JSON.stringify(value, null, 2);
export const config = (value: object): string => json({ meta: { lastTouchedVersion: "2026.6.1" }, ...value });
export const withStore = (text: string | Uint8Array): LeakScene => ({
  files: { [store]: text, "openclaw.json": config({}) },
});
export const withConfig = (text: string): LeakScene => ({ files: { "openclaw.json": text } });

export const oauth = (g: Garden) => ({
  type: "oauth",
  provider: "openai",
  access: g.issued("eyJ"),
  refresh: g.issued("rt_"),
  expires: 1,
});
export const key = (value: unknown) => ({ type: "api_key", provider: "openai", key: value });
export const wrap = (profile: unknown) => json({ version: 1, profiles: { "openai:default": profile } });

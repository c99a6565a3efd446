import { providerForAuth } from "./aliases.ts";
import type { Credential } from "./credential.ts";
import { eraOf } from "./era.ts";
import { isRefreshFence } from "./refresh-fence.ts";
import { isRecord, normalizeProvider, own, type Raw } from "./shape.ts";

/** The runtime's own reason words. */
export type Reason =
  | "ok"
  | "profile_missing"
  | "provider_mismatch"
  | "mode_mismatch"
  | "missing_credential"
  | "invalid_expires"
  | "expired"
  | "unresolved_ref"
  | "malformed_api_key"
  | "setup_inactive";

const onboardCommand = /^openclaw\s+onboard(?:\s.*)?\s--auth-choice(?:\s|=|$)/i;

const judgeToken = ({ token, tokenRef, expires }: Credential, now: number): Reason => {
  if (!token && !tokenRef) return "missing_credential";
  if (expires === undefined) return "ok";
  if (expires <= 0 || expires > 8.64e15) return "invalid_expires";
  return expires <= now ? "expired" : "ok";
};

/**
 * Can the credential be tried at all, by itself, at `now` (Unix ms)?
 * Facts: openclaw 2026.6.1 and 2026.9.6, evaluateStoredCredentialEligibility.
 */
const judgeCredential = (credential: Credential, version: string, now: number): Reason => {
  if (credential.type === "api_key") {
    const command = credential.key?.is((value) => onboardCommand.test(value.trim())) === true;
    if (command && eraOf(version) === "sqlite-strict") return "malformed_api_key";
    return credential.key || credential.keyRef ? "ok" : "missing_credential";
  }
  if (credential.type === "token") return judgeToken(credential, now);
  if (eraOf(version) === "sqlite-strict" && isRefreshFence(credential)) return "expired";
  if (credential.access || credential.refresh) return "ok";
  return credential.oauthRef ? "unresolved_ref" : "missing_credential";
};

export interface Question {
  readonly profiles: ReadonlyMap<string, Credential>;
  /** The configuration as merged; `auth` and `models.providers` of it matter. */
  readonly config: Raw;
  readonly provider: string;
  readonly version: string;
  /** Unix ms. */
  readonly now: number;
}

/**
 * The runtime looks ids up in plain objects: `__proto__` or `constructor` finds something there, which is of no provider.
 */
export const isInheritedName = (id: string): boolean => id in {};

const recordAt = (value: unknown, key: string): unknown => (isRecord(value) ? own(value, key) : undefined);

/** `auth.profiles` of the config as the runtime indexes it, whatever its shape. */
export const configuredProfiles = (config: Raw): readonly (readonly [string, unknown])[] => {
  const profiles = recordAt(own(config, "auth"), "profiles");
  return profiles !== null && (typeof profiles === "object" || typeof profiles === "string")
    ? Object.entries(profiles)
    : [];
};

/** One of them, looked up as a property. */
const configuredProfile = (config: Raw, id: string): unknown => {
  const profiles = recordAt(own(config, "auth"), "profiles");
  return typeof profiles === "object" && profiles !== null
    ? Object.getOwnPropertyDescriptor(profiles, id)?.value
    : configuredProfiles(config).find(([name]) => name === id)?.[1];
};

const isConfiguredAwsProfile = (declared: unknown, { config, provider, version }: Question): boolean => {
  if (!isRecord(declared) || declared.mode !== "aws-sdk") return false;
  const wanted = providerForAuth(provider, version);
  if (providerForAuth(declared.provider, version) !== wanted) return false;
  const providers = recordAt(own(config, "models"), "providers");
  const name = eraOf(version) === "sqlite-strict" ? wanted : normalizeProvider(provider);
  const entry = isRecord(providers)
    ? Object.entries(providers).find(([key]) => normalizeProvider(key) === name)?.[1]
    : undefined;
  return recordAt(entry, "auth") === "aws-sdk";
};

/**
 * May the profile `id` be tried for the provider in question?
 * Facts: openclaw 2026.6.1 order-B646U7fZ.js, 2026.9.6 order-2p4DOkTH.mjs, resolveAuthProfileEligibility.
 */
export const judgeProfile = (id: string, question: Question): Reason => {
  const { profiles, config, provider, version, now } = question;
  const credential = profiles.get(id);
  const declared = configuredProfile(config, id);
  if (!credential && isInheritedName(id)) return "provider_mismatch";
  if (!credential) return isConfiguredAwsProfile(declared, question) ? "ok" : "profile_missing";
  if (credential.pendingSetup) return "setup_inactive";
  const wanted = providerForAuth(provider, version);
  if (providerForAuth(credential.provider, version) !== wanted) return "provider_mismatch";
  if (declared) {
    const [named, mode] = isRecord(declared) ? [declared.provider, declared.mode] : [undefined, undefined];
    if (providerForAuth(named, version) !== wanted) return "provider_mismatch";
    if (mode !== credential.type && !(mode === "oauth" && credential.type === "token")) return "mode_mismatch";
  }
  return judgeCredential(credential, version, now);
};

import type { DeclaredProfile, ProfileKind } from "../../model.ts";
import type { Config } from "./config.ts";
import { isRecord, normalizeProvider, own } from "./shape.ts";

const kinds: Readonly<Record<string, ProfileKind>> = { api_key: "api-key", oauth: "oauth", token: "token" };

/**
 * What `auth.profiles` of a config says the stored profiles are: metadata, never a credential. `aws-sdk` has no
 * stored counterpart and comes out as `unknown`.
 */
export function readDeclared(config: Config): readonly DeclaredProfile[] {
  const auth = own(config.value, "auth");
  const profiles = isRecord(auth) ? own(auth, "profiles") : undefined;
  if (!isRecord(profiles)) return [];
  return Object.entries(profiles).flatMap(([id, entry]) => {
    if (!isRecord(entry)) return [];
    const mode = own(entry, "mode");
    return [
      {
        id,
        provider: normalizeProvider(own(entry, "provider")),
        kind: (typeof mode === "string" && Object.hasOwn(kinds, mode) ? kinds[mode] : undefined) ?? "unknown",
        place: config.place(["auth", "profiles", id]),
      },
    ];
  });
}

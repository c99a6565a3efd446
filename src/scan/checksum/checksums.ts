/**
 * The checksums that tokens carry. Sources: GitHub and npm: "Behind GitHub's new authentication token formats" (GitHub
 * blog, 2021); GitLab: routable tokens (google/osv-scalibr, veles/secrets/gitlabpat); Matrix: element-hq/synapse
 * handlers/auth.py and element-hq/matrix-authentication-service crates/data-model/src/tokens.rs; Vercel: published
 * samples of its 2026 tokens.
 */
import type { Checksum } from "../../token.ts";
import { crc32 } from "./crc32.ts";
import { base62, reversedBase62 } from "./digits.ts";

/** What follows the first `_`: GitHub, npm and Vercel leave their prefix out of the sum. */
const afterPrefix = (body: string): string => body.slice(body.indexOf("_") + 1);

const sums: Readonly<Record<Checksum, (body: string) => string>> = {
  github: (body) => base62(crc32(afterPrefix(body)), 6),
  npm: (body) => base62(crc32(afterPrefix(body)), 6),
  vercel: (body) => base62(crc32(afterPrefix(body)), 6),
  "gitlab-routable": (body) => crc32(body).toString(36).padStart(7, "0"),
  synapse: (body) => `_${base62(crc32(body), 6)}`,
  mas: (body) => `_${reversedBase62(crc32(body), 6)}`,
};

const lengths: Readonly<Record<Checksum, number>> = {
  github: 6,
  npm: 6,
  vercel: 6,
  "gitlab-routable": 7,
  synapse: 7,
  mas: 7,
};

/** Does the token end with the checksum of what stands before it? */
export const checks = (checksum: Checksum, token: string): boolean => {
  const end = token.length - lengths[checksum];
  return end > 0 && sums[checksum](token.slice(0, end)) === token.slice(end);
};

/** `body`, prefix included, with the checksum its issuer appends. */
export const seal = (checksum: Checksum, body: string): string => body + sums[checksum](body);

import type { Credential } from "./credential.js";
/**
 * The marker 2026.9.6 stores in place of the tokens while it refreshes them (`expires` 1): not a broken profile.
 * Fact: openclaw 2026.9.6, oauth-refresh-marker.ts.
 */
export declare const isRefreshFence: (credential: Credential) => boolean;

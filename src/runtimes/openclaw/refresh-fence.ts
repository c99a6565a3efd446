import type { Credential } from "./credential.ts";

const accessFence = /^openclaw-oauth-refresh-fence:v1:([a-f0-9]{32}):(?:failed:)?access:[a-f0-9]{64}$/;
const refreshFence = /^openclaw-oauth-refresh-fence:v1:([a-f0-9]{32}):(?:failed:)?refresh:[a-f0-9]{64}$/;

/**
 * The marker 2026.9.6 stores in place of the tokens while it refreshes them (`expires` 1): not a broken profile.
 * Fact: openclaw 2026.9.6, oauth-refresh-marker.ts.
 */
export const isRefreshFence = (credential: Credential): boolean =>
  credential.type === "oauth" &&
  credential.expires === 1 &&
  credential.access?.is((value) => accessFence.test(value)) === true &&
  credential.refresh?.is((value) => refreshFence.test(value)) === true;

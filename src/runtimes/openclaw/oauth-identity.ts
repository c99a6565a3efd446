import type { Secret } from "../../secret.ts";
import type { Credential } from "./credential.ts";
import { isRefreshFence } from "./refresh-fence.ts";

/** The runtime refreshes an access token this long before it runs out, in ms. */
const refreshMargin = 300_000;

const same = (left: Secret | undefined, right: Secret | undefined): boolean =>
  left === undefined ? right === undefined : left.same(right);

/** Is the access token present and valid beyond the refresh margin at `now`? */
export const isFreshOAuth = (credential: Credential, now: number): boolean =>
  credential.type === "oauth" &&
  credential.access !== undefined &&
  credential.expires !== undefined &&
  credential.expires > 0 &&
  credential.expires <= 8.64e15 &&
  credential.expires - now > refreshMargin &&
  !isRefreshFence(credential);

const accountOf = (credential: Credential): string | undefined => credential.identity.accountId?.trim() || undefined;

const emailOf = (credential: Credential): string | undefined =>
  credential.identity.email?.trim().toLowerCase() || undefined;

/** Does the credential say who it is? */
export const hasIdentity = (credential: Credential): boolean =>
  accountOf(credential) !== undefined || emailOf(credential) !== undefined;

const differ = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && left !== right;

/** Do both name an account or an e-mail, and another one? */
export const identitiesConflict = (left: Credential, right: Credential): boolean =>
  differ(accountOf(left), accountOf(right)) || differ(emailOf(left), emailOf(right));

const identitiesMatch = (left: Credential, right: Credential): boolean => {
  const [leftAccount, rightAccount] = [accountOf(left), accountOf(right)];
  if (leftAccount !== undefined && rightAccount !== undefined) return leftAccount === rightAccount;
  const [leftEmail, rightEmail] = [emailOf(left), emailOf(right)];
  return leftEmail !== undefined && leftEmail === rightEmail;
};

const areEquivalent = (left: Credential, right: Credential): boolean =>
  same(left.access, right.access) &&
  same(left.refresh, right.refresh) &&
  same(left.idToken, right.idToken) &&
  left.expires === right.expires &&
  (["email", "accountId", "enterpriseUrl", "projectId"] as const).every(
    (field) => left.identity[field] === right.identity[field],
  );

/** May an agent's credential be replaced by this one of main? (openclaw, isSafeToAdoptMainStoreOAuthIdentity) */
export const mayAdopt = (local: Credential, main: Credential): boolean => {
  if (local.type !== "oauth" || local.provider !== main.provider) return false;
  return areEquivalent(local, main) || !hasIdentity(local) || identitiesMatch(local, main);
};

/** Is `candidate` a working credential that outlives `existing`? */
export const isNewer = (existing: Credential, candidate: Credential, now: number): boolean => {
  if (!isFreshOAuth(candidate, now)) return false;
  if (!isFreshOAuth(existing, now)) return true;
  return (candidate.expires ?? 0) > (existing.expires ?? Number.NEGATIVE_INFINITY);
};

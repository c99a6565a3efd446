// Written by `npm run gen`; do not edit.
import type { Rule } from "../model.ts";
import apiKeyShadowsSubscription from "./api-key-shadows-subscription.ts";
import authFileCommitted from "./auth-file-committed.ts";
import authFileNotIgnored from "./auth-file-not-ignored.ts";
import baselineNotAllowed from "./baseline-not-allowed.ts";
import baselineUnused from "./baseline-unused.ts";
import configRejectedByTarget from "./config-rejected-by-target.ts";
import configReset from "./config-reset.ts";
import credentialKindMismatch from "./credential-kind-mismatch.ts";
import fallbackCrossesBilling from "./fallback-crosses-billing.ts";
import fallbackDroppedByAgent from "./fallback-dropped-by-agent.ts";
import fallbackMalformed from "./fallback-malformed.ts";
import fallbackNotPreferred from "./fallback-not-preferred.ts";
import fallbackOutOfOrder from "./fallback-out-of-order.ts";
import fallbackProviderNotRun from "./fallback-provider-not-run.ts";
import fallbacksLost from "./fallbacks-lost.ts";
import keyBeforeSubscription from "./key-before-subscription.ts";
import laneChanged from "./lane-changed.ts";
import modelChanged from "./model-changed.ts";
import orderChanged from "./order-changed.ts";
import orderDangling from "./order-dangling.ts";
import policyNamesNothing from "./policy-names-nothing.ts";
import policyWeakened from "./policy-weakened.ts";
import primaryMissing from "./primary-missing.ts";
import profileDropped from "./profile-dropped.ts";
import profileDuplicateId from "./profile-duplicate-id.ts";
import profileExpired from "./profile-expired.ts";
import profileFieldNames from "./profile-field-names.ts";
import profileModeMismatch from "./profile-mode-mismatch.ts";
import profileUnusable from "./profile-unusable.ts";
import profilesLost from "./profiles-lost.ts";
import providerRenamed from "./provider-renamed.ts";
import secretBesideItsKey from "./secret-beside-its-key.ts";
import staleCopyOnDisk from "./stale-copy-on-disk.ts";
import storeBlocksStartup from "./store-blocks-startup.ts";
import storeNotRead from "./store-not-read.ts";
import storeParsesToZero from "./store-parses-to-zero.ts";
import storeUnreadable from "./store-unreadable.ts";
import storeWorldReadable from "./store-world-readable.ts";
import suppressionExpired from "./suppression-expired.ts";
import suppressionUnused from "./suppression-unused.ts";
import suppressionWithoutReason from "./suppression-without-reason.ts";
import tokenCachesOutOfSync from "./token-caches-out-of-sync.ts";
import tokenHasTwoOwners from "./token-has-two-owners.ts";
import tokenInText from "./token-in-text.ts";
import trackedButIgnored from "./tracked-but-ignored.ts";
import weakPlaceholderAsSecret from "./weak-placeholder-as-secret.ts";

export const rules: readonly Rule[] = [
  apiKeyShadowsSubscription,
  authFileCommitted,
  authFileNotIgnored,
  baselineNotAllowed,
  baselineUnused,
  configRejectedByTarget,
  configReset,
  credentialKindMismatch,
  fallbackCrossesBilling,
  fallbackDroppedByAgent,
  fallbackMalformed,
  fallbackNotPreferred,
  fallbackOutOfOrder,
  fallbackProviderNotRun,
  fallbacksLost,
  keyBeforeSubscription,
  laneChanged,
  modelChanged,
  orderChanged,
  orderDangling,
  policyNamesNothing,
  policyWeakened,
  primaryMissing,
  profileDropped,
  profileDuplicateId,
  profileExpired,
  profileFieldNames,
  profileModeMismatch,
  profileUnusable,
  profilesLost,
  providerRenamed,
  secretBesideItsKey,
  staleCopyOnDisk,
  storeBlocksStartup,
  storeNotRead,
  storeParsesToZero,
  storeUnreadable,
  storeWorldReadable,
  suppressionExpired,
  suppressionUnused,
  suppressionWithoutReason,
  tokenCachesOutOfSync,
  tokenHasTwoOwners,
  tokenInText,
  trackedButIgnored,
  weakPlaceholderAsSecret,
];

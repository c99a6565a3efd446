/** What a credential is by its looks, where its issuer gives it a form of its own. */
import { familyOf } from "./families.ts";
import type { Secret } from "./secret.ts";

// Prefixes are put together so that no line here looks like a credential itself.
const anthropic = ["sk", "ant", ""].join("-");
const subscriptionPrefixes = [`${anthropic}oat`, `${anthropic}ort`, "ya29.", "gho_", "ghu_"];
const keyPrefixes = [`${anthropic}api`, "sk-proj-", "sk-svcacct-", "sk-or-v1-", "AIza"];

// OpenAI's access tokens are JWTs; some other providers' API keys are as well, so only there does it tell anything.
const jwt = /^eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]+$/;

/** An access token, a refresh token or a setup token of a login. */
export const isSubscriptionToken = (secret: Secret, provider: string): boolean =>
  secret.is((value) => subscriptionPrefixes.some((prefix) => value.startsWith(prefix))) ||
  (familyOf(provider) === "openai" && secret.is((value) => value.length < 10_000 && jwt.test(value)));

/** A static API key. */
export const isApiKey = (secret: Secret): boolean =>
  secret.is((value) => keyPrefixes.some((prefix) => value.startsWith(prefix)));

/** What the names of fields say: which hold a credential, which only stand beside one. */
import type { Role } from "./model.ts";

/** Lower case, without separators: `access_token`, `accessToken` and `Access-Token` are one name. */
export function plainName(name: string): string {
  let plain = plainNames.get(name);
  if (plain === undefined) {
    plain = name.toLowerCase().replace(/[-_. ]/g, "");
    if (plainNames.size > mostKnown) plainNames.clear();
    if (name.length < 200) plainNames.set(name, plain);
  }
  return plain;
}

// Documents repeat their keys; what was said of one holds for the next.
const plainNames = new Map<string, string>();
const mostKnown = 20_000;

/** Names that say it all by themselves. */
const telling: Readonly<Record<string, Role>> = {
  accesstoken: "access",
  oauthtoken: "access",
  oauthaccesstoken: "access",
  useraccesstoken: "access",
  personalaccesstoken: "access",
  bearertoken: "access",
  experimentalbearertoken: "access",
  refreshtoken: "refresh",
  oauthrefreshtoken: "refresh",
  identitytoken: "refresh",
  registrytoken: "access",
  idtoken: "id",
  apikey: "key",
  apikeys: "key",
  primaryapikey: "key",
  bedrockapikey: "key",
  masterkey: "key",
  saltkey: "key",
  secretkey: "secret",
  encryptkey: "secret",
  encryptionkey: "secret",
  signingkey: "secret",
  clientsecret: "secret",
  oauthclientsecret: "secret",
  consumersecret: "secret",
  appsecret: "secret",
  signingsecret: "secret",
  webhooksecret: "secret",
  secretaccesskey: "cloud",
  awssecretaccesskey: "cloud",
  awssessiontoken: "cloud",
  bedrockaccesskeys: "cloud",
  accountkey: "cloud",
  bottoken: "key",
  apptoken: "key",
  channelaccesstoken: "access",
  hooktoken: "key",
  authtoken: "key",
  npmauthtoken: "key",
  npmauthident: "password",
  hftoken: "key",
  privatekey: "private",
  privatekeydata: "private",
  clientkeydata: "private",
  agentidentity: "private",
  advsecretkey: "private",
  identityprivatekey: "private",
  accountentropypool: "private",
  profilekey: "private",
  pinmasterkey: "private",
  storagekey: "private",
  masterkeyhash: "private",
  cookieheader: "session",
  sessiontoken: "session",
  sessionkey: "session",
  sessionid: "session",
  sessionsecret: "secret",
  password: "password",
  passwd: "password",
  passphrase: "password",
  encryptedpassword: "session",
};

/** Names that hold a credential where something else says so: an `expires`, a `type`, the list they are in. */
const plain: Readonly<Record<string, Role>> = {
  access: "access",
  refresh: "refresh",
  key: "key",
  token: "key",
  secret: "secret",
  auth: "password",
  bearer: "access",
  jwt: "id",
  pat: "key",
  cookie: "session",
  cookies: "session",
};

/** Endings of longer names: `openRouterApiKey`, `SLACK_BOT_TOKEN`, `anthropic-api-key`. */
const endings: readonly (readonly [string, Role])[] = [
  ["refreshtoken", "refresh"],
  ["accesstoken", "access"],
  ["secretaccesskey", "cloud"],
  ["clientsecret", "secret"],
  ["privatekey", "private"],
  ["apikey", "key"],
  ["authkey", "key"],
  ["accesskey", "key"],
  ["secretkey", "secret"],
  ["encryptionkey", "secret"],
  ["masterkey", "key"],
  ["authtoken", "key"],
  ["token", "key"],
  ["secret", "secret"],
  ["password", "password"],
  ["passwd", "password"],
  ["passphrase", "password"],
];

/** Names that end like a secret's and hold none: pages, counts, public halves. */
const harmless =
  /(?:password|passwordhash|psk|hash|tls|pull|existing|image|hmackey|secretkey)secret$|(?:page|clientrequest|change|idempotency|lifecycleaction|dkim|next|continuation|sync|csrf|xsrf|cancel|cancellation|design|pad|eos|bos|unk|mask|sep|cls|special|stop|max|(?<!ad)min|num|total|public|publishable|push|device|lock|sort|partition|cache|cursor|foreign|primary(?!api)|unique|key|use|has|is|show|reset|forgot|confirm|invalid|missing|require|expired?|no)(?:access)?(?:token|key|secret|password)$/;

const shortened: Readonly<Record<string, true>> = {
  apikeyenv: true,
  keyenv: true,
};

const known = new Map<string, { readonly role: Role; readonly strength: "telling" | "ending" | "plain" } | undefined>();

/** What a field of this name holds, and how much the name alone says. */
export function roleOf(
  name: string,
): { readonly role: Role; readonly strength: "telling" | "ending" | "plain" } | undefined {
  if (name.length === 0 || name.length > 160) return undefined;
  if (known.has(name)) return known.get(name);
  if (known.size > mostKnown) known.clear();
  const found = judge(plainName(name));
  known.set(name, found);
  return found;
}

function judge(name: string): ReturnType<typeof roleOf> {
  if (Object.hasOwn(shortened, name)) return undefined;
  const all = Object.hasOwn(telling, name) ? telling[name] : undefined;
  if (all) return { role: all, strength: "telling" };
  const some = Object.hasOwn(plain, name) ? plain[name] : undefined;
  if (some) return { role: some, strength: "plain" };
  // `apiKey@https://host`, `//registry/:_authToken`, `openai:api-key`.
  const at = /^(apikey|token|accesstoken|refreshtoken)@https?(?::|$)/.exec(name)?.[1];
  if (at) return { role: telling[at] ?? "key", strength: "telling" };
  const tail = name.slice(name.lastIndexOf(":") + 1).replace(/^--?|^\/+/, "");
  if (tail !== name && tail !== "")
    return name.includes("//") || name.startsWith("-") || tail.length > 5 ? judge(tail) : undefined;
  if (harmless.test(name)) return undefined;
  for (const [ending, role] of endings) if (name.endsWith(ending)) return { role, strength: "ending" };
  return undefined;
}

const telltales = new Map<string, boolean>();
const odd =
  /^(?:d|k|data|value|private|privkey|rootkey|chainkey|keydata|pass|keyref|tokenref)$|ur[il]$|proxy|endpoint|dsn|database|registry|remote|host|connection|cookie|authorization/;

/** Could a rule have something to say about a mapping with such a key? Cheap; errs towards yes. */
export function isTelltale(name: string): boolean {
  let told = telltales.get(name);
  if (told === undefined) {
    told = roleOf(name) !== undefined || odd.test(plainName(name)) || isAuthHeader(name);
    if (telltales.size > mostKnown) telltales.clear();
    if (name.length < 200) telltales.set(name, told);
  }
  return told;
}

/** Names that stand beside tokens in an OAuth record. */
const companions = new Set(
  (
    "expires expiresat expiresin expiresatms expiresms expirydate expiry expired expiration expireson extendedexpireson tokentype scope scopes lastrefresh " +
    "accountid tokenuri resourceurl subscriptiontype ratelimittier servername serverurl oidcissuer oidcclientid oidcissuer issuer authmode authtype authmethod " +
    "refreshtokenexpiresat clientid email homeaccountid environment realm cachedat obtainedat createdat githubappid user region starturl"
  ).split(" "),
);
export const isCompanion = (name: string): boolean => companions.has(plainName(name));

/** Mappings whose values are environment variables or headers. */
const environments = new Set(["env", "environment", "envs", "environmentvariables", "setenv", "envvars", "stringdata"]);
const headers = new Set([
  "headers",
  "httpheaders",
  "extraheaders",
  "customheaders",
  "requestheaders",
  "defaultheaders",
  "queryparams",
]);
export const isEnvironment = (name: string): boolean => environments.has(plainName(name));
export const isHeaders = (name: string): boolean => headers.has(plainName(name));

/** Headers that carry a credential. */
export const isAuthHeader = (name: string): boolean =>
  /^(?:proxy-)?authorization$|^x[-_].*(?:key|token|auth|secret)$|^(?:private|job|deploy)-token$|^(?:set-)?cookie$|^api[-_]?key$|^ocp-apim-subscription-key$|^circle-token$/i.test(
    name,
  ) || roleOf(name) !== undefined;

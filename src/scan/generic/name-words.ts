/** What a name says about the value that stands under it. */

/**
 * How much proof the value needs. `password`: that it looks chosen. `secret`: that it looks random, or long and mixed.
 * `key`: that it surely is random. `none`: nothing under this name is a secret.
 */
export type NameStrength = "password" | "secret" | "key" | "none";

export interface NameVerdict {
  readonly strength: NameStrength;
  /** The word that told it, in lower case: `password`, `token`, `apikey`; `""` for none. */
  readonly word: string;
  /** Words follow that are no known ending (`password_reset_banner`). */
  readonly vague: boolean;
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const passwords = wordsOf(
  "password passwords passwd pwd pass passphrase passcode passwort contraseña contrasena senha kennwort pw psw pswd pword userpass dbpass rootpass dbpassword userpassword adminpassword rootpassword mypassword userpwd dbpwd mysqlpwd storepass keypass requirepass masterauth sshpass identified",
);
const secrets = wordsOf(
  "secret secrets token tokens credential credentials apikey accesskey privatekey privkey secretkey authkey masterkey encryptionkey signingkey accountkey sharedaccesskey storagekey appkey apitoken authtoken accesstoken refreshtoken clientsecret appsecret apisecret secretkeybase bearer authorization codeverifier pat jwt creds cred",
);
const keys = wordsOf(
  "key auth salt nonce seed iv hmac session sessionid sessid phpsessid jsessionid sid cookie cipher mnemonic otp totp pin",
);
/** `<word>_key` is a secret where this word stands before it. */
const keyHeads = wordsOf(
  "api access private secret auth master encryption encrypt signing sign account shared storage app application hmac aes crypto client or service license server deploy ssh ingest write admin functions host subscription",
);
const keysOfKeys = wordsOf("verifier");

/** After the telling word: it is about the secret, not the secret. */
const about = wordsOf(
  `type types typed url urls uri uris endpoint endpoints path paths file files filename filepath dir directory folder field fields hash hashed hashes digest
  policy policies length len size min max count limit limits regex regexp pattern label labels title text placeholder hint help description desc message messages msg
  error errors err name names id ids arn ref reference refs version versions expiry expires expire expired expiration ttl timeout age at date time timestamp
  prefix suffix header headers param params parameter parameters variable var vars env provider providers class format algorithm algo alg encoding method methods mode
  strategy flow grant scope scopes manager service store storage source column table index input element selector css xpath icon button btn link page view form screen
  enabled enable required disabled disable visible visibility show is has can validator validation strength rule rules event events action actions callback handler mask masked locale
  location pos position start end begin kind list lists map set array options option opts config usage used budget cost price per rate request requests response
  issuer audience subject owner user username users email model models tokenizer reset change changed update updated forgot recovery generator generate
  rotation lookup exchange verify verification invalid valid missing required incorrect wrong match mismatch confirmation-label tooltip tip info note docs doc
  property properties attribute attributes attr attrs column schema resource resources kms domain host port region group role roles
  encoder decoder parser reader writer factory builder context ctx object obj impl interface util utils helper helpers test-id testid aria ratio style color colour
  bucket stream symbol symbols char chars character characters stat stats metric metrics tab tabs panel dialog modal toggle checkbox fingerprint thumbprint checksum algorithm`,
);
/** Anywhere in the name: it is about something public or something else. */
const elsewhere = wordsOf(
  "public pub next continuation page paging pagination cursor tokenizer tokenize tokenizers tokenization tokenized keyboard keyword keywords author authors authority cert certificate certificates fingerprint thumbprint checksum sha1 sha256 sha512 md5 digest integrity num max min csrf xsrf placeholder label i18n l10n translation lint css pattern regex regexp no without invalid bad wrong has is enable disable use show hide forgot reset total prompt input output completion eos bos pad unk cls sep eot mask stop special lookahead syntax lexer",
);
/** After the telling word: says which one, or where, or how it is written. */
const neutral = wordsOf(
  "value val values plain plaintext raw default prod production dev development test testing staging stage live local str string base base64 b64 hex encoded encrypted enc clear cleartext new old current previous prev backup main primary secondary confirm confirmation repeat again again2 v1 v2 v3 production key data bytes eu us db database const constant fallback dummy example sample demo",
);

const isLower = (code: number): boolean => (code >= 97 && code <= 122) || code >= 223;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Does a word begin at `at`: at a capital after a small letter or digit, or the last of several before a small one? */
const beginsWord = (name: string, at: number): boolean => {
  if (!isUpper(name.charCodeAt(at))) return false;
  const before = name.charCodeAt(at - 1);
  return isLower(before) || isDigit(before) || (isUpper(before) && isLower(name.charCodeAt(at + 1)));
};

/** Lower-case words of a name: camelCase, snake_case, kebab-case, dots. At most the last 12. */
export const splitName = (name: string): readonly string[] => {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= name.length; at++) {
    const code = name.charCodeAt(at);
    const inside = isLower(code) || isUpper(code) || isDigit(code);
    if (start >= 0 && (!inside || beginsWord(name, at))) {
      words.push(name.slice(start, at).toLowerCase());
      start = -1;
    }
    if (inside && start < 0) start = at;
  }
  return words.length > 12 ? words.slice(-12) : words;
};

const strengthAt = (words: readonly string[], at: number): NameStrength => {
  const word = (words[at] ?? "").replace(/\d+$/, "");
  if (passwords.has(word)) return "password";
  if (/.(?:password|passwd|passphrase)$/.test(word)) return "password";
  if (word === "key" || word === "keys") return keyHeads.has(words[at - 1] ?? "") ? "secret" : "key";
  if (word === "phrase" && /^(?:pass|seed)$/.test(words[at - 1] ?? "")) return "password";
  if (keysOfKeys.has(word)) return words[at - 1] === "code" ? "secret" : "none";
  if (secrets.has(word) || /.(?:secret|token|apikey|secretkey)$/.test(word)) return "secret";
  return keys.has(word) ? "key" : "none";
};

const rest = (words: readonly string[], from: number): "plain" | "vague" | "about" => {
  let vague = false;
  for (const word of words.slice(from)) {
    if (about.has(word)) return "about";
    if (!neutral.has(word) && !/^\d+$/.test(word)) vague = true;
  }
  return vague ? "vague" : "plain";
};

const none: NameVerdict = { strength: "none", word: "", vague: false };

/** A reference to where the secret is kept: a Kubernetes Secret, a path of agenix. */
const isKeptElsewhere = (words: readonly string[]): boolean =>
  / (?:password|psk|hash|tls|pull|existing|image|secret key) secret$/.test(` ${words.slice(-3).join(" ")}`);

/** What a key, variable, header or flag name says: the last telling word decides, and what follows it. */
export const judgeName = (name: string): NameVerdict => {
  // What is public in a browser's bundle is a key all the same.
  const words = splitName(name.replace(/^(?:NEXT|EXPO|NUXT|GATSBY)_PUBLIC_/, ""));
  if (words.some((word) => elsewhere.has(word)) || isKeptElsewhere(words)) return none;
  for (let at = words.length - 1; at >= 0; at--) {
    const strength = strengthAt(words, at);
    if (strength === "none") continue;
    const after = rest(words, at + 1);
    if (after === "about") return none;
    // `secret_key`, `password_salt`: a weak last word after a strong one keeps its own rank, but for `key`.
    const before = strengthAt(words, at - 1);
    const best = strength === "key" && words[at] === "key" && before === "secret" ? before : strength;
    return { strength: best, word: words[at] ?? "", vague: after === "vague" };
  }
  return none;
};

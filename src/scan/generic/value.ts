/** Values that are no secret, whatever their name says. */
import { isPlaceholder } from "../../placeholder.ts";
import { isPublished } from "./published.ts";

const keywords =
  /^(?:true|false|yes|no|on|off|null|nil|none|undefined|nan|void|this|self|string|str|number|int|integer|boolean|bool|bytes?|object|array|any|unknown|optional|required|disabled?|enabled?|auto|default|basic|bearer|oauth2?|jwt|digest|plain|text|hidden|missing|invalid|empty|public|private|internal|server|client|session|cookie|header|query|body|manual|never|always|inherit|include|omit|same-origin)$/i;

/** Names given from outside: shell, templates, format strings, env reads, secret references. */
const references: readonly RegExp[] = [
  /\$\{|#\{|\{\{|<%|%\(|\$\(|@\{|\$\[|<\?/,
  /^\$[A-Za-z_(]/,
  /^[&*@:][A-Za-z_][\w.-]*$/,
  /^%[-+]?\d*[a-zA-Z@]$|(?:^|[\s:=/_.-])%[sdvqx@](?![0-9a-z])/,
  /^\{[\w.:]*\}|\{\w{1,32}\}/,
  /^(?:process\.env|os\.(?:environ|getenv)|env\.|ENV\[|System\.getenv|vars?\.|local\.|data\.|module\.|secrets?\.|config\.|settings\.|options?\.|self\.|this\.|params?\.|args?\.|props\.|request\.|req\.)/i,
  /^(?:arn:|projects\/|vault:|ssm:|secretsmanager|secretref|op:\/\/|azurekeyvault|gcp:|env:|file:|keyring:|cmd:)/i,
  /^(?:ENC\[|ENC\(|AQICAH|\{cipher\}|\{vault\}|\$ANSIBLE_VAULT|age1|-----BEGIN|!vault|vault_)/,
];

/** Code, patterns and selectors in quotes. */
const code: readonly RegExp[] = [
  /^[\^\\/].*[$/]$|\\[dwsDWS]|\[[a-z0-9]-[a-z0-9]\]|\(\?[:=!<]|\.\*|\]\+|\]\*/i,
  /\w\([^)]*\)|=>|\(\)|&&|\|\||::|->|\+\+\s|===?\s/,
  /^[#.][a-z][\w-]*(?:[ >.#:[].*)?$/i,
  /^<[^>]*>|<\/\w|^&\w+;/,
  /^\/\/|^\/\*/,
];

const urls = /^(?:[a-z][a-z0-9+.-]{1,12}:\/\/|www\.|mailto:|data:|urn:|blob:|chrome:|about:)/i;
const paths =
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|\\\\)[\w.@~ /\\-]*$|^[\w.@-]+(?:\/[\w.@-]+)+\.[a-z]{1,5}$|\.(?:pem|key|crt|cer|json|ya?ml|txt|xml|ts|js|py|go|java|rb|php|html?|css|svg|png|jpe?g|gif|p12|pfx|jks|env|conf|ini|cfg|sh|md|log|properties|sqlite3?|db|exe|dll|so|zip|gz|tar)$/i;
const hosts =
  /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|ai|app|co|gov|edu|cloud|local|internal|svc|example|test|invalid)(?::\d+)?(?:\/\S*)?$/i;
const facts: readonly RegExp[] = [
  /^\d{4}-\d\d-\d\d|^\d{1,2}[:/]\d\d/,
  /^[v^~=<>]*\d+(?:\.\d+){1,3}(?:[-+][\w.]+)?$/,
  /^(?:sha(?:1|224|256|384|512)|md5|blake2\w*)[-:$]/i,
  /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+)\s|^AAAA[BC][1-3]/,
  /^\$(?:2[abxy]?|5|6|y|argon2\w*|pbkdf2\S*|scrypt|apr1|1)\$|^\{(?:SSHA|SHA|bcrypt|noop|pbkdf2|scrypt)\}|^(?:pbkdf2|scrypt|bcrypt|argon2)[_:$]/i,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  /^(?:MII[A-Z]|LS0tLS1CRUdJTiBD)/,
  /^#[0-9a-f]{3,8}$|^0x[0-9a-f]{1,8}$/i,
  /^(?:application|text|image|audio|video|multipart)\/[\w.+-]+/,
];

/** Vendors mark the keys of their documents so. */
const marked = /EXAMPLE|PLACEHOLDER|REDACTED|YOUR_|VERYLONGSECRET/;
const alphabets = /abcdefghij|0123456789|ABCDEFGHIJ|qwertyuiop|9876543210|23456789/;
const counted =
  /^(?:0123456789abcdef|abcdef0123456789|0123456789|1234567890|deadbeef|cafebabe|c0ffee|badc0de|0{4}|f{4})[\da-f]*$/i;

/** Words with a blank between them: a label, a sentence. */
const sentence = /[A-Za-z\x80-\xff,.;:!?)"'\]]\s+[A-Za-z\x80-\xff("'\d<[]/;

/** A key as Django makes them: 50 characters, signs among them that programs are made of as well. */
const isSigned = (text: string): boolean =>
  /^[a-z0-9!@#$%^&*()_=+-]{40,64}$/.test(text) && text.replace(/[a-z0-9]+/g, "").length >= 8;

const some = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** Some issuers give UUIDs as keys; nearly all others are names of things. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);

/** Is it where something is: a path, a file's name? Random base64 with slashes in it may look like one. */
export const isPath = (text: string): boolean => paths.test(text.length > 512 ? text.slice(0, 512) : text);

/** Is the value surely none: a placeholder, a reference, code, an address, a fact, a sentence? `text` is UTF-8 decoded. */
export const isNoSecret = (text: string): boolean => {
  if (text.length < 4 || keywords.test(text)) return true;
  const head = text.length > 512 ? text.slice(0, 512) : text;
  if (isSigned(head)) return alphabets.test(head);
  if (some(references, head) || isPlaceholder(head)) return true;
  if (urls.test(head) || hosts.test(head) || some(facts, head)) return true;
  if (marked.test(head) || isPublished(text) || counted.test(head) || (head.length <= 80 && alphabets.test(head)))
    return true;
  return /[^\x20-\x7e]/.test(head) || sentence.test(head) || some(code, head);
};

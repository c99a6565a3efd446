/** Does a value look like a credential rather than a word, a path or a number? */
import { isPlaceholder } from "../../placeholder.ts";

const sealed =
  /^(?:enc\d?:|enc\[|age-encryption|-----BEGIN (?:AGE|PGP MESSAGE)|\$ANSIBLE_VAULT|AQICAH|vault:v\d+:|sops:|gAAAA|\{(?:cipher|bcrypt|sha|ssha|noop)\})/i;
const hash = /^(?:\$2[abxy]?\$|\$argon2|\$scrypt|\$pbkdf2|\$[156]\$|pbkdf2|scrypt:|sha\d+[-:$]|md5:)/i;
/** Public halves: SubjectPublicKeyInfo, certificates, OpenSSH's, plain and in base64. */
const published =
  /^(?:MFkwEwYHKoZI|MFYwEAYHKoZI|MHYwEAYHKoZI|MCowBQYDK2V[wu]|MII[BC]I(?:jAN|DAN)|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|AAAA[BEC]3Nza|LS0tLS1CRUdJTiBD|LS0tLS1CRUdJTiBQVUJ)/;
const reference =
  /^(?:!|\$|%[A-Z_]+%|\{\{|<|file:|op:|env:|os\.environ|process\.env|secrets?\.|vars?\.|var\.|local\.|data\.|module\.|config\.)/;
/** `sk-<key>`: to be filled in. */
const gap = /<[A-Za-z][\w .-]{0,40}>/;
const place = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|~?\/|\.{1,2}\/|[A-Za-z]:\\)/i;
const fileName = /^[\w./-]+\.(?:json|ya?ml|toml|txt|pem|key|crt|env|db|sqlite3?|js|ts|py|sh|md|html?|png|svg)$/i;
const call = /^[A-Za-z_$][\w$.]{0,80}\(/;
const wordly = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d{1,4})$/;

/** What a value is: `literal` a credential, `placeholder` a stand-in, a reference or a sealed one, `none` neither. */
export type ValueState = "literal" | "placeholder" | "none";

/**
 * @param sure the place proves that a credential belongs there, so that weak and short ones count too
 */
export function stateOf(value: string, sure: boolean): ValueState {
  if (value === "") return "none";
  if (isPlaceholder(value) || sealed.test(value) || hash.test(value) || reference.test(value)) return "placeholder";
  if (isRepeated(value) || gap.test(value)) return "placeholder";
  if (/\s/.test(value) && !value.startsWith("-----BEGIN ")) return "none";
  // Tokens are ASCII; words of other languages are not.
  if (/[^\x20-\x7e\n\r]/.test(value)) return "none";
  if (place.test(value) && !looksRandom(value.replace(/^[~/.]+/, ""))) return "none";
  if (fileName.test(value) || call.test(value) || published.test(value)) return "none";
  if (value.length < (sure ? 8 : 16)) return "none";
  return looksRandom(value) ? "literal" : "none";
}

const isRepeated = (value: string): boolean => value.length >= 8 && new Set(value.toLowerCase()).size <= 3;

/**
 * Random characters change class often, or are consonants in a row; words, identifiers and paths do neither.
 * Linear; only the first 400 characters count.
 */
export function looksRandom(value: string): boolean {
  const text = value.slice(0, 400);
  if (new Set(text).size < Math.min(8, text.length / 2)) return false;
  const parts = text.split(/[^A-Za-z0-9]+/).flatMap((part) => part.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []);
  if (parts.length === 0) return false;
  let letters = 0;
  let words = 0;
  let digits = 0;
  for (const part of parts) {
    if (/^\d/.test(part)) digits += part.length;
    else {
      letters += part.length;
      if (part.length >= 3 && wordly.test(part) && isPronounceable(part.toLowerCase())) words += part.length;
    }
  }
  if (digits === 0 && parts.length <= 2 && text.length < 24) return false;
  if (letters === 0) return digits >= 20 && new Set(text).size >= 6;
  const mean = (letters + digits) / parts.length;
  if (words > letters * 0.66 && mean > 2.6) return false;
  if (digits === 0 && letters < 20 && words > letters * 0.4) return false;
  return mean < 3.4 || words < letters * 0.4;
}

const isPronounceable = (word: string): boolean => {
  if (word.length > 14 && !/[aeiou]/.test(word)) return false;
  const vowels = word.replace(/[^aeiouy]/g, "").length;
  return vowels > 0 && vowels >= word.length * 0.2 && !/[^aeiouy]{5}|[jqx][^aeiouy]|[aeiou]{4}|q[^u]/.test(word);
};

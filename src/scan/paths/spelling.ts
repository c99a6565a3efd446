/** Other spellings of a path: chezmoi, stow and ansible names, backups and rotations. */

const attribute =
  /^(?:private|encrypted|readonly|executable|create|modify|symlink|once|onchange|empty|exact|remove|external|run|before|after)_/;
const suffixes = /\.(?:tmpl|j2|jinja2?|literal|asis|copy)$/;

/** One step of a path, as the program will find it: `private_dot_config` → `.config` (chezmoi's source names). */
export function plainStep(step: string): { readonly name: string; readonly encrypted: boolean } {
  let name = step;
  let encrypted = false;
  while (attribute.test(name)) {
    encrypted ||= name.startsWith("encrypted_");
    name = name.slice(name.indexOf("_") + 1);
  }
  if (name.startsWith("dot_")) return { name: `.${name.slice(4)}`, encrypted };
  // Attributes without `dot_`: only `encrypted_` and `private_` are no words of ordinary names.
  return name === step || encrypted || step.startsWith("private_") || step.startsWith("readonly_")
    ? { name, encrypted }
    : { name: step, encrypted };
}

const rotation =
  /(?:\.bak(?:[.\-_]?[\w-]*)?|[._-]backups?(?:[._-][\w-]*)?|\.(?:last-good|old|orig|save|saved|prev|previous|broken|tmp|temp|new|copy|swp|rej|dist|disabled|\d{1,14})|\.(?:clobbered|rejected|migrated|sqlite-import|legacy-flat|aws-sdk-profile|api-key-alias|corrupt|conflict|testfix|testing)[.\-_][\w.:-]*|\.migrated-[\w.:-]*|-(?:wal|shm|journal)|[ _-]copy(?: \d+)?|\.20\d\d[\w.:-]*|_20\d{6}[\w-]*| \(\d+\)|~)$/;

/** Names that are made to hold no credential. */
const example = /(?:^|[._-])(?:example|sample|template|tpl|dist|schema)(?:[._-]|$)/;
/** Locks and public keys, and files of code, whose backups are none of an auth file. */
const unlikely =
  /\.(?:lock|pub|tsx?|jsx?|mjs|cjs|d\.ts|py|go|rs|java|c|h|cc|cpp|css|scss|html?|md|mdx|svg|png|jpe?g|gif|webp|woff2?|map|snap|vue|rb|cs|swift|kt|lua|ttf|ico)$/;
const sealed = /\.(?:age|asc|gpg|enc|sops|sealed|vault|crypt)$|(?:^|\.)sops\./;

/** A name a file may go by. */
export interface PlainName {
  readonly name: string;
  /** Was it found under the ending of a backup, a rotation or a log? */
  readonly rotated: boolean;
}

const infix = /(?: copy(?: \d{1,3})?| \(\d{1,3}\))(?=\.\w{1,10}$)/;
const editor = /^\.(.+)\.sw[op]$/;

/** The names a file's name may stand for, itself first: without rotation, template and editor suffixes. */
export function plainNames(step: string): readonly PlainName[] {
  const { name, encrypted } = plainStep(step);
  if (encrypted || unlikely.test(name) || sealed.test(name) || example.test(name)) return [];
  const names: PlainName[] = [{ name, rotated: false }];
  let rest = name;
  let rotated = false;
  for (let round = 0; round < 6; round++) {
    const untemplated = rest.replace(suffixes, "");
    const shorter = untemplated.replace(editor, "$1").replace(rotation, "").replace(infix, "");
    if (shorter === rest || shorter === "") break;
    rotated ||= shorter !== untemplated;
    rest = shorter;
    names.push({ name: rest, rotated });
  }
  return names;
}

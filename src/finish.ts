/** A finding as a rule stated it → as it is reported: placed, masked, with a fingerprint. */
import { rulePage } from "./about.ts";
import type { fingerprints } from "./fingerprint.ts";
import { type Salt, secretFingerprint } from "./leaks/fingerprint.ts";
import { locate, pointerAt } from "./locate.ts";
import { maskText } from "./mask-text.ts";
import type { Document, Draft, Finding, Place, Pointer, Rule, Severity } from "./model.ts";
import { formatPointer } from "./pointer.ts";
import { documentKey } from "./policy/document-key.ts";

/** What a rule stated, at the severity that the policy gives it. */
export interface Stated {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly draft: Draft;
}

const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1 };

const rangeOf = async (documents: ReadonlyMap<string, Document>, place: Place): Promise<typeof nowhere> => {
  const document = documents.get(place.path);
  return place.range ?? (document ? await locate(document, place) : nowhere);
};

/** What all findings of a run are finished with. */
export interface Finishing {
  readonly documents: ReadonlyMap<string, Document>;
  readonly fingerprint: ReturnType<typeof fingerprints>;
  readonly salt: Salt | undefined;
}

/** A credential is found by its bytes: the key it stands under is looked up in what the file says. */
const keyPath = async (
  documents: ReadonlyMap<string, Document>,
  { place, secrets, commit }: Draft,
): Promise<Pointer> => {
  if (place.range === undefined || secrets === undefined || place.at.length > 0) return place.at;
  const document = documents.get(documentKey(commit === undefined ? place : { path: place.path, commit }));
  return document === undefined ? [] : pointerAt(document, place.range);
};

/** Every text has passed the mask; no field holds a character of a secret. */
export const finish = async (
  { documents, fingerprint, salt }: Finishing,
  { rule, severity, draft }: Stated,
): Promise<Finding> => {
  const { path } = draft.place;
  const at = await keyPath(documents, draft);
  const pointer = maskText(formatPointer(at));
  const commit = draft.commit ?? documents.get(path)?.source.commit;
  const secret = await secretFingerprint(salt, draft.secrets);
  return {
    rule: rule.id,
    severity,
    confidence: draft.confidence ?? "high",
    path,
    pointer,
    ...(await rangeOf(documents, draft.place)),
    message: secret === undefined ? maskText(draft.message) : `${maskText(draft.message)} Fingerprint ${secret}.`,
    why: rule.why,
    remedy: maskText(draft.remedy ?? rule.remedy),
    url: rulePage(rule.id),
    fingerprint: secret ?? fingerprint({ rule: rule.id, path, pointer: formatPointer(draft.place.at) }),
    ...(commit === undefined ? {} : { commit }),
    related: await Promise.all(
      (draft.related ?? []).map(async ({ place, message }) => {
        const { line, column } = await rangeOf(documents, place);
        return {
          path: place.path,
          pointer: maskText(formatPointer(place.at)),
          line,
          column,
          message: maskText(message),
        };
      }),
    ),
    suppressed: null,
  };
};

/** What the validator found → one error in our words: it quotes nothing but known words. */
import { UsageError } from "../errors.js";
import type { SchemaError } from "./policy-file.js";
import { type PolicyText } from "./policy-text.js";
/** The validator's errors as one UsageError: the first by place leads, up to four more follow. */
export declare const schemaError: (text: PolicyText, errors: readonly SchemaError[]) => UsageError;

import type { Edit } from "../../model.js";
import type { Found } from "./tolerant.js";
/**
 * What turns a store of another shape into `{ profiles: { id: … } }`; `undefined` where more than one reading is
 * possible.
 * @param found the credentials a lenient reader finds in `value`
 */
export declare const containerEdits: (value: unknown, found: readonly Found[], path: string) => readonly Edit[] | undefined;

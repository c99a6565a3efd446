/** Keys in variables: of the process where it was asked for, of unit files, shell profiles and `environment.d`. */
import type { KeyHome, TranslateInput } from "../../model.js";
import type { RuntimeFacts } from "./model.js";
/** The keys a runtime takes from variables. A unit's variables count for the program it starts. */
export declare const variableKeys: ({ id, environment }: Pick<RuntimeFacts, "id" | "environment">, root: string, { env, variables }: Pick<TranslateInput, "env" | "variables">) => readonly KeyHome[];

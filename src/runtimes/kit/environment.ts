/** Keys in variables: of the process where it was asked for, of unit files, shell profiles and `environment.d`. */
import type { KeyHome, TranslateInput } from "../../model.ts";
import type { RuntimeFacts } from "./model.ts";
import { keyOf } from "./profile.ts";

const nowhere = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** The keys a runtime takes from variables. A unit's variables count for the program it starts. */
export const variableKeys = (
  { id, environment = [] }: Pick<RuntimeFacts, "id" | "environment">,
  root: string,
  { env, variables = [] }: Pick<TranslateInput, "env" | "variables">,
): readonly KeyHome[] =>
  environment.flatMap(({ name, provider, serves }) => {
    const outer = keyOf({ provider, name, at: [name], value: env[name], home: "environment", serves }, "environment");
    const written = variables
      .filter((one) => one.name === name && one.root === root && (one.runtime === undefined || one.runtime === id))
      .flatMap(({ place, value }): readonly KeyHome[] => {
        const key = keyOf({ provider, name, at: place.at, value, home: "environment", serves }, place.path);
        return key ? [{ ...key, place }] : [];
      });
    return [...(outer ? [{ ...outer, place: { ...outer.place, range: nowhere } }] : []), ...written];
  });

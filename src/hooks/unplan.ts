/** What `uninstall` would do: it takes down exactly what `install` wrote, and puts back what was there. */
import { lefthookNames } from "./managers.ts";
import { hookNames } from "./names.ts";
import type { Beside, Step } from "./plan.ts";
import { isOurs, mark, withoutBlock } from "./script.ts";
import { cleanPackage } from "./simple-git-hooks.ts";
import type { HookState, HookText } from "./state.ts";

/** Which files stand aside as `<path>.local`. */
export type Aside = (path: string) => boolean;

const takeDown = ({ path, text }: HookText, aside: Aside): readonly Step[] => {
  if (!isOurs(text)) return [];
  return aside(`${path}.local`) ? [{ kind: "move", path: `${path}.local`, to: path }] : [{ kind: "remove", path }];
};

const cleanHusky = ({ path, text }: HookText): readonly Step[] => {
  const rest = withoutBlock(text);
  if (rest === text) return [];
  return rest === "" ? [{ kind: "remove", path }] : [{ kind: "write", path, text: rest, executable: false }];
};

/** @param global take down the hooks of the user's own configuration, and nothing else */
export const planUninstall = (state: HookState, beside: Beside, aside: Aside, global: boolean): readonly Step[] => {
  const sections = state.configHooks.map(
    (hook) => ({ kind: "forget", section: `hook.auth-lint-${hook}`, global }) as const,
  );
  if (global) return sections;
  const files = [...state.files.values(), ...state.ownFiles.values(), ...beside.legacy.values()];
  const unique = [...new Map(files.map((file) => [file.path, file])).values()];
  const top = state.top ?? "";
  const local = beside.lefthookLocal?.includes(mark) && lefthookNames.some((name) => state.present.has(name));
  const text = state.packageText ?? "";
  const cleaned = /"simple-git-hooks"\s*:\s*\{/.test(text) ? cleanPackage(text) : text;
  return [
    ...sections,
    ...unique.flatMap((file) => takeDown(file, aside)),
    ...hookNames.flatMap((hook) => {
      const file = state.husky.get(hook);
      return file === undefined ? [] : cleanHusky(file);
    }),
    ...(local ? [{ kind: "remove", path: `${top}/lefthook-local.yml` } as const] : []),
    ...(cleaned === text
      ? []
      : [{ kind: "write", path: `${top}/package.json`, text: cleaned, executable: false } as const]),
  ];
};

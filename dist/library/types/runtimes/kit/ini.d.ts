import type { Range } from "../../model.js";
/** One `name = value` line of an INI file. */
export interface IniLine {
    readonly section: string;
    readonly name: string;
    readonly value: string;
    readonly range: Range;
}
/** The lines of an INI file: `[section]`, then `name = value`; `#` and `;` begin comments. */
export declare const iniLines: (text: string) => readonly IniLine[];

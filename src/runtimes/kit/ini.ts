import type { Range } from "../../model.ts";

/** One `name = value` line of an INI file. */
export interface IniLine {
  readonly section: string;
  readonly name: string;
  readonly value: string;
  readonly range: Range;
}

/** The lines of an INI file: `[section]`, then `name = value`; `#` and `;` begin comments. */
export const iniLines = (text: string): readonly IniLine[] => {
  let section = "";
  return text.split(/\r?\n/).flatMap((written, index): readonly IniLine[] => {
    const line = written.trim();
    if (line.startsWith("[") && line.endsWith("]")) section = line.slice(1, -1).trim();
    const equals = line.indexOf("=");
    if (equals <= 0 || /^[#;[]/.test(line)) return [];
    const name = line.slice(0, equals).trim();
    const column = written.indexOf(name) + 1;
    const range = { line: index + 1, column, endLine: index + 1, endColumn: column + name.length };
    return [
      {
        section,
        name,
        value: line
          .slice(equals + 1)
          .trim()
          .replace(/^(["'])(.*)\1$/, "$2"),
        range,
      },
    ];
  });
};

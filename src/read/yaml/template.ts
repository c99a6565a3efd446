import type { Problems } from "../problems.ts";

export const templateMark = /\{\{|\{%|<%/;

const wholeLine = /^\s*(?:\{\{.*\}\}|\{%.*%\}|\{#.*#\}|<%.*%>)\s*$/;
/** Bounded: a line of nothing but opening marks is looked through from each of them. */
const inValue = /\{\{.{0,300}?\}\}|\{%.{0,300}?%\}|<%.{0,300}?%>/g;

/**
 * Blanks the placeholders of Helm, Jinja and ERB that stand outside quotes, keeping every offset: lines of control
 * flow become empty, values become words (the reader puts the original back).
 */
export function maskTemplates(text: string, problems: Problems): string {
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  let offset = 0;

  return lines
    .map((line) => {
      const start = offset;
      offset += line.length;
      if (!templateMark.test(line) && !line.includes("{#")) return line;
      if (wholeLine.test(line)) {
        problems.report("template", start + line.search(/\S/));
        return line.replace(/[^\r\n]/g, " ");
      }
      const quoted = quoteReader(line);
      return line.replace(inValue, (placeholder, at: number) => {
        if (quoted(at)) return placeholder;
        problems.report("template", start + at);
        return "x".repeat(placeholder.length);
      });
    })
    .join("");
}

/** Is an offset of the line inside quotes? Asked in rising order; counts each quote once. */
function quoteReader(line: string): (at: number) => boolean {
  let read = 0;
  let open = "";
  return (at) => {
    for (; read < at; read++) {
      const letter = line.charAt(read);
      if (letter === open) open = "";
      else if (open === "" && (letter === '"' || letter === "'")) open = letter;
    }
    return open !== "";
  };
}

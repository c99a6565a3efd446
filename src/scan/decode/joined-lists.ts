/** Lists whose items a program joins to one text: `["a", "b"].join("")`, `"".join(["a", "b"])`, `concat("a", "b")`. */

/** Place of a list in a text. */
export interface JoinedList {
  readonly start: number;
  readonly end: number;
}

/** Behind the list, with nothing between the items; Ruby's needs no argument. */
const behind =
  /\]\s{0,16}\.\s{0,16}(?:join\(\s?(?:""|''|``)|join\b(?!\s?\()|reduce\(|concat\b)|\]\s?-join\s?(?:""|'')/g;
/** Before it. `""`, `''` as what stands between them is an item like others. */
const ahead =
  /(?:(?:""|'')\.join|\b(?:concat|Concat|CONCAT|implode|paste0|Sprint|[Jj]oin|strcat|format_args))!?\s{0,4}[([]|"?Fn::Join"?:|!Join\s/g;
const longest = 2048;

/** The lists of a text, in no order. */
export const listsIn = (text: string): readonly JoinedList[] => {
  if (!/join|concat|implode|paste0|sprint|strcat|reduce/i.test(text)) return [];
  const before = [...text.matchAll(behind)].map(({ index }) => ({ start: text.lastIndexOf("[", index), end: index }));
  const after = [...text.matchAll(ahead)].map(({ index, 0: head }) => {
    const start = index + head.length;
    const close = text.slice(start, start + longest).search(/[)}]|\](?!string)/);
    return { start, end: close < 0 ? start + longest : start + close };
  });
  return [...before, ...after];
};

export const isInList = (lists: readonly JoinedList[], at: number): boolean =>
  lists.some(({ start, end }) => at > start && at < end);

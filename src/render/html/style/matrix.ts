/** The matrix: providers down, programs across. One credential has one letter, and one frame where it is held twice. */
const hues = [210, 30, 130, 280, 340, 170, 55, 240, 95, 310, 0, 190];

const hue = (degrees: number, index: number): string =>
  `.hue-${index}{color:hsl(${degrees} 70% 26%);background:hsl(${degrees} 70% 90%)}`;
const darkHue = (degrees: number, index: number): string =>
  `.hue-${index}{color:hsl(${degrees} 80% 84%);background:hsl(${degrees} 45% 24%)}`;

/** How many frames there are; further letters begin anew, the letter still tells them apart. */
export const hueCount = hues.length;

export const matrixStyle = `
.matrix th,.matrix td{border-left:1px solid var(--line)}
.matrix tr>:first-child{border-left:0}
.matrix thead th{vertical-align:bottom;min-width:7.75rem;color:var(--text)}
.matrix tbody th{position:sticky;left:0;background:var(--card);z-index:1;min-width:9rem;max-width:16rem;overflow-wrap:anywhere;box-shadow:1px 0 0 var(--line)}
.matrix thead th:first-child{position:sticky;left:0;background:var(--card);z-index:2}
.matrix small{display:block;font-weight:400;overflow-wrap:anywhere}
.matrix .agent{display:inline}
.matrix td li+li{margin-top:.5rem}
.letter{display:inline-block;min-width:1.75rem;text-align:center;font-weight:700;border:2px solid currentColor;border-radius:4px;padding:0 .3rem;line-height:1.4;text-decoration:none;color:var(--faint);background:var(--card)}
.letter.named{border-style:dotted}
.letter.out{border-style:dashed}
.when{display:block;font-size:.8125rem;color:var(--faint)}
.when.over{color:var(--error);font-weight:600}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:.75rem 0 1.5rem;font-size:.875rem;color:var(--faint)}
.holders{min-width:56rem;table-layout:fixed}
.holders thead th:nth-child(1){width:8.5rem}.holders thead th:nth-child(2){width:12rem}.holders thead th:nth-child(3){width:14rem}
.holders td{overflow-wrap:anywhere}
.holders .group th{background:var(--sunken);color:var(--text);overflow-wrap:anywhere}
.holders .when{display:inline}
.holders tr:target{background:var(--info-ground)}
${hues.map(hue).join("\n")}
@media (prefers-color-scheme:dark){${hues.map(darkHue).join("\n")}}
@media (max-width:40rem){.matrix thead th{min-width:7rem}.matrix tbody th,.matrix thead th:first-child{min-width:6.5rem;max-width:7.5rem}}
`;

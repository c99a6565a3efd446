import type { Problems } from "../problems.js";
export declare const templateMark: RegExp;
/**
 * Blanks the placeholders of Helm, Jinja and ERB that stand outside quotes, keeping every offset: lines of control
 * flow become empty, values become words (the reader puts the original back).
 */
export declare function maskTemplates(text: string, problems: Problems): string;

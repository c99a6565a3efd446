import type { AST } from "toml-eslint-parser";
import type { Problems } from "../problems.js";
import { type Spot } from "../spot.js";
/** A TOML syntax tree as plain data with places. Dates stay the text they are written as. */
export declare function toPlain(program: AST.TOMLProgram, text: string, problems: Problems): Spot;

import type { Runtime } from "../model.ts";
declare const generic: Runtime;
export default generic;

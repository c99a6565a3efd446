import type { Runtime } from "../model.js";
declare const generic: Runtime;
export default generic;

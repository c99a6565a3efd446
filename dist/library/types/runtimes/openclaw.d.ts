import type { Runtime } from "../model.js";
declare const openclaw: Runtime;
export default openclaw;

declare const _default: import("../model.js").Runtime;
export default _default;

declare const _default: import("../model.js").Rule;
export default _default;

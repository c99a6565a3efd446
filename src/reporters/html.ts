/** One page for people: nothing from elsewhere, nothing that runs, dark, light and on paper. */
import type { Reporter } from "../model.ts";
import { reportPage } from "../render/html/report.ts";

const html: Reporter = (report, context) => reportPage(report, context);

export default html;

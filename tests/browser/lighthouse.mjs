/* Lighthouse judges pages one after the other, in one Chromium: starting both anew takes as long as a judgement.

   node lighthouse.mjs CHROMIUM FLAGS CATEGORIES FILE ADDRESS...
   FLAGS and CATEGORIES are separated by commas; FILE receives a list, the report of each address in their order. */
import { writeFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [chromePath, flags, categories, file, ...addresses] = process.argv.slice(2);
const chromium = await launch({ chromePath, chromeFlags: flags.split(",") });
try {
  const reports = [];
  for (const address of addresses) {
    const judged = await lighthouse(address, {
      port: chromium.port,
      onlyCategories: categories.split(","),
      disableFullPageScreenshot: true,
      logLevel: "silent",
    });
    reports.push(judged.lhr);
  }
  writeFileSync(file, JSON.stringify(reports));
} finally {
  await chromium.kill();
}

// Brings the front-end parts into the program: scripts and style sheets for the browser, fonts for the printer.
// Called by Maven with the folder of compiled classes; installs its dependencies only when the lock file changed.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const classes = process.argv[2] ?? "../target/classes";
const modules = "node_modules";

installWhenTheLockChanged();
const { build } = await import("esbuild");
await bundle("css/layers.css", "static/app/mitate.css");
await bundle("js/mitate.js", "static/app/mitate.js");
await bundle("js/room/room.js", "static/app/room.js");
await bundle("js/trial.js", "static/app/trial.js");
cpSync("public", join(classes, "static/app"), { recursive: true });
copyFonts();

function installWhenTheLockChanged() {
  const mark = join(modules, ".installed");
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  execFileSync("npm", ["ci", "--ignore-scripts"], { stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(mark, lock);
}

function bundle(from, to) {
  return build({ entryPoints: [from], outfile: join(classes, to), bundle: true, minify: true, target: "es2022" });
}

/** Screens use the fonts of the reader's system; only the printer of PDF files needs its own, which are not public. */
function copyFonts() {
  const to = join(classes, "paper/fonts");
  mkdirSync(to, { recursive: true });
  const fonts = `${modules}/@expo-google-fonts`;
  for (const weight of ["400Regular", "700Bold"]) {
    cpSync(`${fonts}/biz-udpgothic/${weight}/BIZUDPGothic_${weight}.ttf`, join(to, `BIZUDPGothic-${weight.slice(3)}.ttf`));
    cpSync(`${fonts}/noto-sans-jp/${weight}/NotoSansJP_${weight}.ttf`, join(to, `NotoSansJP-${weight.slice(3)}.ttf`));
  }
}

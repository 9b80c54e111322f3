// Unpacks the Chromium that the npm package @sparticuz/chromium carries, for machines where none can be installed:
//   node unpack-chromium.mjs <folder of the package> <target folder>
import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream, chmodSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

const [source, target] = process.argv.slice(2);
const bin = join(source, "bin");

async function unpack(file, to) {
  await pipeline(createReadStream(join(bin, file)), createBrotliDecompress(), createWriteStream(to));
}

mkdirSync(target, { recursive: true });
for (const file of readdirSync(bin)) {
  if (file.endsWith(".tar.br")) {
    const tar = join(target, file.replace(".br", ""));
    await unpack(file, tar);
    execFileSync("tar", ["-xf", tar, "-C", target]);
    rmSync(tar);
  }
}
const program = join(target, "chromium");
await unpack("chromium.br", program + ".part");
chmodSync(program + ".part", 0o755);
execFileSync("mv", [program + ".part", program]);

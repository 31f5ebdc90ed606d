// The keys of a vault, made from its files by the steps of docs/data-format.md, and the ways they can stand in memory or in a file.
import { hkdfSync } from "node:crypto";
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { spellings } from "./traces.mjs";

/** `{ identity, identityBytes, databaseKey }` of the records in a folder. Works in another, which must be the test's own. */
export async function keysOf(data, password, scratch) {
  const identity = (await opened(join(data, "vault/g0001/keys/password.age"), password, scratch)).trim();
  const databaseKey = Buffer.from(hkdfSync("sha256", identity, "", "second-chair records.db v1", 32));
  return { identity, identityBytes: inBech32(identity), databaseKey };
}

/** What age decrypts. It asks for a passphrase on a terminal only, so it gets one. */
async function opened(file, passphrase, scratch) {
  const out = join(scratch, "identity.txt");
  const age = spawn("script", ["--quiet", "--return", "--command", `age --decrypt --output '${out}' '${file}'`, "/dev/null"]);
  age.stdin.on("error", () => undefined); // it may end before it read all
  let said = "";
  age.stdout.on("data", (data) => {
    if (!said && String(data).includes("passphrase")) age.stdin.write(`${passphrase}\n`);
    said += data;
  });
  const code = await new Promise((resolve) => age.once("close", resolve));
  if (code !== 0) throw new Error(`age does not open ${file}: ${said.replaceAll(passphrase, "…")}`);
  const identity = readFileSync(out, "utf8");
  rmSync(out);
  return identity;
}

/** The 32 bytes within `AGE-SECRET-KEY-1…` (BIP 173): five bits a letter, without the six letters of the checksum. */
function inBech32(text) {
  const letters = text.slice(text.lastIndexOf("1") + 1, -6).toLowerCase();
  let bits = 0n;
  for (const letter of letters) bits = (bits << 5n) | BigInt("qpzry9x8gf2tvdw0s3jn54khce6mua7l".indexOf(letter));
  const spare = BigInt(letters.length * 5 - 256);
  return Buffer.from((bits >> spare).toString(16).padStart(64, "0"), "hex");
}

/** All that must not be found anywhere when the records are locked. */
export function secrets({ identity, identityBytes, databaseKey }, password, groups) {
  const code = groups.length ? [groups.join("-"), groups.join(""), groups.join(" "), groups.join('","')] : [];
  const hex = databaseKey.toString("hex");
  return [
    ...spellings("the password", password),
    ...code.flatMap((text) => spellings("the recovery code", text)),
    ...groups.map((group, index) => ({ name: `group ${index + 1} of the recovery code`, bytes: Buffer.from(group) })),
    ...spellings("the identity", identity),
    { name: "the identity's bytes", bytes: identityBytes },
    { name: "the database key's bytes", bytes: databaseKey },
    ...spellings("the database key", hex),
  ];
}

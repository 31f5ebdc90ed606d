// A screen nobody sees, one for each test file.
import { spawn } from "node:child_process";

let screen;

/** The number of the screen, as in `:7`. */
export async function display() {
  screen ??= start();
  return (await screen).name;
}

/** Takes the screen away; a test file calls it at its end. */
export async function noDisplay() {
  if (screen) (await screen).process.kill();
}

async function start() {
  const args = ["-displayfd", "3", "-screen", "0", "1280x1000x24", "-nolisten", "tcp", "-noreset"];
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", () => reject(new Error("Xvfb did not start")));
    server.stdio[3].once("data", (data) => resolve(String(data).trim()));
  });
  // A failed test must not leave it behind.
  process.once("exit", () => server.kill());
  return { name: `:${number}`, process: server };
}

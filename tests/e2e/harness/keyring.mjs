// The key store of a computer: GNOME Keyring on a message bus of its own, which can be open, locked or gone.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Why there is no such thing on this machine, or nothing; then a test must not be left out. */
export function missing() {
  const absent = ["dbus-daemon", "dbus-send", "gnome-keyring-daemon"].filter((tool) => spawnSync(tool, ["--version"]).error);
  if (absent.length === 0) return undefined;
  if (process.env.SECOND_CHAIR_REQUIRE_TOOLS) throw new Error(`not on this machine: ${absent}`);
  return `not on this machine: ${absent}`;
}

export class Keyring {
  /** The bus lies where every program of the profile looks for it. Nothing on it starts by itself. */
  static async on(profile) {
    const keyring = new Keyring();
    const socket = join(profile.folder("run"), "bus");
    const address = `unix:path=${socket}`;
    const config = join(profile.root, "bus.conf");
    writeFileSync(
      config,
      `<busconfig><type>session</type><listen>${address}</listen><policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>`,
    );
    // By this variable the processes of the app are known, and ended.
    const { SECOND_CHAIR_DATA_DIR: _, ...environment } = profile.environment();
    keyring.environment = { ...environment, DBUS_SESSION_BUS_ADDRESS: address };
    keyring.bus = spawn("dbus-daemon", ["--nofork", "--config-file", config], { env: keyring.environment, stdio: "ignore" });
    await until("the bus", () => existsSync(socket));
    process.once("exit", keyring.end);
    return keyring;
  }

  /** Somebody signs in: their keys are open. */
  open() {
    return this.start(["--unlock"], "the login password");
  }

  /** The keys are there, and nobody has opened them. */
  locked() {
    return this.start([], "");
  }

  async start(more, input) {
    const args = ["--foreground", "--components=secrets", ...more];
    this.daemon = spawn("gnome-keyring-daemon", args, { env: this.environment, stdio: ["pipe", "ignore", "ignore"] });
    this.daemon.stdin.end(input);
    const asked = ["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.GetNameOwner", "string:org.freedesktop.secrets"];
    await until("the key store", () => spawnSync("dbus-send", asked, { env: this.environment }).status === 0);
  }

  /** It ends without warning. */
  async kill() {
    const gone = new Promise((done) => this.daemon.once("exit", done));
    this.daemon.kill("SIGKILL");
    await gone;
  }

  end = () => {
    this.daemon?.kill("SIGKILL");
    this.bus?.kill("SIGKILL");
    process.removeListener("exit", this.end);
  };
}

async function until(what, isSo) {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 200) throw new Error(`${what} does not start`);
    await sleep(50);
  }
}

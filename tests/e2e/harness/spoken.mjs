// What a screen reader is told: the accessibility bus of a computer, and the tree of the program on it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const LAUNCHER = "/usr/libexec/at-spi-bus-launcher";
const READER = new URL("spoken.py", import.meta.url).pathname;

/** Why there is no such bus on this machine, or nothing; then a test must not be left out. */
export function missing() {
  const gi = spawnSync("/usr/bin/python3", ["-c", "import gi; gi.require_version('Atspi', '2.0')"]);
  if (existsSync(LAUNCHER) && gi.status === 0) return undefined;
  if (process.env.SECOND_CHAIR_REQUIRE_TOOLS) throw new Error("no accessibility bus on this machine");
  return "no accessibility bus on this machine";
}

export class Bus {
  /** Starts a session's bus and the accessibility bus beside it. */
  static async on(profile, screen) {
    const bus = new Bus();
    const socket = join(profile.folder("run"), "bus");
    const address = `unix:path=${socket}`;
    const config = join(profile.root, "bus.conf");
    writeFileSync(
      config,
      `<busconfig><type>session</type><listen>${address}</listen><standard_session_servicedirs/><policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>`,
    );
    profile.more = { ...profile.more, DBUS_SESSION_BUS_ADDRESS: address };
    const { SECOND_CHAIR_DATA_DIR: _, ...environment } = profile.environment();
    bus.environment = { ...environment, DISPLAY: screen };
    bus.processes = [spawn("dbus-daemon", ["--nofork", "--config-file", config], { env: bus.environment, stdio: "ignore" })];
    process.once("exit", bus.end);
    for (let tries = 0; !existsSync(socket); tries++) {
      if (tries > 100) throw new Error("The bus did not start");
      await sleep(50);
    }
    bus.processes.push(spawn(LAUNCHER, ["--launch-immediately", "--a11y=1", "--screen-reader=1"], { env: bus.environment, stdio: "ignore" }));
    await sleep(500);
    return bus;
  }

  /** Everything on the bus, as `{ depth, role, name, more }`. */
  tree() {
    const read = spawnSync("/usr/bin/python3", [READER], { env: this.environment, encoding: "utf8", maxBuffer: 64 << 20 });
    if (read.status !== 0) throw new Error(`The accessibility bus was not read: ${read.stderr}`);
    return read.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(([depth, role, name, more]) => ({ depth, role, name, more }));
  }

  end = () => {
    process.removeListener("exit", this.end);
    for (const one of this.processes.reverse()) one.kill("SIGKILL");
  };
}

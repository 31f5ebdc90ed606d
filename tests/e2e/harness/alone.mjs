// A network of the tests' own, in which nothing can be reached but this computer: whatever tries to leave it is seen.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const INSIDE = "SECOND_CHAIR_E2E_ALONE";

/** Whether this process already runs in such a network. */
export const isAlone = () => process.env[INSIDE] !== undefined;

/** Runs a file of tests again, in a network of its own. Gives how it ended, and every packet that tried to leave. */
export function runAlone(file, more) {
  const folder = mkdtempSync(join(tmpdir(), "second-chair-alone-"));
  const seen = join(folder, "packets");
  try {
    // A way out that leads nowhere, so that whatever wants to leave takes it, and is heard.
    const script = `set -e
      ip link set lo up
      ip link add out type veth peer name far
      for end in out far; do echo 1 > /proc/sys/net/ipv6/conf/$end/disable_ipv6; ip link set $end up; done
      ip addr add 192.0.2.1/24 dev out
      ip neigh add 192.0.2.254 lladdr 02:00:00:00:00:01 dev out
      ip route add default via 192.0.2.254 dev out
      /usr/bin/python3 ${JSON.stringify(new URL("listen.py", import.meta.url).pathname)} out ${JSON.stringify(seen)} &
      listener=$!
      while [ ! -e ${JSON.stringify(seen)} ]; do sleep 0.1; done
      ${JSON.stringify(process.execPath)} --test --test-concurrency=1 ${JSON.stringify(file)} && ended=0 || ended=$?
      kill $listener
      exit $ended`;
    const root = process.getuid() === 0 ? [] : ["--map-root-user"];
    const done = spawnSync("unshare", [...root, "--net", "--mount", "sh", "-c", script], {
      env: { ...clean(process.env), ...more, [INSIDE]: "1" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    return { status: done.status, packets: readFileSync(seen, "utf8").split("\n").filter(Boolean) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without what the runner of the tests tells the processes that it starts. */
function clean({ NODE_TEST_CONTEXT, NODE_CHANNEL_FD, ...env }) {
  return env;
}

/** Says that the listener does hear: something leaves on purpose. */
export async function leaveOnPurpose() {
  const shout = spawn("/usr/bin/python3", ["-c", "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'control', ('198.51.100.7', 9))"]);
  await once(shout, "exit");
}

// A USB stick: a folder on another disk than the records, which can be pulled out and put back while the app runs.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Memory, which Linux counts as a disk of its own. */
const OTHER_DISK = "/dev/shm";

export class Stick {
  name = "blue stick";

  constructor() {
    this.root = mkdtempSync(join(OTHER_DISK, "second-chair-e2e-"));
    this.path = join(this.root, this.name);
    mkdirSync(this.path);
  }

  pullOut() {
    renameSync(this.path, join(this.root, "in a drawer"));
  }

  putBack() {
    renameSync(join(this.root, "in a drawer"), this.path);
  }

  /** How many finished copies lie on it. */
  copies() {
    const files = readdirSync(this.path, { recursive: true });
    return files.filter((file) => file.endsWith("copy.json") && !file.includes(".part")).length;
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }
}

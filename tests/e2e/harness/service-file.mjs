// A file that describes services, as docs/service-file.md says.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

export function fileOf(profile, services) {
  const path = join(profile.out, "services.json");
  writeFileSync(path, JSON.stringify({ format: "second-chair.service/1", services }));
  return path;
}

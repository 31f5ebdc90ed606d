import type { World } from "./world";

export const careHandlers = (world: World) => {
  void world;
  return {};
};

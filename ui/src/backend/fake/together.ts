import type { World } from "./world";

export const togetherHandlers = (world: World) => {
  void world;
  return {};
};

import type { World } from "./world";

export const questionHandlers = (world: World) => {
  void world;
  return {};
};

import type { World } from "./world";

export const diaryHandlers = (world: World) => {
  void world;
  return {};
};

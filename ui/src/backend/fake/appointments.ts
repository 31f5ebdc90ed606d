import type { World } from "./world";

export const appointmentHandlers = (world: World) => {
  void world;
  return {};
};

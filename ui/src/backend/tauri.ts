// The real shell.
import { invoke } from "@tauri-apps/api/core";
import { listen as hear } from "@tauri-apps/api/event";
import type { Events } from "../generated/commands";
import type { CommandName, Input, Output, Stop } from "./client";

export function call<K extends CommandName>(name: K, input: Input<K>): Promise<Output<K>> {
  return invoke<Output<K>>(name, { input });
}

export function listen<K extends keyof Events>(event: K, heard: (payload: Events[K]) => void): Promise<Stop> {
  return hear<Events[K]>(event, ({ payload }) => heard(payload));
}

// The screens of writing by hand, on the made-up backend.
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { KnownResult } from "../src/generated/commands";
import NameBox from "../src/screens/write/NameBox.svelte";

afterEach(cleanup);

describe("the name of a result", () => {
  const known: KnownResult[] = [
    { name: "Haemoglobin", unit: "g/L", range: null, lab: null },
    { name: "Haematocrit", unit: null, range: null, lab: null },
  ];
  function box(value = "") {
    const onpick = vi.fn();
    render(NameBox, { id: "n", row: 0, value, known, onpick });
    const field = screen.getByRole<HTMLInputElement>("combobox");
    const key = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(field, { key, ...more });
    return { onpick, field, key, type: (text: string) => fireEvent.input(field, { target: { value: text } }) };
  }

  test("is chosen by arrows and Enter, and Enter alone takes only what was typed", async () => {
    const { onpick, field, key, type } = box();
    field.focus();
    await type("haem");
    expect(screen.getAllByRole("option")).toHaveLength(2);
    await key("Enter");
    expect(field.value).toBe("haem");
    expect(onpick).not.toHaveBeenCalled();
    await type("haem");
    await key("ArrowDown");
    await key("ArrowDown");
    await key("Enter");
    expect(field.value).toBe("Haematocrit");
    expect(onpick).toHaveBeenCalledWith(known[1]);
    expect(screen.queryAllByRole("option")).toHaveLength(0);
  });

  test("is left to the person by Escape, and the list stays away until they type on", async () => {
    const { field, key, type } = box();
    await type("haem");
    await key("ArrowDown");
    await key("Escape");
    expect(screen.queryAllByRole("option")).toHaveLength(0);
    await key("Enter");
    expect(field.value).toBe("haem");
  });

  test("is not taken from the list by the Enter that ends a letter put together", async () => {
    const { field, key, type } = box();
    await type("haem");
    await key("ArrowDown");
    await key("Enter", { isComposing: true });
    expect(field.value).toBe("haem");
  });

  test("brings unit and range once: a field that was only passed through changes nothing", async () => {
    const { onpick, field, type } = box("Haemoglobin");
    await fireEvent.focus(field);
    await fireEvent.blur(field);
    expect(onpick).not.toHaveBeenCalled();
    await fireEvent.focus(field);
    await type("haemoglobin");
    await fireEvent.blur(field);
    expect(onpick).toHaveBeenCalledOnce();
  });

  test("is chosen with the main button of the mouse only", async () => {
    const { onpick, type } = box();
    await type("haem");
    await tick();
    await fireEvent.pointerDown(screen.getAllByRole("option")[0] as HTMLElement, { button: 2 });
    expect(onpick).not.toHaveBeenCalled();
    await fireEvent.pointerDown(screen.getAllByRole("option")[0] as HTMLElement, { button: 0 });
    expect(onpick).toHaveBeenCalledWith(known[0]);
  });
});

// An axis of measured values: where it begins, where it ends, and the round numbers written beside it. It judges nothing.

export type ValueAxis = {
  low: number;
  high: number;
  /** Equal steps mean times ten. */
  log: boolean;
  /** Round numbers from `low` to `high`. */
  ticks: number[];
  /** Digits after the sign that the ticks need. */
  digits: number;
  /** Where a value lies: 0 at the low end, 1 at the high end, and never beyond them. */
  at: (value: number) => number;
};

/** Values that differ this many times over hide the small ones on an even axis. */
const FAR_APART = 20;

/** Whether an axis of times ten can show these, and shows more. */
export function farApart(values: readonly number[]): boolean {
  const [least, most] = ends(values);
  return least > 0 && most / least > FAR_APART;
}

/** `most`: at most about so many steps. */
export function valueAxis(values: readonly number[], { log = false, most = 4 } = {}): ValueAxis {
  const [least, greatest] = ends(values);
  return log && least > 0 ? tenfold(least, greatest, most) : even(least, greatest, most);
}

function even(least: number, greatest: number, most: number): ValueAxis {
  let [from, until] = [least, greatest];
  if (from === until) {
    // One value alone still needs a little room around it.
    const room = Math.abs(from) / 2 || 1;
    [from, until] = [from - room, until + room];
  }
  // From nothing, where nothing is not far: a height then says how much. Values close together (135, 141) would lie flat under the
  // top of such an axis, and a small change could not be seen, so theirs begins near them; its lowest number says so.
  const fromZero = least >= 0 && least < greatest / 2;
  if (fromZero) from = 0;
  const step = roundStep((until - from) / most);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  // A low value close above the axis would have no room for its words.
  const close = fromZero ? 0 : 0.3;
  const first = Math.max(Math.floor(from / step - close + 1e-9), least >= 0 ? 0 : -Infinity);
  const last = Math.ceil(until / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => rounded((first + index) * step, digits));
  return finish(ticks, digits, false);
}

function tenfold(least: number, greatest: number, most: number): ValueAxis {
  const first = Math.floor(Math.log10(least) + 1e-9);
  const span = Math.max(1, Math.ceil(Math.log10(greatest) - 1e-9) - first);
  const by = Math.ceil(span / Math.max(most, 1));
  const count = Math.ceil(span / by) + 1;
  const ticks = Array.from({ length: count }, (_, index) => {
    const power = first + index * by;
    return rounded(10 ** power, Math.max(0, -power));
  });
  return finish(ticks, Math.max(0, -first), true);
}

function finish(ticks: number[], digits: number, log: boolean): ValueAxis {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const place = (value: number) =>
    log ? Math.log10(Math.max(value, low) / low) / Math.log10(high / low) : (value - low) / (high - low);
  return { low, high, log, ticks, digits, at: (value) => Math.min(1, Math.max(0, place(value))) };
}

/** The next of 1, 2, 5, 10, 20, 50… */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

const rounded = (value: number, digits: number) => Number(value.toFixed(Math.min(digits, 20)));

function ends(values: readonly number[]): [number, number] {
  const known = values.filter(Number.isFinite);
  return known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
}

/** Digits after the sign for a number that was worked out: four that count. */
export function digitsOf(value: number): number {
  return value === 0 ? 0 : Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
}

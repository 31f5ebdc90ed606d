// A recording that is played here, and where the person is in it.
import { call } from "../../backend/client";
import { readRange } from "../pdf/bytes";
import { startFrom } from "./time";

/** The place is kept this often while it plays. */
const KEEP = 5; // seconds
/** Read in pieces of this size, so that a long recording does not lie in memory twice. */
const PIECE = 8 * 1024 * 1024;

type File = { object: string; mediaType: string; bytes: number };

export class Sound {
  /** `unplayed`: the system cannot. */
  state = $state<"loading" | "ready" | "unplayed">("loading");
  playing = $state(false);
  /** Seconds. */
  at = $state(0);
  /** Seconds; not finite where the recording does not say. */
  length = $state(NaN);

  #audio = new Audio();
  #address = "";
  #closed = false;
  #kept = 0;

  constructor(readonly file: File) {
    const audio = this.#audio;
    audio.preload = "auto";
    audio.addEventListener("error", () => {
      if (!this.#closed && audio.src) this.state = "unplayed";
    });
    audio.addEventListener("durationchange", () => (this.length = audio.duration));
    audio.addEventListener("play", () => (this.playing = true));
    audio.addEventListener("pause", () => {
      this.playing = false;
      void this.keep();
    });
    audio.addEventListener("timeupdate", () => {
      this.at = audio.currentTime;
      if (!this.playing || Math.abs(this.at - this.#kept) < KEEP) return;
      void this.keep();
      // Who listens is here, though no key is touched: the lock waits until the recording ends.
      void call("still_here").catch(() => undefined);
    });
  }

  /** Reads it and goes to where the person stopped last. Rejects with a `UiError` where the program could not give it. */
  async open(): Promise<void> {
    const { object, bytes, mediaType } = this.file;
    const parts: BlobPart[] = [];
    for (let from = 0; from < bytes; from += PIECE) {
      parts.push(await readRange(object, from, Math.min(from + PIECE, bytes)));
      if (this.#closed) return;
    }
    const kept = await call("heard_place", { object });
    if (this.#closed) return;
    const audio = this.#audio;
    audio.addEventListener("loadedmetadata", () => {
      this.#kept = this.at = startFrom(kept, audio.duration);
      if (this.at > 0) audio.currentTime = this.at;
      this.state = "ready";
    });
    audio.src = this.#address = URL.createObjectURL(new Blob(parts, { type: mediaType }));
  }

  async turn(): Promise<void> {
    if (!this.#audio.paused) return this.#audio.pause();
    await this.#audio.play().catch(() => {
      if (!this.#closed && this.#audio.error) this.state = "unplayed";
    });
  }

  /** Goes to a place, as far as the recording goes. */
  go(to: number): void {
    const end = Number.isFinite(this.length) ? this.length : Infinity;
    this.#audio.currentTime = this.at = Math.min(Math.max(0, to), end);
    if (!this.playing) void this.keep();
  }

  /** Keeps the place; one that cannot be kept is no reason to disturb. */
  async keep(): Promise<void> {
    const ended = Number.isFinite(this.length) && this.at >= this.length - 1;
    const seconds = ended ? 0 : Math.floor(this.at);
    if (this.state !== "ready" || seconds === this.#kept) return;
    this.#kept = seconds;
    await call("set_heard_place", { object: this.file.object, seconds }).catch(() => undefined);
  }

  close(): void {
    void this.keep();
    this.#closed = true;
    this.#audio.pause();
    this.#audio.removeAttribute("src");
    this.#audio.load();
    if (this.#address) URL.revokeObjectURL(this.#address);
  }
}

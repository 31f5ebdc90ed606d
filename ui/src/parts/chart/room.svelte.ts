// The room that a chart has, in pixels, and how large its letters are: it is drawn for that room and never stretched, so that its
// words grow with the text size.

export type Room = {
  /** 0 until it is known. */
  readonly width: number;
  /** Pixels of one rem. */
  readonly rem: number;
  /** For `{@attach}` on the frame of the chart. */
  watch: (frame: HTMLElement) => () => void;
};

export function room(): Room {
  let width = $state(0);
  let rem = $state(16);
  return {
    get width() {
      return width;
    },
    get rem() {
      return rem;
    },
    watch(frame) {
      const root = document.documentElement;
      const look = () => {
        width = Math.floor(frame.clientWidth);
        rem = Number.parseFloat(getComputedStyle(root).fontSize) || 16;
      };
      const resized = new ResizeObserver(look);
      resized.observe(frame);
      // Another text size can leave the frame as wide as it was.
      const sized = new MutationObserver(look);
      sized.observe(root, { attributeFilter: ["data-size"] });
      look();
      return () => {
        resized.disconnect();
        sized.disconnect();
      };
    },
  };
}

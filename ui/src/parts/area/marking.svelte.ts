// The part of a page that is being marked.
import type { AreaView } from "../../generated/commands";

export class Marking {
  area = $state.raw<AreaView>({ left: 0.25, top: 0.4, width: 0.5, height: 0.2 });

  /** It began where it is to stay, rather than in the middle of what is seen. */
  readonly given: boolean;

  /** `page`: of a file with pages, from 1; null for a picture. */
  constructor(
    readonly page: number | null,
    start?: AreaView,
  ) {
    this.given = start !== undefined;
    if (start) this.area = start;
  }
}

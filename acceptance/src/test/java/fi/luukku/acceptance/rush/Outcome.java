package fi.luukku.acceptance.rush;

/** What became of an attempt. */
enum Outcome {
  WON,
  /** Held, then another time on the same day chosen in its stead, then confirmed. */
  MOVED,
  GIVEN_BACK,
  /** Lost, and told within the page with the nearest free times. */
  TOLD,
  /** Lost, and told within the page, which knows no free time near it. */
  TOLD_NONE_FREE,
  /** The node died before it answered. */
  NO_ANSWER,
  FAULT
}

package fi.luukku.forms.definition;

/**
 * A way on from a page, always forward, so that no journey is endless.
 *
 * @param page key of a later page, or {@link #END}
 */
public record Route(Condition when, String page) {

  /** Leaves out all pages that are left. */
  public static final String END = "end";
}

package fi.luukku.shared;

/**
 * Unknown, or not the caller's: both look the same from outside. Becomes a page with status 404.
 */
public class NotFound extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("not_found");
  }
}

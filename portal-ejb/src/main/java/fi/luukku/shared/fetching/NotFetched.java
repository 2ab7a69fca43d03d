package fi.luukku.shared.fetching;

/** There is nothing to be had from an address within the limits. */
public class NotFetched extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FetchFailure why;

  public NotFetched(FetchFailure why) {
    super(why.name());
    this.why = why;
  }

  public FetchFailure why() {
    return why;
  }
}

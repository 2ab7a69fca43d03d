package fi.luukku.launcher;

/** What keeps Luukku from starting, as one sentence that says what it is and how to mend it. */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Trouble(String sentence) {
    super(sentence);
  }

  public Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

package fi.luukku.forwarding.domain;

/**
 * A message that cannot be used now or ever. The reason is for the sender's operators: it names
 * fields and rules, never what stood in them.
 */
public class Rejected extends Exception {
  private static final long serialVersionUID = 1L;

  public Rejected(String reason) {
    super(reason);
  }
}

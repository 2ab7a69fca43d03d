package fi.luukku.forwarding.integration;

/** The broker does not answer, or did not take what was sent: to be tried again. */
public class BrokerUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokerUnreachable(String what, Throwable cause) {
    super(what, cause);
  }
}

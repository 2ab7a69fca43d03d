package fi.luukku.site.web.intake;

import java.io.IOException;

/** A body that is not taken, and with which status its sender is told. */
final class BodyRefused extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  BodyRefused(int status, String why) {
    super(why);
    this.status = status;
  }

  int status() {
    return status;
  }
}

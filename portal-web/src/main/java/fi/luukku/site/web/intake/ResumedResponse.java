package fi.luukku.site.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Remembers an error, because the container shows no page for it here. */
final class ResumedResponse extends HttpServletResponseWrapper {
  private int error;

  ResumedResponse(HttpServletResponse response) {
    super(response);
  }

  /** Status of the error page to show; 0 for none. */
  int error() {
    return error;
  }

  @Override
  public void sendError(int status) {
    error = status;
  }

  @Override
  public void sendError(int status, String message) {
    error = status;
  }

  @Override
  public int getStatus() {
    return error == 0 ? super.getStatus() : error;
  }

  @Override
  public void reset() {
    super.reset();
    error = 0;
  }
}

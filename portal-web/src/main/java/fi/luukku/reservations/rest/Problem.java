package fi.luukku.reservations.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A question that cannot be answered, said as {@code application/problem+json} (RFC 9457). */
public class Problem extends WebApplicationException {
  public static final int BAD_REQUEST = 400;
  public static final int NOT_FOUND = 404;

  private static final long serialVersionUID = 1L;

  /**
   * @param detail one English sentence for whoever writes the client; ours alone, never what he
   *     sent
   */
  public Problem(int status, String detail) {
    super(answer(status, detail));
  }

  public Problem(int status, String detail, Throwable cause) {
    super(cause, answer(status, detail));
  }

  private static Response answer(int status, String detail) {
    String title = Response.Status.fromStatusCode(status).getReasonPhrase();
    return Response.status(status)
        .type("application/problem+json")
        .entity(TimesJson.write(new Body("about:blank", title, status, detail)))
        .build();
  }

  record Body(String type, String title, int status, String detail) {}
}

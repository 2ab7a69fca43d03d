package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormEditing;
import fi.luukku.formbuilder.FormQueries;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code /staff/form-file?form=own-x} and {@code &version=2}: a form with its texts as JSON, the
 * version that is being made or one that was published.
 */
@WebServlet("/staff/form-file")
public class FormFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient FormQueries queries;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = request.getParameter("form");
    String version = request.getParameter("version");
    if (!request.isUserInRole(FormEditing.ROLE)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (key == null || (version != null && !version.matches("\\d{1,6}"))) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    FormSketch sketch;
    try {
      if (!FormRequest.isKey(key)) {
        throw new NotFound();
      }
      sketch = sketch(key, version);
    } catch (NotFound unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json; charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + sketch.key() + "-v" + sketch.version() + ".json\"");
    response.getOutputStream().write(sketch.write().getBytes(StandardCharsets.UTF_8));
  }

  private FormSketch sketch(String key, String version) {
    return version == null
        ? queries.one(current.caller(), key).shown()
        : queries.published(current.caller(), key, Integer.parseInt(version)).sketch();
  }
}

package fi.luukku.owndata.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.owndata.OwnData;
import fi.luukku.owndata.OwnDataCopies;
import fi.luukku.owndata.OwnDataJson;
import fi.luukku.shared.Language;
import fi.luukku.site.web.LocaleFilter;
import fi.luukku.site.web.print.TaggedPdf;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code /my/data/json} and {@code /my/data/pdf}: all that the portal holds of the caller, to
 * download.
 */
@WebServlet({"/my/data/json", "/my/data/pdf"})
public class OwnDataServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OwnDataCopies copies;
  @Inject private transient OwnDataPdf document;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = LocaleFilter.of(request);
    OwnData data = copies.mine(current.caller(), language);
    if (request.getServletPath().endsWith("/pdf")) {
      head(response, "application/pdf", "luukku.pdf");
      TaggedPdf.write(document.page(data, language), response.getOutputStream());
      return;
    }
    byte[] json = OwnDataJson.of(data, language).getBytes(StandardCharsets.UTF_8);
    head(response, "application/json; charset=UTF-8", "luukku.json");
    response.getOutputStream().write(json);
  }

  private static void head(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}

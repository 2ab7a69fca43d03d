package fi.luukku.notifications.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.notifications.CalendarFile;
import fi.luukku.notifications.CalendarFiles;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.LocaleFilter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /my/calendar?number=…}: the calendar file of a citizen's own booking, to download. */
@WebServlet("/my/calendar")
public class CalendarServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CalendarFiles files;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      CaseNumber number =
          CaseNumber.parse(request.getParameter("number")).orElseThrow(NotFound::new);
      send(response, files.of(current.caller(), number, LocaleFilter.of(request)));
    } catch (NotFound notHis) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** The name is made of a case number, so it needs no quoting beyond the quotes. */
  private static void send(HttpServletResponse response, CalendarFile file) throws IOException {
    response.setContentType("text/calendar; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
    response.getOutputStream().write(file.content().getBytes(StandardCharsets.UTF_8));
  }
}

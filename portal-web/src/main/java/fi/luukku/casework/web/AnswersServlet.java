package fi.luukku.casework.web;

import fi.luukku.casework.AnswerExport;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.LocaleFilter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code /staff/answers/csv?queue=…&form=…&version=…} and {@code /staff/answers/xlsx?…}: answers in
 * the cases of a queue, for a spreadsheet; with {@code &table=…} the rows of that question. 404
 * where the caller does not serve the queue, or there is no such form.
 */
@WebServlet({"/staff/answers/csv", "/staff/answers/xlsx"})
public class AnswersServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient AnswerExport export;
  @Inject private transient PublishedForms forms;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(request, response);
    } catch (NotFound notHis) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String queue = String.valueOf(request.getParameter("queue"));
    Caller caller = current.caller();
    FormDefinition form = form(request);
    Optional<Question> table = table(request, form);
    List<AnswerExport.Row> cases = export.rows(caller, queue, form.key(), form.version(), 0);
    boolean csv = request.getServletPath().endsWith("/csv");
    head(response, form, table, csv);
    AnswersFile.Columns columns = new AnswersFile.Columns(form, LocaleFilter.of(request));
    try (AnswersFile file =
        csv
            ? new AnswersCsv(response.getOutputStream(), columns, table)
            : new AnswersXlsx(response.getOutputStream(), columns)) {
      while (!cases.isEmpty()) {
        file.write(cases);
        long last = cases.get(cases.size() - 1).id();
        cases = export.rows(caller, queue, form.key(), form.version(), last);
      }
    }
  }

  private static void head(
      HttpServletResponse response, FormDefinition form, Optional<Question> table, boolean csv) {
    String name = form.key() + "-v" + form.version() + table.map(one -> "-" + one.key()).orElse("");
    if (csv) {
      response.setContentType("text/csv; charset=UTF-8");
    } else {
      response.setCharacterEncoding(null); // bytes have none, and the portal's own would be said
      response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"luukku-" + name + (csv ? ".csv" : ".xlsx") + "\"");
  }

  private FormDefinition form(HttpServletRequest request) {
    String version = String.valueOf(request.getParameter("version"));
    if (!version.matches("[1-9]\\d{0,5}")) {
      throw new NotFound();
    }
    return forms
        .find(String.valueOf(request.getParameter("form")), Integer.parseInt(version))
        .orElseThrow(NotFound::new);
  }

  private static Optional<Question> table(HttpServletRequest request, FormDefinition form) {
    return Optional.ofNullable(request.getParameter("table"))
        .map(
            key ->
                form.findQuestion(key)
                    .filter(question -> !question.columns().isEmpty())
                    .orElseThrow(NotFound::new));
  }
}

package fi.luukku.facilities.web;

import fi.luukku.facilities.InvoiceBasis;
import fi.luukku.facilities.Payments.Format;
import fi.luukku.identity.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code /staff/invoices/csv?month=2026-11} and {@code /staff/invoices/json?month=2026-11}: the
 * invoice basis of a month.
 */
@WebServlet({"/staff/invoices/csv", "/staff/invoices/json"})
public class InvoiceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient InvoiceBasis invoices;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<YearMonth> month = month(request.getParameter("month"));
    if (month.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    Format format = request.getServletPath().endsWith("/csv") ? Format.CSV : Format.JSON;
    byte[] file = invoices.export(current.caller(), month.get(), format);
    String ending = format.name().toLowerCase(Locale.ROOT);
    response.setContentType(
        format == Format.CSV ? "text/csv; charset=UTF-8" : "application/json; charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"luukku-invoices-" + month.get() + "." + ending + "\"");
    response.getOutputStream().write(file);
  }

  /** A month of these centuries; empty for anything else. */
  static Optional<YearMonth> month(String text) {
    try {
      return text != null && text.matches("2\\d{3}-\\d{2}")
          ? Optional.of(YearMonth.parse(text))
          : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}

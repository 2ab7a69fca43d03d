package fi.luukku.facilities.web;

import fi.luukku.facilities.FacilityUse;
import fi.luukku.facilities.Place;
import fi.luukku.facilities.UseQueries;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.WallClock;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.shared.SpreadsheetText;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.LocaleFilter;
import fi.luukku.site.web.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code /staff/use/csv?part=…&from=…&to=…}: the use of a facility for a spreadsheet. */
@WebServlet("/staff/use/csv")
public class UseCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> HEADINGS =
      List.of("facility", "from", "to", "weekday", "hour", "open", "reserved", "percent");
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final LocalDate SOME_MONDAY = LocalDate.of(2026, 1, 5);

  @Inject private transient UseQueries queries;
  @Inject private transient CurrentCaller current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] table;
    try {
      FacilityUse use =
          queries.of(
              current.caller(),
              String.valueOf(request.getParameter("part")),
              WallClock.day(request.getParameter("from"), "from"),
              WallClock.day(request.getParameter("to"), "to"));
      table = SpreadsheetText.of(rows(use, LocaleFilter.of(request)));
    } catch (NotFound gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    } catch (Refusal refusal) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"luukku-use.csv\"");
    response.getOutputStream().write(table);
  }

  private static List<List<Object>> rows(FacilityUse use, Language language) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        HEADINGS.stream()
            .map(key -> (Object) Texts.text(language, "facilities", "use.csv." + key))
            .toList());
    Dates dates = new Dates(language);
    for (FacilityUse.Hour hour : use.hours()) {
      if (hour.open() > 0 || hour.reserved() > 0) {
        rows.add(
            List.of(
                name(use.place(), language),
                use.first().toString(),
                use.last().toString(),
                dates.weekday(SOME_MONDAY.with(hour.day())),
                hour.hour(),
                hours(hour.open()),
                hours(hour.reserved()),
                hour.percent()));
      }
    }
    return rows;
  }

  private static String name(Place place, Language language) {
    return Stream.concat(Stream.of(place.facility().name()), place.part().name().stream())
        .map(name -> name.in(language))
        .reduce((whole, part) -> whole + ": " + part)
        .orElseThrow();
  }

  private static BigDecimal hours(long minutes) {
    return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
  }
}

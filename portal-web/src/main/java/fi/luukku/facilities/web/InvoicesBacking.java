package fi.luukku.facilities.web;

import fi.luukku.facilities.InvoiceBasis;
import fi.luukku.facilities.PriceSum;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** {@code /staff/invoices?month=…}: what is to be invoiced for a month, and the files of it. */
@Named
@RequestScoped
public class InvoicesBacking {
  private static final int MONTHS = 15;

  @Inject InvoiceBasis invoices;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject Clock clock;

  private PriceSum sum;

  /** Before the page is drawn. */
  public void open() {
    sum = invoices.sum(current.caller(), getMonth());
  }

  public PriceSum getSum() {
    return sum;
  }

  /** The asked one; else the last that is over. */
  public YearMonth getMonth() {
    return InvoiceServlet.month(parameters.get("month").orElse("")).orElseGet(this::last);
  }

  /** The next month, this one and those before. */
  public List<Option> getMonths() {
    return Stream.iterate(last().plusMonths(2), month -> month.minusMonths(1))
        .limit(MONTHS)
        .map(month -> Option.of(month.toString(), month.getMonthValue() + "/" + month.getYear()))
        .toList();
  }

  public boolean isAsked(String month) {
    return getMonth().toString().equals(month);
  }

  /** From its first day to its last. */
  public String getDays() {
    Dates dates = new Dates(locale.getLanguage());
    return dates.bareDay(getMonth().atDay(1)) + " – " + dates.bareDay(getMonth().atEndOfMonth());
  }

  private YearMonth last() {
    return YearMonth.from(TimeSource.today(clock)).minusMonths(1);
  }
}

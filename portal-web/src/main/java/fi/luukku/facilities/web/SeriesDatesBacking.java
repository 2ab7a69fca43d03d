package fi.luukku.facilities.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseView;
import fi.luukku.facilities.SeriesDate;
import fi.luukku.facilities.SeriesDates;
import fi.luukku.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The dates of a series, for the page of its case. */
@Named
@RequestScoped
public class SeriesDatesBacking {
  @Inject CurrentCaller current;
  @Inject SeriesDates dates;
  @Inject PriceWords prices;

  private List<SeriesDate> found;

  /** Those that were not given back; none for what is no series. */
  public List<SeriesDate> of(CaseView matter) {
    if (found == null) {
      boolean series =
          matter.kind() == CaseKind.RESERVATION && matter.answersJson().contains("\"dates\":[");
      found = series ? dates.of(current.caller(), matter.number()) : List.of();
    }
    return found;
  }

  public String price(SeriesDate date) {
    return prices.anHour(date.price().cents());
  }
}

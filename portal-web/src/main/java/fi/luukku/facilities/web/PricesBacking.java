package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.PriceList;
import fi.luukku.facilities.UserGroup;
import fi.luukku.reservations.web.WeekChoice;
import fi.luukku.site.web.DatesBacking;
import fi.luukku.site.web.ForEverybody;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prices of a facility in words, for pages: which lists there are and what each group pays. What is
 * kept of it names the day.
 */
@Named
@ForEverybody
@RequestScoped
public class PricesBacking {
  @Inject PriceWords words;
  @Inject WeekChoice weeks;
  @Inject DatesBacking dates;
  @Inject LocaleBacking locale;

  /** The lists that are not over, the one that holds first. */
  public List<PriceList> lists(Facility facility) {
    return facility.priceLists().stream()
        .filter(list -> list.to().map(last -> !last.isBefore(weeks.today())).orElse(true))
        .toList();
  }

  /** "1.1.2027 alkaen, sisältää alv 13,5 %"; only what there is to say. */
  public String title(PriceList list) {
    String tax =
        list.vatPercent().signum() == 0
            ? words.text("prices.no_vat")
            : words.text("prices.with_vat", words.percent(list.vatPercent()));
    return days(list) + ", " + tax;
  }

  public String part(FacilityPart part) {
    return part.name().map(locale::say).orElseGet(() -> words.text("facility.whole"));
  }

  /** "Asukkaat 9,00 €": each group that may reserve. */
  public List<String> lines(PriceList list, FacilityPart part) {
    return list.groups().stream()
        .map(
            one ->
                words.text(
                    "prices.line",
                    words.of(one),
                    words.anHour(list.cents(part.key(), one).orElseThrow())))
        .toList();
  }

  /** Whether anybody pays anything. */
  public boolean isPaid(Facility facility) {
    return lists(facility).stream()
        .flatMap(list -> facility.parts().stream().flatMap(part -> cents(list, part)))
        .anyMatch(cents -> cents > 0);
  }

  private static Stream<Long> cents(PriceList list, FacilityPart part) {
    return list.groups().stream().flatMap(group -> list.cents(part.key(), group).stream());
  }

  public String group(UserGroup group) {
    return words.of(group);
  }

  private String days(PriceList list) {
    String from = dates.bareDay(list.from());
    return list.to()
        .map(last -> words.text("prices.days", from, dates.bareDay(last)))
        .orElseGet(() -> words.text("prices.since", from));
  }
}

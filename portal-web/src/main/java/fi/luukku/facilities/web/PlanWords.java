package fi.luukku.facilities.web;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.facilities.FacilityQueries;
import fi.luukku.facilities.PlannedDate;
import fi.luukku.facilities.UserGroup;
import fi.luukku.reservations.Period;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A planned series in words. */
@RequestScoped
public class PlanWords {
  @Inject FacilityQueries facilities;
  @Inject PriceWords prices;
  @Inject LocaleBacking locale;

  /** Why a date cannot be had: the rule that is against it, or that somebody has it. */
  String why(PlannedDate date) {
    if (date.wanted().isEmpty()) {
      return prices.text("series.no_such_time");
    }
    return date.refusal()
        .map(refusal -> Texts.refusal(locale.getLanguage(), refusal))
        .orElseGet(() -> prices.text("series.taken"));
  }

  /** What periods cost together; nothing where one has no price for the group. */
  String price(Facility facility, FacilityPart part, UserGroup group, List<Period> periods) {
    try {
      long cents =
          periods.stream()
              .mapToLong(time -> facilities.price(facility.key(), part.key(), group, time).cents())
              .sum();
      return prices.anHour(cents);
    } catch (Refusal none) {
      return "";
    }
  }
}

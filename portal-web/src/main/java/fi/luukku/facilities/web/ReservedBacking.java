package fi.luukku.facilities.web;

import fi.luukku.casework.CaseView;
import fi.luukku.facilities.ReservedTerms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What was agreed for a reservation, in words, for the pages of its case. */
@Named("reserved")
@RequestScoped
public class ReservedBacking {
  @Inject PriceWords words;

  /** The terms; empty for cases that are no reservation. */
  public Optional<ReservedTerms> terms(CaseView matter) {
    return ReservedTerms.read(matter.answersJson());
  }

  public String price(ReservedTerms terms) {
    return terms.inSeries()
        ? words.ofAll(terms.price().cents(), terms.vatCents())
        : words.of(terms.price());
  }

  /** Whether an invoice follows. */
  public boolean isPaid(ReservedTerms terms) {
    return terms.price().cents() > 0;
  }

  public String group(ReservedTerms terms) {
    return terms.group().map(words::of).orElse("");
  }
}

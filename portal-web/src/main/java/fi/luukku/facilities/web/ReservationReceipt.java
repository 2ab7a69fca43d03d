package fi.luukku.facilities.web;

import fi.luukku.casework.CaseView;
import fi.luukku.casework.web.ReceiptPart;
import fi.luukku.facilities.ReservedTerms;
import fi.luukku.shared.Language;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.Texts;
import fi.luukku.site.web.print.Markup.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What a reservation costs, and the dates of a series as they were agreed. */
@ApplicationScoped
public class ReservationReceipt implements ReceiptPart {
  @Override
  public List<Fact> of(CaseView matter, Language language) {
    return ReservedTerms.read(matter.answersJson()).stream()
        .flatMap(terms -> Stream.concat(price(terms, language), dates(terms, language)))
        .toList();
  }

  private static Stream<Fact> price(ReservedTerms terms, Language language) {
    Dates dates = new Dates(language);
    long cents = terms.price().cents();
    if (cents == 0) {
      return Stream.of(Fact.of(text(language, "fact.price"), text(language, "price.free")));
    }
    String sum =
        terms.vatCents() == 0
            ? text(language, "price.no_vat", dates.money(cents))
            : text(
                language, "price.with_vat.sum", dates.money(cents), dates.money(terms.vatCents()));
    return Stream.of(
        new Fact(text(language, "fact.price"), List.of(sum, text(language, "price.invoice"))));
  }

  private static Stream<Fact> dates(ReservedTerms terms, Language language) {
    Dates dates = new Dates(language);
    List<String> all =
        terms.dates().stream().map(date -> dates.period(date.starts(), date.ends())).toList();
    return all.isEmpty()
        ? Stream.empty()
        : Stream.of(new Fact(text(language, "series.all", all.size()), all));
  }

  private static String text(Language language, String key, Object... args) {
    return Texts.text(language, "facilities", key, args);
  }
}

package fi.luukku.parties;

import fi.luukku.parties.persistence.ChosenThings;
import fi.luukku.parties.persistence.Parties;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a person by mail what happened to a mandate, where he has an address and wants mail. */
@Dependent
class MandateMail {
  @Inject private Parties parties;
  @Inject private ChosenThings chosen;
  @Inject private Event<MandateNews> told;

  void tell(MandateNews.Kind kind, String person) {
    MailWish wish = chosen.wish(person);
    if (wish.notices() == NoticeWish.NONE) {
      return;
    }
    parties
        .details(person, Language.FI)
        .flatMap(his -> his.email().map(address -> news(kind, address, wish, his.language())))
        .ifPresent(told::fire);
  }

  /**
   * In which languages to write to an address: that of the person who has proven that it is his, or
   * all, the sender's first.
   */
  List<Language> languagesAt(String address, Language sender) {
    Set<Language> known =
        parties.atProven(address).stream().map(this::reads).collect(Collectors.toSet());
    return known.size() == 1
        ? List.copyOf(known)
        : Stream.concat(Stream.of(sender), Stream.of(Language.values())).distinct().toList();
  }

  private Language reads(String person) {
    return chosen
        .wish(person)
        .language()
        .or(() -> parties.details(person, Language.FI).map(ContactDetails::language))
        .orElse(Language.FI);
  }

  private static MandateNews news(
      MandateNews.Kind kind, String address, MailWish wish, Language his) {
    return new MandateNews(kind, address, wish.language().orElse(his));
  }
}

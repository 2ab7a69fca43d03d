package fi.luukku.parties;

import fi.luukku.parties.persistence.ChosenThings;
import fi.luukku.parties.persistence.Parties;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

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

  private static MandateNews news(
      MandateNews.Kind kind, String address, MailWish wish, Language his) {
    return new MandateNews(kind, address, wish.language().orElse(his));
  }
}

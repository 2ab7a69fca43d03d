package fi.luukku.parties;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.parties.Choices.Entry;
import fi.luukku.parties.persistence.ChosenThings;
import fi.luukku.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a person has chosen: which mail, in which language, what he agrees to. */
@Stateless
@RolesAllowed("CITIZEN")
public class PersonalChoices {
  @Inject private ChosenThings chosen;
  @Inject private AuditTrail audit;

  /**
   * The caller's own.
   *
   * @param reading the language of the page, used where he has chosen none
   */
  public Choices mine(Caller caller, Language reading) {
    List<Entry> history = chosen.history(caller.id());
    MailWish wish = chosen.wish(caller.id());
    return new Choices(
        wish.notices(),
        wish.reminder(),
        wish.byText(),
        wish.language().orElse(reading),
        standing(history),
        history);
  }

  /** Keeps them; of consents only what has changed is written, as a new line. */
  public void save(
      Caller caller,
      NoticeWish notices,
      ReminderWish reminder,
      boolean byText,
      Language language,
      Set<Consent> given) {
    chosen.save(caller.id(), notices, reminder, byText, language);
    Set<Consent> before = standing(chosen.history(caller.id()));
    for (Consent consent : Consent.values()) {
      if (before.contains(consent) != given.contains(consent)) {
        chosen.add(caller.id(), consent, given.contains(consent));
        audit.done(
            caller,
            given.contains(consent) ? "consent-given" : "consent-taken-back",
            "consent:" + consent);
      }
    }
    audit.done(caller, "choices-saved", "person:" + caller.id());
  }

  /** The latest line of each consent counts. */
  private static Set<Consent> standing(List<Entry> latestFirst) {
    Set<Consent> given = EnumSet.noneOf(Consent.class);
    Set<Consent> seen = EnumSet.noneOf(Consent.class);
    for (Entry entry : latestFirst) {
      if (seen.add(entry.consent()) && entry.given()) {
        given.add(entry.consent());
      }
    }
    return given;
  }
}

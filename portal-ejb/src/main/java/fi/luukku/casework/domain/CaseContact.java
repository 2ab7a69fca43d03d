package fi.luukku.casework.domain;

import fi.luukku.casework.NewCase;
import fi.luukku.shared.Language;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Where the citizen wants to hear about the case, and in which language. */
@Embeddable
public class CaseContact {
  private String email;
  private String phone;
  private String language;

  protected CaseContact() {}

  CaseContact(NewCase.Contact contact) {
    this.email = contact.email().orElse(null);
    this.phone = contact.phone().orElse(null);
    this.language = contact.language().tag();
  }

  NewCase.Contact contact() {
    return new NewCase.Contact(
        Optional.ofNullable(email), Optional.ofNullable(phone), Language.of(language));
  }
}

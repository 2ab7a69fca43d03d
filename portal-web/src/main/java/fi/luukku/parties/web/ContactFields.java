package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.Profile;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;

/** The two fields "e-mail" and "phone": first what the person has saved, then what he types. */
@RequestScoped
public class ContactFields {
  @Inject Profile profile;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;

  private boolean known;
  private String email;
  private String phone;
  private Optional<String> suggestedEmail = Optional.empty();
  private Optional<String> suggestedPhone = Optional.empty();

  /** What to write into fields for which nothing was saved. */
  public void suggest(Optional<String> otherEmail, Optional<String> otherPhone) {
    suggestedEmail = otherEmail;
    suggestedPhone = otherPhone;
  }

  public String getEmail() {
    ask();
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    ask();
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  /** What was typed, in the language of the page; not checked. */
  public ContactDetails typed() {
    return new ContactDetails(
        Optional.ofNullable(email), Optional.ofNullable(phone), locale.getLanguage());
  }

  /** A form that was sent says all by itself: then nobody is asked. */
  private void ask() {
    if (known || FacesContext.getCurrentInstance().isPostback()) {
      return;
    }
    known = true;
    ContactDetails details = profile.details(current.caller(), locale.getLanguage());
    email = details.email().or(() -> suggestedEmail).orElse(null);
    phone = details.phone().or(() -> suggestedPhone).orElse(null);
  }
}

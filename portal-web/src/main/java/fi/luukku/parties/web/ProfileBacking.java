package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.Profile;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Where receipts and notices go, as the person himself says. */
@Named
@RequestScoped
public class ProfileBacking {
  @Inject private Profile profile;
  @Inject private CurrentCaller current;
  @Inject private LocaleBacking locale;
  @Inject private Messages messages;

  private boolean known;
  private String email;
  private String phone;

  public String save() {
    ContactDetails details =
        new ContactDetails(
            Optional.ofNullable(email), Optional.ofNullable(phone), locale.getLanguage());
    try {
      profile.save(current.caller(), details);
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
    return Pages.to("/my/profile", "saved", "yes");
  }

  public String getName() {
    return current.caller().name();
  }

  public String getEmail() {
    ask();
    return email;
  }

  public void setEmail(String email) {
    ask();
    this.email = email;
  }

  public String getPhone() {
    ask();
    return phone;
  }

  public void setPhone(String phone) {
    ask();
    this.phone = phone;
  }

  private void ask() {
    if (known) {
      return;
    }
    known = true;
    ContactDetails details = profile.details(current.caller(), locale.getLanguage());
    email = details.email().orElse(null);
    phone = details.phone().orElse(null);
  }
}

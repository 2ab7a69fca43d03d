package fi.luukku.reservations.web;

import fi.luukku.casework.NewCase;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.EmailNotValid;
import fi.luukku.parties.PhoneNotValid;
import fi.luukku.parties.Profile;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a receipt goes: first what the profile knows, then what the form says. */
@RequestScoped
public class ContactChoice {
  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}.]+(\\.[^@\\s\\p{Cntrl}.]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()-]{5,24}");

  @Inject Profile profile;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;

  private boolean known;
  private String email;
  private String phone;

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

  /**
   * @throws EmailNotValid where the address has no usable shape
   * @throws PhoneNotValid where the number has no usable shape
   */
  public NewCase.Contact chosen() {
    Optional<String> address = Optional.ofNullable(email).map(String::strip);
    Optional<String> number = Optional.ofNullable(phone).map(String::strip);
    if (address.filter(one -> one.length() <= 254 && EMAIL.matcher(one).matches()).isEmpty()) {
      throw new EmailNotValid();
    }
    if (number.filter(one -> !PHONE.matcher(one).matches()).isPresent()) {
      throw new PhoneNotValid();
    }
    return new NewCase.Contact(address, number, locale.getLanguage());
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

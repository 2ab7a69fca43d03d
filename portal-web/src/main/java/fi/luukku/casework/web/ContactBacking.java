package fi.luukku.casework.web;

import fi.luukku.casework.NewCase;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.ContactDetails;
import fi.luukku.parties.EmailNotValid;
import fi.luukku.parties.PhoneNotValid;
import fi.luukku.parties.Profile;
import fi.luukku.parties.web.ContactFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Where the receipt of any errand goes: asked on the page that sends it, with what the profile
 * knows filled in. A person without e-mail says so, and finds everything in the portal.
 */
@Named
@RequestScoped
public class ContactBacking {
  @Inject ContactFields fields;
  @Inject Profile profile;
  @Inject CurrentCaller current;

  private boolean withoutEmail;
  private boolean kept;

  public ContactFields getFields() {
    return fields;
  }

  /**
   * What was chosen; saved to the profile as well where the person ticked that.
   *
   * @throws AddressMissing where there is no address, and nobody said that there is none
   * @throws EmailNotValid where the address has no usable shape
   * @throws PhoneNotValid where the number has no usable shape
   */
  public NewCase.Contact chosen() {
    ContactDetails details = fields.typed().checked();
    if (details.email().isEmpty() && !withoutEmail) {
      throw new AddressMissing();
    }
    if (kept) {
      profile.save(current.caller(), details);
    }
    return new NewCase.Contact(details.email(), details.phone(), details.language());
  }

  public boolean isWithoutEmail() {
    return withoutEmail;
  }

  public void setWithoutEmail(boolean withoutEmail) {
    this.withoutEmail = withoutEmail;
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean kept) {
    this.kept = kept;
  }
}

package fi.luukku.parties;

import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** A person's own contact details, for the confirm pages and the profile. */
@Stateless
@RolesAllowed("CITIZEN")
public class Profile {
  /**
   * His details; at first the identity provider's address, and the language he is reading in.
   *
   * @param reading the language of the page, used where he has chosen none
   */
  public ContactDetails details(Caller caller, Language reading) {
    throw new UnsupportedOperationException();
  }

  /**
   * @throws EmailNotValid where the address has no usable shape
   * @throws PhoneNotValid where the number has no usable shape
   */
  public void save(Caller caller, ContactDetails details) {
    throw new UnsupportedOperationException();
  }
}

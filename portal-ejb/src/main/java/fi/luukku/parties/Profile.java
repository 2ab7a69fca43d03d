package fi.luukku.parties;

import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.identity.PostalAddress;
import fi.luukku.parties.persistence.Parties;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** A person's own contact details, for the confirm pages and the profile. */
@Stateless
@RolesAllowed("CITIZEN")
public class Profile {
  @Inject private Parties parties;
  @Inject private AuditTrail audit;
  @Inject private Event<EmailGivenUp> left;

  /**
   * His details; at first the identity provider's address, and the language he is reading in.
   *
   * @param reading the language of the page, used where he has chosen none
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ContactDetails details(Caller caller, Language reading) {
    return parties
        .details(caller.id(), reading)
        .orElse(new ContactDetails(Optional.empty(), Optional.empty(), reading));
  }

  /**
   * The caller's own address, as the last identification brought it; empty where it brought none.
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<PostalAddress> address(Caller caller) {
    return parties.address(caller.id());
  }

  /**
   * Saves them. An address that was proven is told when it is given up.
   *
   * @throws EmailNotValid where the address has no usable shape
   * @throws PhoneNotValid where the number has no usable shape
   */
  public void save(Caller caller, ContactDetails details) {
    ContactDetails wanted = details.checked();
    Optional<EmailState> before = parties.email(caller.id());
    if (!parties.save(caller.id(), wanted)) {
      throw new NotFound();
    }
    before
        .filter(known -> known.proven().isPresent())
        .flatMap(EmailState::address)
        .filter(address -> !wanted.email().equals(Optional.of(address)))
        .ifPresent(address -> left.fire(new EmailGivenUp(address, wanted.language())));
    audit.done(caller, "contact-details-saved", "person:" + caller.id());
  }
}
